import type { Person } from './openBrowser'

export const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
})

/** Opens the case in the desk, claims its step and waits for the form. */
export async function take({ page, goTo }: Person, caseNo: string, step: string): Promise<void> {
  await goTo(`/desk/inbox/${caseNo}`)
  await page.getByText(step, { exact: true }).first().waitFor()
  const claim = page.getByRole('button', { name: '领取', exact: true })
  const release = page.getByRole('button', { name: '退回岗位' })
  await claim.or(release).first().waitFor()
  if (await claim.isVisible()) await claim.click()
  await release.waitFor()
}

/** Presses the filled button, and the same one again where a summary asks once more. */
export async function submit({ page }: Person, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .waitFor({ timeout: 3_000 })
    .then(() => dialog.getByRole('button', { name, exact: true }).click())
    .catch(() => undefined) // not every step asks twice
}
