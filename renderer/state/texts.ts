import { useEffect } from 'react'
import { create } from 'zustand'
import type { Article } from '../../shared/schema/article'
import { api } from '../api'

type Texts = {
  /** In the order in which they were last shown. A text under a hash never changes. */
  readonly texts: ReadonlyMap<string, string>
  /** Why a text that is shown could not be read, in words. */
  readonly faults: ReadonlyMap<string, string>
}

/** Texts that were read from the store, by hash. */
export const useTexts = create<Texts>(() => ({ texts: new Map(), faults: new Map() }))

/** How much of texts that nothing shows any more is kept for the next time, in UTF-16 units. */
const KEPT = 8_000_000

/** How many components show each text. */
const shown = new Map<string, number>()
let underWay = new Set<string>()

/** Reads a text, unless it is there, and keeps it as long as it is shown; the answer ends that. */
export function showText(hash: string): () => void {
  shown.set(hash, (shown.get(hash) ?? 0) + 1)
  if (!useTexts.getState().texts.has(hash)) void load(hash)
  return () => {
    const others = (shown.get(hash) ?? 1) - 1
    if (others > 0) return void shown.set(hash, others)
    shown.delete(hash)
    useTexts.setState(({ texts, faults }) => ({
      texts: withinBounds(asLast(texts, hash)),
      faults: without(faults, hash),
    }))
  }
}

/** Forgets every text, as when another project is opened; what is still shown is read anew. */
export function forgetTexts(): void {
  underWay = new Set()
  useTexts.setState({ texts: new Map(), faults: new Map() })
  for (const hash of shown.keys()) void load(hash)
}

async function load(hash: string): Promise<void> {
  const reading = underWay
  if (reading.has(hash)) return
  reading.add(hash)
  const result = await api('readText', { hash })
  // All was forgotten meanwhile: this text is of another project.
  if (reading !== underWay) return
  reading.delete(hash)
  useTexts.setState(({ texts, faults }) =>
    result.ok
      ? { texts: withinBounds(new Map(texts).set(hash, result.value.text)), faults: without(faults, hash) }
      : { faults: shown.has(hash) ? new Map(faults).set(hash, result.fault.message) : faults },
  )
}

function asLast(texts: ReadonlyMap<string, string>, hash: string): ReadonlyMap<string, string> {
  const text = texts.get(hash)
  return text === undefined ? texts : new Map(without(texts, hash)).set(hash, text)
}

/** The texts without those that were not shown for longest, as far as there are too many. */
function withinBounds(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const kept = new Map(texts)
  let size = 0
  for (const [hash, text] of [...texts].toReversed()) {
    if (shown.has(hash)) continue
    size += text.length
    if (size > KEPT) kept.delete(hash)
  }
  return kept.size === texts.size ? texts : kept
}

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  if (!map.has(key)) return map
  const next = new Map(map)
  next.delete(key)
  return next
}

/** The text of that hash: null while it is being read. */
function useText(hash: string | undefined): string | null {
  useEffect(() => (hash === undefined ? undefined : showText(hash)), [hash])
  return useTexts((state) => (hash === undefined ? null : (state.texts.get(hash) ?? null)))
}

/** Why the text of that hash could not be read, in words; undefined when nothing went wrong. */
export function useTextFault(hash: string | undefined): string | undefined {
  return useTexts((state) => (hash === undefined ? undefined : state.faults.get(hash)))
}

/** The current text of an article: null while it is being read. */
export function useCurrentText(article: Article | undefined): string | null {
  return useText(article?.revisions.at(-1)?.textHash)
}

/** The text of one revision of an article: null while it is being read, or where there is no such revision. */
export function useRevisionText(article: Article | undefined, revisionId: string): string | null {
  return useText(article?.revisions.find((revision) => revision.id === revisionId)?.textHash)
}
