import { err, ok } from '../../../shared/result'
import type { revisionOperations } from '../../../shared/ipc/contract/revisions'
import type { Result } from '../../../shared/result'
import { keptTexts, noMetadata } from '../../../shared/domain/operations/articles'
import type { PlaceInText } from '../../../shared/domain/operations/claims'
import { findDocument } from '../../../shared/domain/operations/find-document'
import { confirmFigure, findFigure } from '../../../shared/domain/operations/machine/confirm-figure'
import type {
  FigureLookedAt,
  FigureOfArticle,
} from '../../../shared/domain/operations/machine/confirm-figure'
import type { OperationId } from '../../../shared/domain/operations/operation'
import * as review from '../../../shared/domain/operations/review'
import { correctText, replaceText, rereadOriginal } from '../../../shared/domain/operations/revisions'
import type { NewRevision } from '../../../shared/domain/operations/revisions'
import type { Outcomes } from '../../../shared/domain/revisions/carry-claims'
import { placesToCarry } from '../../../shared/domain/revisions/carry-places'
import type { CarriedPlace } from '../../../shared/domain/revisions/carry-places'
import { placesOf } from '../../../shared/domain/revisions/claim-places'
import { previewMarks } from '../../../shared/domain/revisions/preview-marks'
import { carryStructure } from '../../../shared/domain/structure/carry-structure'
import { countParts, noStructure } from '../../../shared/domain/structure/map-structure'
import { figureTyped } from '../../../shared/domain/recognition/figure-typed'
import { normaliseText } from '../../../shared/domain/text/normalise-text'
import type { ParsedInputOf } from '../../../shared/ipc/contract'
import type { RereadPreview } from '../../../shared/ipc/state'
import type { Revision } from '../../../shared/schema/article'
import type { Structure } from '../../../shared/schema/structure'
import { words } from '../../../shared/words/words'
import { sha256 } from '../disk/files/sha256'
import type { Dialogs } from '../dialogs'
import type { HandlersOf } from '../dispatch'
import type { IncomingPaste } from '../import/incoming-paste'
import { toIncomingPaste } from '../import/incoming-paste'
import { keepStructure } from '../import/keep-structure'
import type { Parser } from '../import/parser'
import { readArticleFile } from '../import/read-article-file'
import { carryOffThread, carryStructureOffThread } from '../revisions/carry-off-thread'
import { createOriginalReader } from '../revisions/original-reader'
import type { ReadAgain } from '../revisions/original-reader'
import { createMaker } from '../revisions/maker'
import type { Making } from '../revisions/maker'
import { documentsOf } from '../workspace'
import type { Workspace } from '../workspace'
import { change, done, gatherPlace } from './change'

/** Texts that have more than so many UTF-16 units together are compared on another thread; others take a moment only. */
const LARGE = 200_000

type RevisionOperation = readonly [OperationId, typeof replaceText]

export function revisionHandlers(
  workspace: Workspace,
  dialogs: Dialogs,
  parser: Parser,
): HandlersOf<typeof revisionOperations> {
  const maker = createMaker(workspace)
  const readOriginal = createOriginalReader(workspace, parser)
  /** Carries the marks of an article into a text, as far as that is done beforehand. */
  const carry = async (
    articleId: string,
    newText: string,
    { signal, tell }: Making,
  ): Promise<Result<Pick<NewRevision, 'earlier' | 'carried'>>> => {
    const store = workspace.store()
    if (!store.ok) return store
    const earlier = await gatherEarlier(workspace, articleId)
    if (!earlier.ok) return earlier
    const places = placesToCarry(store.value.documents('claim').values(), articleId, earlier.value)
    const size = places.reduce((sum, { text }) => sum + text.length, newText.length)
    let carried: readonly CarriedPlace[] | undefined
    if (places.length > 0 && size > LARGE) {
      tell({ step: 'carrying', share: 0 })
      const found = await carryOffThread(
        { revisions: places, newText },
        { signal, onProgress: (share) => tell({ step: 'carrying', share }) },
      )
      if (!found.ok) return found
      carried = found.value
    }
    return signal.aborted
      ? err('cancelled', words.faults.revision.cancelled)
      : ok({ earlier: earlier.value, carried })
  }
  const revise = async (
    [name, operation]: RevisionOperation,
    articleId: string,
    { incoming, originals }: IncomingPaste,
    making: Making,
  ): Promise<Result<Outcomes>> => {
    const found = await carry(articleId, incoming.text, making)
    if (!found.ok) return found
    const input: NewRevision = { articleId, incoming, ...found.value }
    const revised = await change(workspace, name, (documents, c) => operation(documents, input, c), {
      blobs: { texts: keptTexts(incoming), originals },
    })
    return revised.ok ? ok(revised.value.outcomes) : revised
  }
  /**
   * What a text that was corrected by hand is made of: what the current one is, as far as that still holds; null where that is damaged,
   * which is no reason to leave the words as they are.
   */
  const structureFor = async (
    articleId: string,
    newText: string,
    { signal }: Making,
  ): Promise<Result<Structure | null>> => {
    const store = workspace.store()
    if (!store.ok) return store
    const current = store.value.documents('article').get(articleId)?.revisions.at(-1)
    if (!current?.structureHash) return ok(noStructure)
    const structure = await store.value.readStructure(current)
    const oldText = await store.value.readText(current.textHash)
    if (!structure.ok || !oldText.ok) return ok(null)
    const task = { structure: structure.value, oldText: oldText.value, newText }
    return oldText.value.length + newText.length > LARGE
      ? carryStructureOffThread(task, { signal })
      : ok(carryStructure(task.structure, task.oldText, newText))
  }
  /** The current revision of an article, and what the file says that it came from when that is read again. */
  const readAgain = async (
    articleId: string,
    { signal, tell }: Making,
  ): Promise<Result<{ readonly current: Revision; readonly again: ReadAgain }>> => {
    const store = workspace.store()
    if (!store.ok) return store
    const article = findDocument(documentsOf(store.value), 'article', articleId)
    if (!article.ok) return article
    const current = article.value.revisions.at(-1)
    if (!current?.original) return err('invalid-input', words.refusals.text.noOriginal)
    // Its pages are pictures to whoever reads them as text.
    if (article.value.machine) return err('not-allowed', words.refusals.text.readByMachine)
    const onRead = (share: number): void => tell({ step: 'reading', share })
    onRead(0)
    const again = await readOriginal(store.value, article.value, { signal, onRead })
    return again.ok ? ok({ current, again: again.value }) : again
  }
  const previewReread = async (
    articleId: string,
    making: Making,
  ): Promise<Result<RereadPreview | 'nothing changes'>> => {
    const read = await readAgain(articleId, making)
    if (!read.ok) return read
    const { current, again } = read.value
    const { text, textHash } = again.incoming
    const structureHash = again.incoming.structure?.hash ?? null
    if (textHash === current.textHash && structureHash === (current.structureHash ?? null))
      return ok('nothing changes')
    const store = workspace.store()
    if (!store.ok) return store
    const carried = await carry(articleId, text, making)
    if (!carried.ok) return carried
    const before = await store.value.readStructure(current)
    return ok({
      taking: { revisionId: current.id, textHash, structureHash },
      text,
      before: countParts(before.ok ? before.value : noStructure),
      after: countParts(again.structure),
      ...previewMarks(store.value.documents('claim').values(), { articleId, text, ...carried.value }),
      loss: again.loss,
    })
  }
  const atPlace = async (
    { claimId, occurrenceId, place: asked }: ParsedInputOf<'reattach'>,
    [name, operation]: readonly [OperationId, typeof review.reattach],
  ): Promise<Result<null>> => {
    const place = await gatherPlace(workspace, asked)
    if (!place.ok) return place
    const input: review.PlaceOfClaim & { readonly place: PlaceInText } = {
      claimId,
      occurrenceId,
      place: place.value,
    }
    return done(await change(workspace, name, (documents) => operation(documents, input)))
  }
  return {
    replaceTextFromFile: async ({ articleId }, caller) => {
      const path = await dialogs.articleText(caller)
      if (path === null) return ok(null)
      return maker.make(async (making) => {
        const onRead = (share: number): void => making.tell({ step: 'reading', share })
        onRead(0)
        const file = await readArticleFile(path, parser, { signal: making.signal, onRead })
        if (!file.ok) return file
        const incoming = { incoming: file.value.incoming, originals: [file.value] }
        return revise(['replaceText', replaceText], articleId, incoming, making)
      })
    },
    replaceText: ({ articleId, text, html }) =>
      maker.make(async (making) => {
        const paste = await toIncomingPaste(parser, { text, html }, making.signal)
        return paste.ok ? revise(['replaceText', replaceText], articleId, paste.value, making) : paste
      }),
    correctText: ({ articleId, text }) =>
      maker.make(async (making) => {
        const paste = await toIncomingPaste(parser, { text }, making.signal)
        if (!paste.ok) return paste
        const structure = await structureFor(articleId, paste.value.incoming.text, making)
        if (!structure.ok) return structure
        const { normalisation } = paste.value.incoming
        const incoming = {
          ...paste.value.incoming,
          structure: structure.value && keepStructure(structure.value),
          normalisation: structure.value
            ? normalisation
            : [...normalisation, { kind: 'structureLost' } as const],
        }
        return revise(['correctText', correctText], articleId, { ...paste.value, incoming }, making)
      }),
    previewReread: ({ articleId }) => maker.make((making) => previewReread(articleId, making)),
    rereadOriginal: ({ articleId, taking }) =>
      maker.make(async (making) => {
        const read = await readAgain(articleId, making)
        if (!read.ok) return read
        const { incoming } = read.value.again
        if (
          incoming.textHash !== taking.textHash ||
          (incoming.structure?.hash ?? null) !== taking.structureHash
        )
          return err('invalid-input', words.refusals.text.readsOtherwise)
        const operation: typeof replaceText = (documents, input, circumstances) =>
          rereadOriginal(documents, { ...input, revisionId: taking.revisionId }, circumstances)
        return revise(['rereadOriginal', operation], articleId, { incoming, originals: [] }, making)
      }),
    confirmFigure: async ({ text: typed, ...figure }) => {
      const looked = await gatherCorrected(workspace, figure, typed)
      if (!looked.ok) return looked
      const { corrected } = looked.value
      return done(
        await change(
          workspace,
          'confirmFigure',
          (documents, c) => confirmFigure(documents, looked.value, c),
          { blobs: { texts: corrected ? keptTexts(corrected.incoming) : [], originals: [] } },
        ),
      )
    },
    cancelRevision: async () => {
      maker.cancel()
      return ok(null)
    },
    acceptChange: async (input) => {
      const texts = await gatherChanged(workspace, input)
      if (!texts.ok) return texts
      return done(
        await change(workspace, 'acceptChange', (documents) =>
          review.acceptChange(documents, { ...input, texts: texts.value }),
        ),
      )
    },
    acceptMoves: async (input) =>
      done(await change(workspace, 'acceptMoves', (documents) => review.acceptMoves(documents, input))),
    chooseCandidate: (input) => atPlace(input, ['chooseCandidate', review.chooseCandidate]),
    reattach: (input) => atPlace(input, ['reattach', review.reattach]),
    moveEdges: (input) => atPlace(input, ['moveEdges', review.moveEdges]),
    leaveLost: async (input) =>
      done(await change(workspace, 'leaveLost', (documents) => review.leaveLost(documents, input))),
  }
}

/** The text of an article with what a person read in place of a figure. */
async function gatherCorrected(
  workspace: Workspace,
  asked: FigureOfArticle,
  typed: string,
): Promise<Result<FigureLookedAt>> {
  const store = workspace.store()
  if (!store.ok) return store
  const found = findFigure(documentsOf(store.value), asked)
  if (!found.ok) return found
  const { revision } = found.value
  const earlier = await gatherEarlier(workspace, asked.articleId)
  if (!earlier.ok) return earlier
  const oldText = await store.value.readText(revision.textHash)
  if (!oldText.ok) return oldText
  const read = oldText.value.slice(asked.start, asked.end)
  const { text: figure } = normaliseText(figureTyped(typed, read))
  if (figure === read) return ok({ ...asked, text: oldText.value, corrected: null })
  const text = oldText.value.slice(0, asked.start) + figure + oldText.value.slice(asked.end)
  const structure = await store.value.readStructure(revision)
  if (!structure.ok) return structure
  const corrected = {
    incoming: {
      text,
      textHash: sha256(text),
      structure: keepStructure(carryStructure(structure.value, oldText.value, text)),
      original: revision.original,
      normalisation: revision.normalisation,
      metadata: noMetadata,
    },
    earlier: earlier.value,
  }
  return ok({ ...asked, text, corrected })
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
  const current = article.value.revisions.at(-1)?.id
  const spokenOf = new Set(
    [...documents.claim.values()].flatMap((claim) =>
      placesOf(claim).flatMap((place) => (place.articleId === articleId ? [place.revisionId] : [])),
    ),
  )
  const texts = new Map<string, string>()
  for (const revision of article.value.revisions) {
    // A place may come in on the current text while this is under way.
    if (!spokenOf.has(revision.id) && revision.id !== current) continue
    const text = await store.value.readText(revision.textHash)
    if (text.ok) texts.set(revision.id, text.value)
  }
  return ok(texts)
}

/** What tells whether the quantity of a claim was read from the words that changed: null where there is nothing to tell. */
async function gatherChanged(
  workspace: Workspace,
  { claimId, occurrenceId }: review.PlaceOfClaim,
): Promise<Result<review.GatheredTexts | null>> {
  const store = workspace.store()
  if (!store.ok) return store
  const documents = documentsOf(store.value)
  const claim = documents.claim.get(claimId)
  const place = claim?.occurrences.find(({ id }) => id === occurrenceId)
  const article = place && documents.article.get(place.articleId)
  if (!claim?.quantity || !article || place.anchoring.kind !== 'changed') return ok(null)
  const [current, ...earlier] = article.revisions.toReversed()
  const text = await store.value.readText(current?.textHash ?? '')
  if (!text.ok) return text
  for (const { textHash } of earlier) {
    const before = await store.value.readText(textHash)
    if (before.ok && before.value.includes(place.anchoring.was))
      return ok({
        metadata: article.metadata,
        current: text.value,
        currentHash: current?.textHash ?? '',
        earlier: [before.value],
      })
  }
  return ok(null)
}
