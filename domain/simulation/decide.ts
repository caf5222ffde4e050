import { addDays } from '../../lib/civilDate'
import { isWorkingDay } from '../calendar/workingCalendar'
import type { LimitCode, StepCode } from '../catalogue/item'
import { countersign, publicise } from './askOthers'
import { extend, passOverHearing, pause, shares } from './specials'
import { type Story, daysOf, enter, takes } from './story'

/** A ground that no law lists: what an inspector should find. */
const UNLISTED = '领导外出'

/**
 * From acceptance to the decision, or to the effect that the law had by then. False where the applicant
 * withdrew.
 */
export function decide(story: Story): boolean {
  const { random, walk } = story
  const isAtOnce = !has(story, 'review')
  for (const act of isAtOnce
    ? [conclude]
    : [
        siteCheck,
        countersign,
        commission,
        publicise,
        interrupt,
        review,
        hear,
        reportUp,
        prolong,
        charge,
        conclude,
      ]) {
    if (!isAtOnce && act !== siteCheck && random.chance(shares.withdrawn)) {
      walk.add({ type: 'withdrawn', reasons: '计划有变' }, story.applicant)
      return false
    }
    // where the law was faster, its effect is in the journal and nothing more is to be done
    if (!act(story)) return true
  }
  return true
}

const has = (story: Story, code: StepCode): boolean => story.item.steps.some(step => step.code === code)
const limitOf = (story: Story, code: LimitCode) => daysOf(story.item, code, 3)

function siteCheck(story: Story): boolean {
  const { random, crew, walk } = story
  if (!has(story, 'site-check') || random.chance(shares.skippedStep)) return true
  const officer = crew.handling
  const second = random.pick(story.colleagues.filter(one => one !== officer)).actor.name
  const isAlone = random.chance(officer.isAlone ? 0.5 : 0.005)
  // an entry that says it was done days before: some are late to write, and some are not true
  const isBackDated = random.chance(0.012)
  return enter(
    story,
    officer,
    takes(officer, limitOf(story, 'step.site-check'), random),
    ({ happenedOn }) => ({
      type: 'siteChecked',
      officers: [officer.actor.name, isAlone ? officer.actor.name : second],
      checkedOn: happenedOn ?? (isBackDated ? daysBefore(story) : walk.on),
      record: '现场与申请材料一致',
      files: [],
    }),
  )
}

function daysBefore({ walk, random }: Story) {
  const day = addDays(walk.on, -random.between(2, 6))
  const accepted = walk.journal.at(-1)!.on
  return isWorkingDay(day, walk.calendar) && day >= accepted ? day : accepted
}

/** What every case of the item must have: a test, an inspection, an expert review. */
function commission(story: Story): boolean {
  const { item, random, crew } = story
  const always = item.specialProcedures.filter(({ isAlways }) => isAlways)
  if (always.length === 0) return true
  const days = takes(crew.handling, limitOf(story, 'step.commission'), random)
  return pause(story, random.pick(always).ground, days)
}

/** A hearing that the law demands; some offices pass over it. */
function hear(story: Story): boolean {
  if (!story.item.hearing || story.random.chance(shares.skippedStep)) return true
  return pause(story, '听证')
}

function interrupt(story: Story): boolean {
  const { random, item, walk } = story
  // a pause comes after the site was seen: it is what was seen that needs a closer look
  if (has(story, 'site-check') && !walk.journal.some(({ type }) => type === 'siteChecked')) return true
  // what every case has, it has had
  const grounds = item.specialProcedures.filter(({ isAlways }) => !isAlways).map(({ ground }) => ground)
  if (random.chance(shares.pause)) {
    const isUnlisted = random.chance(0.02)
    const usual = grounds.filter(ground => ground !== '听证')
    const isGround = usual.length > 0
    if (!isUnlisted && !isGround) return true
    return pause(story, isUnlisted ? UNLISTED : random.pick(usual))
  }
  if (!random.chance(shares.hearing)) return true
  const isHeld = random.chance(0.85) && grounds.includes('听证')
  return isHeld ? pause(story, '听证') : passOverHearing(story)
}

function review(story: Story): boolean {
  const { random, crew } = story
  if (!has(story, 'review') || random.chance(shares.skippedStep)) return true
  const days = takes(crew.review, limitOf(story, 'step.review'), random)
  return enter(story, crew.review, days, () => ({ type: 'reviewed', opinion: '符合条件，拟同意' }))
}

/** 上报件: the first review goes up to the organ above (行政许可法 art. 43). */
function reportUp(story: Story): boolean {
  const { random, crew, item } = story
  const to = item.reportsTo
  if (to === undefined) return true
  const isLate = random.chance(0.03)
  const days = isLate
    ? random.between(12, 22)
    : takes(crew.approval, limitOf(story, 'step.report-up'), random)
  return enter(story, crew.approval, days, () => ({ type: 'reportedUp', to, opinion: '初审同意' }))
}

function prolong(story: Story): boolean {
  return story.random.chance(shares.extension) ? extend(story) : true
}

/** Where nothing may be charged, somebody does. */
function charge({ item, random, walk, crew }: Story): boolean {
  if (!('none' in item.fee) || !random.chance(shares.illegalFee)) return true
  const fee = {
    type: 'feeCharged' as const,
    charge: 'copying',
    quantity: 1,
    amountFen: random.between(1, 20) * 1000,
  }
  walk.add(fee, crew.window.actor)
  return true
}

function conclude(story: Story): boolean {
  const { random, crew, item } = story
  const officer = crew.approval
  const length = limitOf(story, 'step.decision')
  const more = story.extension > 0 ? random.between(0, story.extension - 2) : 0
  const isAtOnce = item.type === '即办件' && random.chance(0.92)
  const superior = item.reportsTo && {
    organ: item.reportsTo,
    documentNo: `豫批〔${story.walk.on.slice(0, 4)}〕${random.between(1, 9999)}号`,
  }
  const own = isAtOnce ? 0 : takes(officer, length, random) + more
  const days = superior ? random.between(4, 19) : own
  const isRefused = random.chance(shares.refused)
  const isCurt = random.chance(officer.isCurt ? 0.5 : 0.02)
  // a decision signed by one who may not decide
  const signer = random.chance(0.002) ? crew.review : officer
  return enter(story, signer, days, () => ({
    type: 'decided',
    outcome: isRefused ? 'refused' : 'granted',
    reasons: isRefused && isCurt ? '' : isRefused ? '不符合法定条件' : '符合法定条件、标准',
    remedies: isRefused && !isCurt ? item.remedies : [],
    ...superior,
  }))
}
