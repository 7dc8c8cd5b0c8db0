import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../shared/domain/report/build-report'
import { claimReviewsOf } from '../../../shared/domain/report/formats/claim-review'
import { docxPartsOf } from '../../../shared/domain/report/formats/docx-parts'
import { projectJsonOf } from '../../../shared/domain/report/formats/project-json'
import { renderReportMarkdown } from '../../../shared/domain/report/formats/render-markdown'
import { tablesOf } from '../../../shared/domain/report/formats/tables'
import { xlsxPartsOf } from '../../../shared/domain/report/formats/xlsx-parts'
import { renderReportHtml } from '../../../shared/domain/report/render-report-html'
import { writeCsv } from '../../../shared/domain/ledger/write-csv'
import {
  articleOf,
  claimOf,
  inputOf,
  nothingStated,
  occurrenceOf,
  openExample,
  resolvedExample,
  sourceOf,
} from './seed-example'

const text = 'The mayor spoke. =SUM(A1) of 40 houses burnt, he said. It rained.'
const input = inputOf({
  articles: [
    articleOf('article', 'a.txt', text, {
      metadata: {
        ...nothingStated,
        outlet: { value: 'The Valley Post', basis: 'text' },
        url: { value: 'https://valley.example/fire', basis: 'page' },
        published: { value: '2020-01-01', basis: 'page' },
      },
    }),
    articleOf('unused', 'b.txt', 'Nothing of it here.'),
  ],
  claims: [
    claimOf('claim', '=SUM(A1) of 40 houses burnt', {
      speaker: 'the mayor',
      verdict: 'refuted',
      reasoning: 'The record counts 31. It was made later.',
      occurrences: [occurrenceOf('place', 'article', text, '=SUM(A1) of 40 houses burnt')],
      evidence: [
        {
          id: 'evidence',
          sourceId: 'record',
          stance: 'refutes',
          pinpoint: { kind: 'page', page: '4' },
          credibility: 2,
          note: '',
        },
      ],
      replies: [
        {
          id: 'reply',
          who: 'The mayor',
          how: 'mail',
          asked: '2020-01-02',
          deadline: '2020-01-03',
          answer: '',
          answered: '',
        },
      ],
    }),
  ],
  sources: [
    sourceOf('record', 'Record of houses', {
      publisher: 'The valley',
      url: 'https://valley.example/record',
      published: '2020-01-02',
      retrieved: '2020-01-02',
      reliability: 'B',
    }),
  ],
  texts: [text],
})
/** The begin of a PNG of 300 by 200 pixels. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAASwAAADICAYAAABLf1U='
const report = buildReport(input)
const facts = { title: 'T', author: 'A', subject: 'S', at: '2020-01-02T03:04:05Z' }
const tables = tablesOf(report, { columns: [], rows: [] })

test('the first page says claim, claimant, date and place, verdict, one line why and the figure', () => {
  expect(report.findings).toEqual([
    {
      claim: 1,
      name: '=SUM(A1) of 40 houses burnt',
      claimant: 'the mayor · The Valley Post',
      date: '1 January 2020',
      place: '',
      verdict: expect.objectContaining({ label: 'Refuted' }),
      why: 'The record counts 31.',
      figure: '',
      correction: 'Refuted: The record counts 31. It was made later.',
    },
  ])
  expect(buildReport(resolvedExample).findings.map(({ figure }) => figure)).toEqual([
    'more than 120,000; others say more than 100,000',
    'more than 120,000; others say more than 100,000',
  ])
})

test('evidence is cited where it stands, addresses are links, and an article that is not used is one line', () => {
  const html = renderReportHtml(report)
  expect(html).toContain('<a href="https://valley.example/record">https://valley.example/record</a>')
  expect(html.replaceAll(/\s+/gu, ' ')).toContain(
    '<bdi>The valley</bdi>; 2 January 2020; <bdi><a href="https://valley.example/record">https://valley.example/record</a></bdi>; retrieved 2 January 2020; page 4; independent of the other sources of this claim.',
  )
  expect(html).toContain('The mayor was asked (mail), 2 January 2020, to answer until 3 January 2020.')
  expect(report.unusedArticles).toEqual([{ number: 2, name: 'Nothing of it here.' }])
})

describe('what the report is made of', () => {
  test.each([
    ['one page has the findings alone', { length: 'page' } as const, [true, false, false]],
    ['standard has no history', { length: 'standard' } as const, [true, true, false]],
    ['full has all', {}, [true, true, true]],
  ])('%s', (_, choices, parts) => {
    const html = renderReportHtml(buildReport({ ...input, choices }))
    expect(['findings', 'claims', 'history'].map((id) => html.includes(`<section id="${id}"`))).toEqual(parts)
  })

  test.each([
    ['by id', ['claim'], 1],
    ['none that is there', ['other'], 0],
  ])('claims %s', (_, claims, count) => {
    const made = buildReport({ ...input, choices: { claims } })
    expect([made.claims.length, made.leftOut]).toEqual([count, 1 - count])
  })

  test('a name that is withheld is shown only where the desk asks for it', () => {
    const withheld = inputOf({ sources: [sourceOf('s', 'Ann Other', { identityWithheld: true })] })
    const names = (choices: { names?: 'shown' }) =>
      JSON.stringify(buildReport({ ...withheld, choices }).sources)
    expect(names({})).not.toContain('Ann Other')
    expect(names({ names: 'shown' })).toContain('Ann Other')
  })
})

test('a change is told from what to what', () => {
  const { history } = buildReport({
    ...input,
    history: [
      {
        seq: 1,
        at: '2020-01-02T03:04:05Z',
        by: 'Kim',
        operation: 'change verdict',
        hash: 'h',
        changes: [
          { kind: 'claim', id: 'claim', before: { verdict: 'not-checked' }, after: { verdict: 'refuted' } },
        ],
      },
    ],
  })
  expect(history[0]?.changes).toEqual([
    {
      object: 'Claim 1',
      what: 'changed',
      fields: [{ name: 'verdict', from: 'Not checked', to: 'Refuted' }],
    },
  ])
})

test('what a spreadsheet would take for a formula is a text in every table', () => {
  const [claims] = tables
  const cells = claims?.rows[0] ?? []
  expect(cells[1]).toBe('=SUM(A1) of 40 houses burnt')
  expect(writeCsv(['name'], [{ name: String(cells[1]) }])).toContain("'=SUM(A1)")
  const sheet = xlsxPartsOf(tables, facts)['xl/worksheets/sheet1.xml']
  expect(sheet).toContain('t="inlineStr" s="2"><is><t xml:space="preserve">=SUM(A1) of 40 houses burnt</t>')
  expect(sheet).not.toContain('<f>')
})

test('Word gets real headings, links and footnotes that cite', () => {
  const parts = docxPartsOf(report, facts)
  const body = parts['word/document.xml'] ?? ''
  expect(body).toContain('<w:pStyle w:val="Heading1"/>')
  expect(body).toContain('<w:footnoteReference w:id="1"/>')
  expect(body).toContain('<w:hyperlink r:id="rIdLink1">')
  expect(parts['word/_rels/document.xml.rels']).toContain(
    'Target="https://valley.example/fire" TargetMode="External"',
  )
  expect(parts['word/footnotes.xml']).toContain(
    'The valley; Record of houses; 2 January 2020; https://valley.example/record; retrieved 2 January 2020; page 4; rated B2',
  )
})

test('columns in Word are as wide as their words ask, and fill the width of the text', () => {
  const { 'word/document.xml': body = '' } = docxPartsOf(buildReport(openExample), facts)
  const [grid = ''] = /<w:tblGrid>.*?<\/w:tblGrid>/u.exec(body) ?? []
  const widths = [...grid.matchAll(/w:w="(\d+)"/gu)].map(([, width]) => Number(width))
  const [letter = 0, claim = 0] = widths
  expect(letter * 4).toBeLessThan(claim)
  expect(widths.reduce((all, width) => all + width, 0)).toBeGreaterThan(9850)
})

test('a sentence of ours that names somebody in Arabic runs as the report does; words of others run their own way', () => {
  const said = claimOf('claim', '40 houses burnt', {
    speaker: 'وزارة الصحة',
    reasoning: 'لم يرد أحد على الأسئلة.',
  })
  const made = buildReport(inputOf({ claims: [said] }))
  const { 'word/document.xml': body = '' } = docxPartsOf(made, facts)
  const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>/gu)].map(([paragraph]) => ({
    isFromRight: paragraph.includes('<w:bidi/>'),
    shown: paragraph.replaceAll(/<[^>]+>|[\u2068\u2069]/gu, ''),
  }))
  const fromRight = paragraphs
    .filter(({ shown }) => /[ء-ي]/u.test(shown))
    .map(({ isFromRight, shown }) => [isFromRight, shown])
  expect(fromRight).toEqual([
    [false, 'وزارة الصحة · date not stated · place not stated'],
    [false, '○ Not checked. لم يرد أحد على الأسئلة.'],
    [true, 'لم يرد أحد على الأسئلة.'],
    [false, 'Said by: وزارة الصحة'],
  ])
  const page = renderReportHtml(made)
  expect(page).toContain('<p class="said" dir="ltr">')
})

test('Word shows number lines and time lines as drawings with their words, and crops as pictures', () => {
  const drawn = docxPartsOf(buildReport(openExample), facts)
  const body = drawn['word/document.xml'] ?? ''
  expect(body.match(/ descr="[^"]*"/gu)).toEqual([
    ' descr="Number line, in people: A: more than 100,000; B: more than 120,000"',
    ' descr="Time line: B: since March 2011"',
  ])
  expect(body).toContain(
    '<mc:Fallback><w:t xml:space="preserve">Number line, in people: A: more than 100,000',
  )

  const claim = claimOf('claim', '40 houses burnt', {
    evidence: [
      {
        id: 'evidence',
        sourceId: 'record',
        stance: 'refutes',
        pinpoint: {
          kind: 'box',
          file: 'record',
          page: 2,
          box: { left: 0, top: 0, width: 1, height: 1 },
          crop: { hash: 'crop', name: 'box.png', mediaType: 'image/png', size: 1 },
        },
        credibility: null,
        note: '',
      },
    ],
  })
  const made = buildReport({
    ...inputOf({ claims: [claim], sources: [sourceOf('record', 'Record of houses')] }),
    crops: new Map([['crop', `data:image/png;base64,${PNG}`]]),
  })
  const parts = docxPartsOf(made, facts)
  expect(parts['word/media/1.png']).toBe(PNG)
  expect(parts['word/_rels/document.xml.rels']).toContain('Id="rIdPicture1"')
  // 300 by 200 pixels, in English Metric Units.
  expect(parts['word/document.xml']).toContain('<wp:extent cx="2857500" cy="1905000"/>')
  expect(renderReportMarkdown(made)).toContain(`](<data:image/png;base64,${PNG}>)`)
})

test('Markdown keeps words words', () => {
  const markdown = renderReportMarkdown(
    buildReport(
      inputOf({ claims: [claimOf('c', '# *Loud* <b>[x](y)</b>', { reasoning: '- no list\n1. none' })] }),
    ),
  )
  expect(markdown).toContain('\\*Loud\\* &lt;b&gt;\\[x\\](y)&lt;/b&gt;')
  expect(markdown).toContain('\\- no list')
  expect(markdown).toContain('1\\. none')
})

test('a judged claim is a ClaimReview with its rating, its first appearance and its evidence', () => {
  expect(claimReviewsOf(report)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'ClaimReview',
        claimReviewed: '=SUM(A1) of 40 houses burnt',
        name: '=SUM(A1) of 40 houses burnt',
        author: { '@type': 'Person', name: expect.any(String) },
        reviewRating: {
          '@type': 'Rating',
          alternateName: 'Refuted',
          ratingValue: 1,
          bestRating: 5,
          worstRating: 1,
          ratingExplanation: 'The record counts 31. It was made later.',
        },
        itemReviewed: {
          '@type': 'Claim',
          author: { '@type': 'Person', name: 'the mayor' },
          datePublished: '2020-01-01',
          firstAppearance: {
            '@type': 'CreativeWork',
            name: expect.any(String),
            url: 'https://valley.example/fire',
          },
        },
        citation: [
          {
            '@type': 'CreativeWork',
            name: 'Record of houses',
            publisher: { '@type': 'Organization', name: 'The valley' },
            url: 'https://valley.example/record',
          },
        ],
      },
    ],
  })
})

/** The properties of schema.org that we use, by type, with what each may be. */
const shapes: Readonly<Record<string, Readonly<Record<string, RegExp | readonly string[]>>>> = {
  ClaimReview: {
    claimReviewed: /./u,
    name: /./u,
    datePublished: /^\d{4}(-\d\d){0,2}$/u,
    author: ['Person', 'Organization'],
    reviewRating: ['Rating'],
    itemReviewed: ['Claim'],
    citation: ['CreativeWork'],
  },
  Rating: {
    alternateName: /./u,
    ratingExplanation: /./u,
    ratingValue: /^[1-5]$/u,
    bestRating: /^5$/u,
    worstRating: /^1$/u,
  },
  Claim: {
    author: ['Person'],
    datePublished: /^\d{4}(-\d\d){0,2}$/u,
    firstAppearance: ['CreativeWork'],
    appearance: ['CreativeWork'],
  },
  CreativeWork: { name: /./u, url: /^https?:/u, publisher: ['Organization'] },
  Person: { name: /./u },
  Organization: { name: /./u },
}

/** What of a thing is not as schema.org has it. */
function misshapen(thing: unknown, path = ''): readonly string[] {
  if (Array.isArray(thing)) return thing.flatMap((each, at) => misshapen(each, `${path}[${at}]`))
  const { '@type': type = '', ...properties } = thing as Record<string, unknown>
  const shape = shapes[String(type)] ?? {}
  return Object.entries(properties).flatMap(([name, value]) => {
    const asked = shape[name]
    if (asked === undefined) return [`${path}.${name}: no property of ${String(type)}`]
    if (asked instanceof RegExp) return asked.test(String(value)) ? [] : [`${path}.${name}: ${String(value)}`]
    const types = [value].flat().map((each) => String((each as Record<string, unknown>)['@type']))
    return [
      ...types.filter((each) => !asked.includes(each)).map((each) => `${path}.${name}: a ${each}`),
      ...misshapen([value].flat(), `${path}.${name}`),
    ]
  })
}

test('a ClaimReview has only what schema.org knows, dates that are days, each appearance with its own address, and nobody who is not named', () => {
  const places = ['40 houses', '31 houses'].map((words, at) =>
    occurrenceOf(`at-${at}`, `a${at}`, `${words} burnt.`, words),
  )
  const articles = ['XXXX-04-22', '2020-04'].map((value, at) =>
    articleOf(`a${at}`, `a${at}.txt`, `${['40 houses', '31 houses'][at]} burnt.`, {
      metadata: {
        ...nothingStated,
        published: { value, basis: 'text' },
        url: { value: `https://valley.example/${at}`, basis: 'text' },
      },
    }),
  )
  const claims = places.map((place, at) =>
    claimOf(`c${at}`, `${at}`, {
      verdict: at === 0 ? 'refuted' : 'supported',
      occurrences: [place, ...places.filter((other) => other !== place)],
    }),
  )
  const texts = ['40 houses burnt.', '31 houses burnt.']
  const made = claimReviewsOf({ ...buildReport(inputOf({ articles, claims, texts })), madeBy: '' }) as Record<
    string,
    readonly Record<string, never>[]
  >
  const reviews = made['@graph'] ?? []
  expect(reviews.flatMap((review) => misshapen(review))).toEqual([])
  expect(reviews.map(({ author }) => author)).toEqual([undefined, undefined])
  expect(reviews.map(({ itemReviewed }) => itemReviewed)).toMatchObject([
    {
      firstAppearance: { url: 'https://valley.example/0' },
      appearance: [{ url: 'https://valley.example/1' }],
    },
    {
      datePublished: '2020-04',
      firstAppearance: { url: 'https://valley.example/1' },
      appearance: [{ url: 'https://valley.example/0' }],
    },
  ])
  expect(reviews[0]?.['itemReviewed']).not.toHaveProperty('datePublished')
})

test('the project as JSON names nobody whose identity is withheld', () => {
  const withheld = inputOf({
    sources: [
      sourceOf('s', 'Ann Other', {
        identityWithheld: true,
        note: 'Ann Other rang',
        url: 'https://ann.example',
      }),
    ],
    claims: [claimOf('c', 'ann  other said so')],
  })
  const json = JSON.stringify(projectJsonOf(withheld))
  expect(json).not.toMatch(/ann\s*other|ann\.example/iu)
  expect(json).toContain('[identity withheld] said so')
})
