import { addTo } from '../add-to'
import { lastIndexBefore } from '../last-before'
import { createPairMap } from '../pair-map'
import type { Article } from './article'
import type { Corpus } from './corpus'
import { sharedWords, wordsOf, type Vector } from './words/vector'

/** Texts that share a word, or are of one event, are all compared where they are no more than so many. */
export const CROWD = 60
/** Of more, so many are candidates of one another, and the further ones with the first few of them. */
const BLOCK = 24
const SAMPLE = 8
/** So few texts are all compared: there is little by which they could share a rare word. */
const FEW_TEXTS = 8
/** How many words of crowds two texts share before they are compared. */
const SHARED_IN_CROWD = 3
/** How many such words two texts share before they are compared. */
const SHARED = 2

/** How two texts come to be compared: they share words of few texts; both are of the first of a crowd; or one is of the first few of it. */
export type CandidateKind = 'full' | 'block' | 'further'

/** Which texts changed since this was asked last, or have other candidates; and the candidates of each with those that it is one of. */
export type Candidates = {
  readonly changed: ReadonlySet<number>
  readonly of: (text: number) => ReadonlyMap<number, CandidateKind>
  /** Whether two texts share enough words, however many others do. */
  readonly areShared: (one: number, other: number) => boolean
}

/** The texts that have a word, in order. */
type Postings = Map<number, number[]>

/** Makes what finds, again and again, the pairs of texts that share enough names or words of their first sentences. */
export function createCandidates(): (corpus: Corpus) => Generator<'within', Candidates> {
  const known: (Article | undefined)[] = []
  const kinds = [({ names }: Article) => names, ({ leadWords }: Article) => leadWords].map((vectorOf) => ({
    vectorOf: (article: Article | undefined): Vector =>
      article === undefined ? new Int32Array() : vectorOf(article),
    texts: new Map() as Postings,
  }))
  /** The texts of each script by what another one tells in the same way; nothing while all are in one script. */
  const byScript = new Map<string, Map<number, Set<number>>>()
  const candidates = createPairMap<number, CandidateKind>()
  /** Whether the texts are so few that all are compared, whatever they share. */
  let areFew = true
  return function* (corpus) {
    const size = (corpus.articles.at(-1)?.index ?? -1) + 1
    const wereFew = areFew
    areFew = corpus.articles.length <= FEW_TEXTS
    const changed = new Set(areFew === wereFew ? [] : corpus.articles.map(({ index }) => index))
    for (let text = 0; text < Math.max(size, known.length); text += 1) {
      const [before, now] = [known[text], corpus.at(text)]
      if (before === now) continue
      yield 'within'
      changed.add(text)
      for (const { vectorOf, texts } of kinds) {
        const [old, own] = [new Set(wordsOf(vectorOf(before))), new Set(wordsOf(vectorOf(now)))]
        for (const word of old)
          if (!own.has(word)) for (const other of takeOut(texts, word, text)) changed.add(other)
        for (const word of own)
          if (!old.has(word)) for (const other of putIn(texts, word, text)) changed.add(other)
      }
      if (byScript.size > 0) {
        for (const word of before?.rareAcross ?? []) acrossOf(before, word).delete(text)
        for (const word of now?.rareAcross ?? []) acrossOf(now, word).add(text)
      }
      known[text] = now
    }
    known.length = size
    if (new Set(known.flatMap((article) => article?.script ?? [])).size < 2) byScript.clear()
    else if (byScript.size === 0)
      for (const [text, article] of known.entries())
        for (const word of article?.rareAcross ?? []) acrossOf(article, word).add(text)
    for (const text of changed) candidates.drop(text)
    const counts = {
      full: new Uint16Array(size),
      block: new Uint16Array(size),
      further: new Uint16Array(size),
    }
    for (const text of changed) {
      yield 'within'
      if (areFew) takeAll(text, changed)
      else {
        find(text, counts, changed)
        findAcross(text)
      }
    }
    return { changed, of: candidates.of, areShared }
  }

  function takeAll(text: number, changed: ReadonlySet<number>): void {
    if (known[text] === undefined) return
    for (const [other, article] of known.entries())
      if (article !== undefined && other !== text && !(other > text && changed.has(other)))
        candidates.set(text, other, 'full')
  }

  function acrossOf(article: Article | undefined, word: number): Set<number> {
    const script = article?.script ?? ''
    const words = byScript.get(script) ?? new Map<number, Set<number>>()
    byScript.set(script, words)
    const texts = words.get(word) ?? new Set()
    words.set(word, texts)
    return texts
  }

  /** Finds the candidates of a text among those in other scripts: no word of theirs is written as its own are. */
  function findAcross(text: number): void {
    const article = known[text]
    const shared = new Map<number, number>()
    for (const [script, words] of byScript) {
      if (script === article?.script) continue
      for (const word of article?.rareAcross ?? [])
        for (const other of words.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    for (const [other, count] of shared) if (count >= SHARED) candidates.set(text, other, 'full')
  }

  function areShared(one: number, other: number): boolean {
    let [inFew, inCrowds] = [0, 0]
    for (const { vectorOf, texts } of kinds) {
      for (const word of sharedWords(vectorOf(known[one]), vectorOf(known[other]))) {
        if ((texts.get(word)?.length ?? 0) > CROWD) inCrowds += 1
        else inFew += 1
      }
    }
    return inFew >= SHARED || inFew + inCrowds >= SHARED_IN_CROWD
  }

  /** Finds the candidates of a text among the unchanged texts and among the changed texts with a lower number. */
  function find(
    text: number,
    { full, block, further }: Readonly<Record<CandidateKind, Uint16Array>>,
    changed: ReadonlySet<number>,
  ): void {
    const others: number[] = []
    for (const { vectorOf, texts } of kinds) {
      for (const word of wordsOf(vectorOf(known[text]))) {
        const list = texts.get(word) ?? []
        const isCrowd = list.length > CROWD
        const place = isCrowd ? placeIn(list, text) : 0
        const end = !isCrowd || place < SAMPLE ? list.length : place < BLOCK ? BLOCK : SAMPLE
        for (let at = 0; at < end; at += 1) {
          const other = list[at] ?? 0
          if (other === text || (other > text && changed.has(other))) continue
          if (full[other] === 0 && block[other] === 0 && further[other] === 0) others.push(other)
          const counts = !isCrowd ? full : Math.max(at, place) < BLOCK ? block : further
          counts[other] = (counts[other] ?? 0) + 1
        }
      }
    }
    for (const other of others) {
      const [a = 0, b = 0, c = 0] = [full[other], block[other], further[other]]
      full[other] = block[other] = further[other] = 0
      const kind =
        a >= SHARED
          ? 'full'
          : b > 0 && a + b >= SHARED_IN_CROWD
            ? 'block'
            : c > 0 && b + c >= SHARED_IN_CROWD
              ? 'further'
              : null
      if (kind !== null) candidates.set(text, other, kind)
    }
  }
}

/** Puts a text into the list of a word; answers the texts that have other candidates for it. */
function putIn(texts: Postings, word: number, text: number): readonly number[] {
  const list = texts.get(word)
  if (list === undefined) {
    addTo(texts, word, text)
    return []
  }
  const place = placeIn(list, text)
  list.splice(place, 0, text)
  return list.length === CROWD + 1 ? list : movedBy(list, place)
}

/** Removes a text from the postings. */
function takeOut(texts: Postings, word: number, text: number): readonly number[] {
  const list = texts.get(word) ?? []
  const place = placeIn(list, text)
  const moved = list.length === CROWD + 1 ? list : movedBy(list, place)
  const others = moved.filter((other) => other !== text)
  list.splice(place, 1)
  if (list.length === 0) texts.delete(word)
  return others
}

/** Of a crowd, the texts that have other candidates by one that stands at a place, or does not. */
function movedBy(list: readonly number[], place: number): readonly number[] {
  if (list.length <= CROWD || place >= BLOCK) return []
  return place < SAMPLE ? list.slice(BLOCK - 1) : list.slice(BLOCK - 1, BLOCK + 1)
}

/** Where a text stands in a list that is in order, or would. */
function placeIn(list: readonly number[], text: number): number {
  return lastIndexBefore(list, text - 1, (other) => other) + 1
}
