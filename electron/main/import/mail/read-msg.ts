import { err, ok } from '../../../../shared/result'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { lossOf } from '../../../../shared/domain/import/loss'
import { notReadNotes } from '../../../../shared/domain/import/import-notes'
import type { Stated } from '../../../../shared/schema/article'
import { words } from '../../../../shared/words/words'
import { readCompound } from '../compound/read-compound'
import type { Compound } from '../compound/read-compound'
import { readFileDate } from '../facts/file-date'
import type { ArticleReader } from '../formats/article-reader'
import { decodeBytes, decodeUtf16 } from '../formats/decode-bytes'
import { decodeText } from '../formats/decode-text'
import { formats } from '../formats/formats'
import { oneLine } from '../html/one-line'
import { encodingOfCodePage } from '../rtf/code-pages'
import { readRtfBody } from '../rtf/read-rtf-body'
import { mailAddress } from './mail-address'
import { bodyOf } from './read-mail'
import { unpackRtf } from './unpack-rtf'

/** Reads a mail as Outlook keeps it ([MS-OXMSG]): its text, or the words of its HTML or its Rich Text; attachments are counted, not read. */
export const readMsg: ArticleReader = async (bytes, name) => {
  const file = readCompound(bytes)
  if (!file) return err('unreadable', words.fileKinds.notWhatItsNameSays(name, formats.msg.title))
  const property = createProperties(file)
  // A text ends with the sign 0 ([MS-OXCDATA], 2.11.1): where one stands within, the file is shifted, and its words are others.
  if (['0037', '0c1a', '1000'].some((id) => property.text(id)?.includes('\0')))
    return err('unreadable', words.fileKinds.notWhatItsNameSays(name, formats.msg.title))
  const rtf = property.bytes('1009')
  const rich = rtf === null ? null : readRtfBody(unpackRtf(rtf))
  const html = property.html() ?? rich?.html ?? null
  const body = bodyOf({ typed: property.text('1000'), html: html ?? rich?.rich.finish().html ?? null })
  const headers = property.text('007d') ?? ''
  const header = (key: string): string | null =>
    headers
      .replace(/\r?\n[ \t]+/gu, ' ')
      .split(/\r?\n/u)
      .find((line) => line.toLowerCase().startsWith(`${key}:`))
      ?.slice(key.length + 1)
      .trim() ?? null
  const attachments = file.paths.filter((path) => /^__attach_version1\.0_#\w+$/u.test(path)).length
  const from = property.text('0c1a') ?? ''
  const address = property.text('5d01') ?? property.text('0c1f') ?? ''
  const sender = oneLine(mailAddress({ name: from === address ? '' : from, address }))
  const sent = readFileDate(header('date') ?? '') ?? property.day('0039') ?? property.day('0e06')
  return ok({
    text: body.text,
    structure: body.structure,
    mediaType: formats.msg.mediaType,
    loss: lossOf(body.text, { ...body.left, attachments }),
    metadata: {
      ...noMetadata,
      title: stated(oneLine(property.text('0037') ?? '')),
      byline: stated(sender),
      published: stated(sent),
    },
    notes: [
      { kind: body.basis },
      ...['To', 'Cc'].flatMap((each) => {
        const value = oneLine(
          header(each.toLowerCase()) ?? property.text(each === 'To' ? '0e04' : '0e03') ?? '',
        )
        return value === '' ? [] : [{ kind: 'header' as const, name: each, value }]
      }),
      ...body.notes,
      ...notReadNotes({ attachments }),
    ],
  })
}

const stated = (value: string | null): Stated | null => (value ? { value, basis: 'mail-header' } : null)

/** The properties of a mail by their numbers ([MS-OXPROPS]): as text in Unicode or in the code page of the mail, and as bytes. */
function createProperties(file: Compound) {
  const fixed = file.streamOf('__properties_version1.0')
  const number = (id: string): number | null => {
    const at = entryOf(fixed, id)
    return at === null ? null : (fixed?.readUInt32LE(at + 8) ?? null)
  }
  const encoding = encodingOfCodePage(number('3ffd') ?? 1252)
  const stream = (id: string, type: string): Buffer | null =>
    file.streamOf(`__substg1.0_${id.toUpperCase()}${type}`)
  const bytes = (id: string): Buffer | null => stream(id, '0102')
  const text = (id: string): string | null => {
    const wide = stream(id, '001F')
    if (wide) return decodeUtf16(wide).replace(/\0+$/u, '')
    const narrow = stream(id, '001E')
    return narrow ? decodeBytes(narrow, encoding).replace(/\0+$/u, '') : null
  }
  return {
    bytes,
    text,
    html: (): string | null => {
      const page = bytes('1013')
      return page ? decodeText(page, encodingOfCodePage(number('3fde') ?? 65_001)).text : text('1013')
    },
    /** The day of a point in time, in UTC: the mail does not say in which zone it was sent. */
    day: (id: string): string | null => {
      const at = entryOf(fixed, id)
      if (at === null || !fixed) return null
      // In steps of 100 nanoseconds since 1601.
      const time = Number(fixed.readBigUInt64LE(at + 8) / 10_000n) - 11_644_473_600_000
      return Math.abs(time) < 8e15 ? readFileDate(new Date(time).toISOString()) : null
    },
  }
}

/** Where the entry of a property begins in the stream of those of fixed length: 32 bytes of head, then 16 each. */
function entryOf(properties: Buffer | null, id: string): number | null {
  if (!properties) return null
  const wanted = Number.parseInt(id, 16)
  for (let at = 32; at + 16 <= properties.length; at += 16)
    if (properties.readUInt16LE(at + 2) === wanted) return at
  return null
}
