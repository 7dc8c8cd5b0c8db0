import { seedTexts, sentenceTexts } from './gold-texts'
import { aspects, scoreQuantities, type GoldText } from './score-quantities'

/** Prints precision and recall of reading quantities, each aspect apart, and with `faults` what was wrong. */
export function printEval(root: string, faults: boolean): void {
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
