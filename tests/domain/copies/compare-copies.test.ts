import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
        ['added', '', 'this week'],
        ['removed', 'on Thursday', ''],
      ],
    ],
    [
      'figures first',
      'Officials said late on Friday that 19 people died.',
      'Officials said on Friday that at least 23 people died.',
      [
        ['changed', '19', 'at least 23'],
        ['removed', 'late', ''],
      ],
    ],
    [
      'number words as figures',
      'He spoke calmly there. Forty children died.',
      'He spoke there. Fifty children died.',
      [
        ['changed', 'Forty', 'Fifty'],
        ['removed', 'calmly', ''],
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
    expect(changesIn(a, b, comparison)).toContainEqual(['changed', 'towards', 'toward'])
    expect(changesIn(a, b, comparison).filter(([, before]) => before.includes('three days'))).toEqual([])
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
