import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carryClaims } from '../../../shared/domain/revisions/carry-claims'
import { carryPlaces, placesToCarry } from '../../../shared/domain/revisions/carry-places'
import { placesOf } from '../../../shared/domain/revisions/claim-places'
import { splitParagraphs } from '../../../shared/domain/text/split-paragraphs'
import type { Occurrence } from '../../../shared/schema/anchor'
import { texts } from '../operations/some-documents'
import { claimOf, occurrenceOf } from '../report/seed-example'
import { editHoms, quotes } from './edited-homs'

const FIRST = 'not-checked'
const earlier = new Map([['homs-1', texts.homs]])
const marked = Object.entries(quotes).map(([id, words]) =>
  claimOf(id, words, {
    verdict: 'supported',
    occurrences: [
      occurrenceOf(`${id}-1`, 'homs', texts.homs, words),
      occurrenceOf(`${id}-2`, 'truce', texts.truce, 'more than 250,000 people'),
    ],
  }),
)
const carryTo = (text: string, claims = marked) =>
  carryClaims(claims, { articleId: 'homs', revisionId: 'homs-2', text, earlier }, FIRST)

describe('whatever is done to the paragraphs of a text', () => {
  const paragraphs = splitParagraphs(texts.homs).map(({ start, end }) => texts.homs.slice(start, end))
  const edited = fc
    .array(
      fc.oneof(
        fc.constantFrom(...paragraphs),
        fc.constantFrom(...paragraphs).map((paragraph) => paragraph.replaceAll('1', '2')),
      ),
      { minLength: 1, maxLength: 24 },
    )
    .map((kept) => kept.join('\n\n'))

  test('no occurrence is dropped, and one that is attached stands on the words that it says', () => {
    fc.assert(
      fc.property(edited, (text) => {
        const { claims, outcomes } = carryTo(text)
        const places = claims.flatMap(placesOf)
        expect(places.map(({ id }) => id)).toEqual(marked.flatMap(placesOf).map(({ id }) => id))
        const here = places.filter(({ articleId }) => articleId === 'homs')
        expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(here.length)
        for (const place of here) expect(standsWhereItSays(place, text)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

function standsWhereItSays({ revisionId, anchor, anchoring }: Occurrence, text: string): boolean {
  const isAttached = anchoring.kind !== 'ambiguous' && anchoring.kind !== 'lost'
  const own = revisionId === 'homs-2' ? text : texts.homs
  return (revisionId === 'homs-2') === isAttached && own.slice(anchor.start, anchor.end) === anchor.exact
}

describe('what was given up as lost', () => {
  const given = marked.map((claim) => ({
    ...claim,
    occurrences: claim.occurrences.map((place): Occurrence =>
      place.id === 'lost-1' ? { ...place, anchoring: { kind: 'lost', settled: true } } : place,
    ),
  }))
  const lostIn = (text: string) =>
    carryTo(text, given)
      .claims.flatMap(placesOf)
      .find(({ id }) => id === 'lost-1')

  test('stays given up while its words are gone, and asks for nothing', () => {
    const edited = editHoms(texts.homs)
    expect(lostIn(edited)?.anchoring).toEqual({ kind: 'lost', settled: true })
    expect(carryTo(edited, given).claims.find(({ id }) => id === 'lost')?.needsReview).toBe(false)
  })
  test('is found again when its words come back', () => {
    expect(lostIn(`${texts.homs}\n\nThis article was corrected.`)?.anchoring).toEqual({ kind: 'exact' })
  })
})

test('a claim that nobody has judged is not flagged, whatever becomes of its words', () => {
  const unjudged = marked.map((claim) => ({ ...claim, verdict: FIRST }))
  expect(carryTo(editHoms(texts.homs), unjudged).claims.map(({ needsReview }) => needsReview)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})

describe('places that were carried beforehand', () => {
  const text = editHoms(texts.homs)
  const carriedBefore = () => {
    const shares: number[] = []
    const steps = carryPlaces(placesToCarry(marked, 'homs', earlier), text)
    for (;;) {
      const step = steps.next()
      if (step.done === true) return { shares, carried: step.value }
      shares.push(step.value)
    }
  }
  const to = { articleId: 'homs', revisionId: 'homs-2', text, earlier }

  test('come out as they do without it, and the shares that are done ascend to the whole', () => {
    const { shares, carried } = carriedBefore()
    expect(shares).toEqual(Object.keys(quotes).map((_, index, all) => (index + 1) / all.length))
    expect(carryClaims(marked, { ...to, earlier: new Map(), carried }, FIRST)).toEqual(carryTo(text))
  })

  test('a place that has changed since, and one that has come since, are looked for anew', () => {
    const { carried } = carriedBefore()
    const [first, second, ...rest] = marked
    const moved = occurrenceOf(`${first?.id ?? ''}-1`, 'homs', texts.homs, 'The United States')
    const later = [
      ...(first ? [{ ...first, occurrences: [moved] }] : []),
      ...(second
        ? [{ ...second, occurrences: [occurrenceOf('new', 'homs', texts.homs, 'The United States')] }]
        : []),
      ...rest,
    ]
    expect(carryClaims(later, { ...to, carried }, FIRST)).toEqual(carryTo(text, later))
  })
})
