import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { IncomingText } from '../../../shared/domain/operations/articles'
import type { Loss } from '../../../shared/domain/import/loss'
import { carryStructure } from '../../../shared/domain/structure/carry-structure'
import { noStructure } from '../../../shared/domain/structure/map-structure'
import { normaliseText } from '../../../shared/domain/text/normalise-text'
import { words } from '../../../shared/words/words'
import { sha256 } from '../disk/files/sha256'
import type { ReadArticle } from './formats/article-reader'
import { keepStructure } from './keep-structure'
import { extensionOfName, LONGEST_TEXT } from './formats/formats'

/** A text ready to become an article, with the bytes it came from. */
export type IncomingFile = {
  readonly incoming: IncomingText
  readonly bytes: Uint8Array
  readonly extension: string
  readonly loss?: Loss
}

/** What was read from a file, normalised and put under its hashes: the bytes are kept as they are. `hash` is theirs. */
export function toIncomingFile(
  read: ReadArticle,
  bytes: Uint8Array,
  name: string,
  hash = sha256(bytes),
): Result<IncomingFile> {
  const { text, normalisation } = normaliseText(read.text)
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(text)) return err('unreadable', words.importing.refused.noText(name))
  if (text.length > LONGEST_TEXT)
    return err('too-large', words.importing.refused.tooLong(name, text.length, LONGEST_TEXT))
  return ok({
    bytes,
    extension: extensionOfName(name),
    ...(read.loss ? { loss: read.loss } : {}),
    incoming: {
      text,
      textHash: sha256(text),
      structure: keepStructure(carryStructure(read.structure ?? noStructure, read.text, text)),
      original: {
        hash,
        name,
        mediaType: read.mediaType,
        size: bytes.byteLength,
        ...(read.look && { look: [...read.look] }),
      },
      normalisation: [...read.notes, ...normalisation],
      reason: 'imported',
      metadata: read.metadata,
      // Its words were normalised one by one, before figures were found among them.
      ...(read.machine && { machine: read.machine }),
    },
  })
}
