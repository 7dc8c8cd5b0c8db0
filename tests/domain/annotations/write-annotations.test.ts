import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnchor } from '../../../shared/domain/anchors/describe-anchor'
import { createPlacer } from '../../../shared/domain/annotations/place-annotation'
import { readAnnotations } from '../../../shared/domain/annotations/read-annotations'
import { annotateText, collectAnnotations } from '../../../shared/domain/annotations/write-annotations'
import type { AnnotationContext, ClaimedText } from '../../../shared/domain/annotations/write-annotations'
import { claimOf, project } from '../report/seed-example'

const textHash = 'c'.repeat(64)

/** Nothing is known but the project. */
const plain: AnnotationContext = {
  project,
  sources: new Map(),
  made: new Map(),
  judged: new Map(),
  changed: new Map(),
  programVersion: '1.0.0',
  withhold: (...pieces) => pieces,
}

/** A text with one claim for each span of it. */
function claimed(text: string, url: string, spans: readonly (readonly [number, number])[]): ClaimedText {
  const places = spans.map(([start, end], index) => {
    const anchor = describeAnchor(text, { start, end })
    const occurrence = {
      id: `o${index}`,
      articleId: 'homs',
      revisionId: 'homs-1',
      anchor,
      anchoring: { kind: 'exact' } as const,
    }
    return { occurrence, claim: claimOf(`c${index}`, anchor.exact, { occurrences: [occurrence] }) }
  })
  return { url, textHash, text, places }
}

describe('claims as W3C Web Annotations', () => {
  it('have both selectors, in code points, and say what is held of the claim', () => {
    const text = '😀 قتل ٢٥٠ شخصا 😀 140'
    const [start, end] = [text.indexOf('140'), text.length]
    const { places, ...rest } = claimed(text, 'https://news.example.org/', [[start, end]])
    const told = places.map(({ claim, occurrence }) => ({
      occurrence,
      claim: {
        ...claim,
        wording: '140 people were killed',
        verdict: 'supported',
        reasoning: 'Two registers agree.',
        notes: '',
        tags: ['toll'],
      },
    }))
    expect(collectAnnotations(plain, annotateText(plain, { ...rest, places: told }))).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:x-plumbline:project:${project.id}`,
      type: 'AnnotationCollection',
      label: project.title,
      total: 1,
      first: {
        id: `urn:x-plumbline:project:${project.id}:page:1`,
        type: 'AnnotationPage',
        partOf: `urn:x-plumbline:project:${project.id}`,
        startIndex: 0,
        items: [
          {
            id: 'urn:x-plumbline:annotation:c0:o0',
            type: 'Annotation',
            motivation: 'assessing',
            created: told[0]?.claim.addedAt,
            generator: { id: 'urn:x-plumbline:program', type: 'Software', name: 'Plumbline 1.0.0' },
            body: [
              {
                type: 'TextualBody',
                purpose: 'describing',
                format: 'text/plain',
                value: '140 people were killed',
              },
              { type: 'TextualBody', purpose: 'assessing', format: 'text/plain', value: 'Supported' },
              {
                type: 'TextualBody',
                purpose: 'commenting',
                format: 'text/plain',
                value: 'Two registers agree.',
              },
              { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'toll' },
            ],
            target: {
              source: 'https://news.example.org/',
              selector: [
                { type: 'TextQuoteSelector', exact: '140', prefix: text.slice(0, start), suffix: '' },
                { type: 'TextPositionSelector', start: 17, end: 20 },
              ],
            },
          },
        ],
      },
    })
  })

  const word = fc.constantFrom('killed', '140', 'x\u0301', '😀', '👨‍👩‍👧', 'حَلب', '٢٥٠', '停火', '🇸🇾', 'the')
  const words = fc.array(word, { minLength: 1, maxLength: 40 })

  it.each([
    ['an address', 'https://news.example.org/'],
    ['no address', ''],
  ])('come back at the same places, where the article states %s', (_, url) => {
    fc.assert(
      fc.property(
        words,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 }),
        (all, picked) => {
          const starts = all.map((_each, index) => all.slice(0, index).join(' ').length + (index > 0 ? 1 : 0))
          const spans = picked.map(([a, b]) => {
            const [from = 0, to = 0] = [a % all.length, b % all.length].toSorted((one, other) => one - other)
            return [starts[from] ?? 0, (starts[to] ?? 0) + (all[to]?.length ?? 0)] as const
          })
          const text = all.join(' ')
          const given = claimed(text, url, spans)
          const file = JSON.stringify(collectAnnotations(plain, annotateText(plain, given)))
          const read = readAnnotations(JSON.parse(file))
          if (!read.ok) throw new Error(read.fault.message)
          const twin = { articleId: 'twin', url: '', textHash: 'd'.repeat(64), text }
          const place = createPlacer([twin, { articleId: 'homs', url, textHash, text }])
          const found = read.value.annotations.map((annotation) => {
            const placement = place(annotation)
            return placement.kind === 'placed'
              ? [placement.in.articleId, placement.anchored.anchor]
              : placement.reason
          })
          const anchors = given.places
            .toSorted((one, other) => one.occurrence.anchor.start - other.occurrence.anchor.start)
            .map(({ occurrence: { anchor } }) => ['homs', anchor])
          expect(found).toEqual(anchors)
        },
      ),
    )
  })
})
