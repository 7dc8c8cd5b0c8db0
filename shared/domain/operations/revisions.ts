import { err, ok } from '../../result'
import type { Result } from '../../result'
import type { Article, Metadata, Revision } from '../../schema/article'
import type { Edit } from '../../schema/document'
import { words } from '../../words/words'
import { carryFigures } from '../recognition/machine-figures'
import { carryClaims } from '../revisions/carry-claims'
import type { CarriedPlace } from '../revisions/carry-places'
import type { Outcomes } from '../revisions/carry-claims'
import { opening } from '../text/opening'
import type { IncomingText } from './articles'
import { firstVerdict } from './project'
import { findDocument } from './find-document'
import type { Circumstances, Documents, Operation } from './operation'

/** A new text for an article that is there; `earlier` are the texts of its revisions as far as they can be read, by revision. */
export type NewRevision = {
  readonly articleId: string
  readonly incoming: Omit<IncomingText, 'reason'>
  readonly earlier: ReadonlyMap<string, string>
  /** What became of the article's occurrences in the new text, where that was found out beforehand. */
  readonly carried?: readonly CarriedPlace[] | undefined
}

/** A new revision, with how many of the article's occurrences came out how. */
export type Revised = Operation & { readonly outcomes: Outcomes }

/**
 * Puts another text in place of an article's: a later version of the story, or a better copy of it. What the article does not know
 * yet about itself, it takes from what the new file states.
 */
export function replaceText(
  documents: Documents,
  input: NewRevision,
  circumstances: Circumstances,
): Result<Revised> {
  return revise(documents, input, 'replaced', circumstances)
}

/** Puts an article's text right by hand, as after a fault of the extraction: it still stands for the same original. */
export function correctText(
  documents: Documents,
  input: NewRevision,
  circumstances: Circumstances,
): Result<Revised> {
  return revise(documents, input, 'corrected', circumstances)
}

/**
 * Puts what an article's original says when it is read anew in place of its text: words and structure. Refused where the article has
 * another text by now than the one that the journalist was shown the difference from.
 */
export function rereadOriginal(
  documents: Documents,
  input: NewRevision & { readonly revisionId: string },
  circumstances: Circumstances,
): Result<Revised> {
  const found = findDocument(documents, 'article', input.articleId)
  if (found.ok && found.value.revisions.at(-1)?.id !== input.revisionId)
    return err('invalid-input', words.refusals.text.otherByNow)
  return revise(documents, input, 'reread', circumstances)
}

/** Adds a revision; the earlier ones stay, and every occurrence in the article is carried into the new text. */
function revise(
  documents: Documents,
  { articleId, incoming, earlier, carried }: NewRevision,
  reason: 'replaced' | 'corrected' | 'reread',
  { now, newId }: Circumstances,
): Result<Revised> {
  const found = findDocument(documents, 'article', articleId)
  if (!found.ok) return found
  const article = found.value
  const current = article.revisions.at(-1)
  if (!/\S/u.test(incoming.text)) return err('invalid-input', words.refusals.text.empty)
  if (current?.textHash === incoming.textHash && current.structureHash === incoming.structure?.hash)
    return err('invalid-input', words.refusals.text.same)
  const revision: Revision = {
    id: newId(),
    textHash: incoming.textHash,
    length: incoming.text.length,
    ...(incoming.structure && { structureHash: incoming.structure.hash }),
    original: reason === 'corrected' ? (current?.original ?? null) : incoming.original,
    reason,
    normalisation: [...incoming.normalisation],
    addedAt: now,
  }
  const { machine, ...known } = article
  const oldText = earlier.get(current?.id ?? '')
  const next: Article = {
    ...known,
    // A text of somebody else was not read by the machine.
    ...(reason === 'corrected' &&
      machine &&
      oldText !== undefined && { machine: carryFigures(machine, oldText, incoming.text) }),
    ...(reason === 'replaced' && incoming.machine && { machine: incoming.machine }),
    metadata: withStated(article.metadata, incoming.metadata),
    opening: opening(incoming.text, 80),
    revisions: [...article.revisions, revision],
  }
  const { claims, outcomes } = carryClaims(
    documents.claim.values(),
    { articleId, revisionId: revision.id, text: incoming.text, earlier, carried },
    firstVerdict(documents),
  )
  const edits: readonly Edit[] = [
    { kind: 'article', id: articleId, value: next },
    ...claims.map((claim): Edit => ({ kind: 'claim', id: claim.id, value: claim })),
  ]
  return ok({ edits, outcomes })
}

/** What is known stays; what is not is taken from what the new text states. */
function withStated(known: Metadata, stated: Metadata): Metadata {
  return {
    title: known.title ?? stated.title,
    outlet: known.outlet ?? stated.outlet,
    byline: known.byline ?? stated.byline,
    published: known.published ?? stated.published,
    modified: known.modified ?? stated.modified,
    url: known.url ?? stated.url,
    language: known.language ?? stated.language,
  }
}
