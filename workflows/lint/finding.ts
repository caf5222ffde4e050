/** The names of our rules; `docs/how-to/process-rules.md` says what each is for. */
export const ruleNames = [
  'doctype',
  'too-large',
  'too-many-nodes',
  'script-task',
  'xml',
  'job-type',
  'header',
  'user-task',
  'limit-code',
  'timer',
  'every-path-ends',
  'deadlock',
  'unsynchronised-join',
  'can-refuse',
  'supplement-once',
  'pause-and-resume',
  'hearing',
  'deemed-effect',
  'withdrawal',
  'steps-of-item',
  'no-drawing',
  'overlap',
  'slanted-flow',
  'flow-through-shape',
  'name',
  'word',
  'documentation',
  'limit-number',
] as const

export type RuleName = (typeof ruleNames)[number]

/** Something that keeps a process from being published, and where. */
export interface Finding {
  rule: RuleName
  /** Id in the diagram; empty for the file as a whole. */
  element: string
  detail: string
}
