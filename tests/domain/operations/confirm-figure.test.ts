import { describe, expect, test } from 'vitest'
import { analysedArticle } from '../../../electron/main/analysis/project-text'
import { createAnalysis } from '../../../shared/domain/analysis/create-analysis'
import { figureRules } from '../../../shared/domain/analysis/rules'
import { finish } from '../../../shared/domain/finish'
import { noMetadata } from '../../../shared/domain/operations/articles'
import { addClaim } from '../../../shared/domain/operations/claims'
import { confirmFigure } from '../../../shared/domain/operations/machine/confirm-figure'
import { correctText } from '../../../shared/domain/operations/revisions'
import type { Article } from '../../../shared/schema/article'
import { sha256 } from '../report/seed-example'
import { NOW, afterEdits, documents, someCircumstances, valueOf } from './some-documents'

const read = 'The mayor said 0 people were killed in the flood. At least 17 were hurt.'
const right = read.replace('0 people', '120 people')
const box = { left: 0.1, top: 0.1, width: 0.1, height: 0.02 }

const article: Article = {
  id: 'scan',
  addedAt: NOW,
  metadata: noMetadata,
  opening: 'The mayor',
  revisions: [
    {
      id: 'scan-1',
      textHash: sha256(read),
      length: read.length,
      original: null,
      reason: 'imported',
      normalisation: [],
      addedAt: NOW,
    },
  ],
  machine: {
    languages: ['eng'],
    figures: ['0', '17'].map((figure) => ({
      start: read.indexOf(figure),
      end: read.indexOf(figure) + figure.length,
      page: 1,
      box,
      read: figure,
      confirmed: null,
    })),
  },
  checkState: 'to do',
  note: '',
  independenceGroup: '',
  dismissedSuggestions: [],
}
const scanned = afterEdits(documents, [{ kind: 'article', id: 'scan', value: article }])
const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const place = {
  articleId: 'scan',
  textHash: sha256(read),
  text: read,
  span: at(read, '0 people were killed'),
}

const asked = { articleId: 'scan', revisionId: 'scan-1', ...at(read, '0') }
const incoming = {
  text: right,
  textHash: sha256(right),
  original: null,
  normalisation: [],
  metadata: noMetadata,
}
const earlier = new Map([['scan-1', read]])
const corrected = { ...asked, text: right, corrected: { incoming, earlier } }

describe('a figure that a machine read', () => {
  test('is confirmed as it is, by whom and when', () => {
    const after = afterEdits(
      scanned,
      valueOf(
        confirmFigure(
          scanned,
          { ...asked, ...at(read, '17'), text: read, corrected: null },
          someCircumstances(),
        ),
      ).edits,
    )
    expect(after.article.get('scan')).toEqual({
      ...article,
      machine: {
        languages: ['eng'],
        figures: [
          article.machine?.figures[0],
          { ...article.machine?.figures[1], confirmed: { by: someCircumstances().by, at: NOW, text: '17' } },
        ],
      },
    })
  })

  test('is put right in a new revision, in which the others stand where they stood', () => {
    const after = afterEdits(scanned, valueOf(confirmFigure(scanned, corrected, someCircumstances())).edits)
    const next = after.article.get('scan')
    expect(next?.revisions.map(({ textHash, reason }) => [textHash, reason])).toEqual([
      [sha256(read), 'imported'],
      [sha256(right), 'corrected'],
    ])
    expect(
      next?.machine?.figures.map(({ start, end, read: before, confirmed }) => [
        right.slice(start, end),
        before,
        confirmed?.text,
      ]),
    ).toEqual([
      ['120', '0', '120'],
      ['17', '17', undefined],
    ])
  })

  test('gives a claim no quantity before it is confirmed, and then the right one, with the mark where it was', () => {
    const made = valueOf(addClaim(scanned, { place }, someCircumstances()))
    const claimed = afterEdits(scanned, made.edits)
    expect(claimed.claim.get(made.id)).toMatchObject({ type: 'quantity', quantity: null })
    const after = afterEdits(claimed, valueOf(confirmFigure(claimed, corrected, someCircumstances())).edits)
    expect(after.claim.get(made.id)).toMatchObject({
      quantity: { min: 120, max: 120 },
      occurrences: [{ anchor: { exact: '120 people were killed' } }],
    })
  })

  test('is refused where the text is another one by now, and where there is none', () => {
    expect(confirmFigure(scanned, { ...corrected, revisionId: 'scan-0' }, someCircumstances())).toMatchObject(
      {
        ok: false,
        fault: { code: 'not-allowed' },
      },
    )
    expect(confirmFigure(scanned, { ...corrected, start: 1 }, someCircumstances())).toMatchObject({
      ok: false,
      fault: { code: 'not-found' },
    })
  })

  test('waits on after a correction by hand, but for what that changed', () => {
    const byHand = read.replace('0 people', '12 people').replace('The mayor', 'A mayor')
    const revised = valueOf(
      correctText(
        scanned,
        { articleId: 'scan', incoming: { ...incoming, text: byHand, textHash: sha256(byHand) }, earlier },
        someCircumstances(),
      ),
    )
    const next = afterEdits(scanned, revised.edits).article.get('scan')
    expect(next?.machine?.figures.map(({ start, end }) => byHand.slice(start, end))).toEqual(['17'])
  })

  test.each([
    ['before', article, []],
    ['after', { ...article, machine: { languages: [], figures: [] } }, [0, 17]],
  ])('takes part in comparisons only after it was confirmed: %s', (_, now, figures) => {
    const analysis = createAnalysis(figureRules)
    const known = analysedArticle(now, 'acled', '')
    if (!known) throw new Error('It has a text.')
    analysis.put({
      ...known,
      text: read,
      claimed: [{ claimId: 'a', quantity: aQuantity, ...at(read, '0 people') }],
    })
    finish(analysis.work())
    expect(analysis.textFindings('scan')?.quantities.map(({ min }) => min)).toEqual(figures)
  })
})

const aQuantity = {
  min: 0,
  max: 0,
  bound: 'exact',
  unit: 'people',
  counted: 'people',
  scope: '',
  asOf: null,
} as const
