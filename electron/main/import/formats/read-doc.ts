import { err, ok } from '../../../../shared/result'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { leftOut } from '../../../../shared/domain/import/loss'
import { words } from '../../../../shared/words/words'
import { readCompound } from '../compound/read-compound'
import type { Compound } from '../compound/read-compound'
import { oneLine } from '../html/one-line'
import { readRich } from '../rich/read-rich'
import { statedProperty } from '../rich/stated-property'
import { readSummary } from '../word97/read-summary'
import { readWordBody } from '../word97/read-word-body'
import type { WordBody } from '../word97/read-word-body'
import { openWordFile } from '../word97/word-file'
import type { ArticleReader } from './article-reader'
import { formats } from './formats'

/** Reads a document of Word 97 to 2003 ([MS-DOC]): its words with their notes, tables and lists, and what its properties state. */
export const readDoc: ArticleReader = async (bytes, name) => {
  const compound = readCompound(bytes)
  const body = compound && readBody(compound)
  if (body === 'locked') return err('unreadable', words.importing.refused.protected(name))
  if (!compound || !body) return err('unreadable', words.fileKinds.oldWord(name))
  const { rich, inserted, deleted } = body
  const facts = readSummary(compound.streamOf('\u0005SummaryInformation'))
  const read = readRich(rich, {
    mediaType: formats.doc.mediaType,
    metadata: {
      ...noMetadata,
      title: statedProperty(oneLine(facts.title)),
      byline: statedProperty(oneLine(facts.author)),
      modified: statedProperty(facts.modified),
    },
    notes: inserted + deleted > 0 ? [{ kind: 'trackedChanges', inserted, deleted }] : [],
  })
  const left = [...leftOut({ deleted }), ...(read.loss?.left ?? [])]
  return ok({ ...read, ...(read.loss && { loss: { ...read.loss, left } }) })
}

/** What a document says; null for one of another Word, or whose structures lead beyond themselves. */
function readBody(compound: Compound): WordBody | 'locked' | null {
  try {
    const file = openWordFile(compound)
    if (file === 'locked') return file
    return file === 'old' ? null : readWordBody(file)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
