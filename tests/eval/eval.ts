import { join } from 'node:path'
import { printAblation } from './ablation'
import type { Bundle } from './fit/bundles'
import { developmentParts, fit, outputsOf, printDevelopment } from './development'
import { conflictCases, seedCase } from './gold-conflicts'
import { seedTexts, sentenceTexts, toldSentences } from './gold-texts'
import { scoreConflicts, type GoldCase } from './score-conflicts'
import { scorePairs } from './score-pairs'
import { faultsOfKind, kindCases } from './score-kinds'
import { scoreStatements } from './score-statements'
import { readingAspects, scoreReading } from './score-reading'
import { aspects, scoreQuantities, type GoldText } from './score-quantities'
import { gradedArticles, gradedSentences, scoreWorth, type Graded } from './score-worth'

/** Prints precision and recall of reading quantities and of finding conflicts, and with `faults` what was wrong. */
export function printEval(root: string, { faults, ablation }: EvalOptions): void {
  console.log('REGRESSION TABLES: what once worked, pinned; the program was tuned on most of it')
  printQuantities(root, faults)
  printReading(root, faults)
  printConflicts(root, faults)
  printKinds(root, faults)
  printWorth('the table of seven languages', gradedSentences(root), faults)
  const parts = developmentParts(root)
  if (parts.length === 0) {
    console.log('\nDEVELOPMENT SET: its articles are not beside the project')
    return
  }
  console.log('\nDEVELOPMENT SET: each bundle by weights that were fitted without it')
  printDevelopment(outputsOf(parts))
  printPairs(root)
  printStatements(parts.map(({ prepared }) => prepared.bundle))
  printWorth('the first sample of articles, looked at while tuning', gradedArticles(root, 1), faults)
  printWorth('the second sample, looked at afterwards', gradedArticles(root, 2), faults)
  if (ablation) printAblation(parts, [seedCase(root), ...conflictCases(root)])
}

/** `faults`: with what was wrong; `ablation`: with what each piece of evidence earns, which fits anew for each. */
type EvalOptions = { readonly faults: boolean; readonly ablation: boolean }

/** Fits all weights on the development set, and answers them as the file that the program reads. */
export function fittedWeights(root: string): string {
  return `${JSON.stringify(fit(developmentParts(root)), null, 2)}\n`
}

/** Each aspect of a quantity apart. */
function printQuantities(root: string, faults: boolean): void {
  const tables: readonly (readonly [string, readonly GoldText[]])[] = [
    ['the seeds', seedTexts(root)],
    ['the table of sentences', sentenceTexts(root)],
    ['the part of the table that was held out', sentenceTexts(root, 'held out')],
  ]
  for (const [name, texts] of tables) {
    const report = scoreQuantities(texts)
    const count = texts.reduce((sum, { quantities }) => sum + quantities.length, 0)
    console.log(`\nQuantities in ${name}: ${texts.length} texts, ${count} quantities`)
    console.log('  aspect        precision  recall   right / found / there')
    for (const aspect of aspects) {
      const { right, found, gold, precision, recall } = report.scores[aspect]
      if (gold === 0) continue
      const figures = `${precision.toFixed(3).padStart(9)}  ${recall.toFixed(3).padStart(6)}`
      console.log(`  ${aspect.padEnd(12)}  ${figures}   ${right} / ${found} / ${gold}`)
    }
    if (faults) for (const fault of report.faults) console.log(`    ${fault}`)
  }
}

/** What the mentions of a table of sentences say, each language apart. */
function printReading(root: string, faults: boolean): void {
  const { date, sentences } = toldSentences(root)
  console.log('\nMentions in the table of seven languages')
  console.log(`  language  ${readingAspects.map((aspect) => aspect.padEnd(15)).join('')}not labelled`)
  for (const language of [...new Set(sentences.map((sentence) => sentence.language)), '']) {
    const own = sentences.filter((sentence) => language === '' || sentence.language === language)
    const report = scoreReading(own, date)
    const shares = readingAspects.map((aspect) => {
      const { right, of } = report.shares[aspect]
      return `${right}/${of} = ${(right / Math.max(1, of)).toFixed(2)}`.padEnd(15)
    })
    console.log(`  ${(language || 'all').padEnd(10)}${shares.join('')}${report.extra}`)
    if (faults && language !== '') for (const fault of report.faults) console.log(`    ${fault}`)
  }
}

/** What becomes of the pairs that two readers judged; bundles of some of the same articles took part in the fit. */
function printPairs(root: string): void {
  const report = scorePairs(join(root, '../shared/corpora/fa-kes'))
  if (report === null) return
  const { texts, suggestions, real, unreal } = report
  console.log(`\nPairs that two readers judged, of ${texts} articles on one war`)
  console.log(`  real ones in a ledger            ${real.inLedger}/${real.all}   goal 24`)
  console.log(`  real ones suggested              ${real.suggested}/${real.all}   goal 16`)
  console.log(`  false ones called contradicts    ${unreal.contradicts}/${unreal.all}   goal at most 4`)
  console.log(`  suggestions an article           ${(suggestions / texts).toFixed(2)}   goal at most 0.50`)
}

/** Where the other side stands among the sentences that speak of the same; the rule was chosen on the first eleven bundles. */
function printStatements(bundles: readonly Bundle[]): void {
  const dev = bundles.filter(({ kind }) => kind !== 'own labels')
  console.log('\nOthers that speak of the same: the other side is among the first …')
  console.log('  bundles                 5            10           5 and their neighbours   questions')
  for (const [name, of] of [
    ['the first eleven', dev.slice(0, 11)],
    ['the others', dev.slice(11)],
  ] as const) {
    const { first5, first10, first5WithNeighbours, questions } = scoreStatements(of)
    const shares = [first5, first10, first5WithNeighbours].map((each) =>
      (each / Math.max(1, questions)).toFixed(2),
    )
    console.log(
      `  ${name.padEnd(24)}${shares.map((share, at) => share.padEnd(at === 2 ? 25 : 13)).join('')}${questions}`,
    )
  }
  console.log('  goal                    0.50         0.69         0.66')
}

/** Which sentences are listed as worth checking, and in what order. */
function printWorth(name: string, sentences: readonly Graded[], faults: boolean): void {
  const report = scoreWorth(sentences)
  const shares = (['precision', 'recall', 'facts', 'order'] as const).map((aspect) => {
    const { right, of } = report[aspect]
    return `${aspect} ${right}/${of} = ${(right / Math.max(1, of)).toFixed(2)}`
  })
  console.log(`\nWorth checking in ${name}: ${sentences.length} sentences\n  ${shares.join('   ')}`)
  if (faults) for (const fault of report.faults) console.log(`    ${fault}`)
}

/** A finding is right when its kind and its members are. */
function printConflicts(root: string, faults: boolean): void {
  const tables: readonly (readonly [string, readonly GoldCase[]])[] = [
    ['the seeds', [seedCase(root)]],
    ['the table of groups of texts', conflictCases(root)],
    ['the part of the table that was held out', conflictCases(root, 'held out')],
  ]
  console.log('\nConflicts (a table for regression, tuned on: no measure of what to expect of unseen news)')
  console.log('  precision  recall   right / found / there')
  for (const [name, cases] of tables) {
    const { right, found, gold, precision, recall, ...report } = scoreConflicts(cases)
    const figures = `${precision.toFixed(3).padStart(9)}  ${recall.toFixed(3).padStart(6)}`
    console.log(`  ${figures}   ${right} / ${found} / ${gold} in ${name} (groups of texts: ${cases.length})`)
    if (faults) for (const fault of report.faults) console.log(`    ${fault}`)
  }
}
/** Kinds of conflict in a few sentences, each in four forms. */
function printKinds(root: string, faults: boolean): void {
  const told = kindCases(root).map((each) => ({ name: each.name, faults: faultsOfKind(each) }))
  const held = told.filter((each) => each.faults.length === 0).length
  console.log(`\nKinds of conflict in a few sentences: ${held} / ${told.length} hold`)
  if (faults)
    for (const each of told) for (const fault of each.faults) console.log(`    ${fault} in: ${each.name}`)
}
export { printImport } from './import'
