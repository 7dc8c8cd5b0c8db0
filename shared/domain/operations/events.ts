import { ok, type Result } from '../../result'
import type { Anchor } from '../../schema/anchor'
import type { Decision } from '../../schema/decision'
import type { Edit } from '../../schema/document'
import type { Event, EventTelling } from '../../schema/event'
import { describeAnchor } from '../anchors/describe-anchor'
import { shrinkToText } from '../anchors/shrink-to-text'
import { overlap } from '../overlap'
import { isSameMeasure } from '../values/measure-key'
import { type PlaceInText, textChanged } from './claims'
import { partMeasures } from './measures/part-measures'
import { refuse } from './event-refusal'
import { findDocument, findDocuments } from './find-document'
import type { Circumstances, Documents, MadeOutcome, Outcome } from './operation'
import { askedOfOther, withoutSubjects } from './questions/subjects'
import { type FieldsOf, namesOf, withFields } from './with-fields'

/** An article that tells an event, in passages of its text or, with none given, as a whole. */
export type AskedTelling = { readonly articleId: string; readonly passages: readonly PlaceInText[] }

/** Makes an event of what tells of it, as the program proposed it or the journalist chose it; other articles can be said not to. */
export function confirmEvent(
  documents: Documents,
  input: {
    readonly title: string
    /** The event's other fields. */
    readonly fields: Omit<EventFields, 'title'>
    readonly tellings: readonly AskedTelling[]
    readonly notArticleIds: readonly string[]
  },
  circumstances: Circumstances,
): MadeOutcome {
  const asked = askedTellings(documents, input.tellings)
  if (!asked.ok) return asked
  const tellings = withTellings([], asked.value)
  if (tellings.length === 0) return refuse('noArticle')
  const none = findDocuments(documents, 'article', input.notArticleIds)
  if (!none.ok) return none
  const isKnown = [...documents.event.values()].some((event) => tellsTheSame(event.tellings, tellings))
  if (isKnown) return refuse('confirmed')
  const event = newEvent(input.title, tellings, circumstances)
  const notTellings = input.notArticleIds.filter((id) => !tellings.some(({ articleId }) => articleId === id))
  return ok({ id: event.id, edits: [put(without(withFields(event, input.fields), notTellings))] })
}

/** What can be set anew of an event by itself. */
export type EventFields = Pick<FieldsOf<Event>, 'title' | 'kind' | 'when' | 'where'>

/** Sets some fields of an event. */
export function updateEvent(
  documents: Documents,
  input: { readonly id: string; readonly fields: EventFields },
): Outcome {
  const event = findDocument(documents, 'event', input.id)
  if (!event.ok) return event
  return ok({ fields: namesOf(input.fields), edits: [put(withFields(event.value, input.fields))] })
}

/** Says that articles tell of an event: in the passages given, or in all of one where there are none. */
export function addTelling(
  documents: Documents,
  input: { readonly id: string; readonly tellings: readonly AskedTelling[] },
): Outcome {
  const event = findDocument(documents, 'event', input.id)
  if (!event.ok) return event
  const asked = askedTellings(documents, input.tellings)
  if (!asked.ok) return asked
  const next = told(event.value, asked.value)
  if (JSON.stringify(next.tellings) === JSON.stringify(event.value.tellings)) return refuse('toldAlready')
  return ok({ edits: [put(next)] })
}

/**
 * Says that articles do not tell of an event, whether they stood with it or were only proposed: this is remembered. Where places are
 * given, an article only does not tell of it there, as long as it tells of it elsewhere; that is remembered of these places.
 */
export function removeTelling(
  documents: Documents,
  input: {
    readonly id: string
    readonly articleIds: readonly string[]
    readonly places?: readonly PlaceInText[] | undefined
  },
): Outcome {
  const event = findDocument(documents, 'event', input.id)
  if (!event.ok) return event
  const articles = findDocuments(documents, 'article', input.articleIds)
  if (!articles.ok) return articles
  const hashOf = new Map(articles.value.map(({ id, revisions }) => [id, revisions.at(-1)?.textHash]))
  const tellings: EventTelling[] = []
  const keeps = new Set<string>()
  for (const telling of event.value.tellings) {
    const { articleId } = telling
    const places = (input.places ?? []).filter((place) => place.articleId === articleId)
    const denied = anchorsOf(places, hashOf.get(articleId))
    if (!denied.ok) return denied
    const rest = denied.value.length > 0 ? elsewhere(telling, denied.value) : null
    if (rest !== null) keeps.add(articleId)
    tellings.push(rest ?? telling)
  }
  const ids = input.articleIds.filter((id) => !keeps.has(id))
  const next = without({ ...event.value, tellings }, ids)
  if (JSON.stringify(next) === JSON.stringify(event.value)) return refuse('deniedAlready')
  return ok({ edits: [put(next)] })
}

/** A telling but for some places, which are remembered; null where nothing would be left of it. */
function elsewhere(telling: EventTelling, places: readonly Anchor[]): EventTelling | null {
  const known = telling.notPassages ?? []
  if (telling.passages.length === 0) return { ...telling, notPassages: joinedAnchors(known, places) }
  const isHere = (passage: Anchor): boolean => places.some((place) => overlap(passage, place))
  const passages = telling.passages.filter((each) => !isHere(each))
  const notPassages = telling.passages.filter(isHere)
  if (passages.length === 0 || notPassages.length === 0) return null
  return { ...telling, passages, notPassages: [...known, ...notPassages] }
}

/** Says that articles which stand with one event tell of another instead, in the same passages. */
export function moveTelling(
  documents: Documents,
  input: { readonly id: string; readonly toId: string; readonly articleIds: readonly string[] },
): Outcome {
  if (input.id === input.toId) return refuse('merge')
  const event = findDocument(documents, 'event', input.id)
  if (!event.ok) return event
  const target = findDocument(documents, 'event', input.toId)
  if (!target.ok) return target
  const moved = tellingsBy(event.value, input.articleIds)
  if (!moved.ok) return moved
  return ok({ edits: [put(without(event.value, input.articleIds)), put(told(target.value, moved.value))] })
}

/**
 * Makes an event of its own of some of the articles that tell of one; each of the two keeps at least one. Where the other was proposed,
 * it is made of what was found for it too, and takes in all that is left if need be. What was decided on the figures of these articles
 * alone goes with them.
 */
export function splitEvent(
  documents: Documents,
  input: {
    readonly id: string
    readonly title: string
    readonly articleIds: readonly string[]
    readonly proposal?:
      | { readonly fields: Omit<EventFields, 'title'>; readonly articleIds: readonly string[] }
      | undefined
  },
  circumstances: Circumstances,
): MadeOutcome {
  const event = findDocument(documents, 'event', input.id)
  if (!event.ok) return event
  const moved = tellingsBy(event.value, input.articleIds)
  if (!moved.ok) return moved
  const { proposal } = input
  if (!proposal && moved.value.length === event.value.tellings.length) return refuse('split')
  const found = findDocuments(documents, 'article', proposal?.articleIds ?? [])
  if (!found.ok) return found
  const others = found.value.map(({ id }) => ({ articleId: id, passages: [] }))
  const tellings = withTellings(moved.value, others)
  const measures = partMeasures(event.value, input.articleIds)
  const made = withFields(newEvent(input.title, tellings, circumstances), proposal?.fields ?? {})
  return ok({
    id: made.id,
    edits: [
      put({ ...without(event.value, input.articleIds), ...measures.stays }),
      put({ ...made, ...measures.goes }),
    ],
  })
}

/** Makes one event of two: what is said of the first holds, and of the second where the first says nothing. */
export function mergeEvents(
  documents: Documents,
  input: { readonly id: string; readonly otherId: string },
): Outcome {
  if (input.id === input.otherId) return refuse('merge')
  const one = findDocument(documents, 'event', input.id)
  if (!one.ok) return one
  const other = findDocument(documents, 'event', input.otherId)
  if (!other.ok) return other
  const [a, b] = [one.value, other.value]
  const tellings = withTellings(a.tellings, b.tellings)
  const tells = new Set(tellings.map(({ articleId }) => articleId))
  const value: Event = {
    ...a,
    kind: a.kind ?? b.kind,
    when: a.when.date === '' ? b.when : a.when,
    where: a.where.name === '' ? b.where : a.where,
    tellings,
    notTellings: [...new Set([...a.notTellings, ...b.notTellings])].filter((id) => !tells.has(id)),
    ...withDecisions(a, b),
  }
  return ok({
    ...(decidedByBoth(a, b) ? { fields: ['decided-by-both'] } : {}),
    edits: [put(value), { kind: 'event', id: b.id, value: null }, ...askedOfOther(documents, b.id, a.id)],
  })
}

/** What was decided and added up of both; of a measure that both decided, what the first says holds. */
function withDecisions(a: Event, b: Event): Pick<Event, 'decisions' | 'calculations'> {
  const decided = a.decisions ?? []
  const isDecided = ({ measure }: Decision): boolean =>
    decided.some((each) => isSameMeasure(each.measure, measure))
  const decisions = [...decided, ...(b.decisions ?? []).filter((each) => !isDecided(each))]
  const calculations = [...(a.calculations ?? []), ...(b.calculations ?? [])]
  return {
    ...(decisions.length > 0 && { decisions }),
    ...(calculations.length > 0 && { calculations }),
  }
}

/** Whether a measure was decided in both: then what the second says of it goes, which is told. */
function decidedByBoth(a: Event, b: Event): boolean {
  return (a.decisions ?? []).some((one) =>
    (b.decisions ?? []).some((other) => isSameMeasure(one.measure, other.measure)),
  )
}

export function removeEvent(documents: Documents, input: { readonly id: string }): Outcome {
  const event = findDocument(documents, 'event', input.id)
  if (!event.ok) return event
  return ok({
    edits: [
      { kind: 'event', id: input.id, value: null },
      ...withoutSubjects(documents, { event: new Set([input.id]) }),
    ],
  })
}

/** What becomes of the events when articles go: they lose what was said of them, and stay, with however little. */
export function withoutTellings(documents: Documents, articleIds: ReadonlySet<string>): readonly Edit[] {
  return [...documents.event.values()].flatMap((event) => {
    const next = [...articleIds].reduce(withoutArticle, event)
    return next === event ? [] : [put(next)]
  })
}

/** An event of which an article is neither a telling nor none; the same object where it was not. */
export function withoutArticle(event: Event, articleId: string): Event {
  const tellings = event.tellings.filter((telling) => telling.articleId !== articleId)
  const notTellings = event.notTellings.filter((id) => id !== articleId)
  const isSame = tellings.length === event.tellings.length && notTellings.length === event.notTellings.length
  return isSame ? event : { ...event, tellings, notTellings }
}

/** An event that further tellings tell of. */
function told(event: Event, tellings: readonly EventTelling[]): Event {
  const ids = new Set(tellings.map(({ articleId }) => articleId))
  return {
    ...event,
    tellings: withTellings(event.tellings, tellings),
    notTellings: event.notTellings.filter((id) => !ids.has(id)),
  }
}

/** Tellings and further ones: an article that is among both tells in the passages of both. */
function withTellings(known: readonly EventTelling[], further: readonly EventTelling[]): EventTelling[] {
  const all = new Map(known.map((telling) => [telling.articleId, telling]))
  for (const telling of further) {
    const twin = all.get(telling.articleId)
    all.set(telling.articleId, twin ? joined(twin, telling) : telling)
  }
  return [...all.values()]
}

/** Whether the same articles tell of both, each in all of it. */
function tellsTheSame(some: readonly EventTelling[], others: readonly EventTelling[]): boolean {
  const ids = new Set(others.map(({ articleId }) => articleId))
  return (
    some.length === ids.size &&
    [...some, ...others].every(({ articleId, passages }) => passages.length === 0 && ids.has(articleId))
  )
}

/** What tells of an event in some articles; a fault where one of them does not, or there are none. */
function tellingsBy({ tellings }: Event, articleIds: readonly string[]): Result<EventTelling[]> {
  const found = tellings.filter(({ articleId }) => articleIds.includes(articleId))
  if (found.length < new Set(articleIds).size) return refuse('goneFromEvent')
  return found.length === 0 ? refuse('noArticle') : ok(found)
}

function askedTellings(documents: Documents, asked: readonly AskedTelling[]): Result<EventTelling[]> {
  const tellings: EventTelling[] = []
  for (const { articleId, passages: places } of asked) {
    const article = findDocument(documents, 'article', articleId)
    if (!article.ok) return article
    if (article.value.isOurs) return refuse('ownDraft')
    const passages = anchorsOf(places, article.value.revisions.at(-1)?.textHash)
    if (!passages.ok) return passages
    tellings.push({ articleId, passages: passages.value })
  }
  return ok(tellings)
}

function without(event: Event, articleIds: readonly string[]): Event {
  return {
    ...event,
    tellings: event.tellings.filter(({ articleId }) => !articleIds.includes(articleId)),
    notTellings: [...new Set([...event.notTellings, ...articleIds])],
  }
}

function newEvent(title: string, tellings: EventTelling[], { now, newId }: Circumstances): Event {
  return {
    id: newId(),
    addedAt: now,
    title,
    kind: null,
    when: { date: '', hour: '' },
    where: { name: '', precision: null },
    tellings,
    notTellings: [],
  }
}

/**
 * A telling in the passages of another one too; one in all of the article stays so, whatever passages come. What was denied is denied
 * no more where it is told now.
 */
function joined(known: EventTelling, further: EventTelling): EventTelling {
  const { articleId } = known
  const isAll = known.passages.length === 0 || further.passages.length === 0
  const isToldNow = (denied: Anchor): boolean =>
    further.passages.length === 0 || further.passages.some((passage) => overlap(passage, denied))
  const passages = isAll ? [] : joinedAnchors(known.passages, further.passages)
  const denied = joinedAnchors(
    (known.notPassages ?? []).filter((each) => !isToldNow(each)),
    further.notPassages ?? [],
  )
  const notPassages = denied.filter((each) => !passages.some((passage) => overlap(passage, each)))
  return { articleId, passages, ...(notPassages.length > 0 && { notPassages }) }
}

function joinedAnchors(some: readonly Anchor[], others: readonly Anchor[]): Anchor[] {
  const isKnown = ({ start, end, exact }: Anchor): boolean =>
    some.some((known) => known.start === start && known.end === end && known.exact === exact)
  return [...some, ...others.filter((each) => !isKnown(each))]
}

/** The anchors of passages of one text; a fault where one is empty or the text has become another one. */
function anchorsOf(places: readonly PlaceInText[], textHash: string | undefined): Result<Anchor[]> {
  const anchors: Anchor[] = []
  for (const place of places) {
    if (place.textHash !== textHash) return textChanged()
    const span = shrinkToText(place.text, place.span)
    if (!span) return refuse('noWords')
    anchors.push(describeAnchor(place.text, span))
  }
  return ok(anchors)
}

function put(event: Event): Edit {
  return { kind: 'event', id: event.id, value: event }
}
