import { ReadField } from '../../../shared/schema/claim-reading'
import { describe, expect, test } from 'vitest'
import {
  acceptChange,
  acceptMoves,
  chooseCandidate,
  leaveLost,
  moveEdges,
  reattach,
} from '../../../shared/domain/operations/review'
import type { PlaceInText } from '../../../shared/domain/operations/claims'
import type { Outcome } from '../../../shared/domain/operations/operation'
import { readQuantityAt } from '../../../shared/domain/quantities/read-quantity-at'
import { quantityInWords } from '../../../shared/domain/values/quantity-in-words'
import type { ArticleTexts } from '../../../shared/domain/revisions/reread-quantity'
import { findToReview } from '../../../shared/domain/revisions/find-to-review'
import { err } from '../../../shared/result'
import type { Anchoring, Occurrence } from '../../../shared/schema/anchor'
import type { Claim } from '../../../shared/schema/claim'
import type { Quantity } from '../../../shared/schema/quantity'
import { articleOf, claimOf, occurrenceOf, sha256 } from '../report/seed-example'
import { editHoms, quotes } from '../revisions/edited-homs'
import { afterEdits, documents as others, homs, texts, valueOf } from './some-documents'

const edited = editHoms(texts.homs)
const [first] = homs.revisions
const twice = articleOf('homs', '003.txt', texts.homs, {
  revisions: first
    ? [first, { ...first, id: 'homs-2', textHash: sha256(edited), length: edited.length, reason: 'replaced' }]
    : [],
})

function spanIn(words: string, from = 0): PlaceInText {
  const start = edited.indexOf(words, from)
  return {
    articleId: 'homs',
    textHash: sha256(edited),
    text: edited,
    span: { start, end: start + words.length },
  }
}
const one = spanIn(quotes.ambiguous)
const other = spanIn(quotes.ambiguous, one.span.end)
const near = spanIn('at least 19 people have been')

function occurrence(kind: keyof typeof quotes, words: string, anchoring: Anchoring): Occurrence {
  const isAttached = kind === 'exact' || kind === 'moved' || kind === 'changed'
  return {
    ...occurrenceOf(`${kind}-1`, 'homs', isAttached ? edited : texts.homs, words),
    revisionId: isAttached ? 'homs-2' : 'homs-1',
    anchoring,
  }
}
const places = {
  exact: occurrence('exact', quotes.exact, { kind: 'exact' }),
  moved: occurrence('moved', quotes.moved, { kind: 'moved' }),
  changed: occurrence('changed', 'more than 130,000', { kind: 'changed', was: 'more than 120,000' }),
  ambiguous: occurrence('ambiguous', quotes.ambiguous, {
    kind: 'ambiguous',
    candidates: [one, other, near].map(({ span }) => ({ ...span, score: 1 })),
  }),
  lost: occurrence('lost', quotes.lost, { kind: 'lost' }),
} as const

const claims = Object.entries(places).map(([id, place]) =>
  claimOf(id, place.anchor.exact, { occurrences: [place] }),
)
const documents = afterEdits(others, [
  ...[...others.claim.keys()].map((id) => ({ kind: 'claim' as const, id, value: null })),
  { kind: 'article', id: 'homs', value: twice },
  ...claims.map((claim) => ({ kind: 'claim' as const, id: claim.id, value: claim })),
])
const at = (kind: keyof typeof places) => ({ claimId: kind, occurrenceId: `${kind}-1` })

/** What an operation made of the one occurrence of a claim. */
function placeAfter(outcome: Outcome): Occurrence | undefined {
  const [edit] = valueOf(outcome).edits
  return edit?.kind === 'claim' ? edit.value?.occurrences[0] : undefined
}
const attached = (id: keyof typeof places, { span }: PlaceInText, anchoring: Anchoring) => ({
  id: `${id}-1`,
  articleId: 'homs',
  revisionId: 'homs-2',
  anchor: expect.objectContaining({ ...span, exact: edited.slice(span.start, span.end) }) as object,
  anchoring,
})

describe('what a journalist answers', () => {
  const answers: readonly [
    title: string,
    outcome: Outcome,
    fields: readonly string[] | undefined,
    expected: unknown,
  ][] = [
    [
      'the new words stand',
      acceptChange(documents, { ...at('changed'), texts: null }),
      ['changed'],
      { ...places.changed, anchoring: { kind: 'exact' } },
    ],
    [
      'what moved is where it should be',
      acceptChange(documents, { ...at('moved'), texts: null }),
      ['moved'],
      { ...places.moved, anchoring: { kind: 'exact' } },
    ],
    [
      'the second of two equal places is meant',
      chooseCandidate(documents, { ...at('ambiguous'), place: other }),
      undefined,
      attached('ambiguous', other, { kind: 'exact' }),
    ],
    [
      'a place with other words is meant, and the words are still to be accepted',
      chooseCandidate(documents, { ...at('ambiguous'), place: near }),
      undefined,
      attached('ambiguous', near, { kind: 'changed', was: quotes.ambiguous }),
    ],
    [
      'lost words are these now',
      reattach(documents, { ...at('lost'), place: spanIn('state media and anti-government activists said') }),
      undefined,
      attached('lost', spanIn('state media and anti-government activists said'), { kind: 'exact' }),
    ],
    [
      'a change is taken for a wrong guess: the words are others',
      reattach(documents, { ...at('changed'), place: spanIn('more than 100,000 people') }),
      undefined,
      attached('changed', spanIn('more than 100,000 people'), { kind: 'exact' }),
    ],
    [
      'lost words are gone',
      leaveLost(documents, at('lost')),
      undefined,
      { ...places.lost, anchoring: { kind: 'lost', settled: true } },
    ],
    [
      'none of the places is meant',
      leaveLost(documents, at('ambiguous')),
      undefined,
      { ...places.ambiguous, anchoring: { kind: 'lost', settled: true } },
    ],
  ]
  test.each(answers)('%s', (_, outcome, fields, expected) => {
    expect(valueOf(outcome).fields).toEqual(fields)
    expect(placeAfter(outcome)).toEqual(expected)
  })

  test('all that moved is right, in one step', () => {
    expect(valueOf(acceptMoves(documents, { articleId: 'homs' })).edits).toEqual([
      {
        kind: 'claim',
        id: 'moved',
        value: expect.objectContaining({ occurrences: [{ ...places.moved, anchoring: { kind: 'exact' } }] }),
      },
    ])
  })
})

/** The quantity that words of a text hold, in an article without a date. */
function quantityOf(text: string, words: string): Quantity {
  const start = text.indexOf(words)
  const found = readQuantityAt(text, { start, end: start + words.length }, { articleDate: '' })
  if (!found) throw new Error(`“${words}” hold no quantity.`)
  const { min, max, bound, unit, counted, scope, asOf } = found
  return { min, max, bound, unit, counted, scope, asOf }
}

describe('the quantity of a claim whose changed words stand', () => {
  const fromOld = quantityOf(texts.homs, 'more than 120,000')
  const articleTexts = { metadata: homs.metadata, current: edited, earlier: [texts.homs] }
  const place = places.changed
  const elsewhere: Occurrence = { ...place, id: 'elsewhere', anchoring: { kind: 'exact' } }

  const cases: readonly [
    title: string,
    claim: Partial<Claim>,
    texts: ArticleTexts | null,
    expected: unknown,
  ][] = [
    [
      'is read from them, as it was from the old ones',
      { quantity: fromOld },
      articleTexts,
      { ...fromOld, min: 130_000 },
    ],
    [
      'is read from the words that were widened to the change, too',
      {
        quantity: fromOld,
        occurrences: [{ ...place, anchoring: { kind: 'changed', was: 'has killed more than 120,000' } }],
      },
      articleTexts,
      { ...fromOld, min: 130_000 },
    ],
    [
      'stays as the journalist corrected it',
      { quantity: { ...fromOld, min: 125_000 } },
      articleTexts,
      { ...fromOld, min: 125_000 },
    ],
    ['stays taken away', { quantity: null }, articleTexts, null],
    [
      'goes where the new words hold none',
      { quantity: fromOld },
      { ...articleTexts, current: edited.replaceAll(/\d/gu, 'x') },
      null,
    ],
    [
      'stays where it was read from another place',
      { quantity: fromOld, occurrences: [elsewhere, place] },
      articleTexts,
      fromOld,
    ],
    ['stays where the earlier text cannot be read', { quantity: fromOld }, null, fromOld],
  ]
  test.each(cases)('%s', (_, fields, known, expected) => {
    const claim = claimOf('changed', place.anchor.exact, {
      occurrences: [place],
      verdict: 'supported',
      needsReview: true,
      byHand: [...ReadField.options],
      ...fields,
    })
    const before = afterEdits(documents, [{ kind: 'claim', id: 'changed', value: claim }])
    const [edit, ...more] = valueOf(
      acceptChange(before, { ...at('changed'), texts: known && { ...known, currentHash: sha256(edited) } }),
    ).edits
    expect(more).toEqual([])
    expect(edit?.value).toEqual({
      ...claim,
      quantity: expected,
      occurrences: claim.occurrences.map((each) => ({ ...each, anchoring: { kind: 'exact' } })),
    })
  })
})

/** The claim after the edges of its mark were moved to other words. */
const afterMove = (claim: Claim, to: PlaceInText) => {
  const before = afterEdits(documents, [{ kind: 'claim', id: 'moved', value: claim }])
  const [edit] = valueOf(moveEdges(before, { ...at('moved'), place: to })).edits
  return edit?.kind === 'claim' ? edit.value : null
}

describe('the edges of a mark are moved', () => {
  const own = 'state media and anti-government activists'
  const claimOn = (words: string, fields: Partial<Claim>) => {
    const { span } = spanIn(words)
    const anchor = { ...places.moved.anchor, ...span, exact: words }
    return claimOf('moved', words, {
      occurrences: [{ ...places.moved, revisionId: 'homs-2', anchor, anchoring: { kind: 'exact' } }],
      ...fields,
    })
  }
  const wider = spanIn(`${own} said`)

  test('and the wording that was just its words follows', () => {
    const claim = claimOn(own, { wording: own, byHand: [...ReadField.options] })
    expect(afterMove(claim, wider)).toEqual({
      ...claim,
      wording: `${own} said`,
      occurrences: [attached('moved', wider, { kind: 'exact' })],
    })
  })
  test('and white space at the edges is no part of the wording', () => {
    const claim = claimOn(own, { wording: own })
    const { start, end } = wider.span
    const spaced = { ...wider, span: { start: start - 1, end } }
    expect(wider.text.charAt(start - 1)).toBe(' ')
    expect(afterMove(claim, spaced)?.wording).toBe(`${own} said`)
  })
  test('and a wording of the journalist’s own stays', () => {
    expect(afterMove(claimOn(own, { wording: 'Both sides say so' }), wider)?.wording).toBe(
      'Both sides say so',
    )
  })
  test('and a quantity that was read from its words is read anew, one that was corrected is not', () => {
    const [less, more] = ['more than 100,000', 'more than 100,000 people']
    const read = quantityInWords(edited, spanIn(less).span, { language: 'en', articleDate: '' })
    const quantityAfter = (quantity: Claim['quantity']) =>
      afterMove(claimOn(less, { quantity }), spanIn(more))?.quantity
    expect(quantityAfter(read)).toMatchObject({ min: 100_000, bound: 'more than', unit: 'people' })
    const corrected = read && { ...read, min: 90_000 }
    expect(quantityAfter(corrected)).toEqual(corrected)
  })
})

describe('what the sentence of a claim says', () => {
  test('is read anew where its mark moves, but for what a person has said', () => {
    const claim = {
      ...claimOf('moved', 'at least 19 people', { occurrences: [places.moved] }),
      place: { name: 'Nowhere', precision: null },
      readFrom: { place: { revisionId: 'homs-1', start: 0, end: 4, words: 'Kerr' } },
      speaker: 'A neighbour',
      byHand: ['speaker' as const],
    }
    const to = spanIn(
      'at least 19 people have been killed in a mortar attack in the central Syrian city of Homs',
    )
    const after = afterMove(claim, to)
    expect(after).toMatchObject({ place: { name: 'Homs' }, speaker: 'A neighbour' })
    expect(after?.readFrom).toMatchObject({ place: { revisionId: 'homs-2', words: 'Homs' } })
    expect(Object.keys(after?.readFrom ?? {})).not.toContain('speaker')
  })
})

describe('what is refused', () => {
  const refusals: readonly [title: string, outcome: Outcome, expected: unknown][] = [
    [
      'accepting what is lost',
      acceptChange(documents, { ...at('lost'), texts: null }),
      err('not-allowed', 'There is no change to accept here: say first where the words stand.'),
    ],
    [
      'a place that is no candidate',
      chooseCandidate(documents, { ...at('ambiguous'), place: spanIn('READ MORE') }),
      err('not-allowed', 'This is none of the places that fit. The text may have changed since.'),
    ],
    [
      'giving up words that stand in the text',
      leaveLost(documents, at('exact')),
      err('not-allowed', 'These words stand in the text. Attach them elsewhere, or remove the place.'),
    ],
    [
      'attaching to no words',
      reattach(documents, { ...at('lost'), place: { ...one, span: { start: 7, end: 7 } } }),
      err('invalid-input', 'Select the words first: the selection holds no text.'),
    ],
    [
      'attaching to another article',
      reattach(documents, { ...at('lost'), place: { ...one, articleId: 'truce', text: texts.truce } }),
      err('invalid-input', 'Select the words in the article in which they were marked.'),
    ],
    [
      'a place that is gone',
      acceptChange(documents, { claimId: 'lost', occurrenceId: 'nowhere', texts: null }),
      err('not-found', 'This occurrence is no longer part of the claim.'),
    ],
    [
      'confirming moves where nothing moved',
      acceptMoves(documents, { articleId: 'truce' }),
      err('not-allowed', 'Nothing in this article has moved.'),
    ],
  ]
  test.each(refusals)('%s', (_, outcome, expected) => expect(outcome).toEqual(expected))
})

describe('what is left to review', () => {
  test('comes in the order of its weight, and nothing that is exact', () => {
    expect(findToReview('homs', documents.claim.values()).map(({ claim }) => claim.id)).toEqual([
      'changed',
      'ambiguous',
      'lost',
      'moved',
    ])
  })
  test('is counted by article, without what was given up', () => {
    const after = afterEdits(documents, valueOf(leaveLost(documents, at('lost'))).edits)
    expect(findToReview('homs', after.claim.values())).toHaveLength(3)
  })
})
