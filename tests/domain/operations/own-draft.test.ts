import { describe, expect, test } from 'vitest'
import { createAnalysis } from '../../../shared/domain/analysis/create-analysis'
import { allSentences } from '../../../shared/domain/analysis/figure-sentences'
import { updateArticle } from '../../../shared/domain/operations/articles'
import { addTelling, confirmEvent } from '../../../shared/domain/operations/events'
import { addEvidence } from '../../../shared/domain/operations/evidence'
import { valueOf } from '../../disk/project-fixture'
import { afterEdits, documents, placeOf, someCircumstances } from './some-documents'

const truce = documents.article.get('truce')
if (!truce) throw new Error('no article')
/** The example with one article more, on which nothing rests. */
const given = afterEdits(documents, [{ kind: 'article', id: 'draft', value: { ...truce, id: 'draft' } }])
const ours = (of = given, id = 'draft') => updateArticle(of, { id, fields: { isOurs: true } })
const withDraft = afterEdits(given, valueOf(ours()).edits)

const evidence = {
  claimId: 'early',
  stance: 'supports' as const,
  credibility: null,
  note: '',
}
const killed = { ...placeOf('truce', 'more than 250,000 people have been killed'), articleId: 'draft' }

describe('a draft of ours', () => {
  test('is made of an article, and of a draft an article again', () => {
    expect(withDraft.article.get('draft')?.isOurs).toBe(true)
    const back = updateArticle(withDraft, { id: 'draft', fields: { isOurs: false } })
    expect(afterEdits(withDraft, valueOf(back).edits).article.get('draft')?.isOurs).toBe(false)
  })

  test.each<[string, Parameters<typeof addEvidence>[1]['from']]>([
    ['by its words', { kind: 'passage', place: killed }],
    ['as a whole', { kind: 'article', articleId: 'draft', pinpoint: { kind: 'whole' } }],
  ])('is evidence of nothing, %s', (_, from) => {
    const message = 'This is our own draft: what it says is to be checked, and is evidence of nothing.'
    expect(addEvidence(withDraft, { ...evidence, from }, someCircumstances())).toMatchObject({
      ok: false,
      fault: { code: 'not-allowed', message },
    })
    expect(addEvidence(given, { ...evidence, from }, someCircumstances())).toMatchObject({ ok: true })
  })

  test('tells of no event', () => {
    const tellings = [{ articleId: 'homs', passages: [] }]
    const event = valueOf(
      confirmEvent(withDraft, { title: 'War', fields: {}, tellings, notArticleIds: [] }, someCircumstances()),
    )
    const after = afterEdits(withDraft, event.edits)
    const asked = { id: event.id, tellings: [{ articleId: 'draft', passages: [] }] }
    expect(addTelling(after, asked)).toMatchObject({ ok: false, fault: { message: 'ownDraft' } })
  })

  test('is not made of what a claim or an event rests on', () => {
    const linked = valueOf(
      addEvidence(given, { ...evidence, from: { kind: 'passage', place: killed } }, someCircumstances()),
    )
    expect(ours(afterEdits(given, linked.edits))).toMatchObject({
      ok: false,
      fault: { message: expect.stringMatching(/^1 claim has evidence from this article\./) },
    })
    const tellings = [{ articleId: 'draft', passages: [] }]
    const event = valueOf(
      confirmEvent(given, { title: 'War', fields: {}, tellings, notArticleIds: [] }, someCircumstances()),
    )
    expect(ours(afterEdits(given, event.edits))).toMatchObject({
      ok: false,
      fault: { message: expect.stringMatching(/^This article stands with 1 event/) },
    })
  })
})

const story = (count: string): string =>
  `The attack in Homs killed at least ${count} people on Sunday, the observatory said. The blast hit a bus station in the city of Homs.`

/** What was found when one of two texts that contradict each other is ours, and when it is not. */
function found(isOurs: boolean) {
  const analysis = createAnalysis()
  const known = { language: 'en', date: '2016-02-22', independenceGroup: '', claimed: [] }
  analysis.put({ ...known, id: 'a', text: story('46') })
  analysis.put({ ...known, id: 'b', text: story('57'), isOurs })
  const steps = analysis.work()
  while (steps.next().done !== true);
  return { findings: analysis.linked().findings.size, copies: analysis.textFindings('a')?.copies.length }
}

test('what a draft of ours says is no side of a conflict, and no copy', () => {
  expect(found(false).findings).toBeGreaterThan(0)
  expect(found(true)).toEqual({ findings: 0, copies: 0 })
})

test('each sentence of it is to be checked, whether or not it has a figure', () => {
  const text = 'Nobody knows who fired.\n\n* * *\n\nThe council said so. Nineteen died.'
  expect(allSentences(text).map(([start, end]) => text.slice(start, end).trim())).toEqual([
    'Nobody knows who fired.',
    'The council said so.',
    'Nineteen died.',
  ])
})
