import { isHyphen } from '../is-hyphen'
import type { FigureInPlace } from './figure-in-place'

const GUNS =
  /^(?:pistols?|guns?|handguns?|rifles?|cannons?|rounds?|ammunition|ammo|bullets?|shells?|mortars?|artillery|howitzers?|submachine|machine|calibre|caliber|cartridges?|weapons?|gauge|lens|film|guided|gps|rockets?)$/

/** `a 9mm pistol`, `155mm shells`, `.50-calibre`: the measure tells which kind, not how much. */
export function isCalibre({ words, figure, noun }: FigureInPlace): boolean {
  const at = figure.last.to
  if (/^(?:calibre|caliber|gauge)$/.test(words[isHyphen(words[at]) ? at + 1 : at]?.lower ?? '')) return true
  return noun?.noun.unit === 'mm' && GUNS.test(words[noun.to]?.lower ?? '')
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
