import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../shared/domain/report/build-report'
import { quoteInSentence } from '../../../shared/domain/report/quote-in-sentence'
import { renderReportHtml } from '../../../shared/domain/report/render-report-html'
import { renderReportMarkdown } from '../../../shared/domain/report/formats/render-markdown'
import { renderReportSummary } from '../../../shared/domain/report/render-report-summary'
import { noStructure } from '../../../shared/domain/structure/map-structure'
import { splitSentences } from '../../../shared/domain/text/split-sentences'
import type { ReportInput } from '../../../shared/domain/report/report-input'
import type { Anchoring, Candidate } from '../../../shared/schema/anchor'
import type { Article } from '../../../shared/schema/article'
import type { Pinpoint } from '../../../shared/schema/claim'
import type { Source } from '../../../shared/schema/source'
import {
  articleOf,
  claimOf,
  inputOf,
  occurrenceOf,
  openExample,
  resolvedExample,
  sha256,
  sourceOf,
} from './seed-example'

const evidenceOf = (made: ReportInput) => buildReport(made).claims[0]?.evidence[0]

/** The first evidence has two cells. */
const withCells = (made: ReportInput): ReportInput => ({
  ...made,
  cells: new Map([
    [
      'e',
      {
        columns: [{ name: 'B', heads: ['Killed', 'men'] }],
        rows: [
          { number: 2, head: 'Homs, says Anna Ward', cells: ['19'] },
          { number: 3, head: '', cells: ['4'] },
        ],
        left: 7,
      },
    ],
  ]),
})

describe('a quote in its sentence', () => {
  const text = 'One stood here. Two “went” on. Three fell.\n\nFour came. Five'

  test.each([
    ['in the middle', 'went', ['One stood here. ', 'Two “', 'went', '” on.', ' Three fell.']],
    ['the first words', 'One', ['', '', 'One', ' stood here.', ' Two “went” on.']],
    ['the last word', 'Five', ['Four came. ', '', 'Five', '', '']],
    ['over a paragraph', 'fell.\n\nFour', ['Two “went” on. ', 'Three ', 'fell.\n\nFour', ' came.', ' Five']],
    ['over all', text, ['', '', text, '', '']],
  ])('%s', (_, exact, pieces) => {
    const start = text.indexOf(exact)
    const context = quoteInSentence(text, { start, end: start + exact.length }, splitSentences(text))
    expect(Object.values(context)).toEqual(pieces)
  })

  test('a text without a full stop is cut at words, and never within a character', () => {
    const long = `${'👩 '.repeat(400)}here${' 👩'.repeat(400)}`
    const start = long.indexOf('here')
    const { before, after } = quoteInSentence(long, { start, end: start + 4 }, [
      { start: 0, end: long.length },
    ])
    expect([before.slice(0, 4), before.length < 510]).toEqual(['… 👩', true])
    expect([after.slice(-4), after.length < 510]).toEqual(['👩 …', true])
  })
})

describe('what the report says of a place', () => {
  const text = 'At least 19 people have been killed in Homs.'
  const place = occurrenceOf('place', 'article', text, 'at least 19 people'.replace('at', 'At'))

  function remarkOn(anchoring: Anchoring, texts: readonly string[] = [text], exact = place.anchor.exact) {
    const occurrence = { ...place, anchoring, anchor: { ...place.anchor, exact } }
    const claims = [claimOf('claim', 'It was 19.', { occurrences: [occurrence] })]
    return buildReport(inputOf({ articles: [articleOf('article', 'a.txt', text)], claims, texts })).claims[0]
      ?.quotes[0]?.remark
  }

  test.each([
    ['exact', { kind: 'exact' } as const, null],
    ['moved', { kind: 'moved' } as const, null],
    [
      'changed',
      { kind: 'changed', was: 'At least 18 people' } as const,
      'The text has changed since this was marked. It said: “At least 18 people”',
    ],
    [
      'ambiguous',
      { kind: 'ambiguous', candidates: [] as Candidate[] } as const,
      'Several places in the newest text fit these words; shown is the earlier text.',
    ],
    [
      'lost',
      { kind: 'lost' } as const,
      'The newest text no longer has these words; shown is the earlier text.',
    ],
  ])('%s', (_, anchoring, remark) => {
    expect(remarkOn(anchoring)).toBe(remark)
  })

  test('the text is not at hand', () => {
    expect(remarkOn({ kind: 'exact' }, [])).toMatch(/^The text was not at hand/)
  })

  test('the text says something else there', () => {
    expect(remarkOn({ kind: 'exact' }, [text], 'At least 18 people')).toMatch(
      /^The stored text has other words/,
    )
  })
})

describe('the summary', () => {
  test('counts what an editor asks for first', () => {
    expect(buildReport(openExample).summary).toMatchObject({
      conflictsOpen: [1],
      conflictsResolved: [],
      withoutEvidence: [1, 2],
      onOneSource: [],
    })
    expect(buildReport(resolvedExample).summary).toMatchObject({
      conflictsOpen: [],
      conflictsResolved: [1],
      withoutEvidence: [],
      onOneSource: [1, 2],
    })
  })

  describe('what is in the box of evidence', () => {
    const crop = { hash: 'c'.repeat(64), name: 'part.png', mediaType: 'image/png', size: 9 }
    const input = (fields: Partial<Source>, article: Partial<Article> = {}) =>
      inputOf({
        articles: [articleOf('article', 'scan.txt', 'It was 19.', article)],
        sources: [sourceOf('scan', 'A scan', { kind: 'file', ...fields })],
        claims: [
          claimOf('claim', 'It was 19.', {
            evidence: [
              {
                id: 'e',
                sourceId: 'scan',
                stance: 'supports',
                pinpoint: {
                  kind: 'box',
                  file: 'f'.repeat(64),
                  page: 2,
                  box: { left: 0, top: 0, width: 0.5, height: 0.5 },
                  crop,
                },
                credibility: null,
                note: '',
              },
            ],
          }),
        ],
      })
    const picture = 'data:image/png;base64,iVBORw0KGgo='
    const shown = new Map([[crop.hash, picture]])
    const rendered = (made: ReportInput, crops = shown) => renderReportHtml(buildReport({ ...made, crops }))

    test('is shown where the report says the place, and stands in the page itself', () => {
      const html = rendered(input({}))
      expect(html).toContain(`<img src="${picture}" alt="The part of page 2, as the evidence shows it"`)
      expect(html).toContain("img-src data:; base-uri 'none'")
    })

    test('is told by its hash, and by that of the file that it was drawn on, though another one is kept now', () => {
      const [newest] = articleOf('article', 'scan.txt', 'It was 19.').revisions
      const drawnOn = { hash: 'f'.repeat(64), name: 'scan.png', mediaType: 'image/png', size: 9 }
      const revisions = newest ? [{ ...newest, id: 'first', original: drawnOn }, newest] : []
      const made = buildReport(input({ kind: 'article', articleId: 'article' }, { revisions }))
      expect(made.claims[0]?.evidence[0]?.hashes).toEqual([
        { of: 'part of page 2', sha256: crop.hash },
        { of: 'original file scan.png', sha256: drawnOn.hash },
        { of: 'text', sha256: newest?.textHash },
        { of: 'original file scan.txt', sha256: newest?.original?.hash },
      ])
    })

    test('is said to be missing where it could not be read', () => {
      const html = rendered(input({}), new Map())
      expect(html).toContain('What is in the box is kept no more, or is damaged.')
      expect(html).not.toContain('<img')
    })

    test('is not shown of a source whose identity is withheld', () => {
      expect(rendered(input({ identityWithheld: true }))).not.toContain('<img')
    })

    const file = { hash: 'f'.repeat(64), name: 'scan.png', mediaType: 'image/png', size: 9 }
    test.each([
      ['its source', input({ file, graphic: true })],
      ['the article that is its source', input({ kind: 'article', articleId: 'article' }, { graphic: true })],
    ])('is left out with a word, and with its hash, where the file of %s is covered', (_, made) => {
      const html = rendered(made)
      expect(html).not.toContain('<img')
      expect(html).not.toContain(picture)
      expect(html).toContain('What is in the box is covered graphic material: this report leaves it out.')
      expect(html).toContain(crop.hash)
    })
  })

  describe('what stands at the place of evidence', () => {
    const captions = '[00:00:01] Forty-one ships, says Anna Ward.\n\n[00:00:05] Nobody was told.'
    const file = { hash: 'f'.repeat(64), name: 'talk.wav', mediaType: 'audio/wav', size: 9 }
    const input = (pinpoint: Pinpoint, fields: Partial<Source> = {}) =>
      inputOf({
        articles: [articleOf('captions', 'talk.srt', captions)],
        sources: [sourceOf('talk', 'A talk', { kind: 'file', file, ...fields })],
        texts: [captions],
        claims: [
          claimOf('claim', 'It was 41.', {
            evidence: [
              { id: 'e', sourceId: 'talk', stance: 'supports', pinpoint, credibility: null, note: '' },
            ],
          }),
        ],
      })
    const stretch: Pinpoint = { kind: 'stretch', file: file.hash, from: 2, to: 9 }
    const cells: Pinpoint = { kind: 'cells', range: 'B2:B3' }

    test.each<[string, Pinpoint, string | undefined]>([
      ['a stretch', stretch, captions.replace('\n\n', '\n')],
      ['a time that was typed', { kind: 'timecode', at: '0:06' }, '[00:00:05] Nobody was told.'],
      ['a time that nobody can read', { kind: 'timecode', at: 'near the end' }, undefined],
    ])('the lines of the transcript, at %s', (_, pinpoint, exact) => {
      const evidence = evidenceOf(input(pinpoint))
      expect(evidence?.quote?.exact).toBe(exact)
      expect(evidence?.quote?.where).toBe(exact && 'transcript at this time')
      expect(evidence?.quote?.articleName).toBe(exact && 'talk.srt')
    })

    test('cells stand in a table with what heads them, in every format, and those that are left out are counted', () => {
      const report = buildReport(withCells(input(cells)))
      expect(report.claims[0]?.evidence[0]?.cells).toEqual({
        columns: ['', 'B: Killed, men'],
        rows: [
          ['2: Homs, says Anna Ward', '19'],
          ['3', '4'],
        ],
        left: 7,
      })
      const html = renderReportHtml(report)
      expect(html).toContain('<th scope="col">B: Killed, men</th>')
      expect(html).toContain('7 more cells are not shown here.')
      expect(renderReportMarkdown(report)).toContain('|  | B: Killed, men |\n| --- | --- |\n| 2: Homs')
    })

    test.each([
      ['of a source whose identity is withheld', { identityWithheld: true }],
      ['of a file that is covered', { graphic: true }],
    ])('cells are not shown %s', (_, fields) => {
      expect(evidenceOf(withCells(input(cells, fields)))?.cells).toBeNull()
    })

    test('neither tells a name that is withheld', () => {
      const withheldWords = ['Anna Ward']
      for (const made of [input(stretch), withCells(input(cells))]) {
        const html = renderReportHtml(buildReport({ ...made, withheldWords }))
        expect(html).toMatch(/says \S/u)
        expect(html).not.toContain('Anna Ward')
      }
    })
  })

  test.each([
    ['of a source', sourceOf('scan', 'A scan', { kind: 'file', tier: 'primary' })],
    ['of the article that is the source', sourceOf('of', '', { kind: 'article', articleId: 'article' })],
  ])('how near it is to what it tells of is said %s', (_, source) => {
    const article = articleOf('article', 'a.txt', 'It was 19.', { tier: 'primary' })
    const { sources } = buildReport(inputOf({ articles: [article], sources: [source], claims: [] }))
    expect(sources[0]?.facts).toEqual([
      { term: 'Nearness', value: 'Primary: Was there, or made the record', basis: null },
    ])
  })

  test('an article is no evidence for itself', () => {
    const text = 'At least 19 people have been killed in Homs.'
    const place = occurrenceOf('place', 'article', text, '19 people')
    const { summary } = buildReport(
      inputOf({
        articles: [articleOf('article', 'a.txt', text)],
        sources: [sourceOf('source', '', { kind: 'article', articleId: 'article' })],
        claims: [
          claimOf('claim', 'It was 19.', {
            occurrences: [place],
            evidence: [
              {
                id: 'e',
                sourceId: 'source',
                stance: 'supports',
                pinpoint: { kind: 'whole' },
                credibility: null,
                note: '',
              },
            ],
          }),
        ],
        texts: [text],
      }),
    )
    expect(summary).toMatchObject({ withoutEvidence: [], onOneSource: [], withoutIndependentSupport: [1] })
  })

  test('in plain text, for the command line', () => {
    expect(renderReportSummary(buildReport(openExample))).toEqual([
      'Ceasefire talks on Syria',
      'Articles                          2',
      'Claims                            2',
      '  ○ Not checked                   2',
      'Conflicts                         1 open, 0 resolved',
      'Claims without evidence           2',
      'Claims on one independent source  0',
    ])
  })
})

describe('a report of nothing', () => {
  test('an empty project has a report, and it says so', () => {
    const html = renderReportHtml(buildReport(inputOf({})))
    expect(html).toContain('There are no claims yet.')
    expect(html).toContain('Nothing has been recorded yet.')
  })
})

describe('a large report', () => {
  test('5,000 claims in one text: each is there once, and its quote is cut from its own sentence', () => {
    const sentences = Array.from({ length: 5000 }, (_, at) => `Town ${at} counted ${at + 1} dead.`)
    const text = sentences.join(' ')
    let from = 0
    const claims = sentences.map((sentence, at) => {
      const start = text.indexOf(sentence, from)
      from = start + sentence.length
      const occurrence = occurrenceOf(`place-${at}`, 'article', text, '')
      const anchor = { ...occurrence.anchor, exact: sentence, start, end: from }
      return claimOf(`claim-${at}`, sentence, { occurrences: [{ ...occurrence, anchor }] })
    })
    const report = buildReport(
      inputOf({ articles: [articleOf('article', 'a.txt', text)], claims, texts: [text] }),
    )
    expect(report.claims.map(({ wording }) => wording)).toEqual(sentences)
    expect(report.claims[2500]?.quotes[0]).toEqual({
      article: 1,
      articleName: 'Town 0 counted 1 dead. Town 1 counted 2…',
      language: null,
      previous: 'Town 2499 counted 2500 dead. ',
      before: '',
      exact: 'Town 2500 counted 2501 dead.',
      after: '',
      next: ' Town 2501 counted 2502 dead.',
      where: null,
      remark: null,
    })
    expect(renderReportHtml(report).split('<article').length - 1).toBe(5001)
  })
})

test('a quote from a table says on which page, and in which row and column', () => {
  const text = 'The toll.\n\nPlace\tKilled\nOdrin\t96'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const rowOf = (words: string) => ({
    ...at(words),
    cells: words.split('\t').map((cell, column) => ({ ...at(cell), column })),
  })
  const table = {
    ...at('Place\tKilled\nOdrin\t96'),
    caption: null,
    rows: ['Place\tKilled', 'Odrin\t96'].map(rowOf),
  }
  const structure = { ...noStructure, pages: [{ start: 0, end: text.length, label: '12' }], tables: [table] }
  const claims = [
    claimOf('toll', 'Odrin, Killed: 96', { occurrences: [occurrenceOf('place', 'article', text, '96')] }),
  ]
  const input = inputOf({ articles: [articleOf('article', 'a.pdf', text)], claims, texts: [text] })
  const report = buildReport({ ...input, structures: new Map([[sha256(text), structure]]) })
  expect(report.claims[0]?.quotes[0]).toMatchObject({
    exact: '96',
    where: 'page 12; in the table: Odrin, Killed',
  })
  expect(renderReportHtml(report)).toContain('page 12; in the table: Odrin, Killed')
})

test('a manuscript of ours says so in its first fact', () => {
  const text = 'The toll is 140.'
  const article = { ...articleOf('article', 'a.txt', text), isOurs: true }
  const claims = [claimOf('claim', text, { occurrences: [occurrenceOf('place', 'article', text, '140')] })]
  const { articles } = buildReport(inputOf({ articles: [article], claims, texts: [text] }))
  expect(articles.map(({ facts }) => facts[0]?.value)).toEqual([
    'our own draft: checked here, and no evidence of anything',
  ])
})

test('articles that cite one another in a circle are told, also where nothing is linked', () => {
  const text = 'At least 19 people have been killed in Homs.'
  const report = buildReport(
    inputOf({
      articles: [articleOf('a', 'Wire', text), articleOf('b', 'Post', text)],
      claims: (
        [
          ['a', 'b'],
          ['b', 'a'],
        ] as const
      ).map(([id, to]) =>
        claimOf(`claim-${id}`, '19 people', {
          occurrences: [occurrenceOf(`at-${id}`, id, text, '19 people')],
          relations: [
            { id: `to-${to}`, kind: 'quotes', to: `claim-${to}`, by: '', at: '2026-01-05T09:30:00.000Z' },
          ],
        }),
      ),
      texts: [text],
    }),
  )
  expect(report.claims.map(({ warnings }) => warnings.length)).toEqual([1, 1])
  expect(renderReportHtml(report, 'screen').match(/that counts once\./gu)).toHaveLength(2)
})
