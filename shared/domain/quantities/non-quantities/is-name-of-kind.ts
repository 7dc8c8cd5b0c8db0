import { isAmong, lowerAt } from '../../tokens/word-at'
import { isHyphen } from '../../tokens/is-hyphen'
import type { FigureInPlace } from './figure-in-place'

/** `a 9mm pistol`, `155mm shells`, `.50-calibre`: the measure tells which kind, not how much. */
export function isCalibre({ words, figure, noun, table }: FigureInPlace): boolean {
  const at = figure.last.to
  if (isAmong(words, isHyphen(words[at]) ? at + 1 : at, table.classes.calibres)) return true
  return noun?.noun.unit === 'mm' && isAmong(words, noun.to, table.classes.gunNouns)
}

/** `2.3 deaths per 10,000 people`, `pour 100 000 habitants`, `je 1.000`: of how many a rate is. */
export function isDenominator({ words, figure, table }: FigureInPlace): boolean {
  const before = lowerAt(words, figure.from - 1)
  if (table.classes.outOfTen.has(before) && (figure.low === 10 || figure.low === 100)) return true
  if (figure.low < 100 || figure.first.form === 'fraction') return false
  return table.classes.perWords.has(before)
}

/** `36.2°N`, `43.1 degrees east`: where on the earth, not how much. */
export function isCoordinate({ words, figure, noun, table }: FigureInPlace): boolean {
  if (noun?.noun.unit !== '°') return false
  return isAmong(words, noun.to, table.classes.compass) || isMinute(figure.last.to, words)
}

/** `36°12'N`: the minutes stand behind the degrees. */
function isMinute(at: number, words: FigureInPlace['words']): boolean {
  return (
    words[at]?.text === '°' && words[at + 1]?.kind === 'number' && /^['’′]$/.test(words[at + 2]?.text ?? '')
  )
}
