let token: string | undefined

/** The session hands it out; it is kept in memory only. */
export const keepCsrfToken = (next: string | undefined): void => {
  token = next
}

export const csrfHeader = (): Record<string, string> => (token === undefined ? {} : { 'x-csrf-token': token })
