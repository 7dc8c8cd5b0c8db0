import { array, assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentOf } from '../../../electron/main/export/report-content'
import { buildReport } from '../../../shared/domain/report/build-report'
import { claimReviewsOf } from '../../../shared/domain/report/formats/claim-review'
import { escapeShown } from '../../../shared/domain/report/html/html'
import { renderReportHtml } from '../../../shared/domain/report/render-report-html'
import { printable } from '../../../shared/domain/text/printable'
import { renderReportSummary } from '../../../shared/domain/report/render-report-summary'
import type { ReportInput } from '../../../shared/domain/report/report-input'
import { articleOf, claimOf, inputOf, nothingStated, occurrenceOf, sourceOf, project } from './seed-example'

/** A report in which one text stands wherever a text can stand. */
function everywhere(words: string): ReportInput {
  const text = `Before it. Here ${words} stands. After it.`
  const stated = { value: words, basis: 'page' } as const
  const input = inputOf({
    articles: [
      articleOf('article', words, text, {
        metadata: {
          ...nothingStated,
          title: stated,
          outlet: stated,
          byline: stated,
          url: stated,
          language: stated,
        },
      }),
    ],
    claims: [
      claimOf('claim', words, {
        speaker: words,
        verdict: words,
        reasoning: words,
        quantity: { min: 1, max: 2, bound: 'between', unit: words, counted: words, scope: words, asOf: null },
        occurrences: [occurrenceOf('place', 'article', text, words)],
        evidence: [
          {
            id: 'evidence',
            sourceId: 'source',
            stance: 'refutes',
            pinpoint: { kind: 'page', page: words },
            credibility: 3,
            note: words,
          },
        ],
        tags: [words],
      }),
    ],
    sources: [sourceOf('source', words, { url: words, publisher: words })],
    conflicts: [
      {
        id: 'conflict',
        addedAt: '2020-01-02T03:04:05Z',
        title: words,
        members: ['claim'],
        origin: 'suggested',
        suggestionKey: '',
        state: { kind: 'dismissed', reason: 'other', note: words, by: words, at: '2020-01-02T03:04:05Z' },
        example: false,
      },
    ],
    texts: [text],
    operations: [words],
  })
  return {
    ...input,
    project: new Map([['project', { ...project, title: words, method: words }]]),
    by: words,
    programVersion: words,
  }
}

describe('text that wants to be more than text', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['an image with a handler', '<img src=x onerror=alert(1)>'],
    ['a way out of an attribute', "\"><svg onload=alert(1)> ' onfocus=alert(1) autofocus x='"],
    ['a way out of the style', '</style><style>*{display:none}</style>'],
    ['a way out of the title', '</title><meta http-equiv=refresh content=0>'],
    ['a way out of a comment', '--><base href=//evil.example>'],
  ])('%s stays text', (_, words) => {
    const html = renderReportHtml(buildReport(everywhere(words)))
    expect(html).not.toContain(words)
    expect(html).toContain(escapeShown(words))
    expect(tagsOf(html)).toEqual(tagsOf(renderReportHtml(buildReport(everywhere('words')))))
  })

  test('whatever the text, it adds no tag and no attribute', () => {
    const plain = tagsOf(renderReportHtml(buildReport(everywhere('words'))))
    // A line end makes a paragraph, and rightly adds a tag.
    const sign = string({ unit: 'binary', maxLength: 3 }).map((text) => text.replaceAll(/\s/gu, ' '))
    const signs = array(sign, { minLength: 1, maxLength: 4 })
    assert(
      property(signs, (parts) => {
        const words = `x${parts.join('<a b="c">&')}x`
        expect(tagsOf(renderReportHtml(buildReport(everywhere(words))))).toEqual(plain)
      }),
      { numRuns: 50 },
    )
  })

  test.each([
    ['the five signs of HTML', `&<>"'`, '&amp;&lt;&gt;&quot;&#39;'],
    ['a direction override', 'abc\u202Efdp.exe\u202C', 'abc[U+202E]fdp.exe[U+202C]'],
    ['isolates', '\u2066a\u2069', '[U+2066]a[U+2069]'],
    ['isolates that end', 'a\u2068b\u2069c', 'a\u2068b\u2069c'],
    ['an isolate without its end', 'a\u2068b', 'a[U+2068]b'],
    ['the end of none', 'a\u2069b', 'a[U+2069]b'],
    ['lone surrogates', 'a\uD800b\uDC00c', 'a\uFFFDb\uFFFDc'],
    ['NUL, escape and other controls', 'a\0b\u001Bc\u0085', 'a[U+0000]b[U+001B]c[U+0085]'],
    ['emoji, Arabic, tabs and line feeds stay', '👩‍🚒 مئة\t\n', '👩‍🚒 مئة\t\n'],
  ])('escaped: %s', (_, text, escaped) => {
    expect(escapeShown(text)).toBe(escaped)
  })

  test('a ClaimReview that is pasted into a page does not end its script', () => {
    const words = '</script><script>alert(1)</script> <!-- <script>'
    const input = everywhere(words)
    const claims = new Map([...input.claim].map(([id, claim]) => [id, { ...claim, verdict: 'refuted' }]))
    const report = buildReport({ ...input, claim: claims })
    const reported = { report, input, ledgers: new Map(), events: [], say: (text: string) => text }
    const json = Buffer.from(contentOf(reported, 'jsonld').html).toString()
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(claimReviewsOf(report))))
    expect(JSON.parse(json)['@graph'][0].name).toContain(words)
  })

  test('the summary for the command line cannot move the cursor', () => {
    const summary = renderReportSummary(buildReport(everywhere('a\u001B[2Jb\nc\u202Ed'))).map(printable)
    expect(summary[0]).toBe('a[U+001B][2Jb[U+000A]c[U+202E]d')
    expect(summary.join(' ')).not.toMatch(/[\p{Cc}\u202E]/u)
  })
})

/** All tags of a page with their attributes' names, in order; the values are not compared. */
function tagsOf(html: string): readonly string[] {
  return (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replaceAll(/"[^"]*"/g, '""'))
}
