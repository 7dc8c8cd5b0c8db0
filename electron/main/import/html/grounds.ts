import { readColor } from '../marks/sight'
import type { Paint } from '../marks/sight'
import type { Styled } from './selectors'

/** Follows the colours that a page gives its words and what lies under them, where these are written on its elements. */
export type Grounds = {
  readonly open: (attributes: Styled['attributes'], own: Paint | undefined) => void
  readonly close: () => void
  readonly now: () => Paint
}

/**
 * The colours of a page. What its sheets say of colours is not followed: where they colour words or grounds at all, or are not in the
 * file, only an element that sets both is sure; elsewhere words are black on white.
 */
export function createGrounds(source: string, sheets: readonly string[]): Grounds {
  const isElsewhere = /<link\b[^>]*\bstylesheet/iu.test(source)
  const styles = [...sheets, ...Array.from(source.matchAll(STYLES), ([, sheet = '']) => sheet)].join('\n')
  const isOwn = !isElsewhere && !/(?:^|[;{\s])(?:color|background(?:-color|-image)?)\s*:/iu.test(styles)
  const stack: Paint[] = [isOwn ? { color: '000000', ground: 'ffffff' } : {}]
  return {
    open: (attributes, own) => {
      const before = stack.at(-1) ?? {}
      stack.push({ ...before, ...own, ...written(attributes) })
    },
    close: () => void (stack.length > 1 && stack.pop()),
    now: () => stack.at(-1) ?? {},
  }
}

/** A sheet is searched no further than this. */
const STYLES = /<style\b[^>]{0,500}>([^<]{0,500000})/giu

/** The colours of words and ground that an element has written on it. */
function written(attributes: Styled['attributes']): Paint {
  const { color, bgcolor, background, style } = attributes
  const plain = {
    ...(color !== undefined && { color: readColor(color) }),
    ...(bgcolor !== undefined && { ground: readColor(bgcolor) }),
    ...(background !== undefined && { ground: null }),
  }
  return style === undefined ? plain : { ...plain, ...paintOf(style) }
}

/** The colours that a block of declarations gives words and ground; what lets light through gives none. */
export function paintOf(block: string): Paint {
  let paint: Paint = {}
  for (const [, property = '', value = ''] of block.matchAll(COLORS)) {
    const plain = value.replace(/!\s*important/iu, '').trim()
    if (property.toLowerCase() === 'color') {
      if (!/^(?:inherit|currentcolor)$/iu.test(plain)) paint = { ...paint, color: readColor(plain) }
    } else if (!/^(?:none|transparent|inherit|initial|0(?: 0)?)$/iu.test(plain))
      paint = { ...paint, ground: readColor(plain) }
  }
  return paint
}

const COLORS = /(?<![\w-])(color|background(?:-color|-image)?)\s*:\s*([^;]{1,200})/giu
