import type { Passage } from '../../../../shared/domain/structure/passage'
import { countLetters } from '../../../../shared/domain/import/loss'
import { oneLine } from './one-line'
import type { PageDocument, PageElement } from './dom-node'
import { passageOfBlocks } from './text-of-blocks'

/** Given the text that was read of a page: the further articles that belong to it, and how many were passed over. */
export type OtherArticles = (text: string) => {
  readonly added: readonly Passage[]
  readonly unread: number
}

/** The class names that pages give to corrections. */
const CORRECTION =
  /(?:^|[\s_-])(?:corrections?|corrigend(?:um|a)|errat(?:um|a)|clarifications?|editors?-?notes?)(?:$|[\s_-])/iu

/** What readers wrote below. */
export const COMMENTS = '[class*="comment" i], [id*="comment" i], [id="disqus_thread"]'

/** What is shorter says nothing. */
const FEWEST_LETTERS = 40
/** A page of so many articles is a list of them. */
const MOST_ADDED = 40

/**
 * The articles of a page beside the one that is read: a correction below it, the entries of a live report. A teaser is none: its
 * heading is a link, or most of it is.
 */
export function otherArticles(document: PageDocument, targets: ReadonlySet<string>): OtherArticles {
  const parts = [...document.querySelectorAll('article, [class], [id], [itemprop="correction"]')]
    .filter((part) => part.localName === 'article' || isCorrection(part))
    .filter((part) => !part.parentElement?.closest('aside') && !part.closest(COMMENTS))
  const outermost = parts.filter(
    (part) =>
      !parts.some((other) => other !== part && other.contains(part) && other.localName === part.localName),
  )
  const candidates = (outermost.length > 200 ? [] : outermost).map((part) => ({
    passage: passageOfBlocks(part, targets),
    isTeaser: isTeaser(part),
    isCorrection: isCorrection(part),
  }))
  return (text) => {
    const known = oneLine(text)
    const added: Passage[] = []
    let unread = 0
    for (const candidate of candidates) {
      const own = candidate.passage.text
      if (
        countLetters(own) < FEWEST_LETTERS ||
        isIn(own, [known, ...added.map(({ text: other }) => oneLine(other))])
      )
        continue
      if (candidate.isTeaser && !candidate.isCorrection) continue
      if (added.length < MOST_ADDED) added.push(candidate.passage)
      else unread += 1
    }
    return { added, unread }
  }
}

function isCorrection(part: PageElement): boolean {
  return ['class', 'id', 'itemprop'].some((name) => CORRECTION.test(part.getAttribute(name) ?? ''))
}

function isTeaser(part: PageElement): boolean {
  if (part.querySelector('h1 a, h2 a, h3 a, h4 a, h5 a, h6 a, a h1, a h2, a h3, a h4, a h5, a h6'))
    return true
  const linked = [...part.querySelectorAll('a')].map(({ textContent }) => textContent).join('')
  return part.closest('a') !== null || countLetters(linked) * 3 > countLetters(part.textContent ?? '')
}

/** Whether a text stands in others, or holds most of them: then it is what they were read from. */
function isIn(text: string, others: readonly string[]): boolean {
  const paragraphs = text
    .split('\n')
    .map(oneLine)
    .filter((line) => countLetters(line) >= 20)
  const known = countLetters(
    paragraphs.filter((line) => others.some((other) => other.includes(line))).join(''),
  )
  return known * 3 >= countLetters(paragraphs.join('')) || known * 2 >= countLetters(others[0] ?? '')
}
