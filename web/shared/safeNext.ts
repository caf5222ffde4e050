/** Where to go after signing in: only an address inside this app is followed. */
export const safeNext = (next: string | null): string => (next && /^\/(?![/\\])/.test(next) ? next : '/')
