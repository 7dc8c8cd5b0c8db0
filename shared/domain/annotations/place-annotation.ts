import type { Anchored } from '../anchors/anchored'
import { findQuote } from '../anchors/find-quote'
import { toUnits } from '../anchors/w3c-selectors'
import { anySpacing } from '../text/pattern'
import type { ForeignAnnotation } from './read-annotations'
import { nameOfText } from './write-annotations'

/** An article in which an annotation may belong, with its current text. */
export type AnnotatedText = {
  readonly articleId: string
  readonly url: string
  readonly textHash: string
  readonly text: string
}

/** Where an annotation belongs, or in words why it was put nowhere. */
export type Placement =
  | {
      readonly kind: 'placed'
      readonly articleId: string
      readonly textHash: string
      readonly text: string
      readonly anchored: Anchored
    }
  | { readonly kind: 'unplaced'; readonly reason: string }

/**
 * Finds where the words of an annotation stand. Articles from its address come first, and there a slightly different wording is
 * found too, as *changed*; without such an article, the words must stand in exactly one, unchanged. What fits several places
 * is put nowhere: it would be a guess.
 */
export function placeAnnotation(annotation: ForeignAnnotation, texts: readonly AnnotatedText[]): Placement {
  const address = comparable(annotation.source)
  const sameAddress =
    address === ''
      ? []
      : texts.filter(
          ({ url, textHash }) => comparable(url) === address || nameOfText(textHash) === annotation.source,
        )
  const holding =
    sameAddress.length > 0
      ? sameAddress
      : texts.filter(({ text }) => asWritten(text, annotation.exact) !== null)
  if (holding.length === 0)
    return unplaced('no article of the project is from that address, and none holds these words')
  const found = holding.map((each) => ({ ...each, anchored: find(each.text, annotation) }))
  const fits = found.filter(
    ({ anchored }) => isFound(anchored) && (sameAddress.length > 0 || anchored.anchoring.kind === 'exact'),
  )
  const exact = fits.filter(({ anchored }) => anchored.anchoring.kind === 'exact')
  const [best, rival] = exact.length > 0 ? exact : fits
  if (best && !rival)
    return {
      kind: 'placed',
      articleId: best.articleId,
      textHash: best.textHash,
      text: best.text,
      anchored: best.anchored,
    }
  if (rival) return unplaced('several articles hold these words')
  return found.some(({ anchored }) => anchored.anchoring.kind === 'ambiguous')
    ? unplaced('these words stand in several places, or in other surroundings than the annotation says')
    : unplaced('the article from that address does not hold these words')
}

function find(text: string, { exact, prefix, suffix, start }: ForeignAnnotation): Anchored | null {
  const at = start?.unit === 'code point' ? toUnits(text, [start.at])[0] : start?.at
  return findQuote(text, {
    exact: asWritten(text, exact) ?? exact.normalize('NFC'),
    prefix,
    suffix,
    ...(at === undefined ? {} : { start: at }),
  })
}

const isFound = ({ anchoring: { kind } }: Anchored): boolean => kind === 'exact' || kind === 'changed'

/**
 * Quoted words as a text spells them: pages break lines where texts do not, so that white space counts for nothing. Null where the
 * words are not in the text.
 */
function asWritten(text: string, exact: string): string | null {
  const quote = exact.normalize('NFC').trim()
  if (text.includes(quote)) return quote
  return /\s/u.test(quote) ? (anySpacing(quote, 'u').exec(text)?.[0] ?? null) : null
}

/** An address without what does not change the page: its scheme, a leading `www.`, the fragment, and what trackers add. */
function comparable(address: string): string {
  const [plain = ''] = address.trim().split('#', 1)
  const [path = '', query = ''] = plain.replace(/^https?:\/\/(?:www\.)?/iu, '').split('?', 2)
  const kept = query.split('&').filter((part) => part !== '' && !/^(?:utm_\w+|fbclid|gclid)=/iu.test(part))
  return path.replace(/\/+$/u, '').toLowerCase() + (kept.length > 0 ? `?${kept.join('&')}` : '')
}

const unplaced = (reason: string): Placement => ({ kind: 'unplaced', reason })
