import { Marked } from 'marked'
import type { TokenizerAndRendererExtension } from 'marked'
import { ok } from '../../../../shared/result'
import type { Metadata, Stated } from '../../../../shared/schema/article'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { lossOf } from '../../../../shared/domain/import/loss'
import { escapeHtml } from '../../../../shared/domain/text/escape-html'
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

/** So far ahead a sign is looked for at a time: looked for to the end from each word, it would cost the square of the length. */
const NEAR = 2000

/** The place of the next sign of its kind, or one before which there is none. */
const near =
  (sign: RegExp) =>
  (source: string): number => {
    const at = source.slice(0, NEAR).search(sign)
    return at < 0 && source.length > NEAR ? NEAR : at
  }

/** What is raised between two signs, as Pandoc writes it: `10^6^`, and the mark of a note `45^4^`. No white space stands in it. */
const raisedLetters: TokenizerAndRendererExtension = {
  name: 'raised',
  level: 'inline',
  start: near(/\^[^\s^[]/u),
  tokenizer(source) {
    const [raw, inside] = /^\^([^\s^[\]]{1,12})\^(?!\^)/u.exec(source) ?? []
    return raw === undefined ? undefined : { type: 'raised', raw, inside }
  },
  renderer: ({ inside }) => `<sup>${escapeHtml(String(inside))}</sup>`,
}

/**
 * A single tilde strikes out whole words alone. Within a word it lowers (`H~2~O`), and between figures it is a range (`120~140`), as it
 * is written in East Asia.
 */
const loneTildes: TokenizerAndRendererExtension = {
  name: 'tilde',
  level: 'inline',
  start: near(/[\p{L}\p{N}]~(?!~)/u),
  tokenizer(source) {
    const [raw, before = '', inside] = /^([\p{L}\p{N}])~(?!~)(?:([^\s~]{1,12})~(?!~))?/u.exec(source) ?? []
    if (raw === undefined) return undefined
    const isLowered =
      inside !== undefined && /\p{L}/u.test(before) && /^[\p{L}\p{N}+\-\u2212]+$/u.test(inside)
    return isLowered
      ? { type: 'tilde', raw, before, inside }
      : { type: 'tilde', raw: `${before}~`, before, inside: null }
  },
  renderer: ({ before, inside }) =>
    escapeHtml(String(before)) + (inside === null ? '~' : `<sub>${escapeHtml(String(inside))}</sub>`),
}

const nameOfNote = (label: unknown): string => `note-${encodeURIComponent(String(label).toLowerCase())}`

/** The mark of a note, `[^1]`. */
const noteMark: TokenizerAndRendererExtension = {
  name: 'noteMark',
  level: 'inline',
  start: near(/\[\^/u),
  tokenizer(source) {
    const [raw, label] = /^\[\^([^\s\]^]{1,40})\]/u.exec(source) ?? []
    return raw === undefined ? undefined : { type: 'noteMark', raw, label }
  },
  renderer: ({ label }) => `<sup><a href="#${nameOfNote(label)}">${escapeHtml(String(label))}</a></sup>`,
}

/** The body of a footnote, `[^1]: Its words.`, with the paragraphs indented below it. */
const noteBody: TokenizerAndRendererExtension = {
  name: 'noteBody',
  level: 'block',
  start: (source) => source.slice(0, NEAR).search(/^ {0,3}\[\^[^\s\]^]{1,40}\]:/mu),
  tokenizer(source) {
    const [raw, label, first = '', more = ''] =
      /^ {0,3}\[\^([^\s\]^]{1,40})\]:[ \t]*([^\n]*(?:\n(?! {0,3}\[\^)[^\n\s][^\n]*)*)((?:\n+(?: {4}|\t)[^\n]*)*)(?:\n+|$)/u.exec(
        source,
      ) ?? []
    if (raw === undefined) return undefined
    const inside = `${first}${more.replace(/\n(?: {4}|\t)/gu, '\n')}`
    return { type: 'noteBody', raw, label, tokens: this.lexer.blockTokens(inside, []) }
  },
  renderer({ label, tokens = [] }) {
    const inside = this.parser.parse(tokens).replace(/^<p>/u, () => `<p>[${escapeHtml(String(label))}] `)
    return `<div id="${nameOfNote(label)}">${inside}</div>\n`
  },
}

/** GitHub's kind; the items of numbered lists keep the numbers that are written before them, whatever they start with. */
const marked = new Marked({
  gfm: true,
  extensions: [raisedLetters, loneTildes, noteMark, noteBody],
  renderer: {
    // A picture that is alone in its paragraph is a figure, and its title stands under it.
    paragraph({ tokens }) {
      const [only, another] = tokens
      const title = only?.type === 'image' && !another && 'title' in only ? only['title'] : null
      return typeof title === 'string' && title !== ''
        ? `<figure><figcaption>${escapeHtml(title)}</figcaption></figure>\n`
        : false
    },
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
