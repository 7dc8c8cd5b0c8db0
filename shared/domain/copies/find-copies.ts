import { createCopyIndex } from './create-copy-index'

/** Two texts one of which copies the other, at least in part; `containment` is the share of the shorter that both have. */
export type CopyPair = { readonly a: string; readonly b: string; readonly containment: number }

export type CopyText = { readonly id: string; readonly text: string }

export type FindCopiesOptions = {
  /** Told after every hundredth text and after the last. */
  readonly onProgress?: (done: number, total: number) => void
  /** Asked as often; true ends the search. */
  readonly cancelled?: () => boolean
}

const step = 100

/** The pairs of copies among texts, in the order of the texts; null where the search was cancelled. */
export function findCopies(
  texts: readonly CopyText[],
  { onProgress, cancelled }: FindCopiesOptions = {},
): readonly CopyPair[] | null {
  const search = findCopiesInSteps(texts)
  for (;;) {
    const next = search.next()
    if (next.done === true) return next.value
    onProgress?.(next.value, texts.length)
    if (cancelled?.() === true) return null
  }
}

/**
 * The same in steps of a hundred texts, each of a few milliseconds, for a caller that has other things to do between
 * them. It yields how many texts are done; to leave it is to cancel.
 */
export function* findCopiesInSteps(texts: readonly CopyText[]): Generator<number, readonly CopyPair[]> {
  const index = createCopyIndex()
  const pairs: CopyPair[] = []
  for (const [at, { id, text }] of texts.entries()) {
    pairs.push(
      ...index.copiesOf(text, id).map((match) => ({ a: match.id, b: id, containment: match.containment })),
    )
    index.add(id, text)
    if ((at + 1) % step === 0 || at + 1 === texts.length) yield at + 1
  }
  return pairs
}
