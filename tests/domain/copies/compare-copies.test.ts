import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPairing } from '../../../shared/domain/copies/create-pairing'
import { compareCopies, type CopyComparison } from '../../../shared/domain/copies/compare-copies'

type Change = readonly [kind: string, a: string, b: string]

function changesIn(a: string, b: string, { changes }: CopyComparison): readonly Change[] {
  return changes.map((change) => [
    change.kind,
    change.a === null ? '' : a.slice(change.a.start, change.a.end),
    change.b === null ? '' : b.slice(change.b.start, change.b.end),
  ])
}

function readSeed(name: string): string {
  return readFileSync(new URL(`../../../seeds/${name}.txt`, import.meta.url), 'utf8')
}

describe('compareCopies', () => {
  test.each<[string, string, string, readonly Change[]]>([
    ['nothing between a text and itself', 'The truce holds.', 'The truce holds.', []],
    [
      'another spelling',
      'build momentum again towards a truce',
      'build momentum again toward a truce',
      [['changed', 'towards', 'toward']],
    ],
    [
      'no other quotation marks, apostrophes, spaces or paragraphs',
      'Syria\'s army said: "it\'s on".\n\nBut not here.',
      'Syria’s army said: “it’s on”. But\u00a0not here.',
      [],
    ],
    [
      'words added and removed',
      'the deadly bombing of a hospital on Thursday',
      'the bombing this week of a hospital',
      [
        ['removed', 'deadly', ''],
        ['changed', 'on Thursday', 'this week'],
      ],
    ],
    [
      'changes in the order of the texts',
      'Officials said late on Friday that 19 people died.',
      'Officials said on Friday that at least 23 people died.',
      [
        ['removed', 'late', ''],
        ['changed', '19', 'at least 23'],
      ],
    ],
    [
      'number words as figures',
      'He spoke calmly there. Forty children died.',
      'He spoke there. Fifty children died.',
      [
        ['removed', 'calmly', ''],
        ['changed', 'Forty', 'Fifty'],
      ],
    ],
    [
      'a date that was moved from the head of its sentence',
      'On Tuesday the council voted to close it.',
      'The council voted on Tuesday to close it.',
      [['changed', 'On Tuesday the', 'on Tuesday']],
    ],
    [
      'a date that was moved, and what stands in its place',
      'On Tuesday the army left.',
      'Rebels left on Tuesday.',
      [
        ['changed', 'On Tuesday the army', 'Rebels'],
        ['added', '', 'on Tuesday'],
      ],
    ],
    [
      'one digit',
      'more than 100,000 people',
      'more than 100,500 people',
      [['changed', '100,000', '100,500']],
    ],
    ['a figure in Chinese', '至少有一百四十人丧生', '至少有一百六十人丧生', [['changed', '四', '六']]],
    ['texts with nothing in common', 'A truce', 'Other words', [['changed', 'A truce', 'Other words']]],
    ['an empty text', '', 'A truce', [['added', '', 'A truce']]],
  ])('shows %s', (_, a, b, changes) => {
    expect(changesIn(a, b, compareCopies(a, b))).toEqual(changes)
  })

  test('shows what an editor did to a wire story', () => {
    const a = readSeed('000_fce3c983cfed48ed')
    const b = readSeed('001_7b75527264725ab8')
    const comparison = compareCopies(a, b)
    expect(comparison.sameShare).toBeCloseTo(0.87, 1)
    const told = comparison.changes.map((change, at) => [
      ...(changesIn(a, b, comparison)[at] ?? []),
      change.about.join(' '),
    ])
    const caption =
      'File photo of Syrian pro-government forces riding a motorcycle past a road sign of a restaurant named ' +
      "'Russia' in the Mediterranean coastal city of Latakia, Syria January 28, 2016. REUTERS/Omar Sanadiki"
    const byline =
      'Reporting Lesley Wroughton, Arshad Mohammed, Susan Heavey and Doina Chiacu; Editing by David Gregorio'
    expect(told).toEqual([
      ['added', '', 'U.S. says working with Russia to revive Syria ceasefire', 'attribution'],
      ['added', '', 'WASHINGTON (Reuters', ''],
      ['removed', 'US', '', ''],
      ['changed', 'on Thursday', 'this week', 'date'],
      ['added', '', caption, 'figure date'],
      ['changed', 'towards', 'toward', 'quotation'],
      ['changed', 'US-led', 'U.S.-led', ''],
      ['removed', ',', '', 'quotation'],
      ['changed', 'US', 'United States', ''],
      ['changed', 'US', 'U.S.', ''],
      ['changed', 'US', 'U.S.', 'attribution'],
      ['added', '', byline, ''],
    ])
  })

  test.each<[string, string, string, readonly (readonly [...Change, string])[]]>([
    [
      'who says so',
      'Ten died, police said.',
      'Ten died, a doctor said.',
      [['changed', 'police', 'a doctor', 'attribution']],
    ],
    [
      'who says so, behind the verb',
      'Some 340 workers will lose their jobs, said mayor Tom Reed.',
      'Some 340 workers will lose their jobs, said the harbour board.',
      [['changed', 'mayor Tom Reed', 'the harbour board', 'attribution']],
    ],
    [
      'what is said behind a name between commas',
      'Reed, the mayor, said the pier would close.',
      'Reed, the mayor, said the dock would close.',
      [['changed', 'pier', 'dock', '']],
    ],
    [
      'according to whom',
      'According to state television, the pier will close.',
      'According to the mayor, the pier will close.',
      [['changed', 'state television', 'mayor, the', 'attribution']],
    ],
    [
      'a denial in a quotation',
      '“We will talk,” she said.',
      '“We will not talk,” she said.',
      [['added', '', 'not', 'quotation']],
    ],
    [
      'a comma in a quotation',
      '“In the end, it works.”',
      '“In the end it works.”',
      [['removed', ',', '', 'quotation']],
    ],
    ['no comma outside of one', 'In the end, it works.', 'In the end it works.', []],
    [
      'an hour',
      'It began at 6 a.m. on Monday.',
      'It began at 7 a.m. on Monday.',
      [['changed', '6', '7', 'figure date']],
    ],
    [
      'a paragraph that was put in beside a changed word',
      'Ten died in Homs.\nIt was quiet on Friday.',
      'Ten died in Hama.\nA photo of the town.\nIt was quiet on Friday.',
      [
        ['changed', 'Homs', 'Hama', ''],
        ['added', '', 'A photo of the town', ''],
      ],
    ],
  ])('says what a change touches: %s', (_, a, b, changes) => {
    const comparison = compareCopies(a, b)
    const told = comparison.changes.map(({ about }, at) => [
      ...(changesIn(a, b, comparison)[at] ?? []),
      about.join(' '),
    ])
    expect(told).toEqual(changes)
  })

  test.each<[string, string, string, number, readonly [string, string] | null]>([
    [
      'a changed word',
      'Ten died. It rained in Homs.',
      'Ten died. It rained in Hama.',
      0,
      ['It rained in Homs.', 'It rained in Hama.'],
    ],
    [
      'a word that was put in',
      'It rained. Ten died.',
      'It rained hard. Ten died.',
      0,
      ['It rained.', 'It rained hard.'],
    ],
    ['a paragraph that was put in', 'It rained.', 'It rained.\nTen died.', 0, null],
  ])('has a pair of sentences for %s', (_, a, b, at, sentences) => {
    const { changes, differences } = compareCopies(a, b)
    const change = changes[at]
    const pair = change && createPairing(differences, a, b)(change)
    expect(pair && [a.slice(pair.a.start, pair.a.end), b.slice(pair.b.start, pair.b.end)]).toEqual(sentences)
  })

  test('covers every word of both texts once and in order', () => {
    const text = fc
      .array(fc.constantFrom('truce', 'in', 'Aleppo', '40', 'killed', '人', '\n', '“'))
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { differences } = compareCopies(a, b)
        const uncovered = (side: 'a' | 'b', whole: string): string =>
          differences.reduceRight((rest, difference) => {
            const span = difference[side]
            return span === null ? rest : rest.slice(0, span.start) + rest.slice(span.end)
          }, whole)
        expect(uncovered('a', a)).toMatch(/^[\s“]*$/)
        expect(uncovered('b', b)).toMatch(/^[\s“]*$/)
      }),
    )
  })
})
