import { words } from '../../words/words'
import { GREATEST_FIGURE } from '../values/check-figure'

const { formats } = words

const scales = [
  { size: 1e12, say: words.figures.scales.trillion },
  { size: 1e9, say: words.figures.scales.billion },
  { size: 1e6, say: words.figures.scales.million },
] as const

/**
 * A number in full, thousands grouped by commas and a true minus sign: `120,000`, `−1.5`. One beyond what is taken today, which an
 * old project may hold, is printed short (`1E308`), since it would be read as exact otherwise.
 */
export function formatFigure(value: number): string {
  if (!Number.isFinite(value)) return words.figures.tooLarge
  const written = Math.abs(value) > GREATEST_FIGURE ? formats.scientific : formats.figure
  // Minus nothing is nothing.
  return written(value + 0).replace('-', '−')
}

/** A number as short as it can be said without losing anything: `1.2 million`, and `1,234,567` in full. */
export function formatShortFigure(value: number): string {
  if (Math.abs(value) > GREATEST_FIGURE) return formatFigure(value)
  for (const { size, say } of scales) {
    if (Math.abs(value) < size) continue
    const shorter = say(formats.rounded(value / size, 2).replace('-', '−'))
    return Math.round((value / size) * 100) === (value / size) * 100 ? shorter : formatFigure(value)
  }
  return formatFigure(value)
}
