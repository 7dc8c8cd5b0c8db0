import type { LanguageTable } from '../../tables/language-table'
import { toAsciiDigits } from '../../ascii-digits'

/** Nobody counts in more characters than this; a longer run of digits is a code. */
const LONGEST = 24

/**
 * The value of digits as a text writes them (`120,000`, `1.200.000`, `1,5`, `١٢٠٬٠٠٠`), or null where they are not
 * one number of that language (`14:30`, `9/11`, `10,11`). A separator that comes more than once groups; before exactly
 * three last digits the language says whether it groups; otherwise it starts the decimals.
 */
export function parseDigits(raw: string, table: Pick<LanguageTable, 'group' | 'decimal'>): number | null {
  if (raw.length > LONGEST) return null
  const digits = toAsciiDigits(raw)
  if (/^\d+$/.test(digits)) return Number(digits)
  const separators = digits.replaceAll(/\d/g, '')
  if (/[:/]/.test(separators)) return null
  const last = separators.at(-1) ?? ''
  const mixed = separators.split('').some((mark) => mark !== last)
  if (mixed) {
    const cut = digits.lastIndexOf(last)
    if (separators.indexOf(last) !== separators.length - 1) return null
    return isGrouped(digits.slice(0, cut)) ? asNumber(digits.slice(0, cut), digits.slice(cut + 1)) : null
  }
  if (separators.length > 1) return isGrouped(digits) ? asNumber(digits, '') : null
  const cut = digits.indexOf(last)
  if (table.group.includes(last) && isGrouped(digits)) return asNumber(digits, '')
  if (table.decimal.includes(last)) return asNumber(digits.slice(0, cut), digits.slice(cut + 1))
  return null
}

/** Groups of three after one to three digits that do not start with 0; or the Indian way, twos before a last three. */
function isGrouped(digits: string): boolean {
  return /^[1-9]\d{0,2}(?:\D\d{3})+$/.test(digits) || /^[1-9]\d?(?:\D\d{2})+\D\d{3}$/.test(digits)
}

function asNumber(whole: string, decimals: string): number {
  return Number(`${whole.replaceAll(/\D/g, '')}.${decimals || '0'}`)
}
