import type { Structure } from '../../../../shared/schema/structure'
import { writeRaised } from '../marks/raised'
import type { Rise } from '../marks/raised'
import { placeMarks, settleLinks } from './paragraph-links'
import type { NoteMark, OpenLink } from './paragraph-links'
import type { RunLook } from './word-styles'

/** A paragraph while it is read: its words so far, with the links and the marks of notes among them. */
export type OpenParagraph = {
  words: string
  /** What is raised or lowered is written once it is whole: marks in it, and links that end with it. */
  raised: {
    readonly kind: Rise
    words: string
    readonly marks: NoteMark[]
    readonly ends: OpenLink[]
  } | null
  /** Whether the last words that came were struck out. */
  isStruck: boolean
  links: Structure['links']
  /** The link that is open. */
  link: OpenLink | null
}

/** Words of one look, with the marks of notes among them. */
export type Run = {
  words: string
  look: RunLook
  readonly marks: NoteMark[]
  /** Whether the words that follow are the mark of a note. */
  hasOwnMark?: boolean
}

export const newParagraph = (): OpenParagraph => ({
  words: '',
  raised: null,
  isStruck: false,
  links: [],
  link: null,
})

/** Adds words that are not struck, at their height in the line. */
export function addRun(paragraph: OpenParagraph, { words, marks }: Run, height: RunLook['raised']): void {
  if (height === 'sup' || height === 'sub') {
    if (paragraph.raised?.kind !== height) settleRaised(paragraph)
    paragraph.raised ??= { kind: height, words: '', marks: [], ends: [] }
    paragraph.raised.words += words
    for (const mark of marks) paragraph.raised.marks.push(mark)
    beginLink(paragraph)
    return
  }
  settleRaised(paragraph, words)
  beginLink(paragraph)
  // What was struck out between two spaces leaves one.
  const added = paragraph.isStruck && /\s$/u.test(paragraph.words) ? words.replace(/^ /u, '') : words
  write(paragraph, added, marks)
}

/** Writes raised or lowered words, once the words behind them are known. */
export function settleRaised(paragraph: OpenParagraph, after = ''): void {
  if (!paragraph.raised) return
  const { kind, words, marks, ends } = paragraph.raised
  paragraph.raised = null
  write(paragraph, writeRaised({ kind, words, before: paragraph.words.slice(-24), after }), marks)
  for (const link of ends) paragraph.links.push({ ...link, end: paragraph.words.length })
}

function write(paragraph: OpenParagraph, words: string, marks: readonly NoteMark[]): void {
  const from = paragraph.words.length
  paragraph.words += words
  for (const mark of placeMarks(marks, words, from)) paragraph.links.push(mark)
}

/** A link begins; there is none within another. */
export function startLink(paragraph: OpenParagraph, address: string): OpenLink | null {
  if (address === '' || paragraph.link) return null
  paragraph.link = { address, start: -1 }
  return paragraph.link
}

/** The first words of the open link come here. */
function beginLink({ link, words }: OpenParagraph): void {
  if (link && link.start < 0) link.start = words.length
}

/** A link ends; one that is not open here does not. */
export function endLink(paragraph: OpenParagraph, link: OpenLink | null | undefined): void {
  if (!link || paragraph.link !== link) return
  paragraph.link = null
  if (link.start < 0) return
  if (paragraph.raised) paragraph.raised.ends.push(link)
  else paragraph.links.push({ ...link, end: paragraph.words.length })
}

/** Takes the words and their links out of a paragraph, without the white space around; a link that is open goes on in the next one. */
export function takeWords(paragraph: OpenParagraph): {
  readonly text: string
  readonly links: Structure['links']
} {
  const { words, links, link } = paragraph
  if (link && link.start >= 0) {
    links.push({ ...link, end: words.length })
    link.start = -1
  }
  paragraph.words = ''
  paragraph.links = []
  const margin = words.length - words.trimStart().length
  const settled = settleLinks(links, words)
  return {
    text: words.trim(),
    links: settled.map((each) => ({ ...each, start: each.start - margin, end: each.end - margin })),
  }
}
