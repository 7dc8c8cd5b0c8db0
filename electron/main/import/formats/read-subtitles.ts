import { err, ok } from '../../../../shared/result'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { quotingNote } from '../../../../shared/domain/import/import-notes'
import { lossOf } from '../../../../shared/domain/import/loss'
import { words } from '../../../../shared/words/words'
import type { ArticleReader } from './article-reader'
import { readPlainText } from './read-plain-text'
import { formats } from './formats'
import { joinCues, timecode } from '../subtitles/join-cues'
import { readCues } from '../subtitles/read-cues'

/** Reads captions (SubRip, WebVTT): what is said, in paragraphs, each with the time at which it begins. */
export const readSubtitles: ArticleReader = async (bytes, name, onRead) => {
  const read = await readPlainText(bytes, name, onRead)
  if (!read.ok) return read
  const cues = readCues(read.value.text)
  if (cues.length === 0) return err('unreadable', words.fileKinds.withoutCues(name))
  const { passages, repeated } = joinCues(cues)
  const struck = cues.flatMap((cue) => cue.struck)
  const text = passages.map((passage) => `[${timecode(passage.from)}] ${passage.words}`).join('\n\n')
  return ok({
    ...read.value,
    text,
    loss: lossOf(text, { struck: struck.length }),
    mediaType: formats.subtitles.mediaType,
    metadata: noMetadata,
    notes: [
      ...read.value.notes,
      { kind: 'cues' },
      ...(repeated > 0 ? [{ kind: 'repeatedLines' } as const] : []),
      ...quotingNote('struckWords', struck),
    ],
  })
}
