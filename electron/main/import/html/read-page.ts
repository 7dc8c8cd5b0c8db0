import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Metadata } from '../../../../shared/schema/article'
import { words } from '../../../../shared/words/words'
import { cleanPage, oneLine } from './clean-page'
import { stateFacts } from './state-facts'
import { textOfBlocks } from './text-of-blocks'

/** The text of a page with what the page states about itself. */
export type ReadPage = {
  readonly text: string
  readonly metadata: Metadata
  readonly notes: readonly string[]
}

/**
 * Below this many characters the readable part is not told by its length: pages with short texts mark it, or have little else.
 * (Readability's own threshold, under which it starts to take in what is around.)
 */
const SHORT = 500

/**
 * Reads the article out of a web page: its heading and its paragraphs, without menus, footers, teasers and advertisements (Mozilla's
 * Readability, as in Firefox's reader view). Where it finds none, the whole page is taken, and the notes say so.
 */
export function readPage(source: string): ReadPage {
  const clean = cleanPage(source)
  const { document } = parseHTML(clean.html)
  const heading = headingOf(document)
  const shown = (name: string): string => {
    const element = document.querySelector(`[itemprop="${name}"]`)
    return element?.getAttribute('datetime') ?? element?.textContent ?? ''
  }
  const published = shown('datePublished')
  const modified = shown('dateModified')
  const whole = textOfBlocks(document.body)
  const marked = document.querySelectorAll('[itemprop="articleBody"], article, main, [role="main"]')
  const [only, another] = marked
  const markedText = only && !another ? textOfBlocks(only) : ''

  // Readability takes the document apart: everything else was read before.
  const found = new Readability(document, { disableJSONLD: true, serializer: (element) => element }).parse()
  const readable = found?.content ? textOfBlocks(found.content) : ''
  const text =
    readable.length < SHORT ? markedText || (readable.length * 2 > whole.length ? readable : '') : readable
  const body = text || whole
  return {
    text: withHeading(heading, body),
    metadata: stateFacts(clean, { heading, byline: found?.byline ?? '', published, modified }),
    notes: [text ? words.importing.notes.readablePart : words.importing.notes.wholePage],
  }
}

/** The words of a piece of a page, such as a mail or a pasted passage: all of them, in paragraphs. */
export function readFragment(source: string): string {
  return textOfBlocks(parseHTML(cleanPage(source).html).document.body)
}

/** The one heading of the first rank; empty where there is none, or several to choose from. */
function headingOf(document: ReturnType<typeof parseHTML>['document']): string {
  const inArticle = document.querySelectorAll('article h1')
  const [heading, another] = inArticle.length === 1 ? inArticle : document.querySelectorAll('h1')
  return another ? '' : oneLine(heading?.textContent ?? '')
}

/** A headline is part of what an article says: it leads the text, once. */
function withHeading(heading: string, body: string): string {
  return heading === '' || oneLine(body.slice(0, heading.length * 2 + 200)).includes(heading)
    ? body
    : `${heading}\n\n${body}`
}
