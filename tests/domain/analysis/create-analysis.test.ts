import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Analysis, createAnalysis } from '../../../shared/domain/analysis/create-analysis'
import type { ConfirmedEvent } from '../../../shared/domain/analysis/linked'
import type { AnalysedText } from '../../../shared/domain/analysis/read-text'
import { describeAnchor } from '../../../shared/domain/anchors/describe-anchor'
import { finish } from '../../../shared/domain/finish'
import { figureRules } from '../../../shared/domain/analysis/rules'
import type { Anchor } from '../../../shared/schema/anchor'
import type { Quantity } from '../../../shared/schema/quantity'

function textOf(id: string, text: string, more: Partial<AnalysedText> = {}): AnalysedText {
  return { id, text, language: 'en', date: '2024-03-05', independenceGroup: '', claimed: [], ...more }
}

function workAll(analysis: Analysis): void {
  finish(analysis.work())
}

/** All that an analysis says of some texts, in an order that hangs on nothing else. */
function stateOf(analysis: Analysis, ids: Iterable<string>) {
  return {
    texts: [...ids].map((id) => [id, analysis.textFindings(id)]),
    findings: [...analysis.linked().findings].map((finding) => JSON.stringify(finding)),
    events: analysis.linked().events,
    apart: analysis.linked().apart,
    room: analysis.linked().room,
  }
}

const sentences = [
  'At least 19 people were killed in a mortar attack in Homs on Tuesday.',
  'At least 23 people were killed in the attack in Homs, a doctor said.',
  'The attack in Homs killed 19 people and injured 40.',
  'Nineteen people died in Homs, and 250 casualties were counted in Syria.',
  'Of the 250 casualties, 140 were killed by shelling and 96 by snipers.',
  'In Aleppo 250 people were injured when a hospital was hit.',
  'In Syria 300 people were killed in one week.',
  'The ministry will pay $40 million for the bridge at Homs.',
  'The ministry paid $55 million for the bridge at Homs, it said.',
  'Prices rose 5% in May.',
  'The truce in Homs began on 27 February 2016.',
  'The truce in Homs began on 26 February 2016.',
  'The number of killed in Aleppo rose to 310.',
  'Nothing was said of it.',
]
const quantity = (min: number, counted: string): Quantity => ({
  min,
  max: min,
  bound: 'exact',
  unit: 'people',
  counted,
  scope: 'Homs',
  asOf: null,
})
const claimed = fc.array(
  fc
    .tuple(fc.constantFrom('c1', 'c2'), fc.nat(60), fc.constantFrom(19, 23, 250))
    .map(([claimId, start, min]) => ({
      claimId,
      quantity: quantity(min, 'killed'),
      start,
      end: start + 12,
    })),
  { maxLength: 2 },
)
/** Pictures that look alike are one whatever their files are. */
const harbour = { hash: 'harbour', look: ['0f'.repeat(32)] }
const bridge = { hash: 'bridge', look: ['3c'.repeat(32)], otherThan: ['harbour'] }

const analysed = fc.record({
  text: fc
    .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
    .chain((chosen) => fc.constantFrom(chosen.join(' '), chosen.join('\n'))),
  language: fc.constantFrom('en', ''),
  date: fc.constantFrom('2016-02-28', '2016-03-04', ''),
  independenceGroup: fc.constantFrom('', '', '', 'the agency'),
  notCopies: fc.constantFrom([], [], ['a'], ['b', 'c']),
  pictures: fc.constantFrom([], [], [harbour], [{ ...harbour, hash: 'smaller' }], [bridge]),
  claimed,
})
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
/** What the journalist says of a figure and one of another text, each by its number among those of its text. */
const link = fc.record({
  said: fc.constantFrom('same' as const, 'other' as const),
  at: fc.nat(2),
  other: fc.constantFrom(...ids),
  otherAt: fc.nat(2),
})
const event = fc.record({
  tellings: fc.array(
    fc.record({ articleId: fc.constantFrom(...ids), figures: fc.array(fc.nat(2), { maxLength: 1 }) }),
    { maxLength: 3 },
  ),
  notTellings: fc.subarray(ids, { maxLength: 1 }),
})
const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('text' as const),
      id: fc.constantFrom(...ids),
      to: fc.option(analysed, { freq: 5 }),
      links: fc.array(link, { maxLength: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('event' as const),
      id: fc.constantFrom('one', 'two'),
      to: fc.option(event, { freq: 4 }),
    }),
  },
)
const changeAndWork = fc.record({
  change,
  /** After how many steps the work is left; null: it comes to its end. */
  leftAfter: fc.option(fc.nat(12), { freq: 2 }),
})

/** Anchors of the figures of a text, those that stand there: of the number given, or none. */
function anchorsOf(text: string, number: number): readonly Anchor[] {
  const found = [...text.matchAll(/\d+ (?:people|casualties)/gu)][number]
  return found ? [describeAnchor(text, { start: found.index, end: found.index + found[0].length })] : []
}

describe('an analysis', () => {
  test('takes texts for one source whose pictures look alike, and has no room without texts', () => {
    const analysis = createAnalysis()
    analysis.put(textOf('a', 'At least 19 people were killed in Homs on Tuesday.', { pictures: [harbour] }))
    const smaller = { ...harbour, hash: 'smaller' }
    analysis.put(textOf('b', 'The attack in Homs on Tuesday killed 23 people.', { pictures: [smaller] }))
    finish(analysis.work())
    expect(['a', 'b'].map((id) => analysis.textFindings(id)?.group)).toEqual(['copies of a', 'copies of a'])
    for (const id of ['a', 'b']) analysis.remove(id)
    finish(analysis.work())
    expect(analysis.linked().room).toBe(0)
  })

  test('after any changes is the one made of the texts and events as they then are', () => {
    fc.assert(
      fc.property(fc.array(changeAndWork, { maxLength: 25 }), (changes) => {
        const grown = createAnalysis()
        const texts = new Map<string, AnalysedText>()
        const events = new Map<string, ConfirmedEvent>()
        const wordsOf = (id: string): string => texts.get(id)?.text ?? ''
        const apply = (to: (typeof changes)[number]['change']): void => {
          if (to.kind === 'event') {
            const now = to.to && {
              id: to.id,
              notTellings: to.to.notTellings,
              tellings: to.to.tellings.map(({ articleId, figures }) => ({
                articleId,
                passages: figures.flatMap((number) => anchorsOf(wordsOf(articleId), number)),
              })),
            }
            if (now) events.set(to.id, now)
            else events.delete(to.id)
            grown.putEvent(to.id, now)
          } else if (to.to) {
            const { text } = to.to
            const mentionLinks = to.links.flatMap(({ said, at, other, otherAt }) =>
              anchorsOf(text, at).flatMap((anchor) =>
                anchorsOf(other === to.id ? text : wordsOf(other), otherAt).map((otherAnchor) => ({
                  said,
                  anchor,
                  other: { articleId: other, anchor: otherAnchor },
                })),
              ),
            )
            texts.set(to.id, { id: to.id, ...to.to, mentionLinks })
            grown.put({ id: to.id, ...to.to, mentionLinks })
          } else {
            texts.delete(to.id)
            grown.remove(to.id)
          }
        }
        for (const { change: to, leftAfter } of changes) {
          apply(to)
          let steps = 0
          for (const step of grown.work()) {
            if (step.kind !== 'going on' && leftAfter !== null && (steps += 1) > leftAfter) break
          }
        }
        workAll(grown)
        const fresh = createAnalysis()
        for (const text of texts.values()) fresh.put(text)
        for (const each of events.values()) fresh.putEvent(each.id, each)
        workAll(fresh)
        expect(stateOf(grown, texts.keys())).toEqual(stateOf(fresh, texts.keys()))
        expect(grown.textFindings('gone')).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })

  test('so it is where many tell of one event, of which not all are held against one another', () => {
    const told = (toll: number, more: number): string =>
      `A mortar attack on the market of Homs killed ${19 + toll} people on Tuesday, a doctor said. ${sentences[more]}`
    const telling = fc.tuple(fc.nat(6), fc.nat(sentences.length - 1))
    const crowd = fc.array(telling, { minLength: 58, maxLength: 70 })
    const replaced = fc.array(fc.record({ at: fc.nat(69), to: fc.option(telling) }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(crowd, replaced, (first, changes) => {
        const grown = createAnalysis()
        const texts = new Map(first.map(([toll, more], at) => [`t${at}`, told(toll, more)]))
        for (const [id, text] of texts) grown.put(textOf(id, text))
        workAll(grown)
        for (const { at, to } of changes) {
          const id = `t${at}`
          if (to) {
            texts.set(id, told(...to))
            grown.put(textOf(id, told(...to)))
          } else {
            texts.delete(id)
            grown.remove(id)
          }
          workAll(grown)
        }
        const fresh = createAnalysis()
        for (const [id, text] of texts) fresh.put(textOf(id, text))
        workAll(fresh)
        expect(stateOf(grown, texts.keys())).toEqual(stateOf(fresh, texts.keys()))
      }),
      { numRuns: 8 },
    )
  })

  test('says that it goes on, several times for each text, while it compares many of one event', () => {
    const analysis = createAnalysis()
    for (let at = 0; at < 70; at += 1)
      analysis.put(
        textOf(
          `t${at}`,
          `A mortar attack on the market of Homs killed ${19 + (at % 7)} people on Tuesday, a doctor said.`,
        ),
      )
    const count = { reading: 0, comparing: 0, 'going on': 0 }
    for (const { kind } of analysis.work()) count[kind] += 1
    expect(count.reading).toBe(70)
    expect(count['going on']).toBeGreaterThan(5 * 70)
  })

  test('tells which texts have something new', () => {
    const analysis = createAnalysis()
    const wire = `${sentences[0]} ${sentences[6]} ${sentences[12]} ${sentences[9]}`
    analysis.put(textOf('a', wire))
    analysis.put(textOf('b', sentences[7] ?? ''))
    workAll(analysis)
    expect([...analysis.takeChanged()].toSorted()).toEqual(['a', 'b'])
    workAll(analysis)
    expect([...analysis.takeChanged()]).toEqual([])
    analysis.put(textOf('c', wire, { independenceGroup: 'the agency' }))
    workAll(analysis)
    expect([...analysis.takeChanged()].toSorted()).toEqual(['a', 'c'])
    expect(analysis.textFindings('a')?.group).toBe('the agency')
    analysis.remove('c')
    workAll(analysis)
    expect([...analysis.takeChanged()].toSorted()).toEqual(['a', 'c'])
    expect(analysis.textFindings('a')?.group).toBe('')
  })

  test('reads a text that changed alone, and none for a claim', () => {
    const asked: string[] = []
    const analysis = createAnalysis({
      ...figureRules,
      read: (text) => {
        asked.push(text.id)
        return figureRules.read(text)
      },
    })
    for (const [at, sentence] of sentences.entries()) analysis.put(textOf(String(at), sentence))
    workAll(analysis)
    asked.length = 0
    const found = analysis.linked().findings
    analysis.put(
      textOf('0', sentences[0] ?? '', {
        claimed: [{ claimId: 'c', quantity: quantity(21, 'killed'), start: 0, end: 18 }],
      }),
    )
    workAll(analysis)
    expect(asked).toEqual([])
    analysis.put(textOf('9', sentences[6] ?? ''))
    workAll(analysis)
    expect(asked).toEqual(['9'])
    // What nothing of it touches is the very same finding as before.
    const money = [...found].filter(({ key }) => key.includes('usd'))
    expect(money.length).toBeGreaterThan(0)
    for (const finding of money) expect(analysis.linked().findings.has(finding)).toBe(true)
  })

  test('says why the figures of a finding were taken to be of one thing; of a sum of one text there is nothing to say', () => {
    const analysis = createAnalysis()
    const attack = 'A mortar attack on the market in Homs killed'
    analysis.put(textOf('a', `${attack} 19 people on Tuesday, activists said.`))
    analysis.put(textOf('b', `${attack} 23 people on Tuesday, a doctor said.`))
    analysis.put(textOf('c', sentences[4] ?? ''))
    workAll(analysis)
    const evidenceOf = (kind: string) =>
      [...analysis.linked().findings].find((finding) => finding.kind === kind)?.evidence
    expect(evidenceOf('contradicts')?.for).toContain('words-near')
    expect(evidenceOf('contradicts')?.for).toContain('one-event')
    expect(evidenceOf('contradicts')?.against).toEqual([])
    expect(evidenceOf('does-not-add-up')).toEqual({ for: [], against: [] })
  })

  test('names a text that the rules fail at, and goes on without it', () => {
    const analysis = createAnalysis({
      ...figureRules,
      read: (text) => {
        if (text.id === 'bad') throw new Error('this text is too strange')
        return figureRules.read(text)
      },
    })
    analysis.put(textOf('one', sentences[0] ?? ''))
    analysis.put(textOf('bad', sentences[2] ?? ''))
    analysis.put(textOf('other', sentences[1] ?? ''))
    workAll(analysis)
    expect(ids.map((id) => analysis.textFindings(id)?.hasFailed)).toEqual(ids.map(() => undefined))
    expect(['one', 'bad', 'other'].map((id) => analysis.textFindings(id)?.hasFailed)).toEqual([
      false,
      true,
      false,
    ])
    expect([...analysis.linked().findings].map(({ kind }) => kind)).toEqual(['compatible'])
    analysis.remove('bad')
    workAll(analysis)
    expect(analysis.textFindings('bad')).toBeUndefined()
  })

  test('compares as many figures of one thing in one text as it can, and says how many it did not', () => {
    const analysis = createAnalysis()
    const lines = Array.from({ length: 1100 }, (_, at) => `The attack in Homs killed ${1000 + at} people.`)
    analysis.put(textOf('table', lines.join('\n')))
    analysis.put(textOf('news', 'The attack in Homs killed 900 people, doctors said.'))
    workAll(analysis)
    expect([analysis.textFindings('table')?.leftOut, analysis.textFindings('news')?.leftOut]).toEqual([
      950, 0,
    ])
    const finding = [...analysis.linked().findings].find(({ members }) =>
      members.some(({ documentId }) => documentId === 'news'),
    )
    expect(finding?.members.length).toBe(151)
  })
})
