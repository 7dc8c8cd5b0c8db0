import { ok, type Result } from '../../result'
import type { Anchor } from '../../schema/anchor'
import type { Edit } from '../../schema/document'
import type { Event, EventTelling } from '../../schema/event'
import { describeAnchor } from '../anchors/describe-anchor'
import { shrinkToText } from '../anchors/shrink-to-text'
import { type PlaceInText, textChanged } from './claims'
import { refuse } from './event-refusal'
import { findDocument } from './find-document'
import type { Circumstances, Documents, MadeOutcome, Outcome } from './operation'
import { type FieldsOf, namesOf, withFields } from './with-fields'

/** Makes an event of articles that tell of it, as the program proposed them or the journalist chose them. */
export function confirmEvent(
  documents: Documents,
  input: { readonly title: string; readonly articleIds: readonly string[] },
  circumstances: Circumstances,
): MadeOutcome {
  const articleIds = [...new Set(input.articleIds)]
  if (articleIds.length === 0) return refuse('noArticle')
  for (const id of articleIds) {
    const article = findDocument(documents, 'article', id)
    if (!article.ok) return article
  }
  const isKnown = [...documents.event.values()].some(
    ({ tellings }) =>
      tellings.length === articleIds.length &&
      tellings.every(({ articleId, passages }) => passages.length === 0 && articleIds.includes(articleId)),
  )
  if (isKnown) return refuse('confirmed')
  const event = newEvent(
    input.title,
    articleIds.map((articleId) => ({ articleId, passages: [] })),
    circumstances,
  )
  return ok({ id: event.id, edits: [put(event)] })
}

/** What can be set anew of an event by itself. */
export type EventFields = Pick<FieldsOf<Event>, 'title' | 'kind' | 'when' | 'where'>

/** An event with some of what is said of it set anew. */
export function updateEvent(
  documents: Documents,
  input: { readonly id: string; readonly fields: EventFields },
): Outcome {
  const event = findDocument(documents, 'event', input.id)
  if (!event.ok) return event
  return ok({ fields: namesOf(input.fields), edits: [put(withFields(event.value, input.fields))] })
}

/** Says that an article tells of an event: in the passages given, or in all of it where there are none. */
export function addTelling(
  documents: Documents,
  input: { readonly id: string; readonly articleId: string; readonly passages: readonly PlaceInText[] },
): Outcome {
  const event = findDocument(documents, 'event', input.id)
  if (!event.ok) return event
  const article = findDocument(documents, 'article', input.articleId)
  if (!article.ok) return article
  const passages = anchorsOf(input.passages, article.value.revisions.at(-1)?.textHash)
  if (!passages.ok) return passages
  const { tellings, notTellings } = event.value
  const known = tellings.find(({ articleId }) => articleId === input.articleId)
  const next = known
    ? joined(known, passages.value)
    : { articleId: input.articleId, passages: passages.value }
  if (known && JSON.stringify(known) === JSON.stringify(next)) return refuse('toldAlready')
  const value: Event = {
    ...event.value,
    tellings: known ? tellings.map((each) => (each === known ? next : each)) : [...tellings, next],
    notTellings: notTellings.filter((id) => id !== input.articleId),
  }
  return ok({ edits: [put(value)] })
}

/** Says that an article does not tell of an event, whether it stood with it or was only proposed: this is remembered. */
export function removeTelling(
  documents: Documents,
  input: { readonly id: string; readonly articleId: string },
): Outcome {
  const event = findDocument(documents, 'event', input.id)
  if (!event.ok) return event
  const article = findDocument(documents, 'article', input.articleId)
  if (!article.ok) return article
  if (event.value.notTellings.includes(input.articleId)) return refuse('deniedAlready')
  return ok({ edits: [put(without(event.value, [input.articleId]))] })
}

/** Makes an event of its own of some of the articles that tell of one; each of the two keeps at least one. */
export function splitEvent(
  documents: Documents,
  input: { readonly id: string; readonly title: string; readonly articleIds: readonly string[] },
  circumstances: Circumstances,
): MadeOutcome {
  const event = findDocument(documents, 'event', input.id)
  if (!event.ok) return event
  const moved = event.value.tellings.filter(({ articleId }) => input.articleIds.includes(articleId))
  if (moved.length < new Set(input.articleIds).size) return refuse('goneFromEvent')
  if (moved.length === 0 || moved.length === event.value.tellings.length) return refuse('split')
  const made = newEvent(input.title, moved, circumstances)
  return ok({
    id: made.id,
    edits: [
      put(
        without(
          event.value,
          moved.map(({ articleId }) => articleId),
        ),
      ),
      put(made),
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
  const tellings = [
    ...a.tellings.map((telling) => {
      const twin = b.tellings.find(({ articleId }) => articleId === telling.articleId)
      return twin ? joined(telling, twin.passages) : telling
    }),
    ...b.tellings.filter((telling) => !a.tellings.some(({ articleId }) => articleId === telling.articleId)),
  ]
  const told = new Set(tellings.map(({ articleId }) => articleId))
  const value: Event = {
    ...a,
    kind: a.kind ?? b.kind,
    when: a.when.date === '' ? b.when : a.when,
    where: a.where.name === '' ? b.where : a.where,
    tellings,
    notTellings: [...new Set([...a.notTellings, ...b.notTellings])].filter((id) => !told.has(id)),
  }
  return ok({ edits: [put(value), { kind: 'event', id: b.id, value: null }] })
}

export function removeEvent(documents: Documents, input: { readonly id: string }): Outcome {
  const event = findDocument(documents, 'event', input.id)
  if (!event.ok) return event
  return ok({ edits: [{ kind: 'event', id: input.id, value: null }] })
}

/** What becomes of the events when an article goes: they lose what was said of it, and stay, with however little. */
export function withoutTellings(documents: Documents, articleId: string): readonly Edit[] {
  return [...documents.event.values()].flatMap((event) => {
    const next = withoutArticle(event, articleId)
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

/** A telling in these passages too; one in all of the article stays so, whatever passages come. */
function joined(telling: EventTelling, passages: readonly Anchor[]): EventTelling {
  if (telling.passages.length === 0 || passages.length === 0) return { ...telling, passages: [] }
  const isKnown = ({ start, end, exact }: Anchor): boolean =>
    telling.passages.some((known) => known.start === start && known.end === end && known.exact === exact)
  return { ...telling, passages: [...telling.passages, ...passages.filter((each) => !isKnown(each))] }
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
