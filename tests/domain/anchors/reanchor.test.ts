import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import type { Anchored } from '../../../shared/domain/anchors/anchored'
import { describeAnchor } from '../../../shared/domain/anchors/describe-anchor'
import { reanchor } from '../../../shared/domain/anchors/reanchor'

const seed = (name: string) => readFileSync(`seeds/${name}.txt`, 'utf8')
const paris = seed('003_9d1e76538e00f2da')
const aleppo = seed('002_7e55ba647deafeaf')

function mark(text: string, words: string, nth = 0): Anchored {
  let start = text.indexOf(words)
  for (let i = 0; i < nth; i += 1) start = text.indexOf(words, start + 1)
  return { anchor: describeAnchor(text, { start, end: start + words.length }), anchoring: { kind: 'exact' } }
}

/** `kind: words there now`, or `changed: old words -> new words`. */
function outcome(newText: string, { anchor, anchoring }: Anchored): string {
  if (anchoring.kind === 'lost') return 'lost'
  if (anchoring.kind === 'ambiguous') {
    return `ambiguous: ${anchoring.candidates.map(({ start, end }) => newText.slice(start, end)).join(' | ')}`
  }
  const words = newText.slice(anchor.start, anchor.end)
  return anchoring.kind === 'changed'
    ? `changed: ${anchoring.was} -> ${words}`
    : `${anchoring.kind}: ${words}`
}

const after = (text: string, words: string, edit: (text: string) => string) => {
  const newText = edit(text)
  return reanchor(text, newText, [mark(text, words)])
    .map((one) => outcome(newText, one))
    .join()
}

const toll = 'has killed more than 120,000 since the crisis began'
const attack = 'at least 19 people have been killed in a mortar attack'

describe('reanchor on the seed articles', () => {
  test.each<[string, string, string, (text: string) => string, string]>([
    ['nothing changes', paris, toll, (text) => text, `exact: ${toll}`],
    ['a paragraph is put before', paris, toll, (text) => `Corrected.\n\n${text}`, `exact: ${toll}`],
    [
      'words before it in its sentence change',
      paris,
      toll,
      (text) => text.replace('Syria’s civil war', 'Syria’s long war'),
      `exact: ${toll}`,
    ],
    [
      'the name that opens its sentence changes',
      paris,
      toll,
      (text) => text.replace('Syria’s civil war', 'Yemen’s civil war'),
      `changed: Syria’s civil war ${toll} -> Yemen’s civil war ${toll}`,
    ],
    [
      'the word that opens its sentence is no longer the first',
      aleppo,
      'were among the dead',
      (text) => text.replace('Forty children', 'The forty children'),
      'exact: were among the dead',
    ],
    [
      'only the apostrophe of a name before it is set in another way',
      paris,
      toll,
      (text) => text.replace('Syria’s civil', "Syria's civil"),
      `exact: ${toll}`,
    ],
    [
      'line ends become Windows line ends',
      paris,
      toll,
      (text) => text.replaceAll('\n', '\r\n'),
      `exact: ${toll}`,
    ],
    [
      'a line is broken within it',
      paris,
      toll,
      (text) => text.replace('since the crisis', 'since\nthe crisis'),
      'exact: has killed more than 120,000 since\nthe crisis began',
    ],
    [
      'one digit changes',
      paris,
      toll,
      (text) => text.replace('120,000', '130,000'),
      `changed: ${toll} -> has killed more than 130,000 since the crisis began`,
    ],
    [
      'a bound word changes',
      paris,
      toll,
      (text) => text.replace('more than 120,000', 'fewer than 120,000'),
      `changed: ${toll} -> has killed fewer than 120,000 since the crisis began`,
    ],
    [
      'a negation comes in',
      paris,
      toll,
      (text) => text.replace('war has killed', 'war has not killed'),
      `changed: ${toll} -> has not killed more than 120,000 since the crisis began`,
    ],
    [
      'a number word changes',
      aleppo,
      'Forty children',
      (text) => text.replace('Forty', 'Fifty'),
      'changed: Forty children -> Fifty children',
    ],
    [
      'nothing but the figure is marked, and it changes',
      aleppo,
      '140',
      (text) => text.replace('140', '141'),
      'changed: 140 -> 141',
    ],
    [
      'the figure and its bound are replaced together',
      paris,
      'more than 120,000',
      (text) => text.replace('more than 120,000', 'at least 130,000'),
      'changed: more than 120,000 -> at least 130,000',
    ],
    ['its sentence is deleted', paris, attack, (text) => text.replace(/Meanwhile, .*\n/, ''), 'lost'],
    [
      'its sentence is deleted where a lookalike stands elsewhere',
      paris,
      'killed more than 100,000 people',
      (text) => text.replace(/ The United States is pushing.*\n/, '\n'),
      'lost',
    ],
    [
      'its paragraph moves to the top',
      paris,
      attack,
      (text) => {
        const [paragraph = ''] = /Meanwhile, .*\n\n/.exec(text) ?? []
        return paragraph + text.replace(paragraph, '')
      },
      `moved: ${attack}`,
    ],
    [
      'its paragraph moves, and a figure in it changes',
      paris,
      attack,
      (text) => {
        const [paragraph = ''] = /Meanwhile, .*\n\n/.exec(text) ?? []
        return paragraph.replace('19', '21') + text.replace(paragraph, '')
      },
      `changed: ${attack} -> ${attack.replace('19', '21')}`,
    ],
    [
      'its sentence goes to another paragraph',
      aleppo,
      'Forty children were among the dead',
      (text) => {
        const [line = ''] = /Forty children.*/.exec(text) ?? []
        return text.replace(line, '').replace('rebel forces.', `rebel forces. ${line}`)
      },
      'moved: Forty children were among the dead',
    ],
    ['the whole article becomes another one', paris, toll, () => aleppo, 'lost'],
    [
      'every sentence around it is rewritten, and only two words stay',
      'In Homs 19 people died when shells fell on a market.',
      '19 people',
      () => 'Officials in Damascus said 19 people were arrested.',
      'ambiguous: 19 people',
    ],
  ])('%s', (_name, text, words, edit, wanted) => {
    expect(after(text, words, edit)).toBe(wanted)
  })

  it('follows the copy of a wire story that another outlet edited', () => {
    const [wire, copy] = [seed('001_7b75527264725ab8'), seed('000_fce3c983cfed48ed')]
    const words = [
      'U.S. Secretary of State John Kerry',
      'from 1 a.m. on Saturday',
      'bombing this week of a hospital',
      'Mark Toner',
      'Editing by David Gregorio',
    ]
    expect(
      reanchor(
        wire,
        copy,
        words.map((one) => mark(wire, one)),
      ).map((one) => outcome(copy, one)),
    ).toEqual([
      'changed: U.S. Secretary of State John Kerry -> US Secretary of State John Kerry',
      'exact: from 1 a.m. on Saturday',
      'changed: bombing this week of a hospital -> bombing of a hospital',
      'exact: Mark Toner',
      'lost',
    ])
  })
})

describe('reanchor among lookalikes', () => {
  const homs = 'In Homs, 19 people were killed in a mortar attack, state media said.'
  const hama = 'In Hama, 96 people were killed in a mortar attack, state media said.'
  const rain = 'It rained in the west of the country for most of Saturday.'
  const truce = 'The truce held elsewhere, the observers said on Sunday.'
  const text = [truce, homs, rain, hama].join('\n')
  const words = 'people were killed in a mortar attack'

  test.each<[string, string, readonly string[]]>([
    ['swapped paragraphs', [truce, hama, rain, homs].join('\n'), ['19', '96']],
    ['the first deleted', [truce, rain, hama].join('\n'), ['lost', '96']],
    ['the second deleted', [truce, homs, rain].join('\n'), ['19', 'lost']],
    ['the first deleted and the second in its place', [truce, hama, rain].join('\n'), ['lost', '96']],
    ['the second corrected to another figure', text.replace('96', '97'), ['19', 'changed']],
    [
      'both swapped and both corrected elsewhere',
      [truce, hama.replace('state', 'local'), rain, homs.replace('said', 'reported')].join('\n'),
      ['ambiguous', 'ambiguous'],
    ],
    [
      'both corrected elsewhere',
      [truce, homs.replace('state', 'local'), rain, hama.replace('said', 'reported')].join('\n'),
      ['19', '96'],
    ],
    [
      'a copy of one put in, and both begun with another word',
      [truce, `Yesterday ${homs.replace('said.', 'besieged')}`, `Yesterday ${homs}`, rain, hama].join('\n'),
      ['ambiguous', '96'],
    ],
    ['one put in a second time', [truce, homs, homs, rain, hama].join('\n'), ['ambiguous', '96']],
  ])('%s', (_name, newText, wanted) => {
    const found = reanchor(text, newText, [mark(text, words), mark(text, words, 1)])
    expect(
      found.map(({ anchor, anchoring }) =>
        anchoring.kind === 'exact' || anchoring.kind === 'moved'
          ? newText.slice(anchor.start - 3, anchor.start - 1)
          : anchoring.kind,
      ),
    ).toEqual(wanted)
  })

  it('does not say which of two equal paragraphs was deleted', () => {
    const doubled = [truce, homs, homs, rain].join('\n')
    const single = [truce, homs, rain].join('\n')
    const kinds = reanchor(doubled, single, [mark(doubled, words), mark(doubled, words, 1)]).map(
      (one) => one.anchoring,
    )
    const place = { start: single.indexOf(words), end: single.indexOf(words) + words.length, score: 1 }
    expect(kinds).toEqual([
      { kind: 'ambiguous', candidates: [place] },
      { kind: 'ambiguous', candidates: [place] },
    ])
  })
})

describe('known limits of reanchor', () => {
  it('asks about the second of two equal paragraphs when the first was corrected', () => {
    const words = 'attends a religious ceremony'
    const newText = paris.replace('front 2nd left', 'front second left')
    expect(reanchor(paris, newText, [mark(paris, words, 1)]).map(({ anchoring }) => anchoring.kind)).toEqual([
      'ambiguous',
    ])
  })
})
