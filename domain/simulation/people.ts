import type { Actor } from '../case/events'
import type { Department, Post } from '../catalogue/item'
import { Random } from './random'

/** An invented officer, with habits that an inspector can find in the record. */
export interface Officer {
  actor: Actor
  /** Share of a limit that the officer usually takes. */
  pace: number
  /** Share of steps that lie until they are late. */
  lateShare: number
  /** Enters the week's work on Friday (集中补录). */
  isFridayBatcher: boolean
  /** Goes to the site alone. */
  isAlone: boolean
  /** Writes refusals without reasons for remedies. */
  isCurt: boolean
  /** Asks for supplements a second time. */
  isPiecemeal: boolean
  /** Lets special procedures run on past their planned end. */
  isForgetful: boolean
}

export type Roster = Readonly<Record<Post, readonly Officer[]>>

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕']
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰红波辉斌梅云飞鹏宁丹健琳璐晨']
const posts: Readonly<Record<Post, number>> = { window: 3, handling: 4, review: 2, approval: 2 }
/** Departments with more work than this share of the city's items have half as many people again. */
const LARGE = 12

/** A name that sounds like one. Nobody is meant by it. */
export function nameFrom(random: Random): string {
  const last = random.chance(0.6) ? random.pick(given) : ''
  return random.pick(surnames) + random.pick(given) + last
}

/** The officers of a department: the same for a seed, whatever else is asked for. */
export function rosterOf({ no }: Pick<Department, 'no'>, items: number, seed: number): Roster {
  const random = new Random(seed, 7, Number(no))
  /** A department has a temper of its own: the laggards sit together. */
  const temper = random.stretch()
  const one = (post: Post, index: number): Officer => ({
    actor: { accountId: `sim-${no}-${post}-${index + 1}`, name: nameFrom(random), post },
    pace: Math.min(0.9, 0.45 * random.stretch() * Math.sqrt(temper)),
    lateShare: random.chance(0.1) ? 0.04 * temper : 0.004 * temper,
    isFridayBatcher: random.chance(0.03),
    isAlone: random.chance(0.06),
    isCurt: random.chance(0.08),
    isPiecemeal: random.chance(0.08),
    isForgetful: random.chance(0.12),
  })
  const team = (post: Post): Officer[] =>
    Array.from({ length: Math.ceil(posts[post] * (items > LARGE ? 1.5 : 1)) }, (_, index) => one(post, index))
  return {
    window: team('window'),
    handling: team('handling'),
    review: team('review'),
    approval: team('approval'),
  }
}

export const inspector: Actor = { accountId: 'sim-inspector', name: '监察员（模拟）' }
export const system: Actor = { accountId: 'system', name: '系统' }
