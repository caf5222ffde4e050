import type { Publication } from '../../domain/publication/publication'
import type { PublicationRepository } from '../../usecases/ports'

/**
 * Lets a process live by what was approved in another one: looks once now, then every `pollMs`. While the
 * database is away the last known stands.
 */
export async function followPublications(
  publications: Pick<PublicationRepository, 'approved' | 'lastApproval'>,
  adopt: (approved: readonly Publication[]) => void,
  pollMs: number,
): Promise<{ stop(): void }> {
  let known = 0
  const look = async () => {
    const last = await publications.lastApproval()
    if (last === known) return
    adopt(await publications.approved())
    known = last
  }
  await look()
  const timer = setInterval(() => void look().catch(() => undefined), pollMs)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
