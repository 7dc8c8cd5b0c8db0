import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../electron/main/import/formats/read-article'
import { sha256 } from '../../../electron/main/disk/files/sha256'
import { takeNotes } from '../../../shared/domain/operations/importing/take-notes'
import { worksOfNote } from '../../../shared/domain/operations/importing/works-of-note'
import { makeOccurrence } from '../../../shared/domain/operations/claims'
import { noStructure } from '../../../shared/domain/structure/map-structure'
import { valueOf } from '../../disk/project-fixture'
import { makeDocx } from '../../import/make-docx'
import { articleOf, claimOf, sourceOf } from '../report/seed-example'
import { afterEdits, documents, someCircumstances } from './some-documents'

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
const footnotes = (...notes: readonly string[]): string =>
  `<w:footnotes>${notes.map((note, at) => `<w:footnote w:id="${at + 1}"><w:p>${run(note)}</w:p></w:footnote>`).join('')}</w:footnotes>`

/** A draft of ours as it comes in from a Word file. */
async function draftOf(body: string, ...notes: readonly string[]) {
  const bytes = makeDocx(`<w:p>${body}</w:p>`, '', { 'word/footnotes.xml': footnotes(...notes) })
  const { text, structure } = valueOf(await readArticle(bytes, 'draft.docx'))
  const article = { ...articleOf('draft', 'draft.docx', text), isOurs: true }
  const given = afterEdits(documents, [{ kind: 'article', id: 'draft', value: article }])
  const place = {
    articleId: 'draft',
    textHash: sha256(text),
    text,
    span: { start: 0, end: 0 },
    structure: structure ?? noStructure,
  }
  return { given, place, article }
}

type Draft = Awaited<ReturnType<typeof draftOf>>
const taken = ({ given, place }: Draft) => valueOf(takeNotes(given, { place }, someCircumstances()))

/** What became of the claims that changed: their words, and the titles of what they rest on. */
function claimsOf({ given }: Draft, { edits }: ReturnType<typeof taken>) {
  const after = afterEdits(given, edits)
  return edits.flatMap((edit) =>
    edit.kind === 'claim' && edit.value
      ? [
          [
            edit.value.wording,
            edit.value.evidence.map(({ sourceId }) => after.source.get(sourceId)?.title),
          ] as const,
        ]
      : [],
  )
}

const NOW = '2024-05-05T10:00:00Z'

describe('the notes of a draft of ours', () => {
  test.each<[string, string, readonly string[], readonly (readonly [string, readonly string[]])[]]>([
    [
      'hang on the sentence before their mark',
      `${run('Nobody knew. The council counted 96 dead.')}${mark(1)}${run(' Nobody asked.')}`,
      ['Minutes of the council, 4 May'],
      [['The council counted 96 dead.', ['Minutes of the council, 4 May']]],
    ],
    [
      'leave no mark in the wording where they hang in the middle',
      `${run('The council counted 96 dead')}${mark(1)}${run(' and left.')}`,
      ['Minutes'],
      [['The council counted 96 dead and left.', ['Minutes']]],
    ],
    [
      'stand together where they hang on one sentence',
      `${run('The council counted 96 dead.')}${mark(1)}${mark(2)}`,
      ['Minutes', 'Register'],
      [['The council counted 96 dead.', ['Minutes', 'Register']]],
    ],
    [
      'make one source of equal addresses',
      `${run('They fled on Monday.')}${mark(1)}${run(' They came back.')}${mark(2)}`,
      ['The list, https://desk.example.org/list.', 'See http://www.desk.example.org/list/'],
      [
        ['They fled on Monday.', ['The list']],
        ['They came back.', ['The list']],
      ],
    ],
    [
      'name several works by their addresses',
      `${run('They fled on Monday.')}${mark(1)}`,
      ['The list, https://a.example.org/1; the map (https://b.example.org/2).'],
      [['They fled on Monday.', ['The list', 'the map']]],
    ],
    [
      'hang on Arabic words',
      `${run('قُتل 96 شخصاً في حمص.')}${mark(1)}${run(' لا أحد يعرف.')}`,
      ['سجل المستشفى 🏥'],
      [['قُتل 96 شخصاً في حمص.', ['سجل المستشفى 🏥']]],
    ],
  ])('%s', async (_, body, notes, expected) => {
    const draft = await draftOf(body, ...notes)
    expect(claimsOf(draft, taken(draft))).toEqual(expected)
  })

  test('hang on the claim that is there, and use the source that is there', async () => {
    const draft = await draftOf(
      `${run('The council counted 96 dead in Odrin.')}${mark(1)}`,
      'https://desk.example.org/list',
    )
    const start = draft.place.text.indexOf('96 dead')
    const place = { ...draft.place, span: { start, end: start + 7 } }
    const occurrence = valueOf(makeOccurrence(draft.article, place, () => 'here'))
    const claim = claimOf('mine', '96 dead', { occurrences: [occurrence], evidence: [] })
    const source = sourceOf('list', 'The list', { kind: 'web', url: 'https://desk.example.org/list' })
    const given = afterEdits(draft.given, [
      { kind: 'claim', id: 'mine', value: claim },
      { kind: 'source', id: 'list', value: source },
    ])
    const { edits, fields } = taken({ ...draft, given })
    expect(fields).toEqual(['1', '0', '0', '0'])
    expect(edits).toEqual([
      {
        kind: 'claim',
        id: 'mine',
        value: {
          ...claim,
          evidence: [
            {
              id: 'new-1',
              sourceId: 'list',
              stance: 'context',
              pinpoint: { kind: 'whole' },
              credibility: null,
              note: 'https://desk.example.org/list',
            },
          ],
        },
      },
    ])
  })

  test('are taken once', async () => {
    const draft = await draftOf(`${run('They fled on Monday.')}${mark(1)}`, 'The list, doi 10.1234/list')
    const { edits, fields } = taken(draft)
    expect(fields).toEqual(['1', '1', '1', '0'])
    const again = takeNotes(afterEdits(draft.given, edits), { place: draft.place }, someCircumstances())
    expect(again).toMatchObject({ ok: false, fault: { code: 'not-allowed' } })
  })

  test.each<[string, (draft: Draft) => Draft]>([
    [
      'is not ours',
      (draft) => ({
        ...draft,
        given: afterEdits(draft.given, [
          { kind: 'article', id: 'draft', value: { ...draft.article, isOurs: false } },
        ]),
      }),
    ],
    ['has none', (draft) => ({ ...draft, place: { ...draft.place, structure: noStructure } })],
    ['has another text now', (draft) => ({ ...draft, place: { ...draft.place, textHash: sha256('') } })],
  ])('are not taken where the article %s', async (_, changed) => {
    const { given, place } = changed(await draftOf(`${run('They fled.')}${mark(1)}`, 'The list'))
    expect(takeNotes(given, { place }, someCircumstances())).toMatchObject({
      ok: false,
      fault: { code: 'not-allowed' },
    })
  })
})

test('comments of a draft become comments on their words, once', async () => {
  const comments = [
    '<w:comment w:id="0" w:author="Amina" w:date="2025-05-04T10:00:00Z"><w:p><w:r><w:t>Who says so?</w:t></w:r></w:p></w:comment>',
    '<w:comment w:id="1" w:author="" w:date="soon"><w:p><w:r><w:t>Both?</w:t></w:r></w:p></w:comment>',
    '<w:comment w:id="2" w:author="Odile"><w:p><w:r><w:t>Gone</w:t></w:r></w:p></w:comment>',
    '<w:comment w:id="3" w:author="Odile"><w:p><w:r><w:t>Here</w:t></w:r></w:p></w:comment>',
  ].join('')
  const [from, to] = ['Start', 'End'].map((edge) => (id: number) => `<w:commentRange${edge} w:id="${id}"/>`)
  const body = [
    `<w:p>${run('They fled ')}${from?.(0)}${run('on Monday')}${from?.(1)}${to?.(0)}${run(' and Tuesday.')}</w:p>`,
    `<w:p>${run('Nobody')}${to?.(1)}${run(' asked')}<w:r><w:commentReference w:id="3"/></w:r>${run('.')}</w:p>`,
    `<w:p>${from?.(2)}<w:del>${run('deleted')}</w:del>${to?.(2)}${run('Odrin')}</w:p>`,
  ].join('')
  const bytes = makeDocx(body, '', { 'word/comments.xml': `<w:comments>${comments}</w:comments>` })
  const { text, structure } = valueOf(await readArticle(bytes, 'draft.docx'))
  expect(structure?.comments?.map(({ start, end, ...said }) => [text.slice(start, end), said])).toEqual([
    ['on Monday', { author: 'Amina', date: '2025-05-04T10:00:00Z', words: 'Who says so?' }],
    [' and Tuesday.\n\nNobody'.trim(), { author: '', date: 'soon', words: 'Both?' }],
    ['asked', { author: 'Odile', date: '', words: 'Here' }],
  ])
  const draft = { ...articleOf('draft', 'draft.docx', text), isOurs: true }
  const given = afterEdits(documents, [{ kind: 'article', id: 'draft', value: draft }])
  const span = { start: 0, end: 0 }
  const place = {
    articleId: 'draft',
    textHash: sha256(text),
    text,
    span,
    structure: structure ?? noStructure,
  }
  const { edits, fields } = valueOf(takeNotes(given, { place }, someCircumstances()))
  expect(fields).toEqual(['0', '0', '0', '3'])
  expect(edits[0]).toMatchObject({
    kind: 'question',
    value: {
      kind: 'comment',
      askedBy: 'Amina',
      addedAt: '2025-05-04T10:00:00Z',
      words: 'Who says so?',
      about: [{ kind: 'passage', articleId: 'draft', anchor: { exact: 'on Monday' } }],
    },
  })
  expect(takeNotes(afterEdits(given, edits), { place }, someCircumstances()).ok).toBe(false)
})

describe('a comment was made on the day that its document shows', () => {
  // The clock of these says 10:00 UTC on 5 May 2024.
  test.each([
    [
      'of Word, which puts a Z behind the clock of whoever wrote',
      '2024-05-03T23:30:00Z',
      '2024-05-03T23:30:00Z',
    ],
    ['of a clock that is ahead of ours', '2024-05-05T20:15:00Z', '2024-05-05T20:15:00Z'],
    ['without a zone', '2024-05-03T23:30:00', '2024-05-03T23:30:00Z'],
    ['of OpenDocument, in parts of a second', '2024-05-03T23:30:00.123456789', '2024-05-03T23:30:00Z'],
    ['in minutes', '2024-05-03T00:15', '2024-05-03T00:15:00Z'],
    ['with a zone', '2024-05-03T23:30:00-05:00', '2024-05-03T23:30:00Z'],
    ['of a day alone', '2024-05-03', '2024-05-03T00:00:00Z'],
    ['of a day that is none', '2024-02-31T10:00:00Z', NOW],
    ['that is yet to come', '2024-05-07T10:00:00Z', NOW],
    ['in words', 'Friday', NOW],
    ['none', '', NOW],
  ])('%s', (_, date, addedAt) => {
    const text = 'In all 140 died.'
    const draft = { ...articleOf('draft', 'draft.docx', text), isOurs: true }
    const given = afterEdits(documents, [{ kind: 'article', id: 'draft', value: draft }])
    const comments = [{ start: 7, end: 10, author: 'Ana', date, words: 'Sure?' }]
    const structure = { ...noStructure, comments }
    const place = { articleId: 'draft', textHash: sha256(text), text, span: { start: 0, end: 0 }, structure }
    const { edits } = valueOf(takeNotes(given, { place }, { ...someCircumstances(), now: NOW }))
    expect(edits).toMatchObject([{ value: { addedAt } }])
  })
})

test('a note in an HTML page loses its own number, and no year', () => {
  const text = '1. 2016 census'
  const note = { marks: [{ start: 0, end: 1 }], body: { start: 0, end: text.length } }
  expect(worksOfNote({ text, structure: noStructure }, note)).toEqual({
    words: '2016 census',
    works: [{ title: '2016 census', url: '' }],
  })
})
