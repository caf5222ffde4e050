/** One thing that stands in the record otherwise than it is counted from the journal. */
export interface Difference {
  what: 'case' | 'alert' | 'order' | 'score' | 'day'
  id: string
  field: string
  stored: string
  counted: string
}
