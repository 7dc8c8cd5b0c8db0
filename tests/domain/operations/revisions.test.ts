import { describe, expect, test } from 'vitest'
import { noMetadata } from '../../../shared/domain/operations/articles'
import { correctText, replaceText } from '../../../shared/domain/operations/revisions'
import type { NewRevision } from '../../../shared/domain/operations/revisions'
import { err } from '../../../shared/result'
import type { Anchor, Occurrence } from '../../../shared/schema/anchor'
import type { Claim } from '../../../shared/schema/claim'
import { claimOf, occurrenceOf, sha256 } from '../report/seed-example'
import { editHoms, quotes } from '../revisions/edited-homs'
import { NOW, afterEdits, documents, homs, someCircumstances, texts, valueOf } from './some-documents'

const edited = editHoms(texts.homs)

function revisionOf(text: string, fields: Partial<NewRevision['incoming']> = {}): NewRevision {
  return {
    articleId: 'homs',
    incoming: {
      text,
      textHash: sha256(text),
      original: null,
      normalisation: [],
      metadata: noMetadata,
      ...fields,
    },
    earlier: new Map([['homs-1', texts.homs]]),
  }
}

function anchorIn(text: string, exact: string): Anchor {
  const { anchor } = occurrenceOf('', 'homs', text, exact)
  return anchor
}

function markedAt(id: string, words: string, fields: Partial<Claim> = {}): Claim {
  return claimOf(id, words, { occurrences: [occurrenceOf(`${id}-1`, 'homs', texts.homs, words)], ...fields })
}

/** One claim for each outcome, each judged already. */
const judged = Object.entries(quotes).map(([id, words]) => markedAt(id, words, { verdict: 'supported' }))
const marked = afterEdits(documents, [
  ...[...documents.claim.keys()].map((id) => ({ kind: 'claim' as const, id, value: null })),
  ...judged.map((claim) => ({ kind: 'claim' as const, id: claim.id, value: claim })),
])

const candidate = (start: number) => ({
  start,
  end: start + quotes.ambiguous.length,
  score: expect.any(Number) as number,
})
const withoutPlaces = (claim: Claim) => ({ ...claim, occurrences: [], needsReview: false })

const firstOf = (claims: ReadonlyMap<string, Claim>, id: string): Occurrence | undefined =>
  claims.get(id)?.occurrences[0]

describe('a later version of a text', () => {
  const revised = valueOf(replaceText(marked, revisionOf(edited), someCircumstances()))
  const after = afterEdits(marked, revised.edits)
  const second = edited.lastIndexOf(quotes.ambiguous)
  const first = edited.indexOf(quotes.ambiguous)

  test('is one operation, and counts what became of each occurrence', () => {
    expect(revised).toMatchObject({
      outcomes: { exact: 1, moved: 1, changed: 1, ambiguous: 1, lost: 1 },
    })
    expect(revised.edits.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'article homs',
      ...judged.map(({ id }) => `claim ${id}`),
    ])
  })

  test('is a revision after those that are there', () => {
    expect(after.article.get('homs')).toEqual({
      ...homs,
      opening: 'Kerry and Lavrov discuss possible ceasefire in Syria',
      revisions: [
        ...homs.revisions,
        {
          id: 'new-1',
          textHash: sha256(edited),
          length: edited.length,
          original: null,
          reason: 'replaced',
          normalisation: [],
          addedAt: NOW,
        },
      ],
    })
  })

  const old = { articleId: 'homs', revisionId: 'homs-1' }
  const now = { articleId: 'homs', revisionId: 'new-1' }
  const expectations: readonly [id: keyof typeof quotes, expected: Omit<Occurrence, 'id'>][] = [
    ['exact', { ...now, anchor: anchorIn(edited, quotes.exact), anchoring: { kind: 'exact' } }],
    ['moved', { ...now, anchor: anchorIn(edited, quotes.moved), anchoring: { kind: 'moved' } }],
    [
      'changed',
      {
        ...now,
        anchor: anchorIn(edited, 'more than 130,000'),
        anchoring: { kind: 'changed', was: 'more than 120,000' },
      },
    ],
    [
      'ambiguous',
      {
        ...old,
        anchor: anchorIn(texts.homs, quotes.ambiguous),
        anchoring: { kind: 'ambiguous', candidates: [candidate(first), candidate(second)] },
      },
    ],
    ['lost', { ...old, anchor: anchorIn(texts.homs, quotes.lost), anchoring: { kind: 'lost' } }],
  ]
  test.each(expectations)('words that came out %s', (id, expected) => {
    expect(firstOf(after.claim, id)).toEqual({ id: `${id}-1`, ...expected })
  })

  test('asks for another look at the verdicts on words that are not the same, and at no other', () => {
    expect(
      [...after.claim.values()].map(({ id, needsReview, verdict }) => [id, needsReview, verdict]),
    ).toEqual([
      ['exact', false, 'supported'],
      ['moved', false, 'supported'],
      ['changed', true, 'supported'],
      ['ambiguous', true, 'supported'],
      ['lost', true, 'supported'],
    ])
  })

  test('leaves everything else about the claims as it was', () => {
    expect([...after.claim.values()].map(withoutPlaces)).toEqual(judged.map(withoutPlaces))
  })

  test('that goes back to the words of the first finds what was changed, ambiguous or lost', () => {
    const back = revisionOf(texts.homs)
    const earlier = new Map([...back.earlier, ['new-1', edited]])
    const again = valueOf(replaceText(after, { ...back, earlier }, someCircumstances()))
    expect(again.outcomes).toEqual({ exact: 4, moved: 1, changed: 0, ambiguous: 0, lost: 0 })
  })

  test('finds words by themselves where the text that they stood in cannot be read', () => {
    const blind = { ...revisionOf(edited), earlier: new Map<string, string>() }
    const { outcomes } = valueOf(replaceText(marked, blind, someCircumstances()))
    expect(outcomes).toEqual({ exact: 2, moved: 0, changed: 1, ambiguous: 1, lost: 1 })
  })
})

describe('a passage that is evidence', () => {
  test('is carried as well, and its change asks for another look at the claim that it bears on', () => {
    const claim = claimOf('elsewhere', 'The toll passed 120,000.', {
      verdict: 'supported',
      evidence: [
        {
          id: 'from-homs',
          sourceId: 'registry',
          stance: 'supports',
          pinpoint: {
            kind: 'passage',
            occurrence: occurrenceOf('passage', 'homs', texts.homs, quotes.changed),
          },
          credibility: null,
          note: '',
        },
      ],
    })
    const given = afterEdits(documents, [{ kind: 'claim', id: claim.id, value: claim }])
    const { edits } = valueOf(replaceText(given, revisionOf(edited), someCircumstances()))
    expect(edits.find(({ id }) => id === 'elsewhere')?.value).toMatchObject({
      needsReview: true,
      evidence: [
        {
          pinpoint: {
            occurrence: {
              revisionId: 'new-1',
              anchor: { exact: 'more than 130,000' },
              anchoring: { kind: 'changed', was: 'more than 120,000' },
            },
          },
        },
      ],
    })
  })
})

describe('a text put right by hand', () => {
  const corrected = texts.homs.replace('READ MORE\n\n', '')
  const revised = valueOf(correctText(documents, revisionOf(corrected), someCircumstances()))

  test('still stands for the file that it came from', () => {
    expect(revised.edits[0]?.value).toMatchObject({
      revisions: [{}, { reason: 'corrected', original: { name: '003.txt' }, length: corrected.length }],
    })
  })

  test('leaves claims that do not stand in it alone, and no verdict in doubt', () => {
    expect(revised.outcomes).toEqual({ exact: 2, moved: 0, changed: 0, ambiguous: 0, lost: 0 })
    const late = revised.edits.find(({ id }) => id === 'late')?.value
    expect(late).toMatchObject({
      needsReview: false,
      occurrences: [{ revisionId: 'new-1' }, { articleId: 'truce', revisionId: 'truce-1' }],
    })
  })
})

describe('what a new file states about the article', () => {
  test('fills in what is not known, and changes nothing that is', () => {
    const title = { value: 'Kerry and Lavrov discuss ceasefire', basis: 'journalist' } as const
    const outlet = { value: 'The Irish Times', basis: 'json-ld' } as const
    const known = { ...homs, metadata: { ...noMetadata, title } }
    const given = afterEdits(documents, [{ kind: 'article', id: 'homs', value: known }])
    const metadata = { ...noMetadata, title: { value: 'Another title', basis: 'text' as const }, outlet }
    const { edits } = valueOf(replaceText(given, revisionOf(edited, { metadata }), someCircumstances()))
    expect(edits[0]?.value).toMatchObject({ metadata: { ...noMetadata, title, outlet } })
  })
})

const refused: readonly [title: string, text: string, message: string][] = [
  ['the very same text', texts.homs, 'This is the very text that the article has now. Nothing was changed.'],
  ['no text', '', 'The new text is empty. The article keeps the text that it has.'],
  ['white space', ' \n\t', 'The new text is empty. The article keeps the text that it has.'],
]
test.each(refused)('%s is refused', (_, text, message) => {
  expect(replaceText(documents, revisionOf(text), someCircumstances())).toEqual(err('invalid-input', message))
  expect(correctText(documents, revisionOf(text), someCircumstances())).toEqual(err('invalid-input', message))
})
