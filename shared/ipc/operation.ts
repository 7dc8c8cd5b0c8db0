import type { z } from 'zod'
import type { DocumentKind } from '../document-kinds'

/** What an operation takes (a schema that main checks), what it answers with (a type that the compiler checks), and facts about it. */
type Operation<I extends z.ZodType, O> = Facts & { readonly input: I; readonly answer?: O }
type Answer<O> = { readonly answer?: O }

/** An entry of the contract. */
export function operation<I extends z.ZodType, O>(
  input: I,
  _answer: Answer<O>,
  facts: Facts,
): Operation<I, O> {
  return { input, ...facts }
}

/** What an operation answers with; only the compiler knows it. */
export function answers<O>(): Answer<O> {
  return {}
}

/** What there is to know about an operation besides its input and its answer. */
export type Facts = {
  /** What must be there before it runs: nothing; an open project; all documents of that in memory. */
  readonly needs: 'nothing' | 'project' | 'documents'
  /** The kinds of document that the operation may change. */
  readonly writes: readonly DocumentKind[]
  /**
   * What the window keeps of it while the disk takes nothing, so that it can be saved later: nothing, since it asks
   * something or does more than save; each one; or the latest for the same fields of the same thing.
   */
  readonly kept: 'not' | 'each' | 'latest'
}

/** May run at any time and changes no document. */
export const free: Facts = { needs: 'nothing', writes: [], kept: 'not' }
/** Wants an open project, and not all of it. */
export const early: Facts = { ...free, needs: 'project' }
/** Looks at the documents and changes none. */
export const reads: Facts = { ...free, needs: 'documents' }
/** Changes documents of these kinds, and can be done again by itself. */
export const saves = (...kinds: readonly DocumentKind[]): Facts => ({ ...reads, writes: kinds, kept: 'each' })
/** Sets fields of a document of this kind. */
export const sets = (...kinds: readonly DocumentKind[]): Facts => ({
  ...reads,
  writes: kinds,
  kept: 'latest',
})
/** Changes documents of these kinds, and cannot be done again without a question or another look. */
export const acts = (...kinds: readonly DocumentKind[]): Facts => ({ ...reads, writes: kinds })
/** Answers that it was done. */
export const nothing = answers<null>()
/** Answers with the id of what was made. */
export const id = answers<{ readonly id: string }>()
