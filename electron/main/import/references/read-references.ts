import { err, ok } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { decodeText } from '../formats/decode-text'
import { extensionOfName } from '../formats/formats'
import { readBibtex } from './read-bibtex'
import { itemsOfCsl, readCsl } from './read-csl'
import { isRis, readRis } from './read-ris'
import type { ReadReferences } from './reference-fields'

/** The extensions of files that hold references and nothing else, without their dots. */
export const referenceExtensions: readonly string[] = ['bib', 'bibtex', 'ris']

/** Files in which references may stand, by their names. */
export const mayHoldReferences = (name: string): boolean =>
  [...referenceExtensions, 'json'].includes(extensionOfName(name))

/**
 * The works that a file names: BibTeX, RIS or CSL-JSON, in any encoding. Null for a file of JSON that is something else. One in which
 * no entry is found at all is refused.
 */
export function readReferences(bytes: Uint8Array, name: string): Result<ReadReferences | null> {
  const { text } = decodeText(bytes)
  const source = text.replace(/^\uFEFF/u, '')
  if (extensionOfName(name) === 'json') {
    const items = itemsOfCsl(parse(source))
    return ok(items === null ? null : readCsl(items))
  }
  const read = isRis(source) ? readRis(source) : readBibtex(source)
  return read.references.length === 0 && read.broken.length === 0
    ? err('unreadable', words.references.none(name))
    : ok(read)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
