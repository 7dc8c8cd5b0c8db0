import type { IncomingText } from '../../../shared/domain/operations/articles'
import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { sha256InTurns } from '../disk/files/sha256'
import { LONGEST_TEXT } from './formats/formats'
import type { Parser } from './parser'

/** A typed or pasted text ready to become a revision, with the bytes to keep: formatted text as it was pasted. */
export type IncomingPaste = {
  readonly incoming: Omit<IncomingText, 'reason'>
  readonly originals: readonly { readonly bytes: Uint8Array; readonly extension: string }[]
}

/** What was typed or pasted, normalised and put under its hash, with the title that the text states. */
export async function toIncomingPaste(
  parser: Pick<Parser, 'read'>,
  { text: typed, html }: { readonly text: string; readonly html?: string | undefined },
  signal?: AbortSignal,
): Promise<Result<IncomingPaste>> {
  if (!/\S/u.test(typed)) return err('invalid-input', words.faults.paste.empty)
  if (typed.length > LONGEST_TEXT) return err('too-large', words.faults.paste.tooLong)
  const read = await parser.read({ kind: 'typed', text: typed }, { signal })
  if (!read.ok) return read
  const { text, metadata, notes } = read.value
  const original = html === undefined ? null : Buffer.from(html)
  return ok({
    originals: original ? [{ bytes: original, extension: 'html' }] : [],
    incoming: {
      text,
      textHash: await sha256InTurns(Buffer.from(text)),
      original: original && {
        hash: await sha256InTurns(original),
        name: 'pasted.html',
        mediaType: 'text/html',
        size: original.length,
      },
      normalisation: notes,
      metadata,
    },
  })
}
