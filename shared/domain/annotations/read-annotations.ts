import { err, ok } from '../../result'
import type { Result } from '../../result'
import { words } from '../../words/words'

/** An annotation of another program: words that somebody marked on a page, and what was said of them. */
export type ForeignAnnotation = {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** Where the words began, in code points (W3C) or UTF-16 units of the page as that program saw it; null where not said. */
  readonly start: { readonly at: number; readonly unit: 'code-point' | 'UTF-16' } | null
  /** The address of the page; empty where not said. */
  readonly source: string
  readonly comment: string
  readonly tags: readonly string[]
  /** Given by what it goes from and up to, not by its words: then `exact` only names it. */
  readonly bounds?: { readonly from: QuotedPlace; readonly to: QuotedPlace }
  /** Given by places alone, from and up to: they say nothing but in the very text in which they were counted. */
  readonly places?: { readonly from: number; readonly to: number; readonly unit: 'code-point' | 'UTF-16' }
}

/** A quotation with the words around it. */
export type QuotedPlace = Pick<ForeignAnnotation, 'exact' | 'prefix' | 'suffix'>

/** What a file of annotations holds; `wordless` are those that mark no words (notes on a whole page,
 * regions of a picture), and those that are evidence of a claim and none themselves. */
export type ReadAnnotations = {
  readonly annotations: readonly ForeignAnnotation[]
  readonly wordless: number
}

/**
 * Reads W3C Web Annotations (one, a list, an AnnotationPage or an AnnotationCollection with its pages inside) and the exports of
 * Hypothesis (`{annotations: […]}` of its client, `{rows: […]}` of its service). Refuses what is neither.
 */
export function readAnnotations(json: unknown): Result<ReadAnnotations> {
  const found = listOf(json, 0)
  if (found.length === 0) return err('unreadable', words.annotations.none)
  const annotations = found.flatMap(readOne)
  return ok({ annotations, wordless: found.filter((each) => readOne(each).length === 0).length })
}

type Node = Readonly<Record<string, unknown>>

/** Collections hold pages, and pages hold annotations; nothing nests deeper than that. */
const DEEPEST = 4

function listOf(value: unknown, depth: number): readonly Node[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((each) => listOf(each, depth + 1))
  if (!isNode(value)) return []
  if (value['target'] !== undefined) return [value]
  return ['@graph', 'first', 'items', 'annotations', 'rows'].flatMap((key) => listOf(value[key], depth + 1))
}

/** One annotation for each place that it marks. */
function readOne(node: Node): readonly ForeignAnnotation[] {
  if (isOurEvidence(node)) return []
  const isHypothesis = typeof node['uri'] === 'string' || typeof node['text'] === 'string'
  return many(node['target']).flatMap((target) => {
    const selectors = isNode(target) ? many(target['selector']).flatMap(withRefinements) : []
    const quote = selectors.find((selector) => selector['type'] === 'TextQuoteSelector')
    const positions = selectors.find((selector) => selector['type'] === 'TextPositionSelector')
    const position = positions?.['start']
    const unit = isHypothesis ? 'UTF-16' : 'code-point'
    const marked = markedBy(quote, selectors) ?? countedBy(positions, unit)
    if (!marked) return []
    const bodies = [...many(node['body']).flatMap(eachBody), ...many(node['bodyValue'])].filter(isForPeople)
    return {
      ...marked,
      start: isPlace(position) ? { at: position, unit } : null,
      source: textOf(isNode(target) ? idOf(target['source']) : target) || textOf(node['uri']),
      comment: signed(
        [textOf(node['text']), ...bodies.filter((body) => !isTag(body)).map(bodyText)]
          .filter(Boolean)
          .join('\n'),
        node,
      ),
      tags: [...many(node['tags']).map(textOf), ...bodies.filter(isTag).map(bodyText)].filter(Boolean),
    }
  })
}

/** What this program wrote of a claim's evidence: its words are no claim. */
const isOurEvidence = ({ id }: Node): boolean => textOf(id).startsWith('urn:x-plumbline:evidence:')

type Marked = QuotedPlace & Pick<ForeignAnnotation, 'bounds' | 'places'>

/** What is marked by its words, or by those between which it stands (Web Annotation Data Model, 4.2.4 and 4.2.8). */
function markedBy(quote: Node | undefined, selectors: readonly Node[]): Marked | null {
  const own = quote ? quotedPlace(quote) : null
  if (own) return own
  const range = selectors.find((selector) => selector['type'] === 'RangeSelector')
  const [from, to] = ['startSelector', 'endSelector'].map((end) => {
    const selector = many(range?.[end])
      .flatMap(withRefinements)
      .find((each) => each['type'] === 'TextQuoteSelector')
    return selector ? quotedPlace(selector) : null
  })
  return from && to
    ? { exact: `${from.exact} … ${to.exact}`, prefix: '', suffix: '', bounds: { from, to } }
    : null
}

/** A place in a text is a whole number, counted from 0 (Web Annotation Data Model, 4.2.5). */
const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

/** What is marked by places alone (Web Annotation Data Model, 4.2.5). */
function countedBy(positions: Node | undefined, unit: 'code-point' | 'UTF-16'): Marked | null {
  const [from, to] = [positions?.['start'], positions?.['end']]
  return isPlace(from) && isPlace(to) && to > from
    ? { exact: words.annotations.places(from, to), prefix: '', suffix: '', places: { from, to, unit } }
    : null
}

function quotedPlace(selector: Node): QuotedPlace | null {
  const exact = textOf(selector['exact'])
  return exact.trim() === ''
    ? null
    : { exact, prefix: textOf(selector['prefix']), suffix: textOf(selector['suffix']) }
}

/** A selector, those that refine it (Web Annotation Data Model, 4.2.9), and those that it chooses among: the words may stand in each. */
function withRefinements(selector: unknown): readonly Node[] {
  if (!isNode(selector)) return []
  const alternatives = Array.isArray(selector['items']) ? selector['items'].filter(isNode) : []
  return [selector, ...alternatives, ...many(selector['refinedBy']).filter(isNode)]
}

/** The bodies that a body stands for: alternatives and lists hold others (Web Annotation Data Model, 3.2.7 and 4.3). */
function eachBody(body: unknown): readonly unknown[] {
  return isNode(body) && Array.isArray(body['items']) ? body['items'].flatMap(eachBody) : [body]
}

/** A comment with its author and its day, if the file states them. */
function signed(comment: string, node: Node): string {
  if (comment === '') return ''
  const [creator] = many(node['creator'])
  const who =
    textOf(node['user']).replace(/^acct:/u, '') ||
    (isNode(creator)
      ? textOf(creator['name']) || textOf(creator['nickname']) || textOf(creator['id'])
      : textOf(creator))
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(textOf(node['created']))?.[0] ?? ''
  return who === '' ? comment : `${comment}\n(${[who, day].filter(Boolean).join(', ')})`
}

/** Data for programs is no comment. */
const isForPeople = (body: unknown): boolean => !isNode(body) || body['format'] !== 'application/json'

const isTag = (body: unknown): boolean => isNode(body) && body['purpose'] === 'tagging'
function bodyText(body: unknown): string {
  const text = textOf(isNode(body) ? body['value'] : body).trim()
  const isHtml = isNode(body) && body['format'] === 'text/html'
  return isHtml ? withoutTags(text) : text
}

/**
 * The words of a note in HTML: what stands in cells and blocks of its own stands apart, raised and lowered words in brackets, so that
 * they touch no digit, and what is struck out between two tildes, as Markdown has it.
 */
function withoutTags(html: string): string {
  return html
    .replace(/<(script|style|template)\b[^<>]*>[^]*?<\/\1\s*>/giu, '')
    .replace(/<\/?(?:s|strike|del)(?:\s[^<>]*)?>/giu, '~~')
    .replace(/<(?:sup|sub)(?:\s[^<>]*)?>/giu, '[')
    .replace(/<\/(?:sup|sub)\s*>/giu, ']')
    .replace(/<\/?(?:br|p|div|li|tr|h[1-6]|blockquote|pre)\b[^<>]*>/giu, '\n')
    .replace(/<\/(?:td|th)\b[^<>]*>/giu, '\t')
    .replace(/<[^<>]*>/gu, '')
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/giu, (whole, hexadecimal?: string, decimal?: string) =>
      letterOf(whole, hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replace(/[ \t]*\n\s*/gu, '\n')
    .trim()
}

/** The letter of a number; what it was written as where there is none. */
const letterOf = (written: string, code: number): string =>
  code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : written

const idOf = (value: unknown): unknown => (isNode(value) ? value['id'] : value)
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const many = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
