import { isAmong } from '../../tokens/word-at'
import { isHyphen } from '../../tokens/is-hyphen'
import type { FigureInPlace } from './figure-in-place'

export function isGluedToName({ words, figure, start, noun, table }: FigureInPlace): boolean {
  const first = words[figure.first.from]
  const before = words[start - 1]
  if (first === undefined || before === undefined || !words[start]?.glued) return false
  if (before.kind === 'word') return first.kind === 'number' && !table.prefixes.includes(before.lower)
  if (['#', '@', '_', '/', '§', '№', '\\', '='].includes(before.text)) return start === figure.first.from
  // `a .308 rifle`
  if (before.text === '.' && !before.glued) return true
  const name = words[start - 2]
  // `a magnitude-5.2 quake`: the unit is no name.
  return isHyphen(before) && name?.kind === 'word' && noun?.noun.unit !== 'magnitude'
}

/** Distances that are run or swum, in metres: `won the 100m`. */
const RACES = new Set([50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10_000])

export function isRace({ words, figure, start, noun, table }: FigureInPlace): boolean {
  const metre = words[figure.first.from + 1]
  const ran = isAmong(words, start - 1, table.classes.raceLeads)
  return ran && noun === null && metre?.text === 'm' && metre.glued && RACES.has(figure.first.mantissa)
}

export function hasLettersOnIt({ words, figure, noun }: FigureInPlace): boolean {
  const after = words[figure.last.to]
  if (after === undefined || !after.glued) return false
  if (after.kind === 'word') return words[figure.last.to - 1]?.kind === 'number' && noun === null
  const follower = words[figure.last.to + 1]
  return (
    ['@', '_', '/', '\\'].includes(after.text) &&
    follower?.glued === true &&
    follower.kind === 'word' &&
    noun === null
  )
}
