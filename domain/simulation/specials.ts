import type { CivilDate } from '../../lib/civilDate'
import { addDays } from '../../lib/civilDate'
import { limitOf } from '../catalogue/item'
import { countDue } from '../clock/countDays'
import { type Story, decisionDue, enter, reach } from './story'

/** How often things happen, as shares of the cases that they can happen to. Ours; no city's statistics. */
export const shares = {
  withdrawn: 0.004,
  supplement: 0.09,
  neverSupplied: 0.08,
  refusedAcceptance: 0.025,
  refused: 0.06,
  pause: 0.06,
  extension: 0.025,
  hearing: 0.004,
  illegalFee: 0.003,
  skippedStep: 0.008,
  complaint: 0.005,
}

/** A special procedure whose time is not counted; sometimes one that the law does not list. False: the law was faster. */
export function pause(story: Story, ground: string, arranging?: number): boolean {
  const { walk, random, crew, item } = story
  const officer = crew.handling
  const isWithoutPaper = random.chance(0.02)
  const length = random.between(
    3,
    item.specialProcedures.find(one => one.ground === ground)?.plannedWorkingDays ?? 10,
  )
  const isPaused = enter(story, officer, arranging ?? random.between(0, 1), () => ({
    type: 'clockPaused',
    ground,
    reasons: `需要${ground}`,
    documentNo: isWithoutPaper ? '' : `特告〔${walk.on.slice(0, 4)}〕${random.between(1, 999)}号`,
    plannedEndOn: workingDaysAfter(story, length),
    files: [],
  }))
  if (!isPaused) return false
  if (ground === '听证') hear(story)
  const isOverdue = random.chance(officer.isForgetful ? 0.5 : 0.04)
  const taken = isOverdue ? length + random.between(1, 6) : Math.ceil(length * random.next())
  // never a second move over the statutory limit: what is paused has no limit running
  walk.workingDaysOn(Math.max(1, ground === '听证' ? 1 : taken))
  walk.add({ type: 'clockResumed', conclusion: `${ground}已完成`, files: [], ground }, officer.actor)
  return true
}

function hear({ walk, random, crew, applicant }: Story): void {
  const { actor } = crew.handling
  walk.add({ type: 'hearingOffered' }, actor)
  walk.workingDaysOn(random.between(1, 5))
  walk.add({ type: 'hearingRequested' }, applicant)
  walk.workingDaysOn(random.between(1, 3))
  const hearingOn = addDays(walk.on, 14)
  walk.add({ type: 'hearingNoticed', hearingOn }, actor)
  walk.goTo(hearingOn)
  walk.add({ type: 'hearingHeld', chair: crew.review.actor.name, record: '听证笔录' }, actor)
}

/** The right to a hearing is told and asked for, and nobody holds one. */
export function passOverHearing(story: Story): boolean {
  const { walk, random, crew, applicant } = story
  if (!enter(story, crew.handling, 0, () => ({ type: 'hearingOffered' }))) return false
  if (!reach(story, () => walk.workingDaysOn(random.between(1, 3)))) return false
  walk.add({ type: 'hearingRequested' }, applicant)
  return true
}

/** Once, before the limit has passed; some by one who may not, or without reasons. */
export function extend(story: Story): boolean {
  const { walk, item, random, crew } = story
  const limit = limitOf(item, 'licence.decision')
  if (!item.extension || !limit || story.acceptedOn === undefined) return true
  if (!reach(story, () => walk.workingDaysOn(random.between(0, 2)))) return false
  if (walk.on >= decisionDue(story, limit).lateFrom) return true
  const isByWrong = random.chance(0.05)
  const officer = isByWrong ? crew.review : crew.approval
  const { workingDays } = item.extension
  const reasons = random.chance(0.05) ? '' : '情况复杂，经本机关负责人批准延长，已告知申请人'
  walk.add({ type: 'extended', workingDays, approvedBy: crew.approval.actor.name, reasons }, officer.actor)
  story.extension = workingDays
  return true
}

function workingDaysAfter({ walk }: Story, length: number): CivilDate {
  const { on: startsOn, calendar } = walk
  return countDue({ startsOn, length, unit: 'working-day', pauses: [], calendar }).dueOn
}
