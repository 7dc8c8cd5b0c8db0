import { countLetters } from '../../../../shared/domain/import/loss'
import type { PageDocument, PageElement, PageNode } from './dom-node'
import { mathText } from './math-text'

/** Parts of a page that were not read, found while its visibility was settled. */
export type UnreadParts = {
  /** Filled fields of forms that stand apart from any words. */
  readonly fields: number
  /** Longer passages of an article that are hidden. */
  readonly hidden: number
  /** Formulas that are only drawn: what they say is known to nobody but who sees them. */
  readonly formulas: number
  /** Whether all that could be read is a notice about cookies. */
  readonly isOnlyConsent: boolean
}

/** What pages mark as their main part. */
export const MAIN = 'article,main,[role="main"],[itemprop="articleBody"]'

/** What holds a formula as it is drawn, and mostly once more in MathML. */
const DRAWN_MATH =
  'mjx-container,[class~="MathJax"],[class~="MathJax_Display"],[class~="MathJax_CHTML"],[class~="MathJax_SVG"],[class~="katex"],[class~="mwe-math-element"]'

/** So many letters are a passage. */
const PASSAGE = 100
/** So many of the largest hidden parts may be the page itself. */
const MOST_TRIED = 20

/**
 * Settles what of a page is seen: the trees of shadow hosts take the place of what they hide, parts that are hidden go unless they
 * are the page's main part (which waits for a script, or lies behind a dialog), and the values of fields stay where they stand
 * among words.
 */
export function settlePage(document: PageDocument): UnreadParts {
  for (const shadow of document.querySelectorAll('x-shadow')) showShadow(shadow)
  // A script stands behind what it has drawn.
  for (const script of document.querySelectorAll('x-formula'))
    if (script.previousElementSibling?.matches(DRAWN_MATH)) script.remove()
  const { hidden, isOnlyConsent } = dropHidden(document)
  markCaptions(document)
  for (const math of document.querySelectorAll('math')) settleMath(math)
  return { hidden, isOnlyConsent, formulas: dropDrawnMath(document), fields: settleControls(document) }
}

/** What of a formula is drawn alone loses what is raised and what is below a stroke: it goes; answers with how many. */
function dropDrawnMath(document: PageDocument): number {
  const drawn = [...document.querySelectorAll(`x-formula,${DRAWN_MATH}`)].filter(
    (formula) => !formula.parentElement?.closest(DRAWN_MATH) && !formula.querySelector('p,h1,h2,h3,li'),
  )
  for (const formula of drawn) formula.remove()
  return drawn.length
}

/** The light children of a host stand in its slots (HTML Living Standard, 4.12.4); those without a slot are not shown. */
function showShadow(shadow: PageElement): void {
  const host = shadow.parentNode
  if (!host) return
  const light = [...host.childNodes].filter((node) => node !== shadow)
  for (const slot of shadow.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? ''
    const taken = light.filter((node) => node.parentNode === host && slotOf(node) === name)
    if (taken.some((node) => (node.textContent ?? '').trim() !== '')) slot.replaceChildren(...taken)
  }
  for (const node of light) if (node.parentNode === host) node.parentNode.removeChild(node)
  shadow.replaceWith(...shadow.childNodes)
}

function slotOf(node: PageNode): string {
  return node.getAttribute?.('slot') ?? ''
}

function dropHidden(document: PageDocument): Pick<UnreadParts, 'hidden' | 'isOnlyConsent'> {
  let hidden = 0
  let isOnlyConsent = false
  // What is kept may hold further hidden parts.
  for (let round = 0; round < 5; round += 1) {
    const marked = [...document.querySelectorAll('[data-out]')].filter(
      (element) => !element.parentElement?.closest('[data-out]'),
    )
    if (marked.length === 0) break
    const sizes = marked.map((element) => ({ element, size: letters(element) }))
    const large = new Set(
      sizes
        .filter(({ size }) => size >= PASSAGE / 2)
        .toSorted((a, b) => b.size - a.size)
        .slice(0, MOST_TRIED)
        .map(({ element }) => element),
    )
    for (const { element, size } of sizes) {
      const kind = element.getAttribute('data-out')
      if (large.has(element) ? isMainPart(element, document) : isShownFigure(element)) {
        element.removeAttribute('data-out')
        isOnlyConsent ||= kind === 'consent' && !element.querySelector(MAIN)
        continue
      }
      if (size >= PASSAGE && kind === 'hidden' && element.parentElement?.closest(MAIN)) hidden += 1
      element.replaceWith(...seenIn(element))
    }
  }
  for (const element of document.querySelectorAll('[data-out]')) element.remove()
  return { hidden, isOnlyConsent }
}

/** What is seen of a part that is laid out unseen (CSS 2.2, 11.2): what shows itself again. */
function seenIn(part: PageElement): readonly PageElement[] {
  if (part.getAttribute('data-sight') !== 'unseen') return []
  return [...part.querySelectorAll('[data-sight="seen"]')].filter(
    (seen) =>
      seen.parentElement?.closest('[data-sight]')?.getAttribute('data-sight') === 'unseen' &&
      !seen.closest('[data-out]:not([data-sight="unseen"])'),
  )
}

/** Whether a part is what the page is about: it holds what is marked so, and nothing else is; or nearly all paragraphs stand in it. */
function isMainPart(part: PageElement, document: PageDocument): boolean {
  const others = [...document.querySelectorAll(MAIN)].filter(
    (main) =>
      !part.contains(main) && !main.contains(part) && !main.closest('[data-out]') && letters(main) >= PASSAGE,
  )
  if (others.length > 0) return false
  if (part.matches(MAIN) || part.querySelector(MAIN)) return true
  const inside = paragraphLetters(part)
  let hidden = 0
  for (const other of document.querySelectorAll('[data-out]'))
    if (!other.contains(part) && !part.contains(other) && !other.parentElement?.closest('[data-out]'))
      hidden += paragraphLetters(other)
  return inside >= PASSAGE / 2 && inside > 3 * (paragraphLetters(document.body) - inside - hidden)
}

function paragraphLetters(part: PageElement): number {
  let sum = 0
  for (const paragraph of part.querySelectorAll('p')) sum += letters(paragraph)
  return sum
}

/** Readers by ear are spared a figure that the page shows, unless it says it to them in other words beside it. */
function isShownFigure(element: PageElement): boolean {
  if (element.getAttribute('data-out') !== 'aria' || !/\p{N}/u.test(element.textContent ?? '')) return false
  if (element.closest('[class*="katex" i],[class*="mathjax" i],[class*="mjx" i],mjx-container')) return false
  const parent = element.parentElement
  if (!parent || element.querySelector('p,div,li,button,x-control')) return false
  return ![...parent.children].some((child) =>
    /sr-only|screen-?reader|visually-?hidden|assistive/iu.test(child.getAttribute('class') ?? ''),
  )
}

/** A formula as words, apart from those beside it. */
function settleMath(math: PageElement): void {
  const drawn = math.closest(DRAWN_MATH) ?? math
  const [before, after] = [drawn.previousSibling, drawn.nextSibling].map((node) => node?.textContent ?? '')
  const lead = /[\p{L}\p{N}]$/u.test(before ?? '') ? ' ' : ''
  const end = /^[\p{L}\p{N}]/u.test(after ?? '') ? ' ' : ''
  drawn.replaceWith(`${lead}${mathText(math)}${end}`)
}

/** Fields and buttons keep their words where these are part of a sentence, a row or a heading; answers with how many fields do not. */
function settleControls(document: PageDocument): number {
  let unread = 0
  for (const control of document.querySelectorAll('x-control')) {
    const kind = control.getAttribute('data-kind')
    const hasWords = (control.textContent ?? '').trim() !== ''
    if (hasWords && (kind === 'button' ? isInSentence(control) : isLabelled(control)))
      control.replaceWith(...control.childNodes)
    else {
      if (hasWords && kind === 'field') unread += 1
      control.remove()
    }
  }
  return unread
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,th,td,dt,summary,legend'

function isInSentence(button: PageElement): boolean {
  const parent = button.parentElement
  if (!parent) return false
  if (parent.matches(HEADINGS)) return true
  return [button.previousSibling, button.nextSibling].some((node) => isWords(node, 2))
}

function isLabelled(field: PageElement): boolean {
  if (field.closest('td,th,li,dd,p')) return true
  if ([field.previousSibling, field.nextSibling].some((node) => isWords(node, 1))) return true
  return field.previousElementSibling?.matches('b,strong,em,span') ?? false
}

/** A text that says something: with so many letters or more. */
function isWords(node: PageNode | null, fewest: number): boolean {
  return node?.nodeType === 3 && (node.textContent?.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= fewest
}

function letters(element: PageElement): number {
  return element.textContent?.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** The class names that pages give to the words under a picture: WordPress, Wikipedia, Word, and what others make of the word itself. */
const CAPTION =
  /(?:^|\s)(?:wp-caption(?:-text|-dd)?|thumbcaption|msocaption|(?:(?:[a-z]+[-_]+)*(?:image|img|photo|picture|pic|media|figure|fig|thumb|thumbnail|video|gallery|slide|slideshow|carousel|lightbox|lead|hero|article|story|asset|inline|wp)[a-z]*[-_]*)?caption(?:[-_]+(?:text|content|body|copy|container|wrapper|inner|title|description))?)(?:\s|$)/iu

/** What is longer is a part of the article. */
const LONGEST_CAPTION = 1500
/** They stand in no caption. */
const NO_CAPTION = 'h1,h2,h3,h4,h5,h6,table,blockquote,article,section,pre'

/** Marks what stands under the pictures of a page. The words under a quotation say who said it. */
function markCaptions(document: PageDocument): void {
  for (const part of document.querySelectorAll('figcaption,[class*="caption" i],[itemprop="caption"]'))
    if (isCaption(part)) part.setAttribute('data-caption', '')
}

function isCaption(part: PageElement): boolean {
  if (part.localName === 'caption' || /^h[1-6]$/u.test(part.localName)) return false
  const length = countLetters(part.textContent ?? '')
  if (length === 0 || length > LONGEST_CAPTION || part.querySelector(NO_CAPTION)) return false
  if (part.localName === 'figcaption') return !part.closest('figure')?.querySelector('blockquote')
  return part.getAttribute('itemprop') === 'caption' || CAPTION.test(part.getAttribute('class') ?? '')
}
