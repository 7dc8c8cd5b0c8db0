import { addTo } from '../../add-to'
import type { Mention } from '../../mentions/mention'
import type { Corpus } from '../corpus'

/** The texts of a crowd that are compared with one another; the pivots, which are among them, with every other one, too. */
export type Core = { readonly pivots: ReadonlySet<number>; readonly core: ReadonlySet<number> }

const PIVOTS = 8
/** How many pivots tell each thing, as far as so many texts do. */
const PIVOTS_FOR_EACH = 3
/** How many texts of the core tell each thing, as far as so many do. */
const CORE_FOR_EACH = 2
const LEAST_CORE = 24
const MOST_CORE = 120
const MOST_CORE_OF_BARE = 48

/**
 * Chooses the core of a crowd by what its texts tell: the pivots tell what most do; the rest tells what few do, so that a figure that is
 * rare among many alike is held against the others.
 */
export function chooseCore({ at }: Corpus, crowd: readonly number[]): Core {
  const tellers = new Map<string, number[]>()
  const toldBy = new Map<number, ReadonlySet<string>>()
  const isNamed = new Set<string>()
  for (const text of crowd) {
    const told = new Set<string>()
    for (const mention of at(text)?.reading.mentions ?? []) {
      const key = toldKey(mention)
      told.add(key)
      if (mention.role !== '' || mention.moment !== null || mention.dimension !== 'count') isNamed.add(key)
    }
    for (const key of told) addTo(tellers, key, text)
    toldBy.set(text, told)
  }
  const pivots = new Set<number>()
  const covered = new Map<string, number>()
  const gainOf = (text: number): number => {
    let gain = 0
    for (const key of toldBy.get(text) ?? [])
      if ((covered.get(key) ?? 0) < PIVOTS_FOR_EACH) gain += (tellers.get(key)?.length ?? 0) - 1
    return gain
  }
  while (pivots.size < PIVOTS) {
    let [best, most] = [-1, -1]
    for (const text of crowd) {
      const gain = pivots.has(text) ? -1 : gainOf(text)
      if (gain > most) [best, most] = [text, gain]
    }
    if (most < 0) break
    pivots.add(best)
    for (const key of toldBy.get(best) ?? []) covered.set(key, (covered.get(key) ?? 0) + 1)
  }
  const core = new Set(pivots)
  const cover = (isWanted: (key: string) => boolean, most: number): void => {
    for (const [key, texts] of tellers)
      if (isWanted(key))
        for (const text of texts.slice(0, CORE_FOR_EACH)) if (core.size < most) core.add(text)
  }
  // What has a role comes before bare numbers, of which each text may have its own.
  cover((key) => isNamed.has(key), MOST_CORE)
  cover((key) => !isNamed.has(key), MOST_CORE_OF_BARE)
  for (const text of crowd) if (core.size < LEAST_CORE) core.add(text)
  return { pivots, core }
}

/** A key for the thing and the value of a mention, without its wording. */
function toldKey({ dimension, role, group, target, value, moment }: Mention): string {
  const when =
    moment === null ? '' : `${moment.from} ${moment.to} ${moment.weekday} ${moment.minutes?.from ?? ''}`
  return [dimension, role, group, target, value?.min, value?.max, when].join(' ')
}
