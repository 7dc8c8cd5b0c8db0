import PostalMime, { decodeWords } from 'postal-mime'
import type { Attachment, Email } from 'postal-mime'
import { err, ok } from '../../../../shared/result'
import { countingNote, notReadNotes } from '../../../../shared/domain/import/import-notes'
import { noStructure } from '../../../../shared/domain/structure/map-structure'
import { joinPassages, plain } from '../../../../shared/domain/structure/passage'
import type { Passage } from '../../../../shared/domain/structure/passage'
import { leftOut, lossOf } from '../../../../shared/domain/import/loss'
import type { Loss } from '../../../../shared/domain/import/loss'
import type { Metadata } from '../../../../shared/schema/article'
import type { ImportNote } from '../../../../shared/schema/import-step'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { words } from '../../../../shared/words/words'
import type { ArticleReader } from '../formats/article-reader'
import { restoreWindowsLetters } from '../formats/decode-bytes'
import { decodeText } from '../formats/decode-text'
import { mailAddress } from './mail-address'
import { readFileDate } from '../facts/file-date'
import { readMimeParts } from '../mime/mime-parts'
import { oneLine } from '../html/one-line'
import { unreadablePart } from '../mime/page-archive'
import { readPiece } from '../html/read-page'
import type { Fragment } from '../html/read-page'
import { readRtfBody } from '../rtf/read-rtf-body'

/** Mails within mails are read so deep. */
const DEEPEST = 5

/** The text of a mail and of the mails in it, with what was left out. */
type MailText = Fragment & {
  readonly basis: 'mailText' | 'mailHtml' | 'mailHtmlDiffers'
  readonly attachments: number
  readonly forwarded: number
  readonly pictures: number
  /** Mails among them whose words cannot be read. */
  readonly parts: number
}

/**
 * Reads a mail (RFC 5322 and MIME): its text, or the words of its HTML where it has no text, or another one. Mails in it follow with
 * their headers as they are written. Other attachments are counted, not read.
 */
export const readMail: ArticleReader = async (bytes, name) => {
  const mail = await parse(bytes)
  const unreadable = unreadableEncodingOf(bytes)
  if (unreadable !== null) return err('unreadable', words.importing.refused.encoding(name, unreadable))
  if (isSealed(mail)) return err('unreadable', words.readings.sealedMail(name))
  const { text, structure, notes, left, basis, attachments, forwarded, pictures, parts } = await readParts(
    mail,
    0,
  )
  if (text === '' && mail.attachments.some(({ mimeType }) => /ms-tnef/u.test(mimeType)))
    return err('unreadable', words.fileKinds.mailAttachment(name))
  return ok({
    text: restoreWindowsLetters(text),
    structure,
    mediaType: 'message/rfc822',
    metadata: stateMail(mail),
    notes: [
      { kind: basis },
      ...['To', 'Cc', 'Message-ID'].flatMap((header) => headersOf(mail, header)),
      ...countingNote('forwardedMails', forwarded),
      ...notes,
      ...notReadNotes({ attachments }),
    ],
    loss: lossOf(text, { ...left, attachments, pictures, parts }),
  })
}

/** A mail with its headers as written above its text, with what was left out and what was changed. */
export async function mailWithHeaders(bytes: Uint8Array): Promise<{
  readonly passage: Passage
  readonly left: Loss['left']
  readonly notes: readonly ImportNote[]
}> {
  const mail = await parse(bytes)
  const read = unreadableEncodingOf(bytes) === null ? await readParts(mail, 0) : unreadMail
  const { left, notes, attachments, forwarded, pictures, parts } = read
  const { text, structure } = withHeaders(mail, read)
  return {
    passage: { text: restoreWindowsLetters(text), structure },
    left: leftOut({ ...left, attachments, pictures, parts }),
    notes: [...countingNote('forwardedMails', forwarded), ...notes],
  }
}

function withHeaders(mail: Email, passage: Passage): Passage {
  const headers = HEADERS.flatMap((header) => headersOf(mail, header))
  return joinPassages(
    [...headers.map(({ name, value }) => plain(`${name}: ${value}`)), plain(''), passage],
    '\n',
  )
}

/** Parses a mail; letters that no part says the encoding of are read in the one that they look like. */
async function parse(bytes: Uint8Array): Promise<Email> {
  const mail = await parseAsWritten(bytes)
  const bad = countBad(mail)
  if (bad === 0) return mail
  const { text, encoding } = decodeText(bytes)
  if (encoding === 'utf-8') return mail
  const again = await parseAsWritten(Buffer.from(text))
  return countBad(again) < bad ? again : mail
}

const parseAsWritten = (bytes: Uint8Array): Promise<Email> =>
  PostalMime.parse(bytes, { forceRfc822Attachments: true })

const countBad = ({ text = '', html = '' }: Email): number => (text + html).match(/\uFFFD/gu)?.length ?? 0

async function readParts(mail: Email, depth: number): Promise<MailText> {
  const own = bodyOf({ typed: mail.text ?? null, html: mail.html ?? null })
  const texts: Passage[] = [own]
  const [notes, left] = [[...own.notes], { ...own.left }]
  let [attachments, forwarded, pictures, parts] = [0, 0, 0, 0]
  const body = own.text === '' ? bodyAmong(mail.attachments) : null
  if (body) texts.push(body.passage)
  for (const part of mail.attachments.filter((each) => each !== body?.part)) {
    if (part.mimeType === 'message/rfc822' && depth < DEEPEST) {
      const inner = await parse(bytesOf(part))
      const isRead = unreadableEncodingOf(bytesOf(part)) === null
      const read = isRead ? await readParts(inner, depth + 1) : unreadMail
      texts.push(withHeaders(inner, read))
      notes.push(...read.notes)
      left.struck += read.left.struck
      left.fields += read.left.fields
      left.formulas += read.left.formulas
      left.frames += read.left.frames
      attachments += read.attachments
      forwarded += 1 + read.forwarded
      pictures += read.pictures
      parts += read.parts
    } else if (part.mimeType.startsWith('image/') && (part.related === true || part.disposition === 'inline'))
      pictures += 1
    else attachments += 1
  }
  return {
    ...joinPassages(
      texts.filter(({ text }) => text !== ''),
      '\n\n',
    ),
    notes,
    struck: own.struck,
    left,
    basis: own.basis,
    attachments,
    forwarded,
    pictures,
    parts,
  }
}

const nothingLeft = { struck: 0, fields: 0, formulas: 0, frames: 0, hidden: 0, covered: 0 }

/** A mail among others whose words cannot be read: it is counted. */
const unreadMail: MailText = {
  ...plain(''),
  notes: [],
  struck: [],
  left: nothingLeft,
  basis: 'mailText',
  attachments: 0,
  forwarded: 0,
  pictures: 0,
  parts: 1,
}

/** The encoding of the words of a mail, where no letter of it can be told; null where all are read. */
function unreadableEncodingOf(bytes: Uint8Array): string | null {
  const bodies = readMimeParts(bytes).parts.filter(({ headers }) =>
    /^\s*text\/(?:plain|html)\b/iu.test(headers.get('content-type') ?? ''),
  )
  return bodies.map(unreadablePart).find((encoding) => encoding !== null) ?? null
}

type Header = Extract<ImportNote, { kind: 'header' }>

/** In the order in which people read them. */
const HEADERS = ['From', 'To', 'Cc', 'Date', 'Subject']

/** A header as it is written, its encoded words aside; nothing where there is none. */
function headersOf({ headers }: Email, name: string): readonly Header[] {
  const value = headers.find(({ key }) => key === name.toLowerCase())?.value
  return value?.trim() ? [{ kind: 'header', name, value: oneLine(decodeWords(value)) }] : []
}

/**
 * The words of a mail without its attachments. If text and HTML differ, the HTML counts, since mail programs show it: the text
 * may be a stub, or may have lost distinctions of the HTML.
 */
export function bodyOf(mail: {
  readonly typed: string | null
  readonly html: string | null
}): Fragment & Pick<MailText, 'basis'> {
  const typed = mail.typed?.trim() ? mail.typed.replaceAll('\r\n', '\n').trimEnd() : null
  const html = mail.html?.trim() ? readPiece(mail.html) : null
  if (html !== null && (typed === null || saysMore(html, typed)))
    return { ...html, basis: typed === null ? 'mailHtml' : 'mailHtmlDiffers' }
  return {
    ...passageOfMail(typed ?? ''),
    notes: [],
    struck: [],
    left: nothingLeft,
    basis: 'mailText',
  }
}

/** A mail without marks of HTML: what it quotes has a sign before each line. */
function passageOfMail(text: string): Passage {
  const quotations = [...text.matchAll(/(?:^[>|].*(?:\n|$))+/gmu)].map(({ 0: lines, index }) => ({
    start: index,
    end: index + lines.trimEnd().length,
  }))
  return { text, structure: { ...noStructure, quotations } }
}

/** Whether the HTML of a mail says what its text does not: a figure, much else, or that something is struck out. */
function saysMore(html: Fragment, typed: string): boolean {
  if (html.left.struck > 0) return true
  const known = new Set(wordsOf(typed))
  const own = wordsOf(html.text)
  const missing = own.filter((word) => !known.has(word))
  return missing.some((word) => /\p{N}/u.test(word)) || missing.length > Math.max(5, own.length / 5)
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{N}[\p{N}.,]*\p{N}|[\p{L}\p{N}]+/gu) ?? []

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}

/** The body of a mail that is neither text nor HTML: Rich Text, or an invitation. */
function bodyAmong(
  parts: readonly Attachment[],
): { readonly part: Attachment; readonly passage: Passage } | null {
  for (const part of parts) {
    const { mimeType } = part
    if (/^(?:application|text)\/(?:rtf|richtext)$/u.test(mimeType)) {
      const { html, rich } = readRtfBody(bytesOf(part))
      const { text, structure } = readPiece(html ?? rich.finish().html)
      return { part, passage: { text, structure } }
    }
    if (mimeType === 'text/calendar')
      return { part, passage: plain(readInvitation(decodeText(bytesOf(part)).text)) }
    // Other kinds of text are shown as plain text (RFC 2046, 4.1.4); that of RFC 1896 has marks in it.
    if (mimeType.startsWith('text/') && part.disposition !== 'attachment') {
      const text = decodeText(bytesOf(part)).text.trimEnd()
      return { part, passage: passageOfMail(mimeType === 'text/enriched' ? withoutMarks(text) : text) }
    }
  }
  return null
}

/** Enriched text (RFC 1896): marks and what they are given are left out, a doubled `<` is one, single line ends are spaces. */
function withoutMarks(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/<param>[^<]*<\/param>/giu, '')
    .replace(/<<|<\/?[a-z-]{1,60}>/giu, (mark) => (mark === '<<' ? '<' : ''))
    .replace(/\n+/gu, (ends) => (ends.length === 1 ? ' ' : ends.slice(1)))
}

/** The lines of an invitation (RFC 5545) that say something to people. */
function readInvitation(calendar: string): string {
  return calendar
    .replace(/\r?\n[ \t]/gu, '')
    .split(/\r?\n/u)
    .flatMap((line) => {
      const [, name = '', value = ''] =
        /^(SUMMARY|DESCRIPTION|LOCATION|DTSTART|DTEND|ORGANIZER|ATTENDEE|COMMENT)(?:;[^:]*)?:(.*)$/u.exec(
          line,
        ) ?? []
      return name === '' ? [] : [`${name}: ${value.replace(/\\n/giu, '\n').replace(/\\([,;\\])/gu, '$1')}`]
    })
    .join('\n')
}

/** Encrypted with S/MIME (RFC 8551) or OpenPGP (RFC 3156): all there is to read is sealed. */
function isSealed({ headers, text, html }: Email): boolean {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? ''
  const isEncrypted = /^\s*(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime(?!.*signed-data))/iu.test(
    type,
  )
  return isEncrypted && !(text ?? html ?? '').trim()
}

/** What the headers of a mail state; its date is the day at which the sender sent it, by the sender's clock and zone. */
function stateMail({ subject, from, headers }: Email): Metadata {
  const sender = from ? oneLine(mailAddress(from)) : ''
  // The library turns dates into UTC, which can be another day.
  const sent = readFileDate(headers.find(({ key }) => key === 'date')?.value ?? '')
  return {
    ...noMetadata,
    title: subject?.trim() ? { value: oneLine(subject), basis: 'mail-header' } : null,
    byline: sender ? { value: sender, basis: 'mail-header' } : null,
    published: sent ? { value: sent, basis: 'mail-header' } : null,
  }
}
