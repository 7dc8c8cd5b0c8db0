import type { Occurrence } from '../../schema/anchor'
import type { Claim } from '../../schema/claim'
import type { Project } from '../../schema/project'
import { words } from '../../words/words'
import { toW3cSelectors } from '../anchors/w3c-selectors'

/** A claim at one of its places in a text. */
export type ClaimedPlace = { readonly claim: Claim; readonly occurrence: Occurrence }

/** A text with the claims that are made in it. */
export type ClaimedText = {
  /** The address that the article states; empty where it states none. */
  readonly url: string
  readonly textHash: string
  readonly text: string
  readonly places: readonly ClaimedPlace[]
}

/** Stands for a text that has no address, so that it is known again: its words say what it is. */
export function nameOfText(textHash: string): string {
  return `urn:x-plumbline:text:${textHash}`
}

/**
 * The claims of one text as W3C Web Annotations, in the order of their places: each has both selectors (offsets in code
 * points) and says the wording, where it is not the words themselves, the verdict, the reasons, the notes and the tags,
 * and how the claim stands to others.
 */
export function annotateText(
  project: Project,
  { url, textHash, text, places }: ClaimedText,
): readonly object[] {
  const sorted = places.toSorted(
    (a, b) => a.occurrence.anchor.start - b.occurrence.anchor.start || (idOf(a) < idOf(b) ? -1 : 1),
  )
  const selectors = toW3cSelectors(
    text,
    sorted.map(({ occurrence }) => occurrence.anchor),
  )
  return sorted.map((place, index) => ({
    id: `urn:x-plumbline:annotation:${idOf(place)}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: place.claim.addedAt,
    body: bodiesOf(project, place.claim, place.occurrence.anchor.exact),
    target: { source: url === '' ? nameOfText(textHash) : url, selector: selectors[index] },
  }))
}

/** A file of annotations: an AnnotationCollection with one page (Web Annotation Data Model, 5). */
export function collectAnnotations(project: Project, annotations: readonly object[]): object {
  const id = `urn:x-plumbline:project:${project.id}`
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: project.title,
    total: annotations.length,
    first: {
      id: `${id}:page:1`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: annotations,
    },
  }
}

/** Stands for a claim; the names of the annotations of its places end with the same id. */
const nameOfClaimDocument = (id: string): string => `urn:x-plumbline:claim:${id}`

const idOf = ({ claim, occurrence }: ClaimedPlace): string => `${claim.id}:${occurrence.id}`

function bodiesOf({ verdictScale }: Project, claim: Claim, exact: string): readonly object[] {
  const verdict = verdictScale.steps.find(({ id }) => id === claim.verdict)?.label ?? ''
  const says = [
    ['describing', claim.wording === exact ? '' : claim.wording],
    ['assessing', verdict],
    ['commenting', claim.reasoning],
    ['commenting', claim.notes],
    ...claim.tags.map((tag) => ['tagging', tag] as const),
  ] as const
  return [
    ...says
      .filter(([, value]) => value !== '')
      .map(([purpose, value]) => ({ type: 'TextualBody', purpose, format: 'text/plain', value })),
    ...(claim.relations ?? []).map(({ kind, to }) => ({
      type: 'SpecificResource',
      purpose: 'linking',
      label: words.relations.from[kind],
      source: nameOfClaimDocument(to),
    })),
  ]
}
