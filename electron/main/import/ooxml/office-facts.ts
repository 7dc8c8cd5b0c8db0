import { noMetadata } from '../../../../shared/domain/operations/articles'
import type { Metadata } from '../../../../shared/schema/article'
import { readXmlFields } from '../xml/read-xml-parts'
import { readFileDate } from '../facts/file-date'
import { oneLine } from '../html/one-line'
import { asLanguage } from '../html/state-facts'
import { statedProperty } from '../rich/stated-property'

/** The part in which an Office document states its properties. */
export const PROPERTIES = 'docProps/core.xml'

/**
 * What the properties of an Office document state (ISO/IEC 29500-2, 11). The day on which a file was made says nothing about
 * publication, so it counts as that of the last change, where no other is given.
 */
export function stateOfficeFacts(core: string): Metadata {
  const fields = readXmlFields(core)
  return {
    ...noMetadata,
    title: statedProperty(oneLine(fields.get('title') ?? '')),
    byline: statedProperty(oneLine(fields.get('creator') ?? '')),
    modified: statedProperty(readFileDate(fields.get('modified') ?? fields.get('created') ?? '')),
    language: statedProperty(asLanguage(fields.get('language') ?? '')),
  }
}
