import { lossOf } from '../../../../shared/domain/import/loss'
import { ok } from '../../../../shared/result'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import type { ArticleReader } from './article-reader'
import { readFileDate } from '../facts/file-date'
import { readPiece } from '../html/read-page'
import { oneLine } from '../html/one-line'
import { readRich } from '../rich/read-rich'
import { statedProperty } from '../rich/stated-property'
import { readRtfBody } from '../rtf/read-rtf-body'
import { formats } from './formats'

/** Reads a Rich Text Format file, in the code pages of its fonts, and the page of a mail that is packed in one; its properties as metadata. */
export const readRtf: ArticleReader = async (bytes) => {
  const { rich, facts, html } = readRtfBody(bytes)
  const { mediaType } = formats.rtf
  const metadata = {
    ...noMetadata,
    title: statedProperty(oneLine(facts.get('title') ?? '')),
    byline: statedProperty(oneLine(facts.get('author') ?? facts.get('operator') ?? '')),
    modified: statedProperty(readFileDate(facts.get('modified') ?? '')),
  }
  if (html === null) return ok(readRich(rich, { mediaType, metadata }))
  const { text, structure, notes, left } = readPiece(html)
  return ok({ text, structure, mediaType, metadata, notes, loss: lossOf(text, left) })
}
