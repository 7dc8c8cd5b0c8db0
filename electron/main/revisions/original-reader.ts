import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { hasLoss } from '../../../shared/domain/import/loss'
import type { Loss } from '../../../shared/domain/import/loss'
import type { IncomingText } from '../../../shared/domain/operations/articles'
import { noStructure } from '../../../shared/domain/structure/map-structure'
import type { Article, Original } from '../../../shared/schema/article'
import { Structure } from '../../../shared/schema/structure'
import { words } from '../../../shared/words/words'
import type { ProjectStore } from '../disk/project/project-store'
import { PASTED_NAME, toIncomingPaste } from '../import/incoming-paste'
import type { Parser, ReadOptions } from '../import/parser'
import { parseArticleBytes } from '../import/read-article-file'
import type { Workspace } from '../workspace'

/** What an original says when it is read again. */
export type ReadAgain = {
  readonly incoming: Omit<IncomingText, 'reason'>
  readonly structure: Structure
  readonly loss: Loss | null
}

/** Reads the original of an article's current text once more, in the way in which it was read: as a file, or as what was pasted. */
export type OriginalReader = (
  store: Pick<ProjectStore, 'readOriginal'>,
  article: Article,
  options: ReadOptions,
) => Promise<Result<ReadAgain>>

/**
 * A reader that keeps its last reading until it is asked for another, or its project is closed: who has looked at one and takes it does
 * not wait twice.
 */
export function createOriginalReader(
  workspace: Pick<Workspace, 'subscribe'>,
  parser: Parser,
): OriginalReader {
  let last: { readonly key: string; readonly again: ReadAgain } | null = null
  workspace.subscribe(({ kind }) => {
    if (kind === 'opened') last = null
  })
  return async (store, article, options) => {
    const original = article.revisions.at(-1)?.original
    if (!original) return err('invalid-input', words.refusals.text.noOriginal)
    const isPasted = wasPasted(article, original)
    const key = `${original.hash} ${original.name} ${isPasted}`
    const known = last
    last = null
    if (known?.key === key) return ok(known.again)
    const bytes = await store.readOriginal(original)
    if (!bytes.ok) return bytes
    const read = isPasted
      ? await readPaste(parser, bytes.value, options)
      : await readFile(parser, bytes.value, original, options)
    if (!read.ok) return read
    const { incoming, loss } = read.value
    const structure = incoming.structure ? Structure.parse(JSON.parse(incoming.structure.kept)) : noStructure
    const again = { incoming: { ...incoming, original }, structure, loss }
    last = { key, again }
    return ok(again)
  }
}

type Read = Result<Pick<ReadAgain, 'incoming' | 'loss'>>

/** The revision that first had the file says how it came in; what is pasted over a text gets a name of its own. */
function wasPasted({ revisions }: Article, { hash, name }: Original): boolean {
  const reason = revisions.find(({ original }) => original?.hash === hash)?.reason
  return reason === 'pasted' || (reason === 'replaced' && name === PASTED_NAME)
}

async function readPaste(parser: Parser, bytes: Uint8Array, { signal }: ReadOptions): Promise<Read> {
  const html = Buffer.from(bytes).toString()
  const pasted = await parser.read({ kind: 'pastedHtml', html }, { signal })
  if (!pasted.ok) return pasted
  const paste = await toIncomingPaste(parser, { text: pasted.value.text, html }, signal)
  return paste.ok ? ok({ incoming: paste.value.incoming, loss: null }) : paste
}

async function readFile(
  parser: Parser,
  bytes: Uint8Array,
  { name, hash }: Original,
  options: ReadOptions,
): Promise<Read> {
  const file = await parseArticleBytes({ bytes, name, hash }, parser, options)
  if (!file.ok) return file
  const { incoming, loss } = file.value
  return ok({ incoming, loss: loss && hasLoss(loss) ? loss : null })
}
