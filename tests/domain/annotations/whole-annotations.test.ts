import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { describeAnchor } from '../../../shared/domain/anchors/describe-anchor'
import { readAnnotations } from '../../../shared/domain/annotations/read-annotations'
import {
  annotateEvidence,
  annotateText,
  type AnnotationContext,
  collectAnnotations,
} from '../../../shared/domain/annotations/write-annotations'
import { withhold } from '../../../shared/domain/report/withhold'
import type { Evidence, Pinpoint } from '../../../shared/schema/claim'
import { claimOf, occurrenceOf, project, sourceOf } from '../report/seed-example'

/** An IRI with its scheme (RFC 3987). */
const Iri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu)
/** A moment as the model wants it: in UTC, with its zone. */
const Moment = z.iso.datetime()
const Motivation = z.enum([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
])
const Agent = z.strictObject({
  id: Iri.optional(),
  type: z.enum(['Person', 'Organization', 'Software']),
  name: z.string().min(1),
})
const Fragment = z.strictObject({
  type: z.literal('FragmentSelector'),
  value: z.string().min(1),
  conformsTo: Iri,
  get refinedBy(): z.ZodOptional<typeof Fragment> {
    return Fragment.optional()
  },
})
const Selector = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  }),
  z
    .strictObject({
      type: z.literal('TextPositionSelector'),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
    })
    .refine(({ start, end }) => start < end),
  Fragment,
])
const Body = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextualBody'),
    value: z.string().min(1),
    format: z.enum(['text/plain', 'application/json']),
    purpose: Motivation,
    creator: Agent.optional(),
    created: Moment.optional(),
  }),
  z.strictObject({
    type: z.literal('SpecificResource'),
    source: Iri,
    purpose: Motivation,
    label: z.string(),
  }),
])
const Annotation = z.strictObject({
  id: Iri,
  type: z.literal('Annotation'),
  motivation: Motivation,
  creator: Agent.optional(),
  created: Moment,
  modified: Moment.optional(),
  generator: Agent.extend({ id: Iri }),
  body: z.array(Body).min(1),
  target: z.strictObject({
    source: Iri,
    selector: z.union([Selector, z.array(Selector).min(1)]).optional(),
  }),
})
/** What the Web Annotation Data Model says that a file of annotations MUST be, of the forms that are written here. */
const Collection = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: Iri,
    type: z.literal('AnnotationCollection'),
    label: z.string(),
    total: z.int().nonnegative(),
    first: z.strictObject({
      id: Iri,
      type: z.literal('AnnotationPage'),
      partOf: Iri,
      startIndex: z.int().nonnegative(),
      items: z.array(Annotation).min(1),
    }),
  })
  .refine(({ id, total, first }) => first.partOf === id && total === first.items.length)
  .refine(({ first: { items } }) => new Set(items.map((each) => each.id)).size === items.length)

const text = 'The mayor spoke. 40 houses burnt, he said. A clerk of Odrin counted 31 houses.'
const file = 'a'.repeat(64)
const crop = { hash: file, name: 'crop.png', mediaType: 'image/png', size: 1 }
const pinpoints: readonly Pinpoint[] = [
  { kind: 'whole' },
  { kind: 'passage', occurrence: occurrenceOf('e-place', 'article', text, '31 houses') },
  { kind: 'page', page: '4' },
  { kind: 'page', page: 'iv' },
  { kind: 'timecode', at: '00:12' },
  { kind: 'cells', range: 'B2:C9' },
  { kind: 'stretch', file, from: 3, to: 7.5 },
  { kind: 'box', file, page: 2, crop, box: { left: 0.1, top: 0.2, width: 0.3, height: 0.4 } },
]
const evidence = pinpoints.map((pinpoint, at): Evidence => ({
  id: `e${at}`,
  sourceId: at === 0 ? 'clerk' : 'record',
  stance: 'refutes',
  pinpoint,
  credibility: 2,
  note: at === 0 ? 'A clerk of Odrin rang.' : '',
}))
const claim = claimOf('c', '40 houses burnt', {
  verdict: 'refuted',
  reasoning: 'A clerk of Odrin says otherwise.',
  tags: ['fire'],
  quantity: { min: 40, max: 40, bound: 'exact', unit: 'houses', counted: 'burnt', scope: '', asOf: null },
  occurrences: [occurrenceOf('place', 'article', text, '40 houses burnt')],
  evidence,
})
const sources = [
  sourceOf('clerk', 'A clerk of Odrin', {
    identityWithheld: true,
    url: 'https://odrin.example/clerk',
    reliability: 'A',
  }),
  sourceOf('record', 'Record of houses', { url: 'https://valley.example/record', reliability: 'B' }),
]
const at = '2020-01-03T10:00:00.000Z'
const context: AnnotationContext = {
  project,
  sources: new Map(sources.map((each) => [each.id, each])),
  made: new Map([
    ['c', { by: 'Kim', at: '2020-01-02T10:00:00.000Z' }],
    ['e1', { by: 'Lee', at }],
  ]),
  judged: new Map([['c', { by: 'Lee', at }]]),
  changed: new Map([['c', at]]),
  programVersion: '1.0.0',
  withhold: withhold({ sources, articles: [] }),
}
const passages = evidence.filter(({ pinpoint }) => pinpoint.kind === 'passage')
const elsewhere = evidence.filter(({ pinpoint }) => pinpoint.kind !== 'passage')
const written = collectAnnotations(context, [
  ...annotateText(context, {
    url: 'https://news.example/fire',
    textHash: file,
    text,
    places: claim.occurrences.map((occurrence) => ({ claim, occurrence })),
    passages: passages.map((each) => ({ claim, evidence: each })),
  }),
  ...annotateEvidence(
    context,
    elsewhere.map((each) => ({ claim, evidence: each })),
  ),
])
const { items } = Collection.parse(written).first

describe('a file of annotations', () => {
  test('is as the model says that it must be', () =>
    expect(Collection.safeParse(written).error?.issues ?? []).toEqual([]))

  test('says of a claim who made it, when, who judged it, what it counts and what it rests on', () => {
    const [first] = items
    expect(first).toMatchObject({
      creator: { type: 'Person', name: 'Kim' },
      created: '2020-01-02T10:00:00.000Z',
      modified: at,
    })
    expect(first?.body).toContainEqual({
      type: 'TextualBody',
      purpose: 'assessing',
      format: 'text/plain',
      value: 'Refuted',
      creator: { type: 'Person', name: 'Lee' },
      created: at,
    })
    const data = first?.body.find((body) => body.type === 'TextualBody' && body.format === 'application/json')
    expect(data?.type === 'TextualBody' && JSON.parse(data.value)).toMatchObject({ min: 40, unit: 'houses' })
    expect(first?.body.filter(({ purpose }) => purpose === 'linking').map((body) => body)).toHaveLength(
      evidence.length,
    )
  })

  test('has each piece of evidence with its stance, its rating and its place, as far as a standard has words for it', () => {
    const cited = new Map(items.slice(1).map((each) => [each.id, each]))
    expect(cited.size).toBe(evidence.length)
    const placeOf = (id: string) => cited.get(`urn:x-plumbline:evidence:${id}`)?.target
    expect(placeOf('e1')).toMatchObject({
      source: 'https://news.example/fire',
      selector: [{ exact: '31 houses' }, describeAnchorOf('31 houses')],
    })
    expect(placeOf('e2')).toMatchObject({
      source: 'https://valley.example/record',
      selector: { value: 'page=4' },
    })
    expect(placeOf('e6')).toMatchObject({ selector: { value: 't=3,7.5' } })
    expect(placeOf('e7')).toMatchObject({
      selector: { value: 'page=2', refinedBy: { value: 'xywh=percent:10,20,30,40' } },
    })
    for (const each of cited.values())
      expect(each.body).toContainEqual(expect.objectContaining({ purpose: 'classifying', value: 'refutes' }))
    expect(cited.get('urn:x-plumbline:evidence:e1')).toMatchObject({ creator: { name: 'Lee' }, created: at })
  })

  test('names nobody whose identity is withheld, and not where that is', () => {
    const json = JSON.stringify(written)
    expect(json).not.toMatch(/clerk of odrin|odrin\.example/iu)
    expect(json).toContain('urn:x-plumbline:source:clerk')
  })

  test('makes its claims again where it is read, and no claim of what is evidence', () => {
    const read = readAnnotations(written)
    expect(read.ok && read.value.annotations.map(({ exact }) => exact)).toEqual(['40 houses burnt'])
    expect(read.ok && read.value.wordless).toBe(evidence.length)
    expect(read.ok && read.value.annotations[0]?.comment).not.toContain('"min"')
  })
})

function describeAnchorOf(words: string): object {
  const { start, end } = describeAnchor(text, {
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  })
  return { start, end }
}
