/** The short name that Unicode gives to a sign that changes the direction of what follows. */
export type BidiCode = (typeof codes)[keyof typeof codes]

/** An invisible bidirectional control: its offset and its code. */
export type BidiControl = { readonly at: number; readonly code: BidiCode }

const codes = {
  '\u061C': 'ALM',
  '\u200E': 'LRM',
  '\u200F': 'RLM',
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
} as const

const isControl = (sign: string): sign is keyof typeof codes => Object.hasOwn(codes, sign)

/** The bidirectional controls of a text (UAX #9), in order, so that they can be shown: they can make words read otherwise. */
export function findBidiControls(text: string): readonly BidiControl[] {
  return [...text.matchAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g)].flatMap(({ 0: sign, index }) =>
    isControl(sign) ? [{ at: index, code: codes[sign] }] : [],
  )
}

/** A name without the signs that would show it, and what follows it, in another order than it is written. */
export const inWrittenOrder = (name: string): string => name.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')
