import { createLinker } from '../../shared/domain/analysis/create-linker'
import { linkerRules, type LinkerRules } from '../../shared/domain/analysis/linked'
import { figureRules, type Rules } from '../../shared/domain/analysis/rules'
import { suggestionEvidence } from '../../shared/domain/judging/suggest'
import { articleEvidence } from '../../shared/domain/linking/article-evidence'
import { link, type Linking } from '../../shared/domain/linking/link'
import { pairEvidence } from '../../shared/domain/linking/pair-evidence'
import type { LinkingWeights } from '../../shared/domain/linking/weights'
import { statementEvidence } from '../../shared/domain/linking/statement-evidence'
import type { TextReading } from '../../shared/domain/mentions/mention'
import { groupBy } from '../../shared/domain/group-by'
import { besideOneAnother, outputOf, partsOf, without } from './development'
import { fitArticles, fitWeights, limits, type Part } from './fit/fit-weights'
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
  const pieces = [...rulePieces(), ...evidencePieces()]
  const all = besideOneAnother(parts)
  const scores = new Map<Piece | null, Map<Part, readonly number[]>>(
    [null, ...pieces].map((piece) => [piece, new Map()]),
  )
  for (const out of partsOf(parts)) {
    const own = parts.filter(({ part }) => part === out)
    const linkings = new Map<LinkingWeights, readonly Linking[]>()
    eachFit(without(out, all), pieces, (piece, rules) => {
      const linked =
        linkings.get(rules.weights) ?? own.map(({ prepared }) => link(prepared.readings, rules.weights))
      linkings.set(rules.weights, linked)
      for (const [at, each] of own.entries()) {
        const output = outputOf(each.prepared, linked[at] ?? link([]), rules)
        scores.get(piece)?.set(each, scoresOf(output))
      }
    })
  }
  const table = new Map<Piece | null, number>()
  const read = remembered(figureRules.read)
  eachFit(all, pieces, (piece, rules) => {
    const { right, found } = scoreConflicts(cases, { read, createLinker: () => createLinker(rules) })
    table.set(piece, 2 * right - found)
  })
  printHead(parts)
  const own = (piece: Piece | null, part: Part): readonly number[] => scores.get(piece)?.get(part) ?? []
  for (const [list, listed] of groupBy(pieces, (piece) => piece.list)) {
    console.log(`\n  ${list}`)
    for (const piece of listed) {
      const earned = parts.map((part) =>
        own(null, part).map((score, at) => score - (own(piece, part)[at] ?? 0)),
      )
      printRow(piece.name, parts, earned, (table.get(null) ?? 0) - (table.get(piece) ?? 0))
    }
  }
}

/** Something that may be left out: a rule, or a piece of evidence by its name. */
type Piece = {
  readonly list: string
  readonly name: string
  readonly rules: Omit<LinkerRules, 'weights'>
  readonly left: ReadonlySet<string>
  /** Whether the fit of texts changes without it. */
  readonly isOfTexts: boolean
}

function rulePieces(): readonly Piece[] {
  return (['judging', 'holding', 'sums'] as const).flatMap((list) =>
    Object.keys(linkerRules[list]).map((name) => ({
      list: `rules of ${list}`,
      name,
      rules: withoutRule(list, name),
      left: none,
      isOfTexts: false,
    })),
  )
}

function evidencePieces(): readonly Piece[] {
  return [
    { list: 'evidence of two texts', names: articleEvidence, isOfTexts: true },
    { list: 'evidence of two mentions', names: pairEvidence, isOfTexts: false },
    { list: 'evidence of two statements', names: statementEvidence, isOfTexts: false },
    { list: 'evidence of a suggestion', names: suggestionEvidence, isOfTexts: false },
  ].flatMap(({ list, names, isOfTexts }) =>
    names.map((name) => ({ list, name, rules: linkerRules, left: new Set([name]), isOfTexts })),
  )
}

/** Calls with the rules that the program would have of these bundles: with everything, and without each piece. */
function eachFit(
  bundles: readonly Part[],
  pieces: readonly Piece[],
  score: (piece: Piece | null, rules: LinkerRules) => void,
): void {
  const articles = fitArticles(bundles)
  const weights = fitWeights(articles)
  score(null, { ...linkerRules, weights })
  for (const piece of pieces) {
    const { left, rules, isOfTexts } = piece
    const own =
      left.size === 0 ? weights : fitWeights(isOfTexts ? fitArticles(bundles, limits, left) : articles, left)
    score(piece, { ...rules, weights: own })
  }
}

const none: ReadonlySet<string> = new Set()

function withoutRule(list: 'judging' | 'holding' | 'sums', name: string): LinkerRules {
  const kept = Object.entries(linkerRules[list]).filter(([each]) => each !== name)
  return { ...linkerRules, [list]: Object.fromEntries(kept) }
}

/** What a bundle scores in each column. */
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
  console.log(`  ${'piece'.padEnd(28)}${columns.map(([name]) => name.padEnd(18)).join('')}table`)
}

/** `earned`: what it earns in each bundle, column by column; `table`: on the regression table. */
function printRow(
  name: string,
  parts: readonly Part[],
  earned: readonly (readonly number[])[],
  table: number,
): void {
  const cells = columns.map((_, column) => {
    const own = earned.map((each) => each[column] ?? 0)
    if (own.every((each) => each === 0)) return '0'
    const byKind = kinds.map((kind) =>
      sum(own.filter((_each, at) => parts[at]?.prepared.bundle.kind === kind)),
    )
    const spread = TELLING * spreadOf(own)
    const star = Math.abs(sum(own)) > spread ? ' *' : ''
    return `${byKind.map(signed).join('/')} ±${spread.toFixed(0)}${star}`
  })
  console.log(`  ${name.padEnd(28)}${cells.map((cell) => cell.padEnd(18)).join('')}${signed(table)}`)
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
