import { isHyphen } from '../../tokens/is-hyphen'
import type { FigureInPlace } from './figure-in-place'

const GUNS =
  /^(?:pistols?|guns?|handguns?|rifles?|cannons?|rounds?|ammunition|ammo|bullets?|shells?|mortars?|artillery|howitzers?|submachine|machine|calibre|caliber|cartridges?|weapons?|gauge|lens|film|guided|gps|rockets?)$/

/** `a 9mm pistol`, `155mm shells`, `.50-calibre`: the measure tells which kind, not how much. */
export function isCalibre({ words, figure, noun }: FigureInPlace): boolean {
  const at = figure.last.to
  if (/^(?:calibre|caliber|gauge)$/.test(words[isHyphen(words[at]) ? at + 1 : at]?.lower ?? '')) return true
  return noun?.noun.unit === 'mm' && GUNS.test(words[noun.to]?.lower ?? '')
}

/** `2.3 deaths per 10,000 people`, `pour 100 000 habitants`, `je 1.000`: of how many a rate is. */
export function isDenominator({ words, figure, table }: FigureInPlace): boolean {
  const before = words[figure.from - 1]?.lower ?? ''
  if (table.tag === 'fr' && before === 'sur' && (figure.low === 10 || figure.low === 100)) return true
  if (figure.low < 100 || figure.first.form === 'fraction') return false
  return (
    before === 'per' || (table.tag === 'fr' && before === 'pour') || (table.tag === 'de' && before === 'je')
  )
}

/** `36.2°N`, `43.1 degrees east`: where on the earth, not how much. */
export function isCoordinate({ words, figure, noun }: FigureInPlace): boolean {
  if (noun?.noun.unit !== '°') return false
  return (
    /^(?:n|s|e|w|north|south|east|west)$/.test(words[noun.to]?.lower ?? '') || isMinute(figure.last.to, words)
  )
}

/** `36°12'N`: the minutes stand behind the degrees. */
function isMinute(at: number, words: FigureInPlace['words']): boolean {
  return (
    words[at]?.text === '°' && words[at + 1]?.kind === 'number' && /^['’′]$/.test(words[at + 2]?.text ?? '')
  )
}
