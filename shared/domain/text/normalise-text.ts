/** What may have to be done to a text. Projects hold these ids. */
export type NormalisationStep =
  | 'byte order mark removed'
  | 'CRLF to LF'
  | 'CR to LF'
  | 'other line ends to LF'
  | 'NUL replaced by U+FFFD'
  | 'lone surrogates replaced by U+FFFD'
  | 'invisible characters between digits removed'
  | 'soft hyphens between digits written as hyphens'
  | 'Unicode normalised to NFC'

/** The text as it is stored, and what had to be done to it; nothing where nothing had to. */
export type NormalisedText = { readonly text: string; readonly normalisation: readonly NormalisationStep[] }

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const STEPS: readonly { readonly name: NormalisationStep; readonly apply: (text: string) => string }[] = [
  { name: 'byte order mark removed', apply: (text) => text.replace(/^\uFEFF+/, '') },
  { name: 'CRLF to LF', apply: (text) => text.replace(/\r\n/g, '\n') },
  { name: 'CR to LF', apply: (text) => text.replace(/\r/g, '\n') },
  // Vertical tab, form feed, next line, line separator, paragraph separator: what other programs call a line end.
  { name: 'other line ends to LF', apply: (text) => text.replace(/[\v\f\u0085\u2028\u2029]/g, '\n') },
  { name: 'NUL replaced by U+FFFD', apply: (text) => text.replaceAll('\0', '\uFFFD') },
  { name: 'lone surrogates replaced by U+FFFD', apply: (text) => text.replace(LONE_SURROGATE, '\uFFFD') },
  // Nobody sees the first; the second is a hyphen where a program wrote digits on both sides of it.
  {
    name: 'invisible characters between digits removed',
    apply: (text) =>
      text.replace(
        /(?<=\p{N})[\u200B\u2060\uFEFF]+(?=[\p{N}.,]\p{N}?)|(?<=\p{N}[.,])[\u200B\u2060\uFEFF]+(?=\p{N})/gu,
        '',
      ),
  },
  {
    name: 'soft hyphens between digits written as hyphens',
    apply: (text) => text.replace(/(?<=\p{N})\u00AD(?=\p{N})/gu, '-'),
  },
  { name: 'Unicode normalised to NFC', apply: (text) => text.normalize('NFC') },
]

/** Puts an imported text into the form that is stored and that all offsets refer to; doing it again changes nothing. */
export function normaliseText(raw: string): NormalisedText {
  const normalisation: NormalisationStep[] = []
  let text = raw
  for (const { name, apply } of STEPS) {
    const next = apply(text)
    if (next !== text) normalisation.push(name)
    text = next
  }
  return { text, normalisation }
}
