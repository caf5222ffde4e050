interface WithLife {
  life: readonly { type: string }[]
}

/**
 * The version of a card or an order that people see and send back: it grows with what people and the law do,
 * and not when somebody is told of it in the background. `version` guards every write.
 */
export const revisionOf = ({ life }: WithLife): number =>
  life.filter(({ type }) => type !== 'notified').length
