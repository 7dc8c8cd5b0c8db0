import { describe, expect, it, test } from 'vitest'
import { analyseTexts } from '../../shared/domain/analysis/analyse-texts'
import { conflictCases, seedCase } from './gold-conflicts'
import { rootOf, seedTexts, sentenceTexts } from './gold-texts'
import { notHeld } from './not-held'
import { scoreConflicts, type GoldCase } from './score-conflicts'
import { scoreQuantities, type Aspect } from './score-quantities'
import { gradedSentences, scoreWorth } from './score-worth'

const root = rootOf(import.meta.url)

/**
 * Precision and recall that reading must keep. Nine parts of the table were written before the reader was run on them, each
 * after what the one before had shown was mended. At first sight they scored (precision / recall), with the faults of the gold
 * itself still in, which are about half of what is missing:
 *   60 sentences             offset .99 / .97   value .97 / .95   bound .97 / .95   counted .91 / .90
 *   28 sentences             offset .96 / 1     value .94 / .98   bound .94 / .98   counted .94 / .98
 *   55 sentences             offset .96 / .95   value .95 / .94   bound .95 / .94   counted .79 / .78
 *   54 and 9 short articles  offset .94 / .99   value .93 / .98   bound .93 / .98   counted .78 / .82
 *   46 and 7 short articles  offset .95 / .99   value .92 / .96   bound .93 / .96   counted .77 / .80
 *   28 sentences             offset .95 / .98   value .92 / .95   bound .92 / .95   counted .81 / .84
 *   45 sentences             offset .97 / .99   value .94 / .96   bound .95 / .97   counted .69 / .71
 *   34 sentences             offset .99 / 1     value .99 / 1     bound .99 / 1     counted .83 / .84
 *   17 sentences             offset 1 / 1       value .98 / .98   bound .98 / .98   counted .93 / .93
 * That is what to expect of unseen text; what they showed is mended since.
 */
describe('reading quantities', () => {
  it.each<readonly [string, 'seeds' | 'sentences', Aspect, number]>([
    ['offsets in the seeds', 'seeds', 'offset', 0.97],
    ['values in the seeds', 'seeds', 'value', 0.97],
    ['bounds in the seeds', 'seeds', 'bound', 0.97],
    ['counted things in the seeds', 'seeds', 'counted', 0.97],
    ['scopes in the seeds', 'seeds', 'scope', 0.97],
    ['dates in the seeds', 'seeds', 'asOf', 0.97],
    ['speakers in the seeds', 'seeds', 'attribution', 0.97],
    ['offsets in the sentences', 'sentences', 'offset', 0.95],
    ['values in the sentences', 'sentences', 'value', 0.95],
    ['bounds in the sentences', 'sentences', 'bound', 0.95],
    ['counted things in the sentences', 'sentences', 'counted', 0.95],
    ['units in the sentences', 'sentences', 'unit', 0.95],
  ])('keeps %s', (_name, table, aspect, least) => {
    const { scores } = scoreQuantities(table === 'seeds' ? seedTexts(root) : sentenceTexts(root))
    expect(Math.min(scores[aspect].precision, scores[aspect].recall)).toBeGreaterThanOrEqual(least)
  })
})

/**
 * A table for regression, no measure of what to expect of unseen news: it was written and tuned on over months, for the engine that
 * went by exact keys and scored 1.00 on it and .12 on news. What the engine that links by evidence reaches is kept; the cases that do
 * not hold are listed with why.
 */
describe('finding conflicts', () => {
  it.each<readonly [string, readonly GoldCase[], number, number]>([
    ['the seeds', [seedCase(root)], 0.28, 1],
    ['the table', conflictCases(root), 0.605, 0.74],
  ])('keeps precision and recall of %s', (_name, cases, leastPrecision, leastRecall) => {
    const { precision, recall } = scoreConflicts(cases)
    expect(precision).toBeGreaterThanOrEqual(leastPrecision)
    expect(recall).toBeGreaterThanOrEqual(leastRecall)
  })

  const listed = new Set(Object.values(notHeld).flat())

  it('keeps every case that is not listed', () => {
    const cases = conflictCases(root).filter(({ name }) => !listed.has(name))
    expect(scoreConflicts(cases).faults).toEqual([])
  })

  it('lists no case that the table does not have', () => {
    const names = new Set(conflictCases(root).map(({ name }) => name))
    expect([...listed].filter((name) => !names.has(name))).toEqual([])
  })
})

test('sentences that have nothing to do with one another give no findings, but for those that are listed', () => {
  const texts = sentenceTexts(root).map(({ text, context: { language = '', articleDate = '' } }, index) => ({
    id: String(index),
    text,
    language,
    date: articleDate,
    independenceGroup: '',
    claimed: [],
  }))
  const across = [...analyseTexts(texts).linked.findings].filter(
    ({ members }) => new Set(members.map(({ documentId }) => documentId)).size > 1,
  )
  // The agreement on one toll is right, of which two of four languages are still missed; the others share a few words, and are wrong.
  const found = across.map(({ kind, members }) => [kind, ...members.map(({ text }) => text)].join(' | '))
  const listed = [
    ['differs', '2 946 morts', 'dépasse 2 800 morts', '2 862 morts'],
    ['differs', '5 674 blessés', '2 562 blessés'],
    ['compatible', 'Au moins quinze personnes', '17 personnes'],
    ['differs', '1,100 houses', '1,430 houses'],
    ['differs', '15 Menschen', 'sieben'],
    ['differs', '41 شخصا', '22 فلسطينيا'],
    ['different-time', '1,713', '1,792'],
    ['differs', '31 deaths', '1,558'],
    ['differs', '32 bodies', '62 bodies'],
    ['differs', 'أكثر من 100', '45 آخرون جراء'],
    ['differs', 'نحو 1.5 مليون شخص', 'أكثر من 5 ملايين شخص'],
    ['differs', 'zwischen 20.000 und 25.000 Menschen', 'Rund 30.000 Bauern'],
    ['differs', '88 people', '174 passengers'],
    ['differs', 'More than half a million children', '155,000 children'],
    ['differs', 'Nine people', '22'],
    ['differs', 'as many as 40 tanks', '50 or so wounded'],
    ['differs', '07:15', '9.45am'],
    ['agree', 'Drei Waggons', 'drei'],
    ['agree', 'Plus de 120 000 personnes', 'Más de 120.000 personas'],
    ['agree', 'mars 2011', 'marzo de 2011'],
    ['different-thing', 'six', 'six crew'],
    ['compatible', 'mehr als 150', 'mindestens 156', 'mindestens 203'],
    ['differs', '11', 'nine matches'],
    ['differs', 'September', 'March'],
    ['differs', 'three weeks', '10 days'],
    ['differs', 'une centaine', '26'],
  ]
  expect(found.toSorted()).toEqual(listed.map((each) => each.join(' | ')).toSorted())
})

test('what is worth checking is listed, and in order, but for what is named', () => {
  const { faults, order } = scoreWorth(gradedSentences(root))
  expect(faults).toEqual([
    // A hope of a body is a position that it holds, and no verb of saying tells so.
    'not listed: The union hopes that the two sides will agree.',
    // `better` and `best` are one word.
    'listed: علينا أن نعمل بشكل أفضل.',
  ])
  expect(order.right / order.of).toBeGreaterThanOrEqual(0.93)
})
