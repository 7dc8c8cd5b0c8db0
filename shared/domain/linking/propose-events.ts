import { addTo } from '../add-to'
import { articleEvidence, compareArticles } from './article-evidence'
import type { Article, Corpus } from './article'
import { apartBy, averageLink, type Edge, type GroupsApart } from './average-link'
import { noGestures, ONE_FOR_SURE, saidOfTexts, type Gestures } from './gestures'
import { inOrder, scoreOf } from './logistic'
import type { ArticleLinks } from './measure-pairs'
import type { LinkingWeights } from './weights'

/** Which texts tell of one event, as proposed, and how likely each pair does. */
export type ProposedEvents = ArticleLinks & {
  /** The texts of each event, by their places. */
  readonly events: readonly (readonly number[])[]
  /** The logarithm of the odds that two texts tell of one event. */
  readonly score: (a: number, b: number) => number
  /** Whether two texts were held against one another: in a crowd not all are. */
  readonly isCompared: (a: number, b: number) => boolean
}

/** Texts that share a word are all candidates where they are no more than so many. */
const CROWD = 60
/** Of more, so many are candidates of one another, and the further ones with the first few of them. */
const BLOCK = 24
const SAMPLE = 8
/** How many words of crowds two texts share before they are compared. */
const SHARED_IN_CROWD = 3
/** How many such words two texts share before they are compared. */
const SHARED = 2
/** So many further texts of its event each is held against for sure, however many it has. */
const HELD_AGAINST = 60
/** The score of two texts that were not compared. */
const UNRELATED = -8

/**
 * Proposes the events of a project: texts that are alike in names, words, first sentences and days. Only texts that share some rare
 * words are compared; of a crowd that shares them, each with a bounded number of the others.
 */
export function proposeEvents(
  corpus: Corpus,
  { articles: weights, limits }: Pick<LinkingWeights, 'articles' | 'limits'>,
  gestures: Gestures = noGestures,
): ProposedEvents {
  const { articles } = corpus
  const order = inOrder(weights, articleEvidence)
  const size = articles.length
  const scores = new Map<number, number>()
  const keyOf = (a: number, b: number): number => (a < b ? a * size + b : b * size + a)
  const shared = sharedWords(corpus)
  const scoreAt = (key: number): number => {
    const [a, b] = [articles[Math.floor(key / size)], articles[key % size]]
    return a === undefined || b === undefined
      ? UNRELATED
      : scoreOf(weights.bias, order, compareArticles(a, b))
  }
  for (const key of shared.full) scores.set(key, scoreAt(key))
  // Of a crowd only those are held on to that are of one event: it is there that not all pairs are needed.
  const inCrowd = (keys: readonly number[]): readonly number[] =>
    keys.filter((key) => {
      const value = scoreAt(key)
      if (value >= limits.oneEvent) scores.set(key, value)
      return value >= limits.oneEvent
    })
  inCrowd(shared.block)
  const isSampled = new Set(inCrowd(shared.further))
  for (const members of gestures.events) {
    for (const [at, a] of members.entries()) {
      for (const b of members.slice(at + 1, at + 1 + HELD_AGAINST)) {
        scores.set(keyOf(a, b), ONE_FOR_SURE)
        isSampled.delete(keyOf(a, b))
      }
    }
  }
  if (gestures.texts.size > 0)
    for (const key of scores.keys())
      if (saidOfTexts(gestures, Math.floor(key / size), key % size) === 'other') scores.set(key, -Infinity)
  const score = (a: number, b: number): number => {
    const said = saidOfTexts(gestures, a, b)
    if (said !== null) return said === 'same' ? ONE_FOR_SURE : -Infinity
    return scores.get(keyOf(a, b)) ?? UNRELATED
  }
  const edgeOf = (key: number): Edge => ({
    a: Math.floor(key / size),
    b: key % size,
    score: scores.get(key) ?? UNRELATED,
  })
  const edges = [...scores.keys()].map(edgeOf)
  const sampled = [...isSampled].map(edgeOf)
  const compared = edges.filter(({ a, b }) => !isSampled.has(a * size + b))
  const isApart = partedBy(gestures)
  const whole = averageLink(size, compared, {
    missing: UNRELATED,
    least: limits.oneEvent,
    together: gestures.events,
    isApart,
  })
  const events = withCrowd(whole, sampled, { least: limits.oneEvent, isApart }).map((event) =>
    event.toSorted((a, b) => a - b),
  )
  const eventOf = new Int32Array(size)
  for (const [index, event] of events.entries()) for (const article of event) eventOf[article] = index
  const after = new Map<number, { readonly text: number; readonly likely: number }[]>()
  for (const { a, b, score: value } of edges) {
    const list = after.get(a) ?? []
    if (list.length === 0) after.set(a, list)
    list.push({ text: b, likely: chanceOf(value) })
  }
  return {
    events,
    score,
    isCompared: (a, b) => eventOf[a] !== eventOf[b] || a === b || scores.has(keyOf(a, b)),
    eventOf: (article) => eventOf[article] ?? -1,
    likeness: (a, b) => (a === b ? 1 : chanceOf(score(a, b))),
    near: (article, least) =>
      (after.get(article) ?? []).flatMap(({ text, likely }) => (likely >= least ? [text] : [])),
  }
}

/** Two events stay apart, and a text stays apart from those that it does not tell of. */
function partedBy(gestures: Gestures): GroupsApart {
  const eventOf = new Map(
    gestures.events.flatMap((members, event) => members.map((text) => [text, event] as const)),
  )
  return apartBy(
    (text) => (gestures.texts.has(text) ? text : undefined),
    (a, b) => {
      const [one, other] = [eventOf.get(a), eventOf.get(b)]
      if (one !== undefined && other !== undefined && one !== other) return true
      return saidOfTexts(gestures, a, b) === 'other'
    },
  )
}

function chanceOf(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

/** Texts of a crowd that stand alone join the event of those with which they were compared, where they are akin to them on average. */
function withCrowd(
  events: readonly (readonly number[])[],
  sampled: readonly Edge[],
  { least, isApart }: { readonly least: number; readonly isApart: GroupsApart },
): readonly (readonly number[])[] {
  const joined = events.map((event) => [...event])
  const eventOf = new Map(events.flatMap((event, index) => event.map((text) => [text, index] as const)))
  const akin = new Map<number, Map<number, { sum: number; count: number }>>()
  for (const { a, b, score } of sampled) {
    for (const [text, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const [own = 0, theirs = 0] = [eventOf.get(text), eventOf.get(other)]
      if (own === theirs || events[own]?.length !== 1 || events[theirs]?.length === 1) continue
      const known = akin.get(text) ?? new Map<number, { sum: number; count: number }>()
      const { sum, count } = known.get(theirs) ?? { sum: 0, count: 0 }
      akin.set(text, known.set(theirs, { sum: sum + score, count: count + 1 }))
    }
  }
  for (const [text, known] of akin) {
    const [best] = [...known]
      .flatMap(([event, { sum, count }]) =>
        isApart([text], joined[event] ?? []) ? [] : [{ event, mean: sum / count }],
      )
      .toSorted((x, y) => y.mean - x.mean || x.event - y.event)
    if (best === undefined || best.mean < least) continue
    joined[best.event]?.push(text)
    joined[eventOf.get(text) ?? 0] = []
  }
  return joined.filter(({ length }) => length > 0)
}

/** The pairs of texts that share enough words, as `a * size + b`. */
type SharedWords = {
  readonly full: readonly number[]
  /** In a crowd: all pairs of its first texts, and those of further ones with a few of them. */
  readonly block: readonly number[]
  readonly further: readonly number[]
}

/** The pairs of texts that share enough names or words of their first sentences. */
function sharedWords({ articles }: Corpus): SharedWords {
  const size = articles.length
  const shared: { full: number[]; block: number[]; further: number[] } = { full: [], block: [], further: [] }
  const lists = [({ names }: Article) => names, ({ leadWords }: Article) => leadWords].map((vectorOf) => {
    const texts = new Map<number, number[]>()
    for (const article of articles) {
      const vector = vectorOf(article)
      for (let at = 0; at < vector.length; at += 2) addTo(texts, vector[at] ?? 0, article.index)
    }
    return { vectorOf, texts, seen: new Map<number, number>() }
  })
  // What the text at hand shares with each of those before it: words of few texts, of the first of a crowd, of a sample of it.
  const [few, block, further] = [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)]
  for (const article of articles) {
    const others: number[] = []
    const note = (counts: Uint16Array, other: number): void => {
      if (few[other] === 0 && block[other] === 0 && further[other] === 0) others.push(other)
      counts[other] = (counts[other] ?? 0) + 1
    }
    for (const { vectorOf, texts, seen } of lists) {
      const vector = vectorOf(article)
      for (let at = 0; at < vector.length; at += 2) {
        const word = vector[at] ?? 0
        const list = texts.get(word) ?? []
        const before = seen.get(word) ?? 0
        seen.set(word, before + 1)
        const isCrowd = list.length > CROWD
        const isSampled = isCrowd && before >= BLOCK
        const counts = isSampled ? further : isCrowd ? block : few
        for (let place = 0; place < (isSampled ? SAMPLE : before); place += 1) note(counts, list[place] ?? 0)
      }
    }
    for (const other of others) {
      const key = other * size + article.index
      const [a = 0, b = 0, c = 0] = [few[other], block[other], further[other]]
      if (a >= SHARED) shared.full.push(key)
      else if (b > 0 && a + b >= SHARED_IN_CROWD) shared.block.push(key)
      else if (c > 0 && b + c >= SHARED_IN_CROWD) shared.further.push(key)
      few[other] = block[other] = further[other] = 0
    }
  }
  return shared
}
