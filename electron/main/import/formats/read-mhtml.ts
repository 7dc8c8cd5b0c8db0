import PostalMime from 'postal-mime'
import { err, ok } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import type { ArticleReader } from './article-reader'
import { restoreWindowsLetters } from './decode-bytes'
import { oneLine } from '../html/clean-page'
import { readPage } from '../html/read-page'
import { asAddress } from '../html/state-facts'

/**
 * Reads a web page saved as one file (MHTML, RFC 2557): the page in it like any other page. The archive's own headers add the
 * address and the title where the page is silent; their date is that of saving and says nothing about the article.
 */
export const readMhtml: ArticleReader = async (bytes, name) => {
  const archive = await PostalMime.parse(bytes)
  // The frames of the page follow as pages of their own; the first part is the one that was saved (RFC 2387, 3.2).
  const source = archive.html?.split(/<\/html\s*>/iu, 1)[0]
  if (!source) return err('unreadable', words.importing.refused.noPage(name))
  const page = readPage(restoreWindowsLetters(source))
  const location = archive.headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? ''
  const address = asAddress(location)
  const subject = oneLine(archive.subject ?? '')
  return ok({
    text: page.text,
    mediaType: 'multipart/related',
    notes: page.notes,
    metadata: {
      ...page.metadata,
      title: page.metadata.title ?? (subject ? { value: subject, basis: 'mail-header' } : null),
      url: page.metadata.url ?? (address ? { value: address, basis: 'mail-header' } : null),
    },
  })
}
