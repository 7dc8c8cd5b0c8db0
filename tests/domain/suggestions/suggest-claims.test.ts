import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ClaimSuggestion } from '../../../shared/domain/suggestions/claim-suggestion'
import { suggestClaims } from '../../../shared/domain/suggestions/suggest-claims'

/** Why, the words that show it first, and how the sentence begins. */
type Row = readonly [reasons: string, focus: string, opening: string]

const OPENING = 60
const unknown = { language: '', articleDate: '' }

function rowsOf(text: string, suggestions: readonly ClaimSuggestion[]): readonly Row[] {
  return suggestions.map(({ key, reasons, focus }) => [
    reasons.join(', '),
    text.slice(focus.start, focus.end),
    key.slice(0, OPENING),
  ])
}

/** Every sentence of the seeds that is worth checking; what is not here is a heading, a credit, or states nothing. */
const seeds: Readonly<Record<string, readonly Row[]>> = {
  '000_fce3c983cfed48ed.txt': [
    ['date, statement', 'Thursday', 'The United States (US) said on Friday it was in discussions '],
    ['statement, quotation', 'told', '"Our hope is by refreshing this agreement ... we can build m'],
    ['statement', 'said', 'A senior State Department official said the United States wa'],
    ['statement, quotation', 'told', '"This is all something of a test, obviously, that we want to'],
    ['statement, superlative', 'said', 'The official said the US was also trying to stop the fightin'],
    ['statement, quotation', 'added', '"We are working on all of the areas, it\'s not just about Lat'],
    ['date, statement', 'Friday', 'US Secretary of State John Kerry and his Russian counterpart'],
    ['quantity, date, statement', 'one day', 'Syria\'s army said a new "regime of calm" would begin from 1 '],
    ['statement, superlative', 'said', 'But a Syrian army statement said the "regime of calm" would '],
    ['statement', 'told', 'Later, State Department spokesman Mark Toner told a briefing'],
  ],
  '001_7b75527264725ab8.txt': [
    ['statement', 'said', 'WASHINGTON (Reuters) - The United States said on Friday it w'],
    ['date', 'January 28, 2016', 'File photo of Syrian pro-government forces riding a motorcyc'],
    ['statement, quotation', 'told', '“Our hope is by refreshing this agreement ... we can build m'],
    ['statement', 'said', 'A senior State Department official said the United States wa'],
    ['statement, quotation', 'told', '“This is all something of a test, obviously, that we want to'],
    ['statement, superlative', 'said', 'The official said the United States was also trying to stop '],
    ['statement, quotation', 'added', '“We are working on all of the areas, it’s not just about Lat'],
    ['date, statement', 'Friday', 'U.S. Secretary of State John Kerry and his Russian counterpa'],
    ['quantity, date, statement', 'one day', 'Syria’s army said a new “regime of calm” would begin from 1 '],
    ['statement, superlative', 'said', 'But a Syrian army statement said the “regime of calm” would '],
    ['statement', 'told', 'Later, State Department spokesman Mark Toner told a briefing'],
  ],
  '002_7e55ba647deafeaf.txt': [
    ['statement', 'said', 'Mr Kerry will meet with the foreign ministers of Jordan and '],
    ['date', 'last week', 'The latest violence there contributed to the break up of pea'],
    [
      'quantity, date',
      'Nearly 30 air strikes',
      'Nearly 30 air strikes hit rebel-held areas of Aleppo on Satu',
    ],
    ['date, statement', 'Friday', 'The Syrian army announced a “regime of calm”, or lull in fig'],
    ['statement, quotation', 'said', '“We won’t accept any kind of … regional ceasefires,” said a '],
    ['date, statement', 'Saturday', 'The lull in fighting around the capital and parts of north-w'],
    ['date', 'February', 'Anas Al Abde, president of the Turkey-based opposition Syria'],
    ['superlative', 'largest', 'Aleppo, Syria’s largest city before the war, has been divide'],
    ['quantity, date', '250 casualties', 'Of the 250 casualties since April 22, 140 were killed in bom'],
    ['quantity, statement', 'Forty children', 'Forty children were among the dead, according to a tally by '],
    ['statement', 'said', 'The US is working on “specific initiatives” to reduce the vi'],
    ['quantity, statement', 'two days', 'In a statement detailing calls Mr Kerry has made over the pa'],
    [
      'quantity, statement, quotation',
      'two areas',
      '“In both calls, the secretary underscored that the initial e',
    ],
    ['quantity', 'five-year', 'The United Nations has called on Moscow and Washington to he'],
    ['date, statement', 'this year', 'The International Committee for the Red Cross said aid had b'],
  ],
  '003_9d1e76538e00f2da.txt': [
    ['date', 'January 12th, 2014', 'Syria’s president Bashar al-Assad (front 2nd left) attends a'],
    ['statement', 'said', 'US secretary of state John Kerry and Russian counterpart Ser'],
    ['statement', 'said', 'Mr Lavrov said the two also discussed a possible willingness'],
    ['date, quotation', 'today', '“We talked today about the possibility of trying to encourag'],
    ['statement', 'told', 'Mr Kerry told a news conference after talks with Mr Lavrov a'],
    ['statement', 'said', 'Mr Lavrov, whose government backs Assad, said Damascus had i'],
    ['quantity, statement', '160,000 people', 'He specifically cited the Damascus suburb of East Ghouta, wh'],
    ['statement, quotation', 'said', '“We await similar steps by the opposition,” Mr Lavrov said.'],
    [
      'quantity, date',
      'more than 100,000 people',
      'The United States is pushing for a series of confidence-buil',
    ],
    [
      'quantity, statement',
      'at least 19 people',
      'Meanwhile, at least 19 people have been killed in a mortar a',
    ],
    ['statement', 'said', 'The official Sana news agency said the rounds slammed into t'],
    ['statement', 'reported', 'The Britain-based Syrian Observatory for Human Rights activi'],
    ['quantity, date', 'more than 120,000', 'Syria’s civil war has killed more than 120,000 since the cri'],
  ],
  '004_9cdc19df5fa2f272.txt': [
    ['date', 'Sunday', "Speaking at the start of a meeting with Jordan's Foreign Min"],
    ['quotation', 'These are critical hours.', '“These are critical hours.'],
    ['quotation', "We look for Russia's cooperation.", "We look for Russia's cooperation."],
    ['statement, quotation', 'said', 'We obviously look for the regime to listen to Russia and to '],
    ['date', 'September', 'The Syrian Army, backed by Russian military forces who launc'],
    [
      'quotation',
      'the UN Security Council Resolution calls for a full country, countrywide, cessation and also for all of the country to be accessible to humanitarian assistance.',
      'Kerry argued that “the UN Security Council Resolution calls ',
    ],
    [
      'quotation',
      "Obviously that hasn't happened and isn't happening.",
      "Obviously that hasn't happened and isn't happening.”",
    ],
    ['date, statement', 'Friday', 'US officials said Kerry spoke with Lavrov at length on Frida'],
    ['date', 'Monday', 'In Geneva, Kerry met with Judeh and was slated to meet UN en'],
    ['statement', 'said', 'However, Russia’s Deputy Foreign Minister Gennady Gatilov sa'],
  ],
}

describe('the seeds', () => {
  test.each(Object.entries(seeds))('%s', (file, rows) => {
    const text = readFileSync(join(import.meta.dirname, '../../../seeds', file), 'utf8').normalize('NFC')
    expect(rowsOf(text, suggestClaims(text, unknown))).toEqual(rows)
  })
})

const sentences: readonly [title: string, sentence: string, row: Row | null][] = [
  [
    'a figure',
    'The flood has displaced 12,000 people.',
    ['quantity', '12,000 people', 'The flood has displaced 12,000 people.'],
  ],
  [
    'a date',
    'The bridge was closed in March 2011.',
    ['date', 'March 2011', 'The bridge was closed in March 2011.'],
  ],
  [
    'the day on which something was said is no reason',
    'The minister spoke, an aide said on Friday.',
    ['statement', 'said', 'The minister spoke, an aide said on Friday.'],
  ],
  [
    'somebody is said to state it',
    'The dam is safe, according to the ministry.',
    ['statement', 'according to', 'The dam is safe, according to the ministry.'],
  ],
  [
    'a quotation',
    'The letter reads: “The dam will hold for years.”',
    ['quotation', 'The dam will hold for years.', 'The letter reads: “The dam will hold for years.”'],
  ],
  ['three words in quotation marks are a name', 'They call it the “regime of calm”.', null],
  [
    'more than all the rest',
    'It is the largest dam of the country.',
    ['superlative', 'largest', 'It is the largest dam of the country.'],
  ],
  [
    'all of it',
    'The largest dam holds 12 million litres, said the “Board of All Waters” on Friday.',
    [
      'quantity, date, statement, quotation, superlative',
      '12 million litres',
      'The largest dam holds 12 million litres, said the “Board of ',
    ],
  ],
  ['a heading', 'Flood displaces 12,000', null],
  ['a question', 'Did the flood displace 12,000 people?', null],
  ['an invitation', 'Read more: how the flood displaced 12,000 people.', null],
  ['a credit', 'Reporting by Jane Doe in March 2011.', null],
  ['nothing to check', 'The water rose and the people left their homes.', null],
  ['three words', 'Forty were killed.', null],
]

test.each(sentences)('%s', (_, sentence, row) => {
  expect(rowsOf(sentence, suggestClaims(sentence, unknown))).toEqual(row ? [row] : [])
})

const languages: readonly [language: string, sentence: string, reasons: string, focus: string][] = [
  ['fr', 'Le pont a été fermé en mars 2011.', 'date', 'mars 2011'],
  ['fr', 'C’est le plus grand barrage du pays.', 'superlative', 'le plus'],
  ['es', 'El puente se cerró en marzo de 2011.', 'date', 'marzo de 2011'],
  ['de', 'Die Brücke wurde im März 2011 gesperrt.', 'date', 'März 2011'],
  ['de', 'Es ist die größte Talsperre des Landes.', 'superlative', 'größte'],
  ['ar', 'قتل 12 شخصا في القصف.', 'quantity', '12 شخصا'],
]

test.each(languages)('%s: %s', (language, sentence, reasons, focus) => {
  expect(rowsOf(sentence, suggestClaims(sentence, { language, articleDate: '' }))).toEqual([
    [reasons, focus, sentence.slice(0, OPENING)],
  ])
})

test('what is said twice in the same words is suggested once, whatever the white space', () => {
  const text = 'The flood has displaced 12,000 people.\n\nThe flood  has displaced\t12,000 people.'
  expect(suggestClaims(text, unknown)).toEqual([
    {
      key: 'The flood has displaced 12,000 people.',
      span: { start: 0, end: 38 },
      reasons: ['quantity'],
      focus: { start: 24, end: 37 },
    },
  ])
})

test('the key of a long sentence is cut, and before a whole character', () => {
  const text = `The flood has displaced 12,000 people${' and more 🌊'.repeat(40)}.`
  const [suggestion] = suggestClaims(text, unknown)
  expect(suggestion?.span).toEqual({ start: 0, end: text.length })
  expect(suggestion?.key).toBe(text.slice(0, suggestion?.key.length))
  expect(suggestion?.key.isWellFormed()).toBe(true)
  expect(suggestion?.key.length).toBeGreaterThan(297)
  expect(suggestion?.key.length).toBeLessThanOrEqual(300)
})
