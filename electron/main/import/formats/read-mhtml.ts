import { decodeWords } from 'postal-mime'
import { err, ok } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import type { ArticleReader } from './article-reader'
import type { MimePart } from '../mime/mime-parts'
import { notesOfDecoding } from './of-decoding'
import { oneLine } from '../html/one-line'
import { decodePage, isPage, readPageArchive, unreadablePart } from '../mime/page-archive'
import { readPage } from '../html/read-page'
import { asAddress } from '../html/state-facts'

/**
 * Reads a web page saved as one file (MHTML, RFC 2557): the page in it like any other page, with its frames. The archive's own
 * headers add the address and the title where the page is silent; their date is that of saving and says nothing about the article.
 */
export const readMhtml: ArticleReader = async (bytes, name) => {
  const { headers, page, parts } = readPageArchive(bytes)
  if (!page) return err('unreadable', words.importing.refused.noPage(name))
  const unreadable = unreadablePart(page)
  if (unreadable !== null) return err('unreadable', words.importing.refused.encoding(name, unreadable))
  const source = decodePage(page)
  const address = asAddress(headers.get('snapshot-content-location') ?? '')
  const frameOf = (place: string): string | null => {
    const frame = parts.find((part) => part !== page && isPage(part) && isAt(part, place))
    return frame ? decodePage(frame).text : null
  }
  const read = readPage(source.text, {
    frameOf,
    savedFrom: address ?? '',
    sheets: sheetsFor(source.text, parts),
  })
  const subject = oneLine(decodeWords(headers.get('subject') ?? ''))
  return ok({
    text: read.text,
    structure: read.structure,
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

/** The style sheets that the page names, but for those for paper. */
function sheetsFor(page: string, parts: readonly MimePart[]): readonly string[] {
  const links = page.match(/<link\b[^>]{0,2000}>/giu) ?? []
  const named = links
    .filter((link) => /\bstylesheet\b/iu.test(link) && !/\bmedia\s*=\s*["']?\s*print/iu.test(link))
    .map(
      (link) => /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu.exec(link)?.slice(1).find(Boolean) ?? '',
    )
  return named.flatMap((address) => {
    const sheet = parts.find((part) => isSheet(part) && isAt(part, address.replaceAll('&amp;', '&')))
    return sheet ? [decodePage(sheet).text] : []
  })
}

const isSheet = ({ headers }: MimePart): boolean =>
  /^\s*text\/css\b/iu.test(headers.get('content-type') ?? '')

/** Whether a part stands at an address (RFC 2392: `cid:` and the identifier of a part). */
function isAt({ headers }: MimePart, address: string): boolean {
  if (address === '') return false
  if (headers.get('content-location') === address) return true
  const id = /^cid:(.+)$/iu.exec(address)?.[1]
  return id !== undefined && headers.get('content-id') === `<${decodeURIComponentSafely(id)}>`
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
