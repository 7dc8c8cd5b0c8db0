const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 10, useGrouping: true })
const short = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

const scales = [
  { size: 1e12, word: 'trillion' },
  { size: 1e9, word: 'billion' },
  { size: 1e6, word: 'million' },
] as const

/** A number in full, thousands grouped by commas and a true minus sign: `120,000`, `−1.5`. */
export function formatFigure(value: number): string {
  return grouped.format(value).replace('-', '−')
}

/** A number as short as it can be said without losing anything: `1.2 million`, and `1,234,567` in full. */
export function formatShortFigure(value: number): string {
  for (const { size, word } of scales) {
    if (Math.abs(value) < size) continue
    const words = `${short.format(value / size).replace('-', '−')} ${word}`
    return Math.round((value / size) * 100) === (value / size) * 100 ? words : formatFigure(value)
  }
  return formatFigure(value)
}
