import type { IncomingText } from '../../../shared/domain/operations/articles'
import { normaliseText } from '../../../shared/domain/text/normalise-text'
import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { sha256 } from '../disk/files/sha256'
import { LONGEST_TEXT } from './formats/formats'
import { readTextFacts } from './facts/read-text-facts'

/** A typed or pasted text ready to become a revision, with the bytes to keep: formatted text as it was pasted. */
export type IncomingPaste = {
  readonly incoming: Omit<IncomingText, 'reason'>
  readonly originals: readonly { readonly bytes: Uint8Array; readonly extension: string }[]
}

/** What was typed or pasted, normalised and put under its hash, with the title that the text states. */
export async function toIncomingPaste(pasted: string, html?: string): Promise<Result<IncomingPaste>> {
  const { text, normalisation } = normaliseText(pasted)
  if (!/\S/u.test(text)) return err('invalid-input', 'There is no text to add. Paste the article first.')
  if (text.length > LONGEST_TEXT)
    return err('too-large', 'This text is longer than 2,000,000 characters. Add it in parts.')
  // The tables of the languages are large: a start that pastes nothing does without them.
  const { detectLanguage } = await import('./facts/detect-language')
  const original = html === undefined ? null : Buffer.from(html)
  return ok({
    originals: original ? [{ bytes: original, extension: 'html' }] : [],
    incoming: {
      text,
      textHash: sha256(text),
      original: original && {
        hash: sha256(original),
        name: 'pasted.html',
        mediaType: 'text/html',
        size: original.length,
      },
      normalisation,
      metadata: {
        ...readTextFacts(text),
        language: detectLanguage(text),
      },
    },
  })
}
