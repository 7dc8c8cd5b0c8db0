import type { Span } from '../span'
import { addTo } from '../add-to'
import { compare } from '../compare'
import { keyOfName, namesIn, type NameInText } from './names-in'
import { createNameFolder, type DeclaredNames } from './one-names'
import { type NamePair, proposeOneNames, type SpeltName } from './propose-one-names'

export type NamePlace = Span & { readonly articleId: string }

/** A name of the project, under all its spellings. */
export type FoundName = {
  readonly id: string
  readonly name: string
  /** How it is written, the most frequent spelling first. */
  readonly forms: readonly { readonly name: string; readonly count: number }[]
  readonly count: number
  readonly articleIds: readonly string[]
  /** The first place in each article. */
  readonly places: readonly NamePlace[]
}

/** The names of a project, and the proposals of which may be one. */
export type NamesAnswer = {
  readonly names: readonly FoundName[]
  readonly proposals: readonly NamePair[]
  /** How many less frequent names are not given. */
  readonly further: number
}

export type NamesAsked = {
  readonly declared: DeclaredNames
  readonly apart: readonly { readonly a: string; readonly b: string }[]
}

/** So many names are given: the most frequent ones. */
const MOST = 3_000

/** The names in the texts of a project, for whoever asks where they stand. */
export type NameBook = {
  readonly put: (id: string, text: { readonly text: string; readonly language: string }) => void
  readonly drop: (id: string) => void
  /** Yields while it reads, so that its caller can do something else. */
  readonly ask: (asked: NamesAsked) => Generator<void, NamesAnswer>
}

export function createNameBook(): NameBook {
  const texts = new Map<string, { readonly text: string; readonly language: string }>()
  const read = new Map<string, readonly NameInText[]>()
  return {
    put(id, text) {
      const known = texts.get(id)
      if (known?.text !== text.text || known.language !== text.language) read.delete(id)
      texts.set(id, text)
    },
    drop(id) {
      texts.delete(id)
      read.delete(id)
    },
    *ask({ declared, apart }) {
      const { keyOf } = createNameFolder(declared)
      const byKey = new Map<string, (NameInText & { readonly articleId: string })[]>()
      for (const [articleId, { text, language }] of texts) {
        yield
        const names = read.get(articleId) ?? namesIn(text, language)
        read.set(articleId, names)
        for (const name of names) addTo(byKey, keyOf(name.key), { ...name, articleId })
      }
      const found = [...byKey]
        .map(([key, told]) => nameOf(key, told, declared))
        .toSorted((x, y) => y.count - x.count || compare(x.id, y.id))
      const waved = new Set(apart.flatMap(({ a, b }) => [pairKey(a, b)]))
      const spelt = found.map(({ id, name, count, articleIds }): SpeltName => ({
        key: id,
        name,
        count,
        articleIds,
      }))
      const proposals = proposeOneNames(spelt).filter(({ a, b }) => !waved.has(pairKey(a.name, b.name)))
      return { names: found.slice(0, MOST), proposals, further: Math.max(0, found.length - MOST) }
    },
  }
}

/** What two names are known by together, in whichever order. */
const pairKey = (one: string, other: string): string =>
  [keyOfName(one), keyOfName(other)].toSorted().join(' | ')

function nameOf(
  key: string,
  told: readonly (NameInText & { readonly articleId: string })[],
  declared: DeclaredNames,
): FoundName {
  const counts = new Map<string, number>()
  const places = new Map<string, NamePlace>()
  for (const { name, articleId, start, end } of told) {
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (!places.has(articleId)) places.set(articleId, { articleId, start, end })
  }
  const forms = [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((x, y) => y.count - x.count || compare(x.name, y.name))
  const called = declared.find(([first = '']) => keyOfName(first) === key)?.[0]
  return {
    id: key,
    name: called ?? forms[0]?.name ?? key,
    forms,
    count: told.length,
    articleIds: [...places.keys()],
    places: [...places.values()],
  }
}
