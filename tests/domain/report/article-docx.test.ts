import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../shared/domain/report/build-report'
import { articleDocxOf } from '../../../shared/domain/report/formats/article-docx'
import { docxPartsOf } from '../../../shared/domain/report/formats/docx-parts'
import type { PrintedArticle } from '../../../shared/domain/report/render-article-html'
import { suggestedCorrection } from '../../../shared/domain/report/suggested-correction'
import { noStructure } from '../../../shared/domain/structure/map-structure'
import type { Conflict } from '../../../shared/schema/conflict'
import { claimOf, inputOf, articleOf, occurrenceOf, resolvedExample } from './seed-example'

const facts = { title: 'T', author: 'Kim', subject: 'S', at: '2020-01-02T03:04:05Z' }
const text = 'The fire\n\n40 houses & <b>barns</b> burnt.\nNobody was hurt.'
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const refuted = { label: 'Refuted', definition: '', tone: 'bad', symbol: '✗' } as const
const supported = { label: 'Supported', definition: '', tone: 'good', symbol: '✓' } as const
const article: PrintedArticle = {
  title: 'The fire',
  facts: [['Outlet', 'The Valley Post']],
  text,
  structure: { ...noStructure, headings: [{ ...place('The fire'), level: 1 }] },
  claims: [
    {
      id: 'houses',
      name: '40 houses burnt',
      verdict: refuted,
      reasoning: 'The record counts 31.',
      correction: 'Refuted: The record counts 31.\nSuggested: 31 houses',
    },
    { id: 'hurt', name: 'Nobody hurt', verdict: supported, reasoning: '', correction: '' },
  ],
  marks: [
    { id: 'houses', ...place('40 houses & <b>barns</b>') },
    { id: 'hurt', ...place('Nobody was hurt') },
  ],
  colophon: 'Printed.',
}

describe('an article for Word', () => {
  const parts = articleDocxOf(article, facts)
  const body = parts['word/document.xml'] ?? ''

  test('has its words as they are, its headings, and its marks with their verdicts at the foot', () => {
    expect(body).toContain('<w:pStyle w:val="Heading2"/>')
    expect(body).toContain(
      'w:fill="E4E8F5"/></w:rPr><w:t xml:space="preserve">40 houses &amp; &lt;b&gt;barns&lt;/b&gt;</w:t>',
    )
    expect(parts['word/footnotes.xml']).toContain('40 houses burnt: ✗ Refuted. The record counts 31.')
    expect(parts['word/footnotes.xml']).toContain('Nobody hurt: ✓ Supported')
  })

  test('has a comment where a correction is suggested, by whoever hands it out, and only there', () => {
    expect(parts['word/comments.xml']?.split('<w:comment ').length).toBe(2)
    expect(parts['word/comments.xml']).toContain('w:author="Kim" w:date="2020-01-02T03:04:05Z"')
    expect(parts['word/comments.xml']).toContain('Suggested: 31 houses')
    expect(body).toMatch(/<w:commentRangeStart w:id="0"\/>.*40 houses.*<w:commentRangeEnd w:id="0"\/>/u)
    expect(parts['[Content_Types].xml']).toContain('/word/comments.xml')
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="comments.xml"')
  })

  test('is without comments where nothing is to be corrected', () => {
    const right = { ...article, claims: article.claims.map((claim) => ({ ...claim, correction: '' })) }
    const without = articleDocxOf(right, facts)
    expect(without['word/comments.xml']).toBeUndefined()
    expect(without['[Content_Types].xml']).not.toContain('comments')
  })
})

/** The comments of a report of one claim with such a verdict. */
function commentsOf(verdict: string): string | undefined {
  const claim = claimOf('c', '40 houses burnt', {
    verdict,
    reasoning: 'The record counts 31.',
    occurrences: [occurrenceOf('place', 'article', text, '40 houses')],
  })
  const made = inputOf({ articles: [articleOf('article', 'a.txt', text)], claims: [claim], texts: [text] })
  return docxPartsOf(buildReport(made), facts)['word/comments.xml']
}

describe('the report for Word', () => {
  test('has a comment at the words that are to be corrected', () => {
    expect(commentsOf('refuted')).toContain('Refuted: The record counts 31.')
    expect(commentsOf('supported')).toBeUndefined()
    expect(commentsOf('not-checked')).toBeUndefined()
  })
})

test('what is suggested is what the conflict of a claim was settled to', () => {
  const conflicts: readonly Conflict[] = [...resolvedExample.conflict.values()]
  const claim = claimOf('toll-early', 'x', { reasoning: 'A later text says more.' })
  expect(suggestedCorrection(claim, { ...refuted, label: 'Outdated', tone: 'stale' }, conflicts)).toBe(
    'Outdated: A later text says more.\nSuggested: more than 120,000; others say more than 100,000',
  )
  expect(suggestedCorrection(claim, supported, conflicts)).toBe('')
})
