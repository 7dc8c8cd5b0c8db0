import type { IncomingText } from '../../../shared/domain/operations/articles'
import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { carryStructure } from '../../../shared/domain/structure/carry-structure'
import { noStructure } from '../../../shared/domain/structure/map-structure'
import { normaliseText } from '../../../shared/domain/text/normalise-text'
import type { ImportStep } from '../../../shared/schema/import-step'
import { words } from '../../../shared/words/words'
import { sha256InTurns } from '../disk/files/sha256'
import { keepStructure } from './keep-structure'
import { LONGEST_TEXT } from './formats/formats'
import type { Parser } from './parser'

/** What formatted text is called that is kept as it was pasted. */
export const PASTED_NAME = 'pasted.html'

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
  const made = html === undefined ? nothing : await madeOf(parser, { html, text }, signal)
  return ok({
    originals: original ? [{ bytes: original, extension: 'html' }] : [],
    incoming: {
      text,
      textHash: await sha256InTurns(Buffer.from(text)),
      original: original && {
        hash: await sha256InTurns(original),
        name: PASTED_NAME,
        mediaType: 'text/html',
        size: original.length,
      },
      structure: made.structure,
      normalisation: [...notes, ...made.notes],
      metadata,
    },
  })
}

type MadeOf = {
  readonly structure: ReturnType<typeof keepStructure>
  readonly notes: readonly ImportStep[]
}

const nothing: MadeOf = { structure: null, notes: [] }

/** The structure of pasted formatted text, with the notes on it. Nothing if its words were edited after pasting. */
async function madeOf(
  parser: Pick<Parser, 'read'>,
  { html, text }: { readonly html: string; readonly text: string },
  signal?: AbortSignal,
): Promise<MadeOf> {
  const read = await parser.read({ kind: 'pastedHtml', html }, { signal })
  if (!read.ok || normaliseText(read.value.text).text !== text) return nothing
  const { structure = noStructure, notes } = read.value
  return { structure: keepStructure(carryStructure(structure, read.value.text, text)), notes }
}
