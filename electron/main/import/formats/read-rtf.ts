import { ok } from '../../../../shared/result'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import type { ArticleReader } from './article-reader'
import { readFileDate } from '../facts/file-date'
import { oneLine } from '../html/one-line'
import { readRich } from '../rich/read-rich'
import { statedProperty } from '../rich/stated-property'
import { readRtfBody } from '../rtf/read-rtf-body'
import { formats } from './formats'

/** Reads a Rich Text Format file, in the code pages of its fonts; its properties as metadata. */
export const readRtf: ArticleReader = async (bytes) => {
  const { rich, facts } = readRtfBody(bytes)
  return ok(
    readRich(rich, {
      mediaType: formats.rtf.mediaType,
      metadata: {
        ...noMetadata,
        title: statedProperty(oneLine(facts.get('title') ?? '')),
        byline: statedProperty(oneLine(facts.get('author') ?? facts.get('operator') ?? '')),
        modified: statedProperty(readFileDate(facts.get('modified') ?? '')),
      },
    }),
  )
}
