/**
 * A date, period or clock time that a sentence names; `from` and `to` (excluded) are places in its list of words.
 * `edtf` is '' where the words cannot be placed in the calendar (a weekday without an article date, a time of day).
 */
export type DateMention = {
  readonly from: number
  readonly to: number
  readonly edtf: string
  readonly kind: 'date' | 'time' | 'decade'
}
