import { err, ok } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import type { Metadata } from '../../../../shared/schema/article'
import { words } from '../../../../shared/words/words'
import { formats } from '../formats/formats'
import type { Format } from '../formats/formats'
import { openPackage } from '../zip/open-package'
import { stateOpenFacts } from './open-facts'
import { readOpenStyles } from './open-styles'
import type { OpenStyles } from './open-styles'

/** What an OpenDocument file holds: its words as XML, how they look, and what it states about itself. */
export type OpenDocument = {
  readonly content: string
  /** What is the same on all pages, as XML. */
  readonly pages: string
  readonly styles: OpenStyles
  readonly metadata: Metadata
}

const PARTS = new Set(['content.xml', 'styles.xml', 'meta.xml'])

/** Opens an OpenDocument file of a format, up to `largest` bytes unpacked; one without contents is refused. */
export function openDocument(
  bytes: Uint8Array,
  name: string,
  format: Format,
  largest: number,
): Result<OpenDocument> {
  const opened = openPackage(bytes, name, (path) => PARTS.has(path), largest)
  if (!opened.ok) return opened
  const { textOf } = opened.value
  const content = textOf('content.xml')
  if (!content) return err('unreadable', words.fileKinds.notWhatItsNameSays(name, formats[format].title))
  return ok({
    content,
    pages: textOf('styles.xml') ?? '',
    styles: readOpenStyles([textOf('styles.xml') ?? '', content]),
    metadata: stateOpenFacts(textOf('meta.xml') ?? ''),
  })
}
