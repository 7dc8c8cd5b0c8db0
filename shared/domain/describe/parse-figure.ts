import type { FigureSigns } from '../../words/formats'
import { words } from '../../words/words'
import { checkFigure, MOST_DECIMALS, type FigureFault } from '../values/check-figure'

/** Digits, in groups of thousands (or of lakhs) by comma or space where there are groups, and a point before decimals. */
const FIGURE = /^[-+]?(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:\s\d{3})+)?(?:\.\d+)?$/u

/** What was typed with the signs of a language, as English writes it; other commas and points become none that stands in a figure. */
function inEnglish(text: string, { group, decimal, digits }: FigureSigns): string {
  return Array.from(text.replace('−', '-'), (sign) => {
    const digit = digits.indexOf(sign)
    if (digit !== -1) return String(digit)
    if (sign === decimal) return '.'
    if (sign === group && !/\s/u.test(group)) return ','
    return sign === '.' || sign === ',' ? '?' : sign
  }).join('')
}

/** What was typed: a number, nothing (null), or what is wrong with it. */
export type TypedFigure =
  | { readonly value: number | null; readonly fault: null }
  | { readonly value: null; readonly fault: FigureFault }

/**
 * A number as people type it in the language of the window (`120,000`, `1 200`, `1.5` in English, `120.000` and `1,5` in Spanish).
 * A sign that groups no thousands is none of ours: in English `1,5` might be meant as 1.5, and is not guessed at. A number that
 * would come back with other digits is refused.
 */
export function parseFigure(text: string, signs: FigureSigns = words.formats.signs()): TypedFigure {
  const written = inEnglish(text.trim(), signs)
  if (written === '') return { value: null, fault: null }
  if (!FIGURE.test(written)) return wrong('not-a-number')
  const plain = written.replaceAll(/[,\s]/gu, '')
  // Minus nothing is nothing.
  const value = Number(plain) + 0
  const fault = checkFigure(value)
  if (fault !== null) return wrong(fault)
  return isPrintedAs(value, plain) ? { value, fault: null } : wrong('too-many-digits')
}

const wrong = (fault: FigureFault): TypedFigure => ({ value: null, fault })

/** Whether a number is printed with the digits that were typed: binary numbers hold fifteen of them for certain. */
function isPrintedAs(value: number, typed: string): boolean {
  const [whole = '', decimals = ''] = typed.replace(/^[-+]/u, '').split('.')
  const digits = `${whole.replace(/^0+/u, '')}.${decimals.replace(/0+$/u, '')}`
  const printed = ungrouped.format(Math.abs(value))
  const [printedWhole = '', printedDecimals = ''] = printed.split('.')
  return digits === `${printedWhole.replace(/^0+/u, '')}.${printedDecimals}`
}

const ungrouped = new Intl.NumberFormat('en', { maximumFractionDigits: MOST_DECIMALS, useGrouping: false })
