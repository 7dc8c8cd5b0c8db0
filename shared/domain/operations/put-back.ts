import { err, ok } from '../../result'
import type { Result } from '../../result'
import type { Occurrence } from '../../schema/anchor'
import type { Article, MentionLink } from '../../schema/article'
import type { Claim, Evidence } from '../../schema/claim'
import type { Conflict, ConflictState } from '../../schema/conflict'
import type { DocumentKind, Edit } from '../../schema/document'
import type { Event, EventTelling } from '../../schema/event'
import type { QuestionSubject } from '../../schema/question'
import type { Relation } from '../../schema/relation'
import { words } from '../../words/words'
import { carryClaims } from '../revisions/carry-claims'
import { placesOf } from '../revisions/claim-places'
import { textChanged } from './claims'
import { firstVerdict } from './project'
import { withoutArticle } from './events'
import type { Documents, Outcome } from './operation'
import { documentAskedAbout, isSameSubject } from './questions/subjects'
import { withoutRelationsTo } from './relations/without-relations'

/** An item of a list, with its place in it. */
export type Placed<T> = { readonly at: number; readonly item: T }

/** The links that a remaining document lost when others were removed. */
export type Loosened =
  | {
      readonly kind: 'claim'
      readonly id: string
      readonly occurrences: readonly Placed<Occurrence>[]
      readonly evidence: readonly Placed<Evidence>[]
      readonly relations: readonly Placed<Relation>[]
    }
  | {
      readonly kind: 'conflict'
      readonly id: string
      readonly members: readonly Placed<string>[]
      /** The state of the conflict before, where the act opened it again. */
      readonly state: ConflictState | null
    }
  | {
      readonly kind: 'event'
      readonly id: string
      readonly tellings: readonly Placed<EventTelling>[]
      readonly notTellings: readonly Placed<string>[]
    }
  | { readonly kind: 'article'; readonly id: string; readonly links: readonly Placed<MentionLink>[] }
  | { readonly kind: 'question'; readonly id: string; readonly about: readonly Placed<QuestionSubject>[] }

export type PutBack = {
  /** The documents as they were when they were removed. */
  readonly gone: readonly Edit[]
  readonly loosened: readonly Loosened[]
  /** The texts of the articles concerned, by the hash that a revision names; null for one that cannot be read. */
  readonly texts: ReadonlyMap<string, string | null>
}

/**
 * Brings removed documents back, with the links that went with them. Where an article got a new text meanwhile, what is
 * put back is looked for in it, as any occurrence is. Refused while something that they rest on is gone itself.
 */
export function putBack(documents: Documents, { gone, loosened, texts }: PutBack): Outcome {
  const edits = new Map<string, Edit>()
  for (const edit of gone) if (!documents[edit.kind].has(edit.id)) edits.set(`${edit.kind}/${edit.id}`, edit)
  if (edits.size === 0) return err('not-found', words.faults.backAlready)
  for (const loose of loosened) {
    const edit = fastened(documents, loose)
    if (edit) edits.set(`${edit.kind}/${edit.id}`, edit)
  }
  const fitted = fitIn(documents, [...edits.values()], texts)
  return fitted.ok ? ok({ fields: [mainKind(gone)], edits: fitted.value }) : fitted
}

/**
 * Documents that return to a project, with their places carried into the present texts, and without links to missing articles.
 * Refused if they depend on something missing.
 */
export function fitIn(
  documents: Documents,
  edits: readonly Edit[],
  texts: PutBack['texts'],
): Result<readonly Edit[]> {
  const claims = edits.flatMap((edit) => (edit.kind === 'claim' && edit.value ? [edit.value] : []))
  if (!claims.every((claim) => areTextsAtHand(claim, documents, texts))) return textChanged()
  const carried = edits.map((edit) =>
    edit.kind === 'claim' && edit.value ? { ...edit, value: carry(edit.value, documents, texts) } : edit,
  )
  const names = new Set(carried.map(({ kind, id }) => `${kind}/${id}`))
  const isThere = (kind: DocumentKind, id: string): boolean =>
    documents[kind].has(id) || names.has(`${kind}/${id}`)
  const whole = checkWhole(carried, isThere)
  return whole.ok ? ok(carried.map((edit) => standing(edit, isThere))) : whole
}

/** What a removal is called after: the article rather than what stood in it. */
function mainKind(gone: readonly { readonly kind: DocumentKind }[]): DocumentKind {
  const order = ['article', 'source', 'claim', 'conflict', 'event', 'question'] as const
  return order.find((kind) => gone.some((each) => each.kind === kind)) ?? 'claim'
}

function fastened(documents: Documents, loose: Loosened): Edit | null {
  if (loose.kind === 'claim') {
    const claim = documents.claim.get(loose.id)
    if (!claim) return null
    const value: Claim = {
      ...claim,
      occurrences: withItems(claim.occurrences, loose.occurrences, (a, b) => a.id === b.id),
      evidence: withItems(claim.evidence, loose.evidence, (a, b) => a.id === b.id),
      ...(loose.relations.length === 0
        ? {}
        : { relations: withItems(claim.relations ?? [], loose.relations, (a, b) => a.id === b.id) }),
    }
    return { kind: 'claim', id: loose.id, value }
  }
  if (loose.kind === 'event') {
    const event = documents.event.get(loose.id)
    return event ? { kind: 'event', id: loose.id, value: toldAgain(event, loose) } : null
  }
  if (loose.kind === 'article') {
    const article = documents.article.get(loose.id)
    if (!article) return null
    const mentionLinks = withItems(article.mentionLinks ?? [], loose.links, isSameLink)
    return { kind: 'article', id: loose.id, value: { ...article, mentionLinks } }
  }
  if (loose.kind === 'question') {
    const question = documents.question.get(loose.id)
    if (!question) return null
    const about = withItems(question.about, loose.about, isSameSubject)
    return { kind: 'question', id: loose.id, value: { ...question, about } }
  }
  const conflict = documents.conflict.get(loose.id)
  if (!conflict) return null
  const value: Conflict = {
    ...conflict,
    members: withItems(conflict.members, loose.members, (a, b) => a === b),
    // What was decided since holds.
    state: conflict.state.kind === 'open' ? (loose.state ?? conflict.state) : conflict.state,
  }
  return { kind: 'conflict', id: loose.id, value }
}

/** A later statement on an article holds. Only without any, the earlier one comes back. */
function toldAgain(event: Event, loose: Extract<Loosened, { kind: 'event' }>): Event {
  const said = new Set([...event.tellings.map(({ articleId }) => articleId), ...event.notTellings])
  return {
    ...event,
    tellings: withItems(
      event.tellings,
      loose.tellings.filter(({ item }) => !said.has(item.articleId)),
      (a, b) => a.articleId === b.articleId,
    ),
    notTellings: withItems(
      event.notTellings,
      loose.notTellings.filter(({ item }) => !said.has(item)),
      (a, b) => a === b,
    ),
  }
}

function isSameLink(a: MentionLink, b: MentionLink): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** A document that comes back without what it says of articles and claims that are gone, as if it had been there when they went. */
function standing(edit: Edit, isThere: (kind: DocumentKind, id: string) => boolean): Edit {
  if (edit.value === null) return edit
  if (edit.kind === 'event') {
    const { tellings, notTellings } = edit.value
    const gone = [...tellings.map(({ articleId }) => articleId), ...notTellings].filter(
      (id) => !isThere('article', id),
    )
    return { ...edit, value: gone.reduce(withoutArticle, edit.value) }
  }
  if (edit.kind === 'claim') {
    const gone = (edit.value.relations ?? []).map(({ to }) => to).filter((id) => !isThere('claim', id))
    return { ...edit, value: withoutRelationsTo(edit.value, new Set(gone)) }
  }
  if (edit.kind !== 'article' || edit.value.mentionLinks === undefined) return edit
  const mentionLinks = edit.value.mentionLinks.filter(({ other }) => isThere('article', other.articleId))
  return { ...edit, value: { ...edit.value, mentionLinks } }
}

function withItems<T>(list: readonly T[], lost: readonly Placed<T>[], isSame: (a: T, b: T) => boolean): T[] {
  return lost.reduce<T[]>(
    (items, { at, item }) =>
      items.some((other) => isSame(other, item)) ? items : items.toSpliced(at, 0, item),
    [...list],
  )
}

/** The claim with the places that speak of an older text carried into the present one; the others stay untouched. */
function carry(claim: Claim, documents: Documents, texts: PutBack['texts']): Claim {
  const articleIds = new Set(placesOf(claim).map((place) => place.articleId))
  return [...articleIds]
    .flatMap((id) => documents.article.get(id) ?? [])
    .reduce((next, article) => carryIn(next, article, documents, texts), claim)
}

/** False where a place speaks of an article whose text became another one since the texts were gathered. */
function areTextsAtHand(claim: Claim, documents: Documents, texts: PutBack['texts']): boolean {
  return placesOf(claim).every(({ articleId, revisionId }) => {
    const current = documents.article.get(articleId)?.revisions.at(-1)
    return !current || current.id === revisionId || texts.has(current.textHash)
  })
}

function carryIn(claim: Claim, article: Article, documents: Documents, texts: PutBack['texts']): Claim {
  const current = article.revisions.at(-1)
  const text = texts.get(current?.textHash ?? '') ?? null
  if (!current || text === null) return claim
  const isOld = ({ articleId, revisionId, anchoring }: Occurrence): boolean =>
    articleId === article.id &&
    revisionId !== current.id &&
    anchoring.kind !== 'lost' &&
    anchoring.kind !== 'ambiguous'
  const old: Claim = {
    ...claim,
    occurrences: claim.occurrences.filter(isOld),
    evidence: claim.evidence.filter(
      ({ pinpoint }) => pinpoint.kind === 'passage' && isOld(pinpoint.occurrence),
    ),
  }
  const earlier = new Map(article.revisions.map(({ id, textHash }) => [id, texts.get(textHash) ?? '']))
  const to = { articleId: article.id, revisionId: current.id, text, earlier }
  const [fresh] = carryClaims([old], to, firstVerdict(documents)).claims
  if (!fresh) return claim
  const occurrences = new Map(fresh.occurrences.map((each) => [each.id, each]))
  const evidence = new Map(fresh.evidence.map((each) => [each.id, each]))
  return {
    ...claim,
    needsReview: fresh.needsReview,
    occurrences: claim.occurrences.map((each) => occurrences.get(each.id) ?? each),
    evidence: claim.evidence.map((each) => evidence.get(each.id) ?? each),
  }
}

/** Nothing may come back that points at something that is not there. */
function checkWhole(
  edits: readonly Edit[],
  isThere: (kind: DocumentKind, id: string) => boolean,
): Result<null> {
  for (const edit of edits) {
    for (const { kind, id } of restsOn(edit))
      if (!isThere(kind, id)) return err('not-allowed', words.refusals.restsOnGone(edit.kind, kind))
  }
  return ok(null)
}

/** The documents without which this one cannot stand. */
export function restsOn(edit: Edit): readonly { readonly kind: DocumentKind; readonly id: string }[] {
  if (edit.value === null) return []
  switch (edit.kind) {
    case 'claim':
      return [
        ...placesOf(edit.value).map(({ articleId }) => ({ kind: 'article' as const, id: articleId })),
        ...edit.value.evidence.map(({ sourceId }) => ({ kind: 'source' as const, id: sourceId })),
      ]
    case 'conflict':
      return edit.value.members.map((id) => ({ kind: 'claim' as const, id }))
    case 'question':
      return edit.value.about.map(documentAskedAbout)
    case 'source':
      return edit.value.articleId === null ? [] : [{ kind: 'article', id: edit.value.articleId }]
    case 'article':
    case 'event':
    case 'project':
      return []
  }
}
