/** Weights of named evidence; the score of something is their sum over what holds, plus `bias`: the logarithm of its odds. */
export type Weights = { readonly bias: number; readonly of: Readonly<Record<string, number>> }

/** The weights in the order of a list of evidence, ready to be summed. */
export function inOrder(weights: Weights, names: readonly string[]): Float64Array {
  return Float64Array.from(names, (name) => weights.of[name] ?? 0)
}

/** The logarithm of the odds that the evidence gives. */
export function scoreOf(bias: number, weights: Float64Array, evidence: Float64Array): number {
  let sum = bias
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (evidence[at] ?? 0)
  return sum
}
