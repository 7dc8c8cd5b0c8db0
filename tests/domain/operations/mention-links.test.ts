import { describe, expect, test } from 'vitest'
import { sha256 } from '../../../electron/main/disk/files/sha256'
import { describeAnchor } from '../../../shared/domain/anchors/describe-anchor'
import { removeArticle } from '../../../shared/domain/operations/articles'
import { linkMentions, partMentions } from '../../../shared/domain/operations/mention-links'
import type { Documents, Outcome } from '../../../shared/domain/operations/operation'
import type { MentionLink } from '../../../shared/schema/article'
import { afterEdits, documents, late, placeOf, texts, truce, valueOf } from './some-documents'

const a = placeOf('homs', 'more than 100,000')
const b = placeOf('truce', 'more than 250,000 people')
const c = placeOf('truce', 'truce')
const stale = { ...c, textHash: 'b'.repeat(64) }
const empty = { ...c, span: { start: 0, end: 0 } }
const anchorOf = ({ text, span }: typeof a) => describeAnchor(text, span)
const link = (said: MentionLink['said']): MentionLink => ({
  said,
  anchor: anchorOf(a),
  other: { articleId: 'truce', anchor: anchorOf(b) },
})
const back = (said: MentionLink['said']): MentionLink => ({
  said,
  anchor: anchorOf(b),
  other: { articleId: 'homs', anchor: anchorOf(a) },
})

/** A project in which a claim says that the figure of the second place is an amount. */
const amount = {
  min: 250_000,
  max: null,
  bound: 'more than',
  unit: 'EUR',
  counted: '',
  scope: '',
  asOf: null,
} as const
const inEuros = afterEdits(documents, [
  { kind: 'claim', id: 'late', value: { ...late, quantity: { ...amount } } },
])

/** What is said of mentions, by article. */
function linksIn({ article }: Documents) {
  return ['homs', 'truce'].map((id) => article.get(id)?.mentionLinks)
}

describe('what is said of two mentions', () => {
  const linked = afterEdits(documents, valueOf(linkMentions(documents, { pairs: [{ a, b }] })).edits)

  test('is kept with the article that was named first', () => {
    expect(linksIn(linked)).toEqual([[link('same')], undefined])
  })

  test('takes the place of what was said before, whichever was named first', () => {
    const parted = valueOf(partMentions(linked, { pairs: [{ a, b }] }))
    expect(linksIn(afterEdits(linked, parted.edits))).toEqual([[link('other')], undefined])
    const turned = valueOf(partMentions(linked, { pairs: [{ a: b, b: a }] }))
    expect(linksIn(afterEdits(linked, turned.edits))).toEqual([[], [back('other')]])
  })

  test('is said of many pairs at once; those of which it was said are passed over', () => {
    const parted = valueOf(
      partMentions(linked, {
        pairs: [
          { a, b },
          { a, b: c },
        ],
      }),
    )
    const after = afterEdits(linked, parted.edits)
    expect(after.article.get('homs')?.mentionLinks).toEqual([
      link('other'),
      { ...link('other'), other: { articleId: 'truce', anchor: anchorOf(c) } },
    ])
    expect(
      partMentions(after, {
        pairs: [
          { a, b },
          { a, b: c },
        ],
      }),
    ).toMatchObject({ ok: false })
    const further = valueOf(
      partMentions(after, {
        pairs: [
          { a, b },
          { a: b, b: c },
        ],
      }),
    )
    expect(further.edits.map(({ id }) => id)).toEqual(['truce'])
  })

  test('goes with either article', () => {
    const removed = valueOf(removeArticle(linked, { ids: ['truce'] }))
    expect(linksIn(afterEdits(linked, removed.edits))).toEqual([[], undefined])
  })

  test.each<[title: string, outcome: Outcome]>([
    ['saidAlready', linkMentions(linked, { pairs: [{ a, b }] })],
    ['sameFigure', linkMentions(documents, { pairs: [{ a, b: a }] })],
    [
      'The text of this article has changed meanwhile. Nothing was changed: select the words again.',
      linkMentions(documents, { pairs: [{ a, b: stale }] }),
    ],
    ['noWords', linkMentions(documents, { pairs: [{ a, b: empty }] })],
    ['noFigure', linkMentions(documents, { pairs: [{ a, b: c }] })],
    ['otherKind', linkMentions(documents, { pairs: [{ a, b: placeOf('truce', 'April 22') }] })],
    ['otherKind', linkMentions(documents, { pairs: [{ a: placeOf('truce', 'two days'), b: a }] })],
    ['otherKind', linkMentions(inEuros, { pairs: [{ a, b }] })],
  ])('is refused with: %s', (message, outcome) => {
    expect(outcome).toMatchObject({ ok: false, fault: { message } })
  })

  test('is of the same words where these have moved', () => {
    const text = `A new headline\n\n${texts.truce}`
    const now = (words: string) => {
      const start = text.indexOf(words)
      return { articleId: 'truce', text, textHash: sha256(text), span: { start, end: start + words.length } }
    }
    const [first] = truce.revisions
    const revisions = first ? [first, { ...first, id: 'truce-2', textHash: sha256(text) }] : []
    const edit = { kind: 'article', id: 'truce', value: { ...truce, revisions } } as const
    const moved = afterEdits(linked, [edit])
    const pairs = [{ a, b: now('more than 250,000 people') }]
    expect(linkMentions(moved, { pairs })).toMatchObject({ ok: false, fault: { message: 'saidAlready' } })
    const parted = afterEdits(moved, valueOf(partMentions(moved, { pairs })).edits)
    expect(parted.article.get('homs')?.mentionLinks?.map(({ said }) => said)).toEqual(['other'])
  })
})
