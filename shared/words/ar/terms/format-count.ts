import { formats } from './formats'
import type { Noun } from './nouns'

/** How many there are, as people write it. */
export const formatCount = formats.count

/** The words that go with a count. */
export const plural = formats.plural

/** A count with its noun as a subject: `ادعاءان`, `٣ ادعاءات`, `١١ ادعاءً`; none is told as that there are none. */
export function counted(count: number, noun: Noun): string {
  return plural(count, { ...withFigure(count, noun), zero: `لا ${noun.few}` })
}

/** The same behind a preposition or another noun: `في ادعاءين`. */
export function countedAfter(count: number, noun: Noun): string {
  const two = noun.two.replaceAll(/ا(?:ن(?=\s|$)|(?= نسخ$| استمارة$))/gu, (end) => (end === 'ا' ? 'ي' : 'ين'))
  return plural(count, { ...withFigure(count, noun), two })
}

/** Those that are not shown, behind those that are. */
export function andMore(count: number): string {
  return plural(count, { one: 'وواحد غيرها', two: 'واثنان غيرها', other: `و${formatCount(count)} غيرها` })
}

function withFigure(count: number, { one, two, few, many, other }: Noun) {
  const figure = formatCount(count)
  return { one, two, few: `${figure} ${few}`, many: `${figure} ${many}`, other: `${figure} ${other}` }
}
