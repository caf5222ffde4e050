import { smallPdf } from '../../support/apiClient'

/** A file as a person would choose it: `营业执照.pdf`. */
export const paper = (name: string) => ({
  name: `${name}.pdf`,
  mimeType: 'application/pdf',
  buffer: Buffer.from(smallPdf()),
})
