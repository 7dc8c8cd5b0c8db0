import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Anchored } from '../../../shared/domain/anchors/anchored'
import { describeAnchor } from '../../../shared/domain/anchors/describe-anchor'
import { reanchor } from '../../../shared/domain/anchors/reanchor'
import { draftOf, EDIT_KINDS, type Edit, editDraft, renderDraft, type Rendered } from './edited-text'
import { isTrue } from './truth'

/** Look-alikes that differ in one figure or one name, repeated lines, and other scripts. */
const PARAGRAPHS = [
  'In Homs, 19 people were killed in a mortar attack, state media said.|The rebels were blamed for it.',
  'In Hama, 96 people were killed in a mortar attack, state media said.|The rebels were blamed for it.',
  'In Homs, 27 people were killed in a mortar attack, state media said.|The rebels were blamed for it.',
  'At least 1,250 people have fled the city, according to the United Nations.',
  'At least 1,250 people have fled the city, according to the Red Cross.',
  'Forty children were among the dead, the observers said.|Three doctors were not found.',
  'Fifty children were among the dead, the observers said.|Three doctors were not found.',
  'READ MORE',
  'READ MORE',
  'The truce held elsewhere.|It rained in the west of the country.|Kerry left for Geneva.',
  '“We await similar steps,” Mr Lavrov said.|The war has killed more than 100,000 people.',
  'قتل ١٤٠ شخصا في حلب 😀 منذ السبت.|قال المرصد إن القصف مستمر.',
  '停火 仍在 继续 。|据 报道 96 人 死亡 。',
  'Le siège dure depuis 3 ans 👨‍👩‍👧 à Alep.|Les « casques blancs » l’ont dit.',
  'Photograph: Sana/Reuters',
]

const edit = fc.record({
  kind: fc.constantFrom(...EDIT_KINDS),
  a: fc.nat(50),
  b: fc.nat(50),
  c: fc.nat(50),
})

type Case = {
  readonly chosen: readonly number[]
  readonly edits: readonly Edit[]
  readonly marks: readonly (readonly [number, number])[]
  readonly lineEnd: string
}

const cases: fc.Arbitrary<Case> = fc.record({
  chosen: fc.array(fc.nat(PARAGRAPHS.length - 1), { minLength: 3, maxLength: 8 }),
  edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
  marks: fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 9 })), { minLength: 4, maxLength: 6 }),
  lineEnd: fc.constantFrom('\n', '\n\n', '\r\n'),
})

/** What follows the edited paragraphs: nothing, or other words before the edit than after it. */
type Tail = { readonly before: string; readonly after: string }

/** Makes the texts, marks words in the old one, and follows them both by identity and by `reanchor`. */
function run({ chosen, edits, marks, lineEnd }: Case, tail: Tail) {
  const numbers = { next: 0 }
  const draft = draftOf(
    chosen.map((index) => PARAGRAPHS[index] ?? ''),
    numbers,
  )
  const before = followedBy(renderDraft(draft, lineEnd), tail.before)
  const after = followedBy(
    renderDraft(
      edits.reduce((text, one) => editDraft(text, one, numbers), draft),
      lineEnd,
    ),
    tail.after,
  )
  const spans = marks.flatMap(([from, length]) => {
    const places = before.places.slice(from % before.places.length, (from % before.places.length) + length)
    const [first, last] = [places[0], places.at(-1)]
    return first && last ? [{ places, start: first.start, end: last.end }] : []
  })
  const found = reanchor(
    before.text,
    after.text,
    spans.map((span): Anchored => ({
      anchor: describeAnchor(before.text, span),
      anchoring: { kind: 'exact' },
    })),
  )
  return { before, after, spans, found }
}

const followedBy = (rendered: Rendered, tail: string): Rendered => ({
  ...rendered,
  text: rendered.text + tail,
})

function expectTrue(one: Case, tail: Tail): void {
  const { before, after, spans, found } = run(one, tail)
  expect(found).toHaveLength(spans.length)
  for (const [index, { anchor, anchoring }] of found.entries()) {
    const span = spans[index]
    if (!span) continue
    if (anchoring.kind === 'ambiguous' || anchoring.kind === 'lost') {
      expect(anchor).toEqual(describeAnchor(before.text, span))
      continue
    }
    expect(anchor).toEqual(describeAnchor(after.text, anchor))
    if (anchoring.kind === 'changed') {
      expect(anchoring.was).toContain(before.text.slice(span.start, span.end))
      expect(anchoring.was).not.toBe(anchor.exact)
      continue
    }
    const now = after.places.filter(({ start, end }) => start < anchor.end && end > anchor.start)
    if (!isTrue(before, after, span.places, now)) {
      throw new Error(
        [
          `${anchoring.kind} is not true`,
          before.text,
          after.text,
          before.text.slice(span.start, span.end),
          `${after.text.slice(0, anchor.start)}>>${anchor.exact}<<`,
        ].join('\n----\n'),
      )
    }
  }
}

it('attaches no occurrence to a wrong place in silence, whatever the edit (10,000 random cases)', () => {
  fc.assert(
    fc.property(cases, (one) => expectTrue(one, { before: '', after: '' })),
    // RUNS and SEED look at other cases.
    { numRuns: Number(process.env['RUNS'] ?? 10_000) },
  )
}, 120_000)

/** Sentences of the words of a list, in an order of their own: more of them than are searched from end to end. */
function unrelated(words: readonly string[], step: number): string {
  return Array.from(
    { length: 400 },
    (_, line) =>
      `${Array.from({ length: 11 }, (__, at) => words[(line * step + at * (step + line)) % words.length]).join(' ')} ${line * step}.`,
  ).join('\n')
}

it('nor where very much else is new besides, and only likely places are looked at', () => {
  const tail: Tail = {
    before: unrelated('rain fell on the hills and the river was high that week in the south'.split(' '), 7),
    after: unrelated('markets in the capital were said to open late for people from the north'.split(' '), 5),
  }
  fc.assert(
    fc.property(cases, (one) => expectTrue(one, tail)),
    { numRuns: Number(process.env['RUNS'] ?? 10_000) / 40 },
  )
}, 120_000)
