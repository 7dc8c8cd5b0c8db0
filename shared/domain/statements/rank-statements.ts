import { addTo } from '../add-to'
import type { Statement } from './statements-in'

/** What is added to the weight of a sentence, so that a short one is not like everything that shares a word with it. */
const DAMPING = 3

/** A sentence that shares words with the one asked about, and how much of what they say: from 0 to 1. */
export type Ranked<S extends Statement> = { readonly statement: S; readonly likeness: number }

/** Ranks the sentences that it was made with; unlike ones are left out. */
export type Ranker<S extends Statement> = (
  asked: Pick<Statement, 'stems'>,
  fits: (statement: S) => boolean,
) => readonly Ranked<S>[]

/**
 * Makes what ranks the sentences of a story that share words with one, the likeliest to speak of the same first. A word weighs the more the
 * fewer of them have it: what is everywhere in a story says little. It says nothing of whether two agree.
 */
export function createRanker<S extends Statement>(statements: readonly S[]): Ranker<S> {
  const havingStem = new Map<string, number[]>()
  for (const [at, { stems }] of statements.entries()) for (const stem of stems) addTo(havingStem, stem, at)
  const weightOf = (stem: string): number =>
    Math.log((statements.length + 1) / ((havingStem.get(stem)?.length ?? 0) + 0.5))
  const weigh = ({ stems }: Pick<Statement, 'stems'>): number => {
    let sum = DAMPING
    for (const stem of stems) sum += weightOf(stem)
    return sum
  }
  const weights = new Map<number, number>()
  const weightAt = (at: number, statement: S): number => {
    const weight = weights.get(at) ?? weigh(statement)
    weights.set(at, weight)
    return weight
  }

  return (asked, fits) => {
    const both = new Float64Array(statements.length)
    for (const stem of asked.stems) {
      const weight = weightOf(stem)
      for (const at of havingStem.get(stem) ?? []) both[at] = (both[at] ?? 0) + weight
    }
    const own = weigh(asked)
    return statements
      .flatMap((statement, at) => {
        const shared = both[at] ?? 0
        return shared <= 0 || !fits(statement)
          ? []
          : [{ statement, likeness: shared / Math.sqrt(own * weightAt(at, statement)) }]
      })
      .toSorted((a, b) => b.likeness - a.likeness)
  }
}
