import type { Request, Response } from 'express'

const NAME = '__Host-guibiao'

/** `__Host-`: only over https or on this machine, only this host, every path. */
export function setSessionCookie(response: Response, token: string, maxAgeMs: number): void {
  response.cookie(NAME, token, {
    httpOnly: true,
    secure: true,
    sameSite: 'strict',
    path: '/',
    maxAge: maxAgeMs,
  })
}

export function clearSessionCookie(response: Response): void {
  response.clearCookie(NAME, { httpOnly: true, secure: true, sameSite: 'strict', path: '/' })
}

export function sessionToken(request: Request): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=', 2)
    if (name === NAME && value && /^[A-Za-z0-9_-]{22}$/.test(value)) return value
  }
  return undefined
}
