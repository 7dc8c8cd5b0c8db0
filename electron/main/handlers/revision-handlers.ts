import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { PlaceInText } from '../../../shared/domain/operations/claims'
import { findDocument } from '../../../shared/domain/operations/find-document'
import * as review from '../../../shared/domain/operations/review'
import { correctText, replaceText } from '../../../shared/domain/operations/revisions'
import type { NewRevision } from '../../../shared/domain/operations/revisions'
import type { Outcomes } from '../../../shared/domain/revisions/carry-claims'
import { placesOf } from '../../../shared/domain/revisions/claim-places'
import type { ParsedInputOf } from '../../../shared/ipc/contract'
import type { Dialogs } from '../dialogs'
import type { Handlers } from '../dispatch'
import type { IncomingPaste } from '../import/incoming-paste'
import { toIncomingPaste } from '../import/incoming-paste'
import type { Parser } from '../import/parser'
import { readArticleFile } from '../import/read-article-file'
import { documentsOf } from '../workspace'
import type { Workspace } from '../workspace'
import { change, done, gatherPlace } from './change'

type RevisionHandlers = Pick<
  Handlers,
  | 'replaceTextFromFile'
  | 'replaceText'
  | 'correctText'
  | 'acceptChange'
  | 'acceptMoves'
  | 'chooseCandidate'
  | 'reattach'
  | 'leaveLost'
>

export function revisionHandlers(workspace: Workspace, dialogs: Dialogs, parser: Parser): RevisionHandlers {
  const revise = async (
    operation: typeof replaceText,
    articleId: string,
    { incoming, originals }: IncomingPaste,
  ): Promise<Result<Outcomes>> => {
    const earlier = await gatherEarlier(workspace, articleId)
    if (!earlier.ok) return earlier
    const input: NewRevision = { articleId, incoming, earlier: earlier.value }
    const revised = await change(workspace, (documents, c) => operation(documents, input, c), {
      texts: [incoming.text],
      originals,
    })
    return revised.ok ? ok(revised.value.outcomes) : revised
  }
  const atPlace = async (
    { claimId, occurrenceId, place: asked }: ParsedInputOf<'reattach'>,
    operation: typeof review.reattach,
  ): Promise<Result<null>> => {
    const place = await gatherPlace(workspace, asked)
    if (!place.ok) return place
    const input: review.PlaceOfClaim & { readonly place: PlaceInText } = {
      claimId,
      occurrenceId,
      place: place.value,
    }
    return done(await change(workspace, (documents) => operation(documents, input)))
  }

  return {
    replaceTextFromFile: async ({ articleId }) => {
      const path = await dialogs.articleText()
      if (path === null) return ok(null)
      const file = await readArticleFile(path, parser)
      parser.close()
      if (!file.ok) return file
      return revise(replaceText, articleId, { incoming: file.value.incoming, originals: [file.value] })
    },
    replaceText: async ({ articleId, text, html }) => {
      const paste = await toIncomingPaste(text, html)
      return paste.ok ? revise(replaceText, articleId, paste.value) : paste
    },
    correctText: async ({ articleId, text }) => {
      const paste = await toIncomingPaste(text)
      return paste.ok ? revise(correctText, articleId, paste.value) : paste
    },
    acceptChange: async (input) =>
      done(await change(workspace, (documents) => review.acceptChange(documents, input))),
    acceptMoves: async (input) =>
      done(await change(workspace, (documents) => review.acceptMoves(documents, input))),
    chooseCandidate: (input) => atPlace(input, review.chooseCandidate),
    reattach: (input) => atPlace(input, review.reattach),
    leaveLost: async (input) =>
      done(await change(workspace, (documents) => review.leaveLost(documents, input))),
  }
}

/** The texts of the revisions that places in an article speak of, by revision. One that cannot be read is left out. */
async function gatherEarlier(
  workspace: Workspace,
  articleId: string,
): Promise<Result<ReadonlyMap<string, string>>> {
  const store = workspace.store()
  if (!store.ok) return store
  const documents = documentsOf(store.value)
  const article = findDocument(documents, 'article', articleId)
  if (!article.ok) return article
  const spokenOf = new Set(
    [...documents.claim.values()].flatMap((claim) =>
      placesOf(claim).flatMap((place) => (place.articleId === articleId ? [place.revisionId] : [])),
    ),
  )
  const texts = new Map<string, string>()
  for (const revision of article.value.revisions) {
    if (!spokenOf.has(revision.id)) continue
    const text = await store.value.readText(revision.textHash)
    if (text.ok) texts.set(revision.id, text.value)
  }
  return ok(texts)
}
