import type { Response } from 'express'
import { accept } from '../../../lib/result'

/** An official paper as a page of its own: no scripts, nothing from elsewhere, framed by us alone. */
export function sendPaper(response: Response, html: string) {
  response
    .set(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
    )
    .type('html')
    .send(html)
  return accept('answered' as const)
}
