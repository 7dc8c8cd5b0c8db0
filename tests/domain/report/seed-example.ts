import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ReportInput } from '../../../shared/domain/report/report-input'
import { opening } from '../../../shared/domain/text/opening'
import { verdictScales } from '../../../shared/domain/verdicts/presets'
import type { Occurrence } from '../../../shared/schema/anchor'
import type { Article } from '../../../shared/schema/article'
import type { Claim } from '../../../shared/schema/claim'
import type { Conflict } from '../../../shared/schema/conflict'
import type { Project } from '../../../shared/schema/project'
import type { Source } from '../../../shared/schema/source'

const NOW = '2020-01-02T03:04:05.000Z'

/** The SHA-256 of a text, in lower-case hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function seed(name: string): string {
  return readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8')
}

const homsName = '003_9d1e76538e00f2da.txt'
const homs = seed(homsName)
const trueName = '002_7e55ba647deafeaf.txt'
const truce = seed(trueName)

/** Nothing is known of an article. */
export const nothingStated: Article['metadata'] = {
  title: null,
  outlet: null,
  byline: null,
  published: null,
  modified: null,
  url: null,
  language: null,
}

/** An article of one revision, imported from a file. */
export function articleOf(id: string, name: string, text: string, fields: Partial<Article> = {}): Article {
  const hash = sha256(text)
  return {
    id,
    addedAt: NOW,
    metadata: nothingStated,
    opening: opening(text, 40),
    revisions: [
      {
        id: `${id}-1`,
        textHash: hash,
        length: text.length,
        original: { hash, name, mediaType: 'text/plain', size: Buffer.byteLength(text) },
        reason: 'imported',
        normalisation: [],
        addedAt: NOW,
      },
    ],
    checkState: 'in progress',
    note: '',
    independenceGroup: '',
    dismissedSuggestions: [],
    ...fields,
  }
}

/** The first place where words stand in an article of one revision. */
export function occurrenceOf(id: string, articleId: string, text: string, exact: string): Occurrence {
  const start = text.indexOf(exact)
  const end = start + exact.length
  const prefix = text.slice(Math.max(0, start - 32), start)
  const suffix = text.slice(end, end + 32)
  const anchor = { exact, prefix, suffix, start, end }
  return { id, articleId, revisionId: `${articleId}-1`, anchor, anchoring: { kind: 'exact' } }
}

/** A claim of which nothing is known but its words. */
export function claimOf(id: string, wording: string, fields: Partial<Claim> = {}): Claim {
  return {
    id,
    addedAt: NOW,
    wording,
    type: 'quantity',
    speaker: '',
    verdict: 'not-checked',
    reasoning: '',
    quantity: null,
    eventDate: '',
    occurrences: [],
    evidence: [],
    notes: '',
    tags: [],
    example: false,
    needsReview: false,
    ...fields,
  }
}

/** A source of which nothing is known but its title. */
export function sourceOf(id: string, title: string, fields: Partial<Source> = {}): Source {
  return {
    id,
    addedAt: NOW,
    kind: 'web',
    title,
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
    ...fields,
  }
}

export const project: Project = {
  formatVersion: 1,
  id: 'project',
  title: 'Ceasefire talks on Syria',
  createdAt: NOW,
  verdictScale: verdictScales[0],
  method: 'Every figure in the articles was looked for in the other articles.',
}

/** Documents and texts as `buildReport` takes them, at a fixed moment. */
export function inputOf(documents: {
  readonly articles?: readonly Article[]
  readonly claims?: readonly Claim[]
  readonly sources?: readonly Source[]
  readonly conflicts?: readonly Conflict[]
  readonly texts?: readonly string[]
  readonly operations?: readonly string[]
}): ReportInput {
  const { articles = [], claims = [], sources = [], conflicts = [], texts = [], operations = [] } = documents
  return {
    project: byId([project]),
    article: byId(articles),
    claim: byId(claims),
    source: byId(sources),
    conflict: byId(conflicts),
    event: new Map(),
    question: new Map(),
    texts: new Map(texts.map((text) => [sha256(text), text])),
    history: operations.map((operation, at) => ({
      seq: at + 1,
      at: NOW,
      by: 'the journalist',
      operation,
      hash: sha256(operations.slice(0, at + 1).join('\n')),
    })),
    at: NOW,
    by: 'the journalist',
    programVersion: '0.1.0',
  }
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((document) => [document.id, document]))
}

const said = (value: string) => ({ value, basis: 'text' }) as const

const articles = [
  articleOf('truce', trueName, truce, {
    metadata: {
      ...nothingStated,
      title: said('Syria ceasefire: US Secretary of State John Kerry battles to save truce'),
      outlet: said('ABC News (Australian Broadcasting Corporation)'),
      language: { value: 'en', basis: 'detected' },
    },
  }),
  articleOf('homs', homsName, homs, {
    metadata: {
      ...nothingStated,
      title: said('Kerry and Lavrov discuss possible ceasefire in Syria'),
      byline: said('Reuters/AP'),
      language: { value: 'en', basis: 'detected' },
    },
  }),
]

const killed = { max: null, bound: 'more than', unit: 'people', counted: 'killed', scope: 'Syria' } as const
const tollSource = sourceOf('truce-source', '', { kind: 'article', articleId: 'truce', reliability: 'B' })

function tollClaims(checked: boolean): readonly Claim[] {
  const decided = checked
    ? { verdict: 'supported', reasoning: 'A later article gives a higher figure for the same conflict.' }
    : {}
  const evidence = (id: string): Claim['evidence'] => [
    {
      id,
      sourceId: 'truce-source',
      stance: checked ? 'supports' : 'context',
      pinpoint: {
        kind: 'passage',
        occurrence: occurrenceOf(`${id}-place`, 'truce', truce, 'more than 250,000 people have been killed'),
      },
      credibility: checked ? 2 : null,
      note: checked ? 'A later and higher figure; no source is named for it.' : '',
    },
  ]
  return [
    claimOf(
      'toll-late',
      'Syria’s civil war has killed more than 120,000 since the crisis began in March 2011.',
      {
        ...decided,
        quantity: { ...killed, min: 120_000, asOf: { date: '2011-03/..', basis: 'sentence' } },
        occurrences: [occurrenceOf('toll-late-place', 'homs', homs, 'more than 120,000')],
        evidence: evidence('evidence-late'),
        example: true,
      },
    ),
    claimOf('toll-early', 'The Syrian civil war has killed more than 100,000 people.', {
      ...decided,
      quantity: { ...killed, min: 100_000, asOf: null },
      occurrences: [occurrenceOf('toll-early-place', 'homs', homs, 'more than 100,000 people')],
      evidence: checked ? evidence('evidence-early') : [],
      example: true,
    }),
  ]
}

const tollConflict: Conflict = {
  id: 'toll',
  addedAt: NOW,
  title: 'How many people the war in Syria has killed',
  members: ['toll-early', 'toll-late'],
  origin: 'made by hand',
  suggestionKey: '',
  state: { kind: 'open' },
  example: true,
}

/** The worked example of the seeds: the two death tolls of one article, as the journalist first sees them. */
export const openExample: ReportInput = inputOf({
  articles,
  claims: tollClaims(false),
  sources: [tollSource],
  conflicts: [tollConflict],
  texts: [homs, truce],
  operations: ['import 2 articles', 'add claim', 'add claim', 'add conflict'],
})

/** The same, when the journalist has judged the claims and settled the conflict. */
export const resolvedExample: ReportInput = inputOf({
  articles,
  claims: tollClaims(true),
  sources: [tollSource],
  conflicts: [
    {
      ...tollConflict,
      state: {
        kind: 'resolved',
        resolution: {
          method: 'report the range',
          value: 'more than 120,000; others say more than 100,000',
          min: null,
          max: null,
          reason:
            'One article gives both figures in its own voice and names a source for neither. Both are lower bounds, so both can be true; the second also says since when it counts.',
          comparison: 'They are 20,000 apart.',
          by: 'the journalist',
          at: NOW,
        },
      },
    },
  ],
  texts: [homs, truce],
  operations: [
    'import 2 articles',
    'add claim',
    'add claim',
    'add conflict',
    'add evidence',
    'change verdict',
    'resolve conflict',
  ],
})
