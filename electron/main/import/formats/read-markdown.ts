import { Marked } from 'marked'
import { ok } from '../../../../shared/result'
import type { Metadata, Stated } from '../../../../shared/schema/article'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { lossOf } from '../../../../shared/domain/import/loss'
import { normaliseText } from '../../../../shared/domain/text/normalise-text'
import type { ArticleReader } from './article-reader'
import { decodeText } from './decode-text'
import { readFileDate } from '../facts/file-date'
import { splitFrontMatter } from '../facts/front-matter'
import type { FrontMatter } from '../facts/front-matter'
import { oneLine } from '../html/one-line'
import { readPiece } from '../html/read-page'
import { asAddress, asLanguage } from '../html/state-facts'
import { notesOfDecoding } from './of-decoding'

/** GitHub's kind; the items of numbered lists keep the numbers that are written before them, whatever they start with. */
const marked = new Marked({
  gfm: true,
  renderer: {
    listitem(item) {
      const [, number] = /^\s*(\d{1,9}[.)])/u.exec(item.raw) ?? []
      const box = item.task ? (item.checked === true ? '[x] ' : '[ ] ') : ''
      const inside = this.parser.parse(item.tokens)
      return `<li${number === undefined ? '' : ` data-number="${number}"`}>${box}${inside.replace(/<input [^>]*type="checkbox"[^>]*>\s?/gu, '')}</li>\n`
    },
  },
})

/** Reads Markdown (GitHub's kind) as it is meant to be read: the words without the marks, the front matter as metadata. */
export const readMarkdown: ArticleReader = async (bytes) => {
  const decoded = decodeText(bytes)
  const { text: source } = normaliseText(decoded.text)
  const { fields, body } = splitFrontMatter(source)
  const { text, structure, notes, left } = readPiece(marked.parse(body, { async: false }))
  return ok({
    text,
    structure,
    mediaType: 'text/markdown',
    metadata: stateMetadata(fields, /^#\s+(.+)$/mu.exec(body.trimStart().split('\n', 1)[0] ?? '')?.[1] ?? ''),
    notes: [...notesOfDecoding(decoded), { kind: 'markdown' }, ...notes],
    loss: lossOf(text, { ...left, bytes: decoded.bad ?? 0 }),
  })
}

function stateMetadata(fields: FrontMatter['fields'], heading: string): Metadata {
  const stated = (read: (value: string) => string | null, ...keys: readonly string[]): Stated | null => {
    const value = keys.map((key) => fields.get(key)).find((each) => each !== undefined)
    const known = value === undefined ? null : read(value)
    return known ? { value: known, basis: 'text' } : null
  }
  return {
    ...noMetadata,
    title: stated(oneLine, 'title') ?? (heading ? { value: oneLine(heading), basis: 'text' } : null),
    outlet: stated(oneLine, 'outlet', 'publisher', 'publication', 'site'),
    byline: stated(oneLine, 'byline', 'author', 'authors'),
    published: stated(readFileDate, 'published', 'date'),
    modified: stated(readFileDate, 'modified', 'updated', 'lastmod'),
    url: stated(asAddress, 'url', 'source', 'link'),
    language: stated(asLanguage, 'lang', 'language'),
  }
}
