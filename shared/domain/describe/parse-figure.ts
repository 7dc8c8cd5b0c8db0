/** Digits, in groups of thousands (or of lakhs) by comma or space where there are groups, and a point before decimals. */
const FIGURE = /^[-+]?(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:\s\d{3})+)?(?:\.\d+)?$/u

/**
 * A number as people type it (`120,000`, `1 200`, `1.5`); null for nothing, undefined where it is no number. A comma
 * that groups no thousands is none of ours: `1,5` might be meant as 1.5, and is not guessed at.
 */
export function parseFigure(text: string): number | null | undefined {
  const plain = text.trim().replace('−', '-')
  if (plain === '') return null
  const value = FIGURE.test(plain) ? Number(plain.replaceAll(/[,\s]/gu, '')) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}
