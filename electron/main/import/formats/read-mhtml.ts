import { decodeWords } from 'postal-mime'
import { err, ok } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import type { ArticleReader } from './article-reader'
import { restoreWindowsLetters } from './decode-bytes'
import { decodeText } from './decode-text'
import { parameter, readMimeParts } from '../html/mime-parts'
import type { MimePart } from '../html/mime-parts'
import { notesOfDecoding } from './of-decoding'
import { declaredEncoding } from './read-html'
import { oneLine } from '../html/clean-page'
import { readPage } from '../html/read-page'
import { asAddress } from '../html/state-facts'

/**
 * Reads a web page saved as one file (MHTML, RFC 2557): the page in it like any other page, with its frames. The archive's own
 * headers add the address and the title where the page is silent; their date is that of saving and says nothing about the article.
 */
export const readMhtml: ArticleReader = async (bytes, name) => {
  const { headers, parts } = readMimeParts(bytes)
  const pages = parts.filter((part) =>
    /^\s*(?:text\/html|application\/xhtml\+xml)/iu.test(part.headers.get('content-type') ?? ''),
  )
  // The page that was saved is the part that the archive starts with (RFC 2387, 3.2).
  const start = parameter(headers.get('content-type') ?? '', 'start')
  const page = pages.find((part) => start !== '' && part.headers.get('content-id') === start) ?? pages[0]
  if (!page) return err('unreadable', words.importing.refused.noPage(name))
  const source = decodePage(page)
  const read = readPage(source.text, (address) => {
    const frame = pages.find((part) => part !== page && isAt(part, address))
    return frame ? decodePage(frame).text : null
  })
  const address = asAddress(headers.get('snapshot-content-location') ?? '')
  const subject = oneLine(decodeWords(headers.get('subject') ?? ''))
  return ok({
    text: read.text,
    mediaType: 'multipart/related',
    notes: [...notesOfDecoding(source), ...read.notes],
    loss: read.loss,
    metadata: {
      ...read.metadata,
      title: read.metadata.title ?? (subject ? { value: subject, basis: 'mail-header' } : null),
      url: read.metadata.url ?? (address ? { value: address, basis: 'mail-header' } : null),
    },
  })
}

/** A page in the encoding that its part declares, or that it declares itself. */
function decodePage({ headers, bytes }: MimePart): ReturnType<typeof decodeText> {
  const charset = parameter(headers.get('content-type') ?? '', 'charset')
  const decoded = decodeText(bytes, charset === '' ? declaredEncoding(bytes) : charset)
  return { ...decoded, text: restoreWindowsLetters(decoded.text) }
}

/** Whether a part is what a frame shows (RFC 2392: `cid:` and the identifier of a part). */
function isAt({ headers }: MimePart, address: string): boolean {
  const id = /^cid:(.+)$/iu.exec(address)?.[1]
  return id === undefined
    ? address !== '' && headers.get('content-location') === address
    : headers.get('content-id') === `<${decodeURIComponentSafely(id)}>`
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
