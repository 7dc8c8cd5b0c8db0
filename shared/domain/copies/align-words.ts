import { diffArrays } from 'diff'

/** A stretch of the alignment: `a` words of the one and `b` words of the other; the same ones where `isSame`. */
export type AlignedRun = { readonly isSame: boolean; readonly a: number; readonly b: number }

/** Steps of editing after which a search ends; the time grows with their square, and these take half a second. */
const mostEdits = 1500

/**
 * Aligns two lists of words, each a list of sentences, by the shortest edit of words (Myers 1986). If that is longer than 1,500
 * words, whole sentences are aligned first, then the words between them. A run that is still longer counts as one difference.
 */
export function alignWords(
  a: readonly (readonly string[])[],
  b: readonly (readonly string[])[],
): readonly AlignedRun[] {
  const direct = align(a.flat(), b.flat())
  if (direct !== null) return direct
  const coarse = align(a.map(joined), b.map(joined)) ?? [{ isSame: false, a: a.length, b: b.length }]
  let [atA, atB] = [0, 0]
  return coarse.flatMap((run) => {
    const [wordsA, wordsB] = [a.slice(atA, atA + run.a).flat(), b.slice(atB, atB + run.b).flat()]
    atA += run.a
    atB += run.b
    const whole = { isSame: run.isSame, a: wordsA.length, b: wordsB.length }
    return run.isSame ? [whole] : (align(wordsA, wordsB) ?? [whole])
  })
}

function joined(words: readonly string[]): string {
  return words.join(' ')
}

/** The runs that are the same and what lies between them, in turns; null where the search was ended. */
function align(a: readonly string[], b: readonly string[]): readonly AlignedRun[] | null {
  const parts = diffArrays([...a], [...b], { maxEditLength: mostEdits })
  if (parts === undefined) return null
  const runs: AlignedRun[] = []
  for (const { added, removed, count } of parts) {
    const run = { isSame: !added && !removed, a: added ? 0 : count, b: removed ? 0 : count }
    const previous = runs.at(-1)
    if (count === 0) continue
    if (previous === undefined || previous.isSame !== run.isSame) runs.push(run)
    else runs.splice(-1, 1, { isSame: run.isSame, a: previous.a + run.a, b: previous.b + run.b })
  }
  return runs
}
