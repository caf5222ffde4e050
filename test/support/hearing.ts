import { type Case } from '../../domain/case/case'
import { revisionOf } from '../../domain/case/revision'
import type { CaseEntry } from '../../domain/entries/caseEntry'
import type { CivilDate } from '../../lib/civilDate'
import { addDays } from '../../lib/civilDate'
import { enterOnCase } from '../../usecases/enterOnCase'
import type { City } from './startCity'
import { agreed, paper } from './walkCase'

/** Announced seven days before (行政许可法 art. 48) and held within twenty working days of the request (art. 47). */
const DAYS_AHEAD = 18
const withPaper: readonly CaseEntry['type'][] = ['hearingNoticed', 'hearingHeld']

/** What an officer of the case's own department enters beside its steps. */
export async function enter(
  caseNo: string,
  entry: CaseEntry,
  { house, officer }: City,
  post: Parameters<City['officer']>[0] = 'handling',
): Promise<Case> {
  const current = (await house.cases.find(caseNo))!
  const by = officer(post, current.departmentNo)
  const fileIds = withPaper.includes(entry.type) ? [await paper('听证.pdf', { house, by })] : []
  const given = { caseNo, version: revisionOf(current), entry, fileIds }
  agreed(await enterOnCase(given, by, house))
  return (await house.cases.find(caseNo))!
}

/** The case stands before the hearing that its law demands. */
export const isHeardNext = ({ openSteps }: Case): boolean => openSteps.some(({ step }) => step === 'hearing')

/** Offered, asked for and announced; the day on which it is held. */
export async function announceHearing(caseNo: string, city: City): Promise<CivilDate> {
  const hearingOn = addDays(city.house.clock.now().on, DAYS_AHEAD)
  await enter(caseNo, { type: 'hearingOffered' }, city)
  await enter(caseNo, { type: 'hearingRequested' }, city)
  await enter(caseNo, { type: 'hearingNoticed', hearingOn, documentNo: '听告〔2026〕1号' }, city)
  return hearingOn
}

export const holdHearing = (caseNo: string, city: City): Promise<Case> =>
  enter(caseNo, { type: 'hearingHeld', chair: '主持人甲', record: '双方陈述，制作笔录' }, city)

/** Takes cases through their hearings; the office's days until then pass for all of them at once. */
export async function passHearings(caseNos: readonly string[], city: City): Promise<void> {
  const days = await Promise.all(caseNos.map(caseNo => announceHearing(caseNo, city)))
  const last = days.toSorted().at(-1)
  while (last && city.house.clock.now().on < last) await city.nextDay()
  await Promise.all(caseNos.map(caseNo => holdHearing(caseNo, city)))
}
