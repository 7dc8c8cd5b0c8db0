/** What speaks for and against something, a number for each name of a list, in its order. Plain numbers: there are many pairs, and each would be an object of its own. */
export type Evidence = readonly number[]

/** Weights of named evidence; the score of something is their sum over what holds, plus `bias`: the logarithm of its odds. */
export type Weights = { readonly bias: number; readonly of: Readonly<Record<string, number>> }

/** The weights in the order of a list of evidence, ready to be summed. */
export function inOrder(weights: Weights, names: readonly string[]): Evidence {
  return names.map((name) => weights.of[name] ?? 0)
}

/** The logarithm of the odds that the evidence gives. */
export function scoreOf(bias: number, weights: Evidence, evidence: Evidence): number {
  let sum = bias
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (evidence[at] ?? 0)
  return sum
}
