import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyseTexts } from '../../shared/domain/analysis/analyse-texts'
import { compareCopies } from '../../shared/domain/copies/compare-copies'
import { finish } from '../../shared/domain/finish'
import { pointOut } from '../../shared/domain/import/point-out'
import { createNameBook } from '../../shared/domain/names/create-name-book'
import { readStanding } from '../../shared/domain/standing/read-standing'
import { createStatementBook } from '../../shared/domain/statements/create-statement-book'
import { noStructure } from '../../shared/domain/structure/map-structure'

/**
 * What a checker finds in the seeds, counted as in `practice.md`, section 6, as far as the program proposes it, and by which of its
 * ways. The others can be said by hand.
 */
const files = {
  '000': '000_fce3c983cfed48ed.txt',
  '001': '001_7b75527264725ab8.txt',
  '002': '002_7e55ba647deafeaf.txt',
  '003': '003_9d1e76538e00f2da.txt',
  '004': '004_9cdc19df5fa2f272.txt',
} as const
type File = keyof typeof files

const texts = Object.entries(files).map(([id, file]) => ({
  id,
  text: readFileSync(`seeds/${file}`, 'utf8').replaceAll('\r\n', '\n'),
  language: 'en',
  date: '',
  independenceGroup: '',
  claimed: [],
}))
const textOf = (file: File): string => texts.find(({ id }) => id === file)?.text ?? ''

function placeOf(file: File, words: string) {
  const start = textOf(file).indexOf(words)
  expect(start, words).toBeGreaterThanOrEqual(0)
  return { articleId: file, start, end: start + words.length }
}

describe('figures that are compared', () => {
  const shown = [...analyseTexts(texts).linked.findings]
    .filter(({ isShown }) => isShown)
    .map(({ kind, members }) => [kind, ...members.map(({ text }) => text)])

  test.each([
    [
      '1, 2: more than 100,000, more than 120,000, more than 250,000',
      ['compatible', 'more than 250,000 people', 'more than 100,000 people', 'more than 120,000'],
    ],
    ['3, 4: 250 casualties, of them 140 and 96 killed', ['does-not-add-up', '250 casualties', '140', '96']],
  ])('%s', (_, finding) => expect(shown).toContainEqual(finding))
})

/** What stands beside a sentence as said of the same: among the first five, or around one of them. */
describe('the other side, from one of the two', () => {
  const book = createStatementBook()
  for (const text of texts) book.put(text.id, text)

  test.each<[string, File, string, File, string]>([
    ['6: since when', '002', 'ending the five-year conflict', '003', 'since the crisis began in March 2011'],
    ['11: which day', '000', 'in Aleppo on Thursday', '001', 'bombing this week of a hospital'],
    ['12: how long', '002', 'appeared to hold through most of Saturday', '000', 'last one day in Ghouta'],
    ['13: from when', '002', 'late on Friday (local time)', '000', 'would begin from 1 a.m.'],
    ['14: is Aleppo in', '004', 'will not seek a halt', '002', 'must and do include Aleppo'],
    ['16: which places', '002', 'lull in fighting around the capital', '000', 'Ghouta and three days'],
    ['18: what was left out', '004', 'excluded groups like Daesh', '002', 'was excluded from the plan'],
    ['19: who brokered it', '002', 'US and Russian-backed ceasefire', '004', 'the US-Russia mediated'],
    ['20: who walked out', '002', 'walked out of last week', '004', 'would totally collapse'],
    ['21: met or will meet', '002', 'will meet with the foreign ministers', '004', 'was slated to meet'],
    ['22: expected or there', '004', 'not expected to join', '003', 'attends talks in Paris'],
    [
      '23: who told of the call',
      '004',
      'with Lavrov at length on Friday',
      '000',
      'a phone conversation on Friday',
    ],
    ['24: who is the envoy', '003', 'UN envoy Lakhdar Brahimi', '002', 'UN envoy for Syria Staffan'],
    ['27: can aid come in', '004', 'allowing humanitarian access', '002', 'access is not regular enough'],
    [
      '30: who backs them',
      '000',
      'supported by a US-led coalition',
      '004',
      'a major Saudi-backed opposition',
    ],
  ])('%s', (_, file, words, otherFile, otherWords) => {
    const place = placeOf(file, words)
    const other = placeOf(otherFile, otherWords)
    const { rows } = finish(book.ask({ question: { kind: 'place', place }, among: null, most: 5 }))
    const holds = rows.some(({ articleId, passage, copies }) =>
      [{ articleId, start: passage.start, end: passage.start + passage.text.length }, ...copies].some(
        (row) => row.articleId === otherFile && row.start <= other.start && row.end >= other.end,
      ),
    )
    expect(holds).toBe(true)
  })

  test('37: a quotation in two forms', () => {
    expect(
      finish(book.compareQuotations(Object.keys(files))).map(({ a, b }) =>
        [a, b].map(({ start, text, differing }) =>
          differing.map((span) => text.slice(span.start - start, span.end - start)),
        ),
      ),
    ).toEqual([[['towards'], ['toward']]])
  })
})

test('11, 37: what one copy has otherwise', () => {
  const [a, b] = [textOf('000'), textOf('001')]
  const changes = compareCopies(a, b).changes.flatMap(({ about, ...at }) =>
    at.a && at.b ? [[about.join(), a.slice(at.a.start, at.a.end), b.slice(at.b.start, at.b.end)]] : [],
  )
  expect(changes).toContainEqual(['date', 'on Thursday', 'this week'])
  expect(changes).toContainEqual(['quotation', 'towards', 'toward'])
})

test('31: a name in two spellings', () => {
  const book = createNameBook()
  for (const text of texts) book.put(text.id, text)
  const { proposals } = finish(book.ask({ declared: [], apart: [] }))
  expect(proposals.map(({ a, b }) => [a.name, b.name])).toEqual([['Sergei Lavrov', 'Sergey Lavrov']])
})

test('25, 34: a sentence that breaks off, a caption that is printed twice', () => {
  expect(pointOut(textOf('003'), noStructure)).toEqual([
    { kind: 'brokenOff', passages: ['Maybe a localised ceasefire in Aleppo,” Mr'], more: 0 },
    {
      kind: 'printedTwice',
      passages: [expect.stringContaining('Syria’s president Bashar al-Assad')],
      more: 0,
    },
  ])
})

/** What a claim of these words says of itself before anybody has touched it. */
describe('who says it, how far it came, when and where', () => {
  test.each<[string, File, string, object]>([
    [
      '5: whose tally',
      '002',
      'Forty children were among the dead',
      { speaker: 'the British-based Syrian Observatory for Human Rights' },
    ],
    [
      '9: who says it',
      '003',
      'at least 19 people have been killed',
      { speaker: 'state media and anti-government activists', place: 'Homs' },
    ],
    ['9: who is blamed', '003', 'It blamed “terrorists”', { modality: 'alleged' }],
    ['10: which Ghouta', '003', 'the rounds slammed', { place: 'Ghouta and Karm al-Shami' }],
    [
      '13: the hour',
      '000',
      'would begin from 1 a.m.',
      { speaker: "Syria's army", hour: '01:00', modality: 'planned' },
    ],
    ['15: whose arrangement', '002', 'The lull in fighting', { speaker: 'the army' }],
    ['15: in discussions, says who', '000', 'it was in discussions', { speaker: 'The United States' }],
    ['21: planned', '002', 'will meet', { speaker: 'the State Department', modality: 'planned' }],
    ['23: who told of the call', '004', 'spoke with Lavrov', { speaker: 'US officials' }],
    ['26: what Damascus might do', '003', 'might provide access', { speaker: 'Mr Lavrov' }],
    ['28: accused', '002', 'accused the government of violating', { modality: 'alleged' }],
    ['35: last September', '004', 'launched an anti-terror campaign', { eventDate: 'XXXX-09' }],
  ])('%s', (_, file, words, said) => {
    const read = readStanding(textOf(file), placeOf(file, words), { language: 'en', articleDate: '' })
    expect(read).toMatchObject(said)
  })
})

test('33: the day of an article that states none is inferred from its caption', () => {
  const days = analyseTexts(texts).texts.map(({ reading }) => reading.day)
  expect(days[3]).toMatchObject({ from: 16_082, yearKnown: true })
})
