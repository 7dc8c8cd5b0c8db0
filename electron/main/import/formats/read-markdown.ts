import { marked } from 'marked'
import { ok } from '../../../../shared/result'
import type { Metadata, Stated } from '../../../../shared/schema/article'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { normaliseText } from '../../../../shared/domain/text/normalise-text'
import { words } from '../../../../shared/words/words'
import type { ArticleReader } from './article-reader'
import { decodeText } from './decode-text'
import { readFileDate } from '../facts/file-date'
import { oneLine } from '../html/clean-page'
import { readFragment } from '../html/read-page'
import { asAddress, asLanguage } from '../html/state-facts'

/** Reads Markdown (GitHub's kind) as it is meant to be read: the words without the marks, the front matter as metadata. */
export const readMarkdown: ArticleReader = async (bytes) => {
  const { text: raw, encoding } = decodeText(bytes)
  const { text: source } = normaliseText(raw)
  const { fields, body } = splitFrontMatter(source)
  const text = readFragment(await marked.parse(body, { async: true, gfm: true }))
  return ok({
    text,
    mediaType: 'text/markdown',
    metadata: stateMetadata(fields, /^#\s+(.+)$/mu.exec(body.trimStart().split('\n', 1)[0] ?? '')?.[1] ?? ''),
    notes: [
      ...(encoding === 'utf-8' ? [] : [words.importing.notes.readAs(encoding)]),
      words.importing.notes.markdown,
    ],
  })
}

/** The lines `key: value` between two lines `---` at the very beginning; lists and nested values are left alone. */
function splitFrontMatter(source: string): {
  readonly fields: ReadonlyMap<string, string>
  readonly body: string
} {
  const [whole = '', block = ''] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/u.exec(source) ?? []
  const lines = block.split('\n').flatMap((line): [string, string][] => {
    const [, key, value] =
      /^([A-Za-z_-]+):[ \t]+(?:"(.*)"|'(.*)'|(.*))$/u.exec(line)?.filter((part) => part !== undefined) ?? []
    return key && value ? [[key.toLowerCase(), value.trim()]] : []
  })
  return { fields: new Map(lines), body: source.slice(whole.length) }
}

function stateMetadata(fields: ReadonlyMap<string, string>, heading: string): Metadata {
  const stated = (read: (value: string) => string | null, ...keys: readonly string[]): Stated | null => {
    const value = keys.map((key) => fields.get(key)).find((each) => each !== undefined)
    const known = value === undefined ? null : read(value)
    return known ? { value: known, basis: 'text' } : null
  }
  return {
    ...noMetadata,
    title: stated(oneLine, 'title') ?? (heading ? { value: oneLine(heading), basis: 'text' } : null),
    outlet: stated(oneLine, 'outlet', 'publisher', 'publication', 'site'),
    byline: stated(oneLine, 'byline', 'author'),
    published: stated(readFileDate, 'published', 'date'),
    modified: stated(readFileDate, 'modified', 'updated', 'lastmod'),
    url: stated(asAddress, 'url', 'source', 'link'),
    language: stated(asLanguage, 'lang', 'language'),
  }
}
