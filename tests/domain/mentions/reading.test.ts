import { describe, expect, test } from 'vitest'
import { compareHours, type Moment } from '../../../shared/domain/dates/moment'
import { readText } from '../../../shared/domain/mentions/mentions-of'
import { rootOf, toldSentences } from '../../eval/gold-texts'
import { readingAspects, scoreReading, type ReadingAspect } from '../../eval/score-reading'

const root = rootOf(new URL('..', import.meta.url).href)
const { date, sentences } = toldSentences(root)
const news = toldSentences(root, 'reading-news')
const agency = toldSentences(root, 'reading-agency')

/**
 * What reading must keep of a table that was written and labelled in seven languages before the reader was run on it. At first sight
 * it scored: offset .94, value .90, bound .91, role .68, place .75, dates .90. What it showed is mended since, so that this is a
 * regression table and no measure of what to expect of unseen news.
 */
describe('what a sentence tells', () => {
  test.each<readonly [aspect: ReadingAspect, least: number]>([
    ['offset', 0.97],
    ['value', 0.94],
    ['bound', 0.95],
    ['role', 0.85],
    ['place', 0.94],
    ['dates', 0.9],
  ])('keeps %s', (aspect, least) => {
    const { right, of } = scoreReading(sentences, date).shares[aspect]
    expect(right / of).toBeGreaterThanOrEqual(least)
  })

  test('of every aspect some are labelled in every language', () => {
    const languages = new Set(sentences.map(({ language }) => language))
    for (const language of languages) {
      const { shares } = scoreReading(
        sentences.filter((sentence) => sentence.language === language),
        date,
      )
      for (const aspect of readingAspects)
        if (aspect !== 'speaker') expect(shares[aspect].of).toBeGreaterThan(0)
    }
  })
})

/**
 * Sentences of the kinds that were missed in ordinary news, labelled before the reader was changed. At first sight: offset .70, value .66,
 * bound .70, role .57, place .53, dates .57. Known limits: `several`
 * and `a second victim` are read only beside another figure (read alone, they cost 3 of 104 groups), `second` of a row counts nothing.
 */
describe('what a sentence of ordinary news tells', () => {
  test.each<readonly [aspect: ReadingAspect, least: number]>([
    ['offset', 0.88],
    ['value', 0.88],
    ['bound', 0.88],
    ['role', 0.83],
    ['place', 1],
    ['dates', 1],
  ])('keeps %s', (aspect, least) => {
    const { right, of } = scoreReading(news.sentences, news.date).shares[aspect]
    expect(right / of).toBeGreaterThanOrEqual(least)
  })

  test('and nothing besides', () => expect(scoreReading(news.sentences, news.date).extra).toBe(0))

  test.each([
    ['3-1/2 years', 3.5],
    ['3 1/2 years', 3.5],
    ['61/2 months', 6.5],
    ['half a mile', 0.5],
    ['a quarter of a mile', 0.25],
  ])('%s is %d of its unit', (words, value) => {
    const [mention] = readText(`It took ${words}.`, { language: 'en', date: news.date }).mentions
    expect(mention?.quantity?.min).toBe(value)
    expect(mention?.quantity?.max).toBe(value)
  })
})

/**
 * Sixty sentences in each of seven languages, written in the manner of agencies and labelled before the reader was run on them. At first
 * sight the first forty scored: offset .92, value .86, bound .91, role .78, place .75, speaker .44, dates .87; the other twenty, read once
 * after what those showed was mended: .96, .96, .97, .79, .95, .78, .97. What they showed is mended too: a regression table.
 */
describe('what sentences of news agencies tell', () => {
  test.each<readonly [aspect: ReadingAspect, least: number]>([
    ['offset', 0.97],
    ['value', 0.95],
    ['bound', 0.96],
    ['role', 0.89],
    ['place', 0.95],
    ['speaker', 0.94],
    ['dates', 1],
  ])('keeps %s', (aspect, least) => {
    const { right, of } = scoreReading(agency.sentences, agency.date).shares[aspect]
    expect(right / of).toBeGreaterThanOrEqual(least)
  })
})

/** The times of day that a text tells. */
const timesIn = (text: string): readonly Moment[] =>
  readText(text, { language: 'en', date: news.date }).mentions.flatMap(({ kind, moment }) =>
    kind === 'time' && moment !== null ? [moment] : [],
  )

describe('two clocks tell', () => {
  test.each([
    ['It hit at 3 p.m. local time (1200 GMT).', 'It hit at 12:00 GMT.', 'same'],
    ['It hit at 3 p.m. local time (1200 GMT).', 'It hit at 13:00 GMT.', 'other'],
    ['It left at 9.15 a.m. BST.', 'It left at 0815 GMT.', 'same'],
    ['The 14:30 constructor race began.', 'The 14:30 constructor race ended.', 'same'],
    ['It left at 14:00 UTC+2.', 'It left at 12:00 UTC.', 'same'],
    ['It left at 14:00 UTC+05:30.', 'It left at 08:30 GMT.', 'same'],
    ['It left at 14:00.', 'It left at 12:00 GMT.', 'unknown'],
    ['It left at 14:00.', 'It left at 12:00.', 'other'],
  ] as const)('%s / %s: %s', (one, other, order) => {
    const [[a, ...more], [b, ...others]] = [timesIn(one), timesIn(other)]
    expect([...more, ...others]).toEqual([])
    if (a === undefined || b === undefined) throw new Error('no time was read')
    expect(compareHours(a, b)).toBe(order)
  })
})
