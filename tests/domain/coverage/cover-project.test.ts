import { noLineage } from '../../../shared/domain/sources/lineage'
import { describe, expect, test } from 'vitest'
import { figureSentences } from '../../../shared/domain/analysis/figure-sentences'
import { coverReading, coverProject } from '../../../shared/domain/coverage/coverage'
import { claimSuggestionKey } from '../../../shared/domain/suggestions/claim-suggestion-key'
import { createClaimCoverage } from '../../../shared/domain/coverage/create-claim-coverage'
import type { Occurrence } from '../../../shared/schema/anchor'
import type { Article } from '../../../shared/schema/article'
import type { Claim, Evidence } from '../../../shared/schema/claim'
import type { Conflict } from '../../../shared/schema/conflict'
import type { Source } from '../../../shared/schema/source'

const text =
  'Meanwhile, at least 19 people have been killed in a mortar attack in Homs. It blamed “terrorists” for the attack. Syria’s civil war has killed more than 120,000 since March 2011.'
const at = '2026-01-01T00:00:00Z'
const hash = '0'.repeat(64)

function spanOf(words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const homs = spanOf('Meanwhile, at least 19 people have been killed in a mortar attack in Homs.')
const war = spanOf('Syria’s civil war has killed more than 120,000 since March 2011.')
const quantities = [spanOf('at least 19 people'), spanOf('more than 120,000')]

const article: Article = {
  id: 'a1',
  addedAt: at,
  metadata: {
    title: null,
    outlet: null,
    byline: null,
    published: null,
    modified: null,
    url: null,
    language: null,
  },
  opening: '',
  revisions: [
    {
      id: 'r1',
      textHash: hash,
      length: 0,
      original: null,
      reason: 'imported',
      normalisation: [],
      addedAt: at,
    },
    {
      id: 'r2',
      textHash: hash,
      length: 0,
      original: null,
      reason: 'corrected',
      normalisation: [],
      addedAt: at,
    },
  ],
  checkState: 'in progress',
  note: '',
  independenceGroup: '',
  dismissedSuggestions: [],
}

function occurrence(words: string, more: Partial<Occurrence> = {}): Occurrence {
  const anchor = { exact: words, prefix: '', suffix: '', ...spanOf(words) }
  return { id: 'o1', articleId: 'a1', revisionId: 'r2', anchor, anchoring: { kind: 'exact' }, ...more }
}

function claim(id: string, occurrences: readonly Occurrence[], evidence: readonly Evidence[] = []): Claim {
  return {
    id,
    addedAt: at,
    wording: id,
    type: 'quantity',
    speaker: '',
    verdict: 'not-checked',
    reasoning: '',
    quantity: null,
    eventDate: '',
    occurrences: [...occurrences],
    evidence: [...evidence],
    notes: '',
    tags: [],
    example: false,
    needsReview: false,
  }
}

function supports(sourceId: string): Evidence {
  return {
    id: `e-${sourceId}`,
    sourceId,
    stance: 'supports',
    pinpoint: { kind: 'whole' },
    credibility: null,
    note: '',
  }
}

function source(id: string): Source {
  return {
    id,
    addedAt: at,
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
  }
}

function conflict(
  id: string,
  members: readonly string[],
  state: Conflict['state'] = { kind: 'open' },
): Conflict {
  return {
    id,
    addedAt: at,
    title: '',
    members: [...members],
    origin: 'made by hand',
    suggestionKey: '',
    state,
    example: false,
  }
}

const sources = [source('s1'), source('s2')]
const sourceById = new Map(sources.map((each) => [each.id, each]))
const reading = {
  articleId: 'a1',
  revisionId: 'r2',
  sentences: figureSentences(text, quantities),
}

/** What is left to do in a project of the one article. */
function cover(
  claims: readonly Claim[] = [],
  conflicts: readonly Conflict[] = [],
  dismissed: readonly string[] = [],
) {
  const coverClaims = createClaimCoverage({
    articles: new Map([['a1', article]]),
    sources: sourceById,
    conflicts,
    lineage: noLineage,
  })
  const here = claims.filter(({ occurrences }) => occurrences.some(({ articleId }) => articleId === 'a1'))
  return coverProject(coverClaims(claims), [
    { ...coverReading(reading, here, dismissed), ...coverClaims(here) },
  ])
}

describe('coverProject', () => {
  test('lists every sentence with a figure where nothing is marked', () => {
    expect(cover()).toEqual({
      claimsWithoutEvidence: [],
      singleSourceClaims: [],
      openConflicts: [],
      articles: [
        {
          articleId: 'a1',
          unmarkedSentences: [homs, war],
          claimsWithoutEvidence: [],
          singleSourceClaims: [],
          openConflicts: [],
        },
      ],
      unmarkedSentenceCount: 2,
    })
  })

  test('lists what claims and conflicts still want', () => {
    const claims = [
      claim('bare', [occurrence('more than 120,000')]),
      claim('told', [occurrence('terrorists')], [{ ...supports('s1'), stance: 'context' }]),
      claim('single', [occurrence('terrorists')], [supports('s1')]),
      claim('double', [], [supports('s1'), supports('s2')]),
    ]
    const dismissed = { kind: 'dismissed', reason: 'other', note: '', by: '', at } as const
    const conflicts = [
      conflict('open', ['bare', 'double']),
      conflict('elsewhere', ['double']),
      conflict('done', ['bare'], dismissed),
    ]
    expect(cover(claims, conflicts)).toEqual({
      claimsWithoutEvidence: ['bare', 'told'],
      singleSourceClaims: ['bare', 'told', 'single'],
      openConflicts: ['open', 'elsewhere'],
      articles: [
        {
          articleId: 'a1',
          unmarkedSentences: [homs],
          claimsWithoutEvidence: ['bare', 'told'],
          singleSourceClaims: ['bare', 'told', 'single'],
          openConflicts: ['open'],
        },
      ],
      unmarkedSentenceCount: 1,
    })
  })

  test.each<[string, Partial<Occurrence>]>([
    ['in an older revision', { revisionId: 'r1' }],
    ['that is lost', { anchoring: { kind: 'lost' } }],
    ['whose place is ambiguous', { anchoring: { kind: 'ambiguous', candidates: [] } }],
    ['in another article', { articleId: 'a2' }],
  ])('does not count an occurrence %s', (_, more) => {
    const claims = [claim('c', [occurrence('more than 120,000', more)])]
    expect(cover(claims).unmarkedSentenceCount).toBe(2)
  })

  test('leaves out what was waved away', () => {
    expect(
      cover([], [], [claimSuggestionKey(text.slice(war.start, war.end))]).articles[0]?.unmarkedSentences,
    ).toEqual([homs])
  })
})
