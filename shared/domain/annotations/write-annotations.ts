import { assertNever } from '../../result'
import type { Anchor, Occurrence } from '../../schema/anchor'
import type { Claim, Evidence, Pinpoint } from '../../schema/claim'
import type { Project } from '../../schema/project'
import type { Source } from '../../schema/source'
import { words } from '../../words/words'
import { toW3cSelectors } from '../anchors/w3c-selectors'
import { describeQuantity } from '../describe/describe-quantity'
import { describeRating } from '../describe/describe-rating'
import { scaleInWords } from '../verdicts/presets'

/** A claim at one of its places in a text. */
export type ClaimedPlace = { readonly claim: Claim; readonly occurrence: Occurrence }

/** A piece of evidence with the claim that it is for or against. */
export type CitedEvidence = { readonly claim: Claim; readonly evidence: Evidence }

/** A text with the claims that are made in it, and the passages that are evidence. */
export type ClaimedText = {
  /** The address that the article states; empty where it states none, and where it must not be named. */
  readonly url: string
  readonly textHash: string
  readonly text: string
  readonly places: readonly ClaimedPlace[]
  readonly passages?: readonly CitedEvidence[]
}

/** Who did something, and when. */
export type Doing = { readonly by: string; readonly at: string }

/** What annotations say besides the claims. */
export type AnnotationContext = {
  readonly project: Project
  readonly sources: ReadonlyMap<string, Source>
  /** Who made each claim and each piece of evidence, who gave the verdicts, and when each was changed last; by their ids. */
  readonly made: ReadonlyMap<string, Doing>
  readonly judged: ReadonlyMap<string, Doing>
  readonly changed: ReadonlyMap<string, string>
  readonly programVersion: string
  /** Takes the names of withheld sources out of pieces of a text that follow on one another. */
  readonly withhold: (...pieces: readonly string[]) => readonly string[]
}

type Say = (text: string) => string

const sayOf =
  ({ withhold }: Pick<AnnotationContext, 'withhold'>): Say =>
  (text) =>
    withhold(text)[0] ?? ''

/** Stands for a text that has no address, so that it is known again: its words say what it is. */
export function nameOfText(textHash: string): string {
  return `urn:x-plumbline:text:${textHash}`
}

/**
 * The claims of one text as W3C Web Annotations, in the order of their places, and after them the passages that are evidence. Each has
 * both selectors (offsets in code points). A claim says its wording, where it is not the words themselves, the verdict and who gave it,
 * the reasons, the notes, the tags, the figure (in words and as data), what it rests on, and how it stands to others.
 */
export function annotateText(
  context: AnnotationContext,
  { url, textHash, text, places, passages = [] }: ClaimedText,
): readonly object[] {
  const sorted = places.toSorted(
    (a, b) => a.occurrence.anchor.start - b.occurrence.anchor.start || (idOf(a) < idOf(b) ? -1 : 1),
  )
  const cited = passages.flatMap((each) => {
    const { pinpoint } = each.evidence
    return pinpoint.kind === 'passage' ? [{ ...each, anchor: pinpoint.occurrence.anchor }] : []
  })
  const anchors: readonly Anchor[] = [
    ...sorted.map(({ occurrence }) => occurrence.anchor),
    ...cited.map(({ anchor }) => anchor),
  ]
  const selectors = toW3cSelectors(text, anchors).map(([quote, position]) => [
    { ...quote, ...saidOf(quote, context) },
    position,
  ])
  const source = addressOf(url) ?? nameOfText(textHash)
  return [
    ...sorted.map((place, at) => ({
      id: `urn:x-plumbline:annotation:${idOf(place)}`,
      type: 'Annotation',
      motivation: 'assessing',
      ...lifeOf(place.claim.id, place.claim.addedAt, context),
      body: bodiesOf(place.claim, place.occurrence.anchor.exact, context),
      target: { source, selector: selectors[at] },
    })),
    ...cited.map((each, at) =>
      annotationOf(each, { source, selector: selectors[sorted.length + at] }, context),
    ),
  ]
}

/** The evidence that stands in no text of the project: on a page, in a cell, in a recording, or in the source as a whole. */
export function annotateEvidence(
  context: AnnotationContext,
  cited: readonly CitedEvidence[],
): readonly object[] {
  return cited.flatMap((each) => {
    const { sourceId, pinpoint } = each.evidence
    const source = context.sources.get(sourceId)
    const isOpen = source?.identityWithheld === false
    const selector = isOpen ? selectorOf(pinpoint) : null
    const target = {
      source: (isOpen ? addressOf(source.url) : null) ?? nameOfSource(sourceId),
      ...(selector !== null && { selector }),
    }
    return [annotationOf(each, target, context)]
  })
}

/** A file of annotations: an AnnotationCollection with one page (Web Annotation Data Model, 5). */
export function collectAnnotations(
  { project, withhold }: Pick<AnnotationContext, 'project' | 'withhold'>,
  annotations: readonly object[],
): object {
  const id = `urn:x-plumbline:project:${project.id}`
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: sayOf({ withhold })(project.title),
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
const nameOfEvidence = (id: string): string => `urn:x-plumbline:evidence:${id}`
const nameOfSource = (id: string): string => `urn:x-plumbline:source:${id}`

const idOf = ({ claim, occurrence }: ClaimedPlace): string => `${claim.id}:${occurrence.id}`

/** An address as it may stand for a resource (RFC 3987); null for words that are none. */
function addressOf(url: string): string | null {
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(url.trim()) ? url.trim() : null
}

function saidOf(
  { exact, prefix, suffix }: { readonly exact: string; readonly prefix: string; readonly suffix: string },
  { withhold }: AnnotationContext,
): object {
  const [before = '', quoted = '', after = ''] = withhold(prefix, exact, suffix)
  return { exact: quoted, prefix: before, suffix: after }
}

/** Who made it, when, when it was changed last, and by which program it was written (Web Annotation Data Model, 3.3.1). */
function lifeOf(id: string, addedAt: string, context: AnnotationContext): object {
  const { made, changed, programVersion } = context
  const first = made.get(id)
  const last = changed.get(id) ?? ''
  const created = first?.at ?? addedAt
  return {
    ...creatorOf(first, sayOf(context)),
    created,
    ...(last > created && { modified: last }),
    generator: {
      id: 'urn:x-plumbline:program',
      type: 'Software',
      name: ['Plumbline', programVersion].join(' ').trim(),
    },
  }
}

function creatorOf(doing: Doing | undefined, say: Say): object {
  return doing === undefined || doing.by === '' ? {} : { creator: { type: 'Person', name: say(doing.by) } }
}

type Purpose = 'describing' | 'assessing' | 'commenting' | 'tagging' | 'classifying'

function textBody(purpose: Purpose, value: string, more: object = {}): object {
  return { type: 'TextualBody', purpose, format: 'text/plain', value, ...more }
}

function bodiesOf(claim: Claim, exact: string, context: AnnotationContext): readonly object[] {
  const { project, judged } = context
  const say = sayOf(context)
  const verdict = scaleInWords(project.verdictScale).steps.find(({ id }) => id === claim.verdict)?.label ?? ''
  const giver = judged.get(claim.id)
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
      .map(([purpose, value]) =>
        textBody(
          purpose,
          say(value),
          purpose === 'assessing' && giver ? { ...creatorOf(giver, say), created: giver.at } : {},
        ),
      ),
    ...quantityBodies(claim, say),
    ...claim.evidence.map(({ id, stance }) => ({
      type: 'SpecificResource',
      purpose: 'linking',
      label: words.report.claim.stances[stance],
      source: nameOfEvidence(id),
    })),
    ...(claim.relations ?? []).map(({ kind, to }) => ({
      type: 'SpecificResource',
      purpose: 'linking',
      label: words.relations.from[kind],
      source: nameOfClaimDocument(to),
    })),
  ]
}

/** The figure in words, and as data for programs. */
function quantityBodies({ quantity }: Claim, say: Say): readonly object[] {
  if (quantity === null) return []
  const { min, max, bound, unit, counted, scope, asOf } = quantity
  const data = { min, max, bound, unit: say(unit), counted: say(counted), scope: say(scope), asOf }
  return [
    textBody('describing', say(describeQuantity(quantity))),
    textBody('classifying', JSON.stringify(data), { format: 'application/json' }),
  ]
}

/** A piece of evidence as an annotation: its claim, stance, rating and note. */
function annotationOf(
  { claim, evidence }: CitedEvidence,
  target: object,
  context: AnnotationContext,
): object {
  const { id, sourceId, stance, credibility, note } = evidence
  const say = sayOf(context)
  const source = context.sources.get(sourceId)
  const rating = describeRating(source?.reliability ?? null, credibility)
  const isOpen = source?.identityWithheld === false
  const title = isOpen ? say(source.title) : words.report.identityWithheld
  return {
    id: nameOfEvidence(id),
    type: 'Annotation',
    motivation: 'linking',
    ...lifeOf(id, claim.addedAt, context),
    body: [
      {
        type: 'SpecificResource',
        purpose: 'linking',
        label: words.report.claim.stances[stance],
        source: nameOfClaimDocument(claim.id),
      },
      textBody('classifying', stance),
      ...(title === '' ? [] : [textBody('describing', title)]),
      ...(rating === null ? [] : [textBody('assessing', `${rating.code} (${rating.words})`)]),
      ...(note === '' ? [] : [textBody('commenting', say(note))]),
    ],
    target,
  }
}

/** A place in a file as a fragment of it says that (RFC 3778, Media Fragments 1.0); null where no standard has words for it. */
function selectorOf(pinpoint: Pinpoint): object | null {
  const inPdf = 'http://tools.ietf.org/rfc/rfc3778'
  const inMedia = 'http://www.w3.org/TR/media-frags/'
  switch (pinpoint.kind) {
    case 'whole':
    case 'passage':
    case 'timecode':
    case 'cells':
      return null
    case 'page':
      return /^\d+$/u.test(pinpoint.page) ? fragment(`page=${pinpoint.page}`, inPdf) : null
    case 'stretch':
      return fragment(
        pinpoint.to === null ? `t=${pinpoint.from}` : `t=${pinpoint.from},${pinpoint.to}`,
        inMedia,
      )
    case 'box': {
      const { left, top, width, height } = pinpoint.box
      const shares = [left, top, width, height].map((share) => Math.round(share * 10_000) / 100)
      const box = fragment(`xywh=percent:${shares.join(',')}`, inMedia)
      return pinpoint.page === null ? box : { ...fragment(`page=${pinpoint.page}`, inPdf), refinedBy: box }
    }
    default:
      return assertNever(pinpoint)
  }
}

function fragment(value: string, conformsTo: string): object {
  return { type: 'FragmentSelector', value, conformsTo }
}
