import type { Attributes } from './write-tags'
import type { WordStyle } from './style-rules'

/** The names that consent managers give to their notices. */
const CONSENT =
  /(?:^|[\s_-])(?:cookie|consent|gdpr|ccpa|onetrust|didomi|usercentrics|quantcast|trustarc|cookiebot|borlabs|iubenda|sourcepoint|cmp\d*)(?:$|[\s_-]|\w*(?:banner|notice|bar|dialog|modal|popup|wall|overlay|manager|consent|law))/iu

/** Why the words of an element may be no part of the page as it is seen; null where nothing says so. */
export function outOf(name: string, attributes: Attributes, style: WordStyle): string | null {
  // A formula that is shown as a picture stands beside it as words.
  if (
    name === 'mjx-assistive-mml' ||
    /mwe-math-mathml|assistive-?_?(?:mml|mathml)/iu.test(attributes['class'] ?? '')
  )
    return null
  if ('hidden' in attributes || 'popover' in attributes || style.hidden || style.clipped) return 'hidden'
  if (attributes['aria-hidden'] === 'true') return 'aria'
  if (name === 'noscript') return 'noscript'
  return CONSENT.test(attributes['id'] ?? '') || CONSENT.test(attributes['class'] ?? '') ? 'consent' : null
}

/** A picture or a frame that nobody sees: it counts visits. */
export function isTiny(attributes: Attributes): boolean {
  const [width, height] = [attributes['width'], attributes['height']].map((value) =>
    Number.parseInt(value ?? '', 10),
  )
  return (width ?? NaN) <= 2 || (height ?? NaN) <= 2
}
