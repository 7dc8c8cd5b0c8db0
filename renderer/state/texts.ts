import { useEffect } from 'react'
import { create } from 'zustand'
import type { Article } from '../../shared/schema/article'
import { api } from '../api'

type Texts = { readonly texts: ReadonlyMap<string, string>; readonly faults: ReadonlyMap<string, string> }

/** Texts that were read from the store, by hash. A text under a hash never changes. */
const useTexts = create<Texts>(() => ({ texts: new Map(), faults: new Map() }))

const underWay = new Set<string>()

async function load(hash: string): Promise<void> {
  if (underWay.has(hash)) return
  underWay.add(hash)
  const result = await api('readText', { hash })
  useTexts.setState(({ texts, faults }) =>
    result.ok
      ? { texts: new Map(texts).set(hash, result.value.text) }
      : { faults: new Map(faults).set(hash, result.fault.message) },
  )
  underWay.delete(hash)
}

/** The text of that hash: null while it is being read. */
function useText(hash: string | undefined): string | null {
  const text = useTexts((state) => (hash === undefined ? undefined : state.texts.get(hash)))
  useEffect(() => {
    if (hash !== undefined && text === undefined) void load(hash)
  }, [hash, text])
  return text ?? null
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
