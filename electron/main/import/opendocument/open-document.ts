import { err, ok } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import type { Metadata } from '../../../../shared/schema/article'
import { words } from '../../../../shared/words/words'
import { formats } from '../formats/formats'
import type { Format } from '../formats/formats'
import { openPackage } from '../zip/open-package'
import { readOpenStyles } from './open-styles'
import type { OpenStyles } from './open-styles'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { readXmlFields } from '../xml/read-xml-parts'
import { readFileDate } from '../facts/file-date'
import { oneLine } from '../html/one-line'
import { asLanguage } from '../html/state-facts'
import { statedProperty } from '../rich/stated-property'

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

/** What `meta.xml` states (OpenDocument 1.3, part 3, 4.3). The day on which a file was saved says nothing about publication. */
function stateOpenFacts(meta: string): Metadata {
  const fields = readXmlFields(meta)
  return {
    ...noMetadata,
    title: statedProperty(oneLine(fields.get('title') ?? '')),
    byline: statedProperty(oneLine(fields.get('initial-creator') ?? fields.get('creator') ?? '')),
    modified: statedProperty(readFileDate(fields.get('date') ?? fields.get('creation-date') ?? '')),
    language: statedProperty(asLanguage(fields.get('language') ?? '')),
  }
}
