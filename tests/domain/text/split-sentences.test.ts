import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  sentenceAround,
  sentenceAt,
  splitSentences,
  splitSentencesInSteps,
} from '../../../shared/domain/text/split-sentences'

const read = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

/** Each row: the sentences, joined by one space, must be found again. */
const cases: readonly (readonly [name: string, ...sentences: string[]])[] = [
  ['two plain sentences', 'The truce held.', 'The bombing went on.'],
  ['a title before a name', 'Mr. Kerry met Gen. Dempsey and Lt. Col. Smith.', 'They talked.'],
  ['dotted capitals before a name', 'He met U.S. Secretary of State John Kerry.', 'It went well.'],
  ['dotted capitals at the end', 'He returned to the U.S.', 'The talks went on.'],
  ['a clock time within', 'It would begin from 1 a.m. on Saturday and last one day.', 'Nobody objected.'],
  ['a clock time before a day', 'It began at 5 p.m. Monday in Geneva.', 'It ended late.'],
  ['a clock time at the end', 'It began at 5 p.m.', 'Kerry was late.'],
  ['a short month before a figure', 'A conference opens on Jan. 22 in Switzerland.', 'All will come.'],
  ['a number sign', 'It fell on No. 5 Station Road.', 'Nobody was hurt.'],
  ['a plain no', 'The answer was no.', 'The rebels left.'],
  ['initials', 'J. K. Rowling and George W. Bush agreed.', 'Others did not.'],
  ['decimals and grouped figures', 'It cost 3.5 million, or 120,000.50 each.', 'The UN paid.'],
  ['a figure at the end', 'They counted 250.', '140 were killed by shelling.'],
  [
    'an elision',
    '“Our hope is by refreshing this agreement ... we can build momentum,” he told a briefing.',
    'Efforts went on.',
  ],
  [
    'an elision of one sign',
    '“We won’t accept any kind of … regional ceasefires,” said a statement.',
    'It named groups.',
  ],
  ['a quotation that goes on', '"Really?" he asked.', '"Yes!" she said.'],
  [
    'a full stop inside a closing quote',
    '“These are critical hours.',
    'We look for cooperation.”',
    'He left.',
  ],
  ['a full stop inside a straight quote', 'He said: "It was bad."', 'She agreed.'],
  ['brackets', 'It was bad (very bad.)', 'It got worse.'],
  ['a question and an exclamation', 'Who did it?!', 'Nobody knows…', 'Everyone asks!'],
  ['companies', 'Exxon Inc. Chairman Lee Raymond spoke.', 'He works for Shell Co.', 'It is large.'],
  ['a numbered line', '1. The army withdraws.', 'That is all.'],
  ['French', 'M. Dupont a dit : « C’est fini. »', 'Mme Durand a ri.'],
  ['Spanish', '¿Quién lo hizo?', '¡Nadie lo sabe!', 'El Sr. García calló.'],
  ['German', 'Am 3. Oktober sprach Dr. Merkel mit z.B. Hrn. Putin.', 'Es war kurz.'],
  ['Arabic', 'هل قتل أربعون شخصا؟', 'قال د. محمد إن العدد أكبر.', 'لم يعلق الجيش.'],
  ['Urdu', 'یہ پہلا جملہ ہے۔', 'یہ دوسرا ہے۔'],
  ['Hindi', 'यह पहला वाक्य है।', 'यह दूसरा है।'],
]

describe('splitSentences', () => {
  test.each(cases)('%s', (_name, ...sentences) => {
    expect(read(sentences.join(' '))).toEqual(sentences)
  })

  it('needs no space between Chinese sentences', () => {
    expect(read('他说：“停火了。”大家都笑了！真的吗？是。')).toEqual([
      '他说：“停火了。”',
      '大家都笑了！',
      '真的吗？',
      '是。',
    ])
  })

  it('never crosses a paragraph, and a heading needs no full stop', () => {
    expect(read('READ MORE\n\n  “We await similar steps,” he said. It is war.\n')).toEqual([
      'READ MORE',
      '“We await similar steps,” he said.',
      'It is war.',
    ])
  })

  it('finds the sentences of the seed articles as a reader would count them', () => {
    const counts = readdirSync('seeds')
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name.slice(0, 3), read(readFileSync(`seeds/${name}`, 'utf8')).length])
    expect(counts).toEqual([
      ['000', 12],
      ['001', 16],
      ['002', 27],
      ['003', 23],
      ['004', 15],
    ])
  })

  it('covers all that is visible, in order and trimmed, whatever the text', () => {
    const piece = fc.constantFrom(
      'Mr',
      'U.S.',
      '5',
      '.',
      '!',
      '…',
      ' ',
      '\n',
      '”',
      '(',
      'a',
      'The',
      '。',
      '؟',
      '😀',
      '\t',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const spans = splitSentences(text)
        const joined = spans.map(({ start, end }) => text.slice(start, end))
        expect(joined.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(joined.every((sentence) => sentence === sentence.trim() && !sentence.includes('\n'))).toBe(
          true,
        )
      }),
    )
  })

  it.each(['. ', 'a\n', 'Mr. ', 'a', '... “', '    '])(
    'stays linear on a million characters of %j',
    (piece) => {
      expect(splitSentences(piece.repeat(1_000_000 / piece.length)).length).toBeLessThanOrEqual(500_000)
    },
  )

  it('known limits: a name that is a usual first word, and an abbreviation that it does not know', () => {
    expect(read('He met George A. The talks failed.')).toHaveLength(2)
    expect(read('He met Kpt. Novak.')).toEqual(['He met Kpt.', 'Novak.'])
  })
})

describe('splitSentencesInSteps', () => {
  const pieces = fc.constantFrom(
    'Mr. Kerry left. ',
    'The U.S. Army stayed at 5 p.m. on Friday. ',
    '“It is so.” ',
    'it went on and on and on and on without any end to it ',
    'On 3. January? ',
    '… ',
    '                                                      ',
    'J. K. Rowling wrote. ',
    '停火。',
  )
  it('gives the sentences of a paragraph, however little of it is looked at at a time', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }),
        fc.integer({ min: 50, max: 400 }),
        (chosen, stretch) => {
          const text = chosen.join('')
          const steps = splitSentencesInSteps(text, { start: 0, end: text.length }, stretch)
          expect([...steps]).toEqual(splitSentences(text))
        },
      ),
    )
  })
})

describe('sentenceAt and sentenceAround', () => {
  const text = 'Title\n\nMr. Kerry left. The U.S. Army stayed.\nIt rained.'
  const at = (words: string) => text.indexOf(words)

  test.each([
    ['in the first sentence', at('Kerry'), 'Mr. Kerry left.'],
    ['between two sentences', at(' The'), 'Mr. Kerry left.'],
    ['in the second sentence', at('Army'), 'The U.S. Army stayed.'],
    ['on an empty line', at('\nMr'), ''],
    ['at the end of the text', text.length, 'It rained.'],
  ])('%s', (_name, offset, sentence) => {
    const span = sentenceAt(text, offset)
    expect(text.slice(span.start, span.end)).toBe(sentence)
  })

  it('reaches from the first sentence that a span touches to the last', () => {
    const span = sentenceAround(text, { start: at('Army'), end: at('rained') })
    expect(text.slice(span.start, span.end)).toBe('The U.S. Army stayed.\nIt rained.')
  })
})
