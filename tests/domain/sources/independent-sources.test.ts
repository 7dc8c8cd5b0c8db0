import { noLineage } from '../../../shared/domain/sources/lineage'
import { describe, expect, test } from 'vitest'
import { independentSources } from '../../../shared/domain/sources/independent-sources'
import type { Article } from '../../../shared/schema/article'
import type { Claim, Credibility, Evidence, Stance } from '../../../shared/schema/claim'
import type { Source } from '../../../shared/schema/source'

const hash = (digit: string): string => digit.repeat(64)

function article(id: string, independenceGroup = ''): Article {
  const stated = { title: null, outlet: null, byline: null, published: null, modified: null, url: null }
  return {
    id,
    addedAt: '2026-01-01T00:00:00Z',
    metadata: { ...stated, language: null },
    opening: '',
    revisions: [
      {
        id: `${id}-r1`,
        textHash: hash(id.at(-1) ?? '0'),
        length: 0,
        original: null,
        reason: 'imported',
        normalisation: [],
        addedAt: '2026-01-01T00:00:00Z',
      },
    ],
    checkState: 'to do',
    note: '',
    independenceGroup,
    dismissedSuggestions: [],
  }
}

function source(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    addedAt: '2026-01-01T00:00:00Z',
    kind: 'web',
    title: id,
    articleId: null,
    file: null,
    url: '',
    publisher: '',
    published: '',
    retrieved: '',
    reliability: null,
    independenceGroup: '',
    identityWithheld: false,
    withheldReason: '',
    note: '',
    ...more,
  }
}

function evidence(
  sourceId: string,
  stance: Stance = 'supports',
  credibility: Credibility | null = null,
): Evidence {
  return {
    id: `e-${sourceId}-${stance}`,
    sourceId,
    stance,
    pinpoint: { kind: 'whole' },
    credibility,
    note: '',
  }
}

function claim(articleIds: readonly string[], links: readonly Evidence[]): Claim {
  return {
    id: 'claim',
    addedAt: '2026-01-01T00:00:00Z',
    wording: "Syria's civil war has killed more than 120,000",
    type: 'quantity',
    speaker: '',
    verdict: 'not-checked',
    reasoning: '',
    quantity: null,
    eventDate: '',
    occurrences: articleIds.map((articleId) => ({
      id: `o-${articleId}`,
      articleId,
      revisionId: `${articleId}-r1`,
      anchor: { exact: 'more than 120,000', prefix: '', suffix: '', start: 0, end: 17 },
      anchoring: { kind: 'exact' },
    })),
    evidence: [...links],
    notes: '',
    tags: [],
    example: false,
    needsReview: false,
  }
}

const articles = [article('a0', 'wire'), article('a1', 'wire'), article('a2'), article('a3')]
const fromArticle = (id: string): Source => source(`s-${id}`, { kind: 'article', articleId: id })
const sources = [
  fromArticle('a0'),
  fromArticle('a1'),
  fromArticle('a2'),
  fromArticle('a3'),
  source('report', { url: 'https://example.org/report' }),
  source('report-again', { url: 'https://example.org/report/#page=2' }),
  source('witness', { kind: 'person', title: 'K.', identityWithheld: true, withheldReason: 'in danger' }),
  source('pamphlet', { independenceGroup: 'wire' }),
  source('file', {
    kind: 'file',
    file: { hash: hash('f'), name: 'a.pdf', mediaType: 'application/pdf', size: 1 },
  }),
  source('same-file', {
    kind: 'file',
    file: { hash: hash('f'), name: 'b.pdf', mediaType: 'application/pdf', size: 1 },
  }),
]

function byId<T extends { readonly id: string }>(documents: readonly T[]): ReadonlyMap<string, T> {
  return new Map(documents.map((each) => [each.id, each]))
}

describe('independentSources counts', () => {
  test.each<[string, readonly string[], readonly Evidence[], number, number]>([
    ['nothing without evidence', ['a3'], [], 0, 0],
    ['two articles that stand for themselves', [], [evidence('s-a2'), evidence('s-a3')], 2, 0],
    ['two copies of one wire story once', ['a3'], [evidence('s-a0'), evidence('s-a1')], 1, 0],
    [
      'a source of the same group as a wire story once',
      ['a3'],
      [evidence('s-a0'), evidence('pamphlet')],
      1,
      0,
    ],
    ['one page under two addresses once', ['a3'], [evidence('report'), evidence('report-again')], 1, 0],
    ['one file under two names once', ['a3'], [evidence('file'), evidence('same-file')], 1, 0],
    ['not the article that makes the claim', ['a3'], [evidence('s-a3'), evidence('report')], 1, 0],
    ['not a copy of the article that makes the claim', ['a1'], [evidence('s-a0')], 0, 0],
    ['what refutes apart', ['a3'], [evidence('s-a2'), evidence('report', 'refutes')], 1, 1],
    ['no mere context', ['a3'], [evidence('s-a2', 'context')], 0, 0],
    ['no source that is gone', ['a3'], [evidence('gone')], 0, 0],
  ])('%s', (_, own, links, supporting, refuting) => {
    const found = independentSources(claim(own, links), byId(sources), byId(articles), noLineage)
    expect({ supporting: found.supporting, refuting: found.refuting }).toEqual({ supporting, refuting })
  })

  test('and says which sources are one', () => {
    const links = [evidence('s-a0'), evidence('report', 'refutes'), evidence('s-a1'), evidence('s-a3')]
    expect(independentSources(claim(['a3'], links), byId(sources), byId(articles), noLineage).groups).toEqual(
      [
        { sourceIds: ['s-a0', 's-a1'], isOwnArticle: false, stances: ['supports'] },
        { sourceIds: ['report'], isOwnArticle: false, stances: ['refutes'] },
        { sourceIds: ['s-a3'], isOwnArticle: true, stances: ['supports'] },
      ],
    )
  })
})

describe('independentSources warns', () => {
  test.each<[string, readonly Evidence[], readonly string[]]>([
    [
      'of a credibility of 1 that nobody confirms',
      [evidence('report', 'supports', 1)],
      ['“report” is rated 1 (confirmed), but no independent source confirms it.'],
    ],
    ['not of one that is confirmed', [evidence('report', 'supports', 1), evidence('s-a2')], []],
    [
      'of one that only a copy confirms',
      [evidence('s-a0', 'supports', 1), evidence('s-a1')],
      [
        '“s-a0” is rated 1 (confirmed), but no independent source confirms it.',
        '“s-a0” and “s-a1” count as one source: they are not independent of one another.',
      ],
    ],
    [
      'of one that only the article itself confirms',
      [evidence('report', 'supports', 1), evidence('s-a3')],
      [
        '“report” is rated 1 (confirmed), but no independent source confirms it.',
        '“s-a3”: the claim itself stands there or in a copy of it, which confirms nothing.',
      ],
    ],
    [
      'without naming a source that must not be named',
      [evidence('witness', 'supports', 1)],
      ['A source whose identity is withheld is rated 1 (confirmed), but no independent source confirms it.'],
    ],
  ])('%s', (_, links, warnings) => {
    expect(
      independentSources(claim(['a3'], links), byId(sources), byId(articles), noLineage).warnings,
    ).toEqual(warnings)
  })
})
