import { createLinker, linkerRules, type LinkerRules } from '../../shared/domain/analysis/create-linker'
import { figureRules, type Rules } from '../../shared/domain/analysis/rules'
import { suggestionEvidence } from '../../shared/domain/judging/suggestion-evidence'
import { articleEvidence } from '../../shared/domain/linking/article-evidence'
import { link, type Linking } from '../../shared/domain/linking/link'
import { pairEvidence } from '../../shared/domain/linking/pair-evidence'
import { statementEvidence } from '../../shared/domain/linking/statement-evidence'
import type { TextReading } from '../../shared/domain/mentions/mention'
import { fit, outputOf, weightsWithout } from './development'
import type { Part } from './fit/fit-weights'
import { scoreDevelopment, type BundleOutput, type DevelopmentScore } from './fit/score-development'
import { scoreConflicts, type GoldCase } from './score-conflicts'

/** What a bundle scores in a column; more is better in all of them. */
type Column = readonly [name: string, value: (score: DevelopmentScore) => number]

const columns: readonly Column[] = [
  ['found', ({ found }) => found.of],
  ['its kind', ({ allowed }) => allowed.of],
  ['ledger', ({ ledger }) => ledger.of],
  // What is of use less what is not, so that showing more is no gain by itself.
  ['use', ({ useOnce }) => 2 * useOnce.of - useOnce.there],
  ['contradicts', ({ contradicts }) => 2 * contradicts.of - contradicts.there],
  ['traps', ({ traps }) => -traps.of],
  ['event pairs', ({ eventPairs: { precision } }) => 2 * precision.of - precision.there],
]

const kinds = ['ordinary', 'war', 'own labels'] as const

/** So many times its spread over the bundles an earning has before it is told from chance. */
const TELLING = 2

/**
 * Prints what each piece of evidence and each rule earns: the score with it less the score without it, by kind of news, each bundle by
 * weights that were fitted without it, and without that piece.
 */
export function printAblation(parts: readonly Part[], cases: readonly GoldCase[]): void {
  const read = remembered(figureRules.read)
  const regression = (rules: LinkerRules): number => {
    const { right, found } = scoreConflicts(cases, { read, createLinker: () => createLinker(rules) })
    return 2 * right - found
  }
  const weights = weightsWithout(parts)
  const linked = parts.map(({ prepared, part }) => link(prepared.readings, weights(part)))
  const outputs = (linkings: readonly Linking[], rules: (part: number) => LinkerRules): Scores =>
    parts.map(({ prepared, part }, at) => scoresOf(outputOf(prepared, linkings[at] ?? link([]), rules(part))))
  const withAll = outputs(linked, (part) => ({ ...linkerRules, weights: weights(part) }))

  printHead(parts)
  const own = regression(linkerRules)
  for (const list of ['judging', 'holding', 'sums'] as const) {
    console.log(`\n  rules: ${list}`)
    for (const name of Object.keys(linkerRules[list])) {
      const rules = without(list, name)
      const scores = outputs(linked, (part) => ({ ...rules, weights: weights(part) }))
      printRow(name, { parts, withAll, scores, regression: own - regression(rules) })
    }
  }
  const fitted = regression({ ...linkerRules, weights: fit(parts) })
  for (const [list, names] of evidence) {
    console.log(`\n  evidence: ${list}`)
    for (const name of names) {
      const left = new Set([name])
      const less = weightsWithout(parts, left)
      const linkings = parts.map(({ prepared, part }) => link(prepared.readings, less(part)))
      const scores = outputs(linkings, (part) => ({ ...linkerRules, weights: less(part) }))
      const table = regression({ ...linkerRules, weights: fit(parts, left) })
      printRow(name, { parts, withAll, scores, regression: fitted - table })
    }
  }
}

const evidence: readonly (readonly [string, readonly string[]])[] = [
  ['of two texts', articleEvidence],
  ['of two mentions', pairEvidence],
  ['of two statements', statementEvidence],
  ['of a suggestion', suggestionEvidence],
]

function without(list: 'judging' | 'holding' | 'sums', name: string): LinkerRules {
  const kept = Object.entries(linkerRules[list]).filter(([each]) => each !== name)
  return { ...linkerRules, [list]: Object.fromEntries(kept) }
}

/** What each bundle scores in each column. */
type Scores = readonly (readonly number[])[]

function scoresOf(output: BundleOutput): readonly number[] {
  const score = scoreDevelopment([output])
  return columns.map(([, value]) => value(score))
}

function printHead(parts: readonly Part[]): void {
  console.log(`
ABLATION: what each piece earns, the score with it less the score without it
  in ${kinds.map((kind) => `${kind} (${parts.filter(({ prepared }) => prepared.bundle.kind === kind).length} bundles)`).join(' / ')}, ± twice the spread over the bundles of all;
  * where the sum is more than that: one piece in twenty has a star by chance, so see whether the kinds agree
  found, its kind, ledger: groups found, with an allowed kind, in the ledger; use, contradicts: right less wrong; traps: fewer; event pairs: right less wrong; table: right less wrong of the regression table`)
  console.log(`  ${'piece'.padEnd(30)}${columns.map(([name]) => name.padEnd(18)).join('')}table`)
}

function printRow(
  name: string,
  {
    parts,
    withAll,
    scores,
    regression,
  }: {
    readonly parts: readonly Part[]
    readonly withAll: Scores
    readonly scores: Scores
    readonly regression: number
  },
): void {
  const cells = columns.map((_, column) => {
    const earned = parts.map((_part, at) => (withAll[at]?.[column] ?? 0) - (scores[at]?.[column] ?? 0))
    if (earned.every((each) => each === 0)) return '0'
    const byKind = kinds.map((kind) =>
      sum(earned.filter((_each, at) => parts[at]?.prepared.bundle.kind === kind)),
    )
    const spread = TELLING * spreadOf(earned)
    const star = Math.abs(sum(earned)) > spread ? ' *' : ''
    return `${byKind.map(signed).join('/')} ±${spread.toFixed(0)}${star}`
  })
  console.log(`  ${name.padEnd(30)}${cells.map((cell) => cell.padEnd(18)).join('')}${signed(regression)}`)
}

/** The standard error of the sum of what single bundles earn. */
function spreadOf(earned: readonly number[]): number {
  const mean = sum(earned) / earned.length
  const square = sum(earned.map((each) => (each - mean) ** 2)) / Math.max(1, earned.length - 1)
  return Math.sqrt(square * earned.length)
}

function sum(list: readonly number[]): number {
  return list.reduce((all, each) => all + each, 0)
}

function signed(count: number): string {
  return count > 0 ? `+${count}` : String(count)
}

/** Reads a text once, however often it is asked for. */
function remembered(read: Rules['read']): Rules['read'] {
  const known = new Map<string, TextReading>()
  return (text) => {
    const key = JSON.stringify([text.language, text.date, text.text])
    const reading = known.get(key) ?? read(text)
    known.set(key, reading)
    return reading
  }
}
