import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A stretch of a document that the gold marks. */
export type GoldSpan = {
  readonly doc: string
  readonly start: number
  readonly end: number
  readonly figure?: string
  readonly quote?: string
}

export type GoldItem = {
  readonly id: string
  readonly kinds: readonly string[]
  readonly why: string
  readonly sides: readonly (readonly GoldSpan[])[]
}

export type GoldGroup = GoldItem & {
  readonly type: 'figure' | 'date' | 'time' | 'duration' | 'sum'
  readonly optional?: boolean
  readonly role: string
  readonly event: string | null
}

export type GoldTrap = {
  readonly id: string
  readonly cause: string
  readonly why: string
  readonly sides: readonly (readonly GoldSpan[])[]
}

export type GoldEvent = {
  readonly id: string
  readonly title: string
  readonly docs: readonly string[]
  readonly passages: readonly GoldSpan[]
}

/** A few articles of two or more look-alike events, with what a careful reader wants side by side. */
export type Bundle = {
  readonly name: string
  /** News of all kinds, news of the war in Syria, and the project's own labels of the latter. */
  readonly kind: 'ordinary' | 'war' | 'own labels'
  readonly docs: readonly { readonly name: string; readonly text: string }[]
  readonly events: readonly GoldEvent[]
  readonly groups: readonly GoldGroup[]
  readonly textual: readonly GoldItem[]
  readonly traps: readonly GoldTrap[]
}

/** The bundles of the development set; none where it is not there. */
export function readBundles(folder: string): readonly Bundle[] {
  const file = join(folder, 'gold.json')
  if (!existsSync(file)) return []
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    Omit<Bundle, 'name' | 'kind' | 'docs'>
  >
  return Object.entries(gold).map(([name, bundle]) => {
    const texts = join(folder, 'texts', name)
    return {
      ...bundle,
      name,
      kind: /^d0[1-8]/.test(name) ? 'ordinary' : 'war',
      docs: readdirSync(texts)
        .toSorted()
        .map((each) => ({
          name: each.replace(/\.[^.]*$/u, ''),
          text: readFileSync(join(texts, each), 'utf8'),
        })),
    }
  })
}

/** The bundles that the project labelled itself, with their texts in a folder; those of which a text is missing or another are left out. */
export function readOwnLabels(labels: string, texts: string): readonly Bundle[] {
  if (!existsSync(texts)) return []
  return readdirSync(labels)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((file) => {
      const gold = JSON.parse(readFileSync(join(labels, file), 'utf8')) as Omit<
        Bundle,
        'name' | 'kind' | 'docs'
      > & {
        readonly docs: Readonly<Record<string, string>>
      }
      const docs = Object.entries(gold.docs).flatMap(([name, hash]) => {
        const path = join(texts, `${name}.txt`)
        const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
        return createHash('sha256').update(text).digest('hex') === hash ? [{ name, text }] : []
      })
      const isWhole = docs.length === Object.keys(gold.docs).length
      return isWhole
        ? [{ ...gold, docs, name: file.replace(/\.json$/, ''), kind: 'own labels' as const }]
        : []
    })
}
