import { err, ok } from '../../../../shared/result'
import type { Metadata, Stated } from '../../../../shared/schema/article'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { words } from '../../../../shared/words/words'
import type { ArticleReader } from './article-reader'
import { readZip } from '../docx/read-zip'
import type { ZipFault } from '../docx/read-zip'
import { readXmlFields, textOfDocument } from '../docx/text-of-document'
import { readFileDate } from '../facts/file-date'
import { formats } from './formats'
import { oneLine } from '../html/clean-page'
import { asLanguage } from '../html/state-facts'

/** More than any report has: a book of a thousand pages unpacks to a tenth of it. */
const LARGEST_UNPACKED = 50_000_000

const MAIN = 'word/document.xml'
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']
const PROPERTIES = 'docProps/core.xml'
const WANTED = new Set([MAIN, ...NOTES, PROPERTIES])

const { refused } = words.importing

const refusals: Readonly<Record<ZipFault, (name: string) => string>> = {
  damaged: refused.packed.damaged,
  encrypted: refused.protected,
  'too-large': (name) => refused.packed.tooLarge(name, LARGEST_UNPACKED / 1_000_000),
}

/** Reads a Word document: the text as it is with all changes accepted, then its notes; its properties as metadata. */
export const readDocx: ArticleReader = async (bytes, name) => {
  const zip = readZip(bytes, (entry) => WANTED.has(entry), LARGEST_UNPACKED)
  if (!zip.ok) return err(zip.fault === 'too-large' ? 'too-large' : 'unreadable', refusals[zip.fault](name))
  const document = zip.entries.get(MAIN)
  if (!document) return err('unreadable', refused.packed.noTextPart(name))
  const notes = NOTES.flatMap((part) => {
    const xml = zip.entries.get(part)
    return xml ? [textOfDocument(xml.toString('utf8'))] : []
  }).filter((text) => text !== '')
  const properties = zip.entries.get(PROPERTIES)
  return ok({
    text: [textOfDocument(document.toString('utf8')), ...notes].join('\n\n'),
    mediaType: formats.docx.mediaType,
    metadata: properties ? stateProperties(readXmlFields(properties.toString('utf8'))) : noMetadata,
    notes: notes.length > 0 ? [words.importing.notes.endNotes] : [],
  })
}

/**
 * What the properties state (ISO/IEC 29500-2, 11). The day on which a file was made says nothing about publication, so it counts as
 * that of the last change, where no other is given.
 */
function stateProperties(fields: ReadonlyMap<string, string>): Metadata {
  return {
    ...noMetadata,
    title: stated(oneLine(fields.get('title') ?? '')),
    byline: stated(oneLine(fields.get('creator') ?? '')),
    modified: stated(readFileDate(fields.get('modified') ?? fields.get('created') ?? '')),
    language: stated(asLanguage(fields.get('language') ?? '')),
  }
}

function stated(value: string | null): Stated | null {
  return value ? { value, basis: 'document-property' } : null
}
