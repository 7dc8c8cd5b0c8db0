import { noMetadata } from '../../../../shared/domain/operations/articles'
import type { Metadata } from '../../../../shared/schema/article'
import { readXmlFields } from '../xml/read-xml-parts'
import { readFileDate } from '../facts/file-date'
import { oneLine } from '../html/one-line'
import { asLanguage } from '../html/state-facts'
import { statedProperty } from '../rich/stated-property'

/** What `meta.xml` states (OpenDocument 1.3, part 3, 4.3). The day on which a file was saved says nothing about publication. */
export function stateOpenFacts(meta: string): Metadata {
  const fields = readXmlFields(meta)
  return {
    ...noMetadata,
    title: statedProperty(oneLine(fields.get('title') ?? '')),
    byline: statedProperty(oneLine(fields.get('initial-creator') ?? fields.get('creator') ?? '')),
    modified: statedProperty(readFileDate(fields.get('date') ?? fields.get('creation-date') ?? '')),
    language: statedProperty(asLanguage(fields.get('language') ?? '')),
  }
}
