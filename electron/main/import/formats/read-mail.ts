import PostalMime from 'postal-mime'
import type { Email } from 'postal-mime'
import { ok } from '../../../../shared/result'
import type { Metadata } from '../../../../shared/schema/article'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { words } from '../../../../shared/words/words'
import type { ArticleReader } from './article-reader'
import { restoreWindowsLetters } from './decode-bytes'
import { readFileDate } from '../facts/file-date'
import { oneLine } from '../html/clean-page'
import { readFragment } from '../html/read-page'

/** Reads a mail (RFC 5322 and MIME): its text, or the words of its HTML where it has no text. Attachments are counted, not read. */
export const readMail: ArticleReader = async (bytes) => {
  const mail = await PostalMime.parse(bytes)
  const plain = mail.text?.trim() ? mail.text.replaceAll('\r\n', '\n').trimEnd() : null
  const text = plain ?? readFragment(mail.html ?? '')
  const attachments = mail.attachments.filter(({ disposition }) => disposition !== 'inline').length
  return ok({
    text: restoreWindowsLetters(text),
    mediaType: 'message/rfc822',
    metadata: stateMail(mail),
    notes: [
      plain === null ? words.importing.notes.mailHtml : words.importing.notes.mailText,
      ...(attachments === 0 ? [] : [words.importing.notes.attachments(attachments)]),
    ],
  })
}

/** What the headers of a mail state; its date is the day at which the sender sent it, by the sender's clock and zone. */
function stateMail({ subject, from, headers }: Email): Metadata {
  const sender = from
    ? oneLine(
        from.name ? (from.address ? `${from.name} <${from.address}>` : from.name) : (from.address ?? ''),
      )
    : ''
  // The library turns dates into UTC, which can be another day.
  const sent = readFileDate(headers.find(({ key }) => key === 'date')?.value ?? '')
  return {
    ...noMetadata,
    title: subject?.trim() ? { value: oneLine(subject), basis: 'mail-header' } : null,
    byline: sender ? { value: sender, basis: 'mail-header' } : null,
    published: sent ? { value: sent, basis: 'mail-header' } : null,
  }
}
