import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { countingNote, quotingNote } from '../../../../shared/domain/import/import-notes'
import { noStructure } from '../../../../shared/domain/structure/map-structure'
import { joinPassages, plain } from '../../../../shared/domain/structure/passage'
import type { Passage } from '../../../../shared/domain/structure/passage'
import { countLetters, leftOut } from '../../../../shared/domain/import/loss'
import type { Loss } from '../../../../shared/domain/import/loss'
import type { Metadata } from '../../../../shared/schema/article'
import { opening } from '../../../../shared/domain/text/opening'
import type { ImportNote } from '../../../../shared/schema/import-step'
import { cleanPage } from './clean-page'
import { oneLine } from './one-line'
import type { FrameOf } from './clean-page'
import { COMMENTS, otherArticles } from './other-articles'
import { MAIN, settlePage } from './settle-page'
import type { PageDocument } from './dom-node'
import { noteTargets } from './notes-of-page'
import { withWholeAddresses } from './ranges-of-page'
import { stateFacts } from './state-facts'
import { passageOfBlocks, textOfBlocks } from './text-of-blocks'

/** The text of a page with what the page states about itself. */
export type ReadPage = Passage & {
  readonly metadata: Metadata
  readonly notes: readonly ImportNote[]
  readonly loss: Loss
}

/** What a file holds beside a page: what its frames show, its address, and the style sheets that it names. */
type AroundPage = {
  readonly frameOf?: FrameOf
  readonly savedFrom?: string
  readonly sheets?: readonly string[]
}

/**
 * Below this many characters the readable part is not told by its length: pages with short texts mark it, or have little else.
 * (Readability's own threshold, under which it starts to take in what is around.)
 */
const SHORT = 500

/** A day with its hour is written in no more letters. */
const LONGEST_DATE = 60

/**
 * Reads the article out of a web page: its heading and its paragraphs, without menus, footers, teasers and advertisements (Mozilla's
 * Readability, as in Firefox's reader view). Where it finds none, the whole page is taken, and the notes say so. Further articles
 * that stand beside it, such as a correction, follow it.
 */
export function readPage(
  source: string,
  { frameOf, savedFrom = '', sheets = [] }: AroundPage = {},
): ReadPage {
  const clean = cleanPage(source, frameOf, { sheets })
  const { document: parsed } = parseHTML(clean.html)
  const document = asPage(parsed)
  const unread = settlePage(document)
  const heading = headingOf(document)
  const shown = (name: string): string => {
    const element = document.querySelector(`[itemprop="${name}"]`)
    return element?.getAttribute('datetime') ?? element?.textContent ?? ''
  }
  const published = shown('datePublished')
  const modified = shown('dateModified')
  const times = [...document.querySelectorAll('time[datetime]')].map(
    (time) => time.getAttribute('datetime') ?? '',
  )
  const clocks = [
    ...document.querySelectorAll('time,[class*="date" i],[class*="time" i],[class*="publish" i]'),
  ]
    .map((element) => oneLine(element.textContent ?? ''))
    .filter((words) => words.length <= LONGEST_DATE)
  const targets = noteTargets(document)
  const whole = passageOfBlocks(document.body, targets)
  const passages = passagesOf(document, whole.text)
  const others = otherArticles(document, targets)
  const marked = document.querySelectorAll(MAIN)
  const [only, another] = marked
  const markedPart = only && !another ? passageOfBlocks(only, targets) : nothing

  // Readability takes the document apart: everything else was read before.
  const found = new Readability(parsed, { disableJSONLD: true, serializer: (element) => element }).parse()
  const readable = found?.content ? passageOfBlocks(found.content, targets) : nothing
  const part =
    readable.text.length >= SHORT || (markedPart.text === '' && readable.text.length * 2 > whole.text.length)
      ? readable
      : markedPart
  const { text } = part
  const body = text ? part : whole
  const { added, unread: articles } = text ? others(text) : { added: [], unread: 0 }
  const { text: all, structure } = withHeading(heading, joinPassages([body, ...added], '\n\n'))
  const metadata = stateFacts(clean, {
    heading,
    byline: found?.byline ?? '',
    published,
    modified,
    times,
    clocks,
  })
  const address = metadata.url?.value ?? savedFrom
  return {
    text: all,
    structure: withWholeAddresses(withWholeAddresses(structure, clean.base), address),
    metadata,
    notes: [
      { kind: text ? 'readablePart' : 'wholePage' },
      ...countingNote('furtherArticles', added.length),
      ...(unread.isOnlyConsent ? [{ kind: 'onlyConsent' } as const] : []),
      ...quotingNote('struckWords', clean.struck),
    ],
    loss: {
      ...shareOf(passages, unread.isOnlyConsent ? '' : all),
      left: leftOut({
        struck: clean.struck.length,
        fields: unread.fields,
        hidden: unread.hidden + clean.unseen.hidden,
        covered: clean.unseen.covered,
        frames: clean.frames,
        pictures: clean.pictures,
        formulas: unread.formulas,
        articles,
      }),
    },
  }
}

const nothing = plain('')

/** What is shorter is a heading, a label or a menu. */
const SHORTEST_PASSAGE = 40

/** The passages that a page shows: lines of prose, but no links, and nothing that readers wrote below it. */
function passagesOf(document: PageDocument, whole: string): readonly string[] {
  const others = [
    ...[...document.querySelectorAll('a')].map((link) => link.textContent ?? ''),
    ...[...document.querySelectorAll(COMMENTS)]
      .filter((part) => !part.querySelector(MAIN) && !part.parentElement?.closest(COMMENTS))
      .flatMap((part) => textOfBlocks(part).split('\n')),
  ].map(oneLine)
  const passedOver = new Set(others)
  return whole
    .split('\n')
    .map(oneLine)
    .filter((line) => countLetters(line) >= SHORTEST_PASSAGE && !passedOver.has(line))
}

/** How many letters these passages have, and how many of them stand in a text. */
function shareOf(passages: readonly string[], text: string): Pick<Loss, 'visible' | 'read' | 'missing'> {
  const own = new Set(text.split('\n').map(oneLine))
  const missing = passages.filter((line) => !own.has(line)).join('\n')
  return {
    visible: countLetters(passages.join('')),
    read: countLetters(passages.filter((line) => own.has(line)).join('')),
    ...(missing === '' ? {} : { missing: opening(missing, LONGEST_MISSING) }),
  }
}

/** This much of a missing part is quoted to identify it. */
const LONGEST_MISSING = 300

/** The words of a piece of a page, such as a cell or a chapter: all of them, in paragraphs. */
export const readFragment = (source: string): string => readPiece(source).text

/** A piece of a page, such as a mail or a pasted passage: all its words, in paragraphs, and what is not among them; `sheets` hold for it beside its own; `remarked` are the words in elements of comments. */
export function readPiece(
  source: string,
  sheets: readonly string[] = [],
): Fragment & { readonly remarked: Passage['structure']['links'] } {
  const clean = cleanPage(source, undefined, { sheets })
  const document = asPage(parseHTML(clean.html).document)
  const unread = settlePage(document)
  const { text, structure, remarked } = passageOfBlocks(document.body, noteTargets(document))
  return {
    text,
    structure: withWholeAddresses(structure, clean.base),
    notes: quotingNote('struckWords', clean.struck),
    struck: clean.struck,
    remarked,
    left: {
      struck: clean.struck.length,
      fields: unread.fields,
      formulas: unread.formulas,
      frames: clean.frames,
      ...clean.unseen,
    },
  }
}

/** A parsed page as far as reading needs it: the library has types of a browser, which are not there everywhere. */
function asPage(document: unknown): PageDocument {
  if (isPage(document)) return document
  throw new Error('A parsed page is a document.')
}

const isPage = (document: unknown): document is PageDocument =>
  typeof document === 'object' && document !== null && 'querySelectorAll' in document

/** The words of a piece of a page, with what is not among them. */
export type Fragment = Passage & {
  readonly notes: readonly ImportNote[]
  /** What is struck out, passage by passage. */
  readonly struck: readonly string[]
  readonly left: {
    readonly struck: number
    readonly fields: number
    readonly formulas: number
    readonly frames: number
    readonly hidden: number
    readonly covered: number
  }
}

/** The one heading of the first rank; empty where there is none, or several to choose from. */
function headingOf(document: PageDocument): string {
  const inArticle = [...document.querySelectorAll('article h1')]
  const [heading, another] = inArticle.length === 1 ? inArticle : document.querySelectorAll('h1')
  return another || !heading ? '' : oneLine(textOfBlocks(heading))
}

/** A headline is part of what an article says: it leads the text, once. */
function withHeading(heading: string, body: Passage): Passage {
  if (heading === '' || oneLine(body.text.slice(0, heading.length * 2 + 200)).includes(heading)) return body
  const headings = [{ start: 0, end: heading.length, level: 1 }]
  return joinPassages([{ text: heading, structure: { ...noStructure, headings } }, body], '\n\n')
}
