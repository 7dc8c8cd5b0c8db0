import { COVERED } from '../../../../shared/domain/import/loss'

/**
 * The colours of words and of what lies under them, as six hexadecimal digits; null or absent where they are not known. A marker lies
 * over the ground: words in the colour that Word chooses turn white on a dark ground, but stay black under a marker.
 */
export type Paint = {
  readonly color?: string | null
  readonly ground?: string | null
  readonly marker?: string | null
}

export const BLACK = '000000'
export const WHITE = 'ffffff'

/** How words are seen: not at all in the colour of their ground, and as a black bar where both are black. */
export type Sight = 'seen' | 'hidden' | 'covered'

/** Red, green and blue, 0 to 255. */
export type Light = readonly [number, number, number]

/** Colours that differ no more in any part of light are one to the eye. */
const ALIKE = 13
/** As dark as black. */
const DARK = 40

/** Whether two colours are one to the eye. */
export const areAlike = (a: Light, b: Light): boolean =>
  a.every((part, at) => Math.abs(part - (b[at] ?? 0)) <= ALIKE)

/** Whether a colour is black, or nearly. */
export const isDark = (color: Light): boolean => color.every((part) => part <= DARK)

/** Whether anybody sees words of these colours. */
export function sightOf({ color, ground, marker }: Paint): Sight {
  const [own, under] = marker
    ? [readLight(color ?? BLACK), readLight(marker)]
    : [readLight(color), readLight(ground)]
  if (!own || !under || !areAlike(own, under)) return 'seen'
  return isDark(own) ? 'covered' : 'hidden'
}

/** The parts of light of six hexadecimal digits; null for anything else. */
export function readLight(color: string | null | undefined): Light | null {
  const parts = /^([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(color ?? '')
  if (!parts) return null
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16))
  return [red, green, blue]
}

/** Names of colours that words and their ground are given for hiding (CSS Color, 6.1; ISO/IEC 29500-1, 17.18.40). */
const NAMES: Readonly<Record<string, string>> = {
  black: BLACK,
  white: WHITE,
  red: 'ff0000',
  yellow: 'ffff00',
  blue: '0000ff',
  green: '008000',
  gray: '808080',
  grey: '808080',
}

/** A colour as styles write it, as six hexadecimal digits; null for one that lets light through, or is not known. */
export function readColor(value: string): string | null {
  const words = value.trim().toLowerCase()
  const named = NAMES[words]
  if (named !== undefined) return named
  const [, long, short] = /^#(?:([0-9a-f]{6})(?:ff)?|([0-9a-f]{3})f?)$/u.exec(words) ?? []
  if (long) return long
  if (short) return Array.from(short, (digit) => digit + digit).join('')
  const [, red, green, blue, alpha = '1'] =
    /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+%?))?\s*\)$/u.exec(words) ?? []
  if (red === undefined || !/^(?:1(?:\.0+)?|100%)$/u.test(alpha)) return null
  return [red, green, blue].map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0')).join('')
}

/** Tells passages that nobody sees, one after the other: what stands in the text for each, and how many there are. */
export function createSights() {
  const counts = { hidden: 0, covered: 0 }
  let last: Sight = 'seen'
  return {
    counts: counts as Readonly<typeof counts>,
    /** What stands in the text for words: themselves, a bar for the first of those under one, or nothing. */
    show(this: void, words: string, paint: Paint): string {
      const sight = sightOf(paint)
      if (words.trim() === '' && (sight === 'seen' || last === 'seen')) return words
      const isFirst = sight !== last
      last = sight
      if (sight === 'seen') return words
      if (isFirst) counts[sight] += 1
      if (sight === 'hidden') return ''
      const margin = /^\s*/u.exec(words)?.[0] ?? ''
      return isFirst ? `${margin}${COVERED}${/\s*$/u.exec(words)?.[0] ?? ''}` : ''
    },
  }
}
