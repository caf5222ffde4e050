/** A notice that does not fit to itself or to the calendar: which rule, and the days or years that it is about. */
export class NoticeFault extends RangeError {
  constructor(
    readonly rule:
      'YEAR_DOES_NOT_FOLLOW' | 'DAY_OF_ANOTHER_YEAR' | 'WORKED_DAY_IS_NO_WEEKEND' | 'DAY_BOTH_OFF_AND_WORKED',
    readonly facts: Readonly<Record<string, string>>,
    message: string,
  ) {
    super(message)
  }
}
