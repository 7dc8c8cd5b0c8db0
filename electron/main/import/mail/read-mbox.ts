import { err, ok } from '../../../../shared/result'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { lossOf } from '../../../../shared/domain/import/loss'
import type { Loss } from '../../../../shared/domain/import/loss'
import { joinNotes, notReadNotes } from '../../../../shared/domain/import/import-notes'
import type { ImportNote, LeftOut } from '../../../../shared/schema/import-step'
import { isMailDivider } from '../../../../shared/domain/originals/text-signs'
import { joinPassages } from '../../../../shared/domain/structure/passage'
import type { Passage } from '../../../../shared/domain/structure/passage'
import { words } from '../../../../shared/words/words'
import type { ArticleReader } from '../formats/article-reader'
import { formats, LONGEST_TEXT } from '../formats/formats'
import { mailWithHeaders } from './read-mail'

/**
 * Reads a box of mails (mbox, RFC 4155): its mails in their order, each with its headers as they are written. What of all of them is
 * not read, and what was done to read them, is told together.
 */
export const readMbox: ArticleReader = async (bytes, name, onRead) => {
  const mails = splitBox(bytes)
  const passages: Passage[] = []
  const done: ImportNote[] = []
  const counts = new Map<LeftOut, number>()
  let length = 0
  for (const [at, mail] of mails.entries()) {
    const { passage, left, notes } = await mailWithHeaders(mail)
    passages.push(passage)
    done.push(...notes)
    for (const { what, count } of left) counts.set(what, (counts.get(what) ?? 0) + count)
    length += passage.text.length
    // Told to be too long by who asked for it.
    if (length > LONGEST_TEXT) break
    onRead((at + 1) / mails.length)
  }
  if (passages.length === 0)
    return err('unreadable', words.fileKinds.notWhatItsNameSays(name, formats.mbox.title))
  const { text, structure } = joinPassages(passages, '\n\n')
  const left: Partial<Record<LeftOut, number>> = Object.fromEntries(counts)
  const loss: Loss = lossOf(text, left)
  return ok({
    text,
    structure,
    loss,
    mediaType: formats.mbox.mediaType,
    metadata: noMetadata,
    notes: [
      { kind: 'mails', count: mails.length },
      ...joinNotes(done),
      ...notReadNotes({ attachments: left.attachments ?? 0 }),
    ],
  })
}

/** The mails of a box, byte by byte as they are, but for the marks that a box puts before lines that begin like its dividers. */
function splitBox(bytes: Uint8Array): readonly Uint8Array[] {
  const box = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const mails: string[][] = []
  let isAfterEmpty = true
  for (const line of box.split('\n')) {
    const bare = line.replace(/\r$/u, '')
    if (isAfterEmpty && isMailDivider(bare)) mails.push([])
    else mails.at(-1)?.push(bare.replace(/^>(>*From )/u, '$1'))
    isAfterEmpty = bare === ''
  }
  return mails.map((lines) => Buffer.from(lines.join('\r\n'), 'latin1'))
}
