/**
 * A number as words of a sentence write it; `from` and `to` (excluded) are places in the list of words.
 * digits, words: an exact number. vague: a plural power (`dozens of`), `value` being one of it, the least it can mean. fraction: a share
 * (`two-thirds of`), in percent. ordinal: a place in a row. broken: digits that are no number.
 */
export type Numeral = {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly form: 'digits' | 'words' | 'vague' | 'fraction' | 'ordinal' | 'broken'
  /** True where a scale word or letter was read (`million`, `bn`, `dozen`). */
  readonly scaled: boolean
  /** The number before its scale: 1.2 in `1.2 million`; for ranges that share one scale. */
  readonly mantissa: number
}
