import type { Evidence, Weights } from '../../../shared/domain/linking/logistic'

/** One labelled thing: its evidence, whether it is so, and how much it counts. */
export type Sample = { readonly evidence: Evidence; readonly isTrue: boolean; readonly weight: number }

/**
 * Logistic regression with a ridge, by Newton's method on standardised evidence: deterministic, some ten steps. `ridge` is the
 * strength of the pull towards 0, in units of samples; the evidence whose names are in `left` gets no weight.
 */
export function fitLogistic(
  samples: readonly Sample[],
  names: readonly string[],
  ridge = 1,
  left: ReadonlySet<string> = new Set(),
): Weights {
  const size = names.length
  const scale = spread(samples, size)
  const isIn = names.map((name) => !left.has(name))
  const rows = samples.map(({ evidence }) => sparseRow(evidence, scale, isIn))
  const weights = new Float64Array(size + 1)
  for (let step = 0; step < 25; step += 1) {
    const gradient = new Float64Array(size + 1)
    const hessian = new Float64Array((size + 1) * (size + 1))
    for (const [index, { at, value }] of rows.entries()) {
      const sample = samples[index]
      if (sample === undefined) continue
      let score = 0
      for (let i = 0; i < at.length; i += 1) score += (weights[at[i] ?? 0] ?? 0) * (value[i] ?? 0)
      const p = 1 / (1 + Math.exp(-score))
      const error = sample.weight * ((sample.isTrue ? 1 : 0) - p)
      const curve = sample.weight * Math.max(1e-6, p * (1 - p))
      for (let i = 0; i < at.length; i += 1) {
        const [place, x] = [at[i] ?? 0, value[i] ?? 0]
        gradient[place] = (gradient[place] ?? 0) + error * x
        const line = place * (size + 1)
        const part = curve * x
        for (let j = 0; j <= i; j += 1) {
          const cell = line + (at[j] ?? 0)
          hessian[cell] = (hessian[cell] ?? 0) + part * (value[j] ?? 0)
        }
      }
    }
    for (let a = 1; a <= size; a += 1) {
      gradient[a] = (gradient[a] ?? 0) - ridge * (weights[a] ?? 0)
      const cell = a * (size + 1) + a
      hessian[cell] = (hessian[cell] ?? 0) + ridge
    }
    const change = solve(hessian, gradient)
    let largest = 0
    for (let at = 0; at <= size; at += 1) {
      const part = Math.max(-2, Math.min(2, change[at] ?? 0))
      weights[at] = (weights[at] ?? 0) + part
      largest = Math.max(largest, Math.abs(part))
    }
    if (largest < 1e-3) break
  }
  return {
    bias: weights[0] ?? 0,
    of: Object.fromEntries(names.map((name, at) => [name, (weights[at + 1] ?? 0) / (scale[at] ?? 1)])),
  }
}

/** The places of a row that are not 0, in order, with their standardised values; place 0 is the bias. */
function sparseRow(
  evidence: Evidence,
  scale: Float64Array,
  isIn: readonly boolean[],
): { readonly at: Int32Array; readonly value: Float64Array } {
  const at = [0]
  const value = [1]
  for (let place = 0; place < evidence.length; place += 1) {
    const each = evidence[place] ?? 0
    if (each === 0 || isIn[place] !== true) continue
    at.push(place + 1)
    value.push(each / (scale[place] ?? 1))
  }
  return { at: Int32Array.from(at), value: Float64Array.from(value) }
}

function spread(samples: readonly Sample[], size: number): Float64Array {
  const [sum, square] = [new Float64Array(size), new Float64Array(size)]
  let total = 0
  for (const { evidence, weight } of samples) {
    total += weight
    for (let at = 0; at < size; at += 1) {
      const value = evidence[at] ?? 0
      sum[at] = (sum[at] ?? 0) + weight * value
      square[at] = (square[at] ?? 0) + weight * value * value
    }
  }
  return Float64Array.from(sum, (each, at) => {
    const mean = each / total
    return Math.sqrt(Math.max(0, (square[at] ?? 0) / total - mean * mean)) || 1
  })
}

/** Solves a symmetric positive system given by its lower half, by Cholesky's method. */
function solve(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length
  const root = new Float64Array(size * size)
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      let sum = lower[a * size + b] ?? 0
      for (let c = 0; c < b; c += 1) sum -= (root[a * size + c] ?? 0) * (root[b * size + c] ?? 0)
      root[a * size + b] = a === b ? Math.sqrt(Math.max(sum, 1e-9)) : sum / (root[b * size + b] ?? 1)
    }
  }
  const half = new Float64Array(size)
  for (let a = 0; a < size; a += 1) {
    let sum = right[a] ?? 0
    for (let c = 0; c < a; c += 1) sum -= (root[a * size + c] ?? 0) * (half[c] ?? 0)
    half[a] = sum / (root[a * size + a] ?? 1)
  }
  const answer = new Float64Array(size)
  for (let a = size - 1; a >= 0; a -= 1) {
    let sum = half[a] ?? 0
    for (let c = a + 1; c < size; c += 1) sum -= (root[c * size + a] ?? 0) * (answer[c] ?? 0)
    answer[a] = sum / (root[a * size + a] ?? 1)
  }
  return answer
}
