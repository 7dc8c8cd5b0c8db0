/** What may stand in a pattern: text (which is escaped), a pattern without flags of its own, or a list of both as alternatives. */
type Slot = string | RegExp | readonly (string | RegExp)[]

/**
 * Makes a pattern of a template, with these flags: every text set into it stands for itself, a list for any of its members
 * (an empty list matches nothing). No other module makes a pattern out of strings; `tests/architecture` holds that.
 */
export function pattern(flags: string): (parts: TemplateStringsArray, ...slots: readonly Slot[]) => RegExp {
  return ({ raw }, ...slots) =>
    new RegExp(raw.map((part, at) => part + fill(slots[at] ?? '', flags)).join(''), flags)
}

function fill(slot: Slot, flags: string): string {
  if (typeof slot === 'string') return `(?:${escapePattern(slot)})`
  if (slot instanceof RegExp) return `(?:${sourceOf(slot, flags)})`
  return slot.length === 0 ? '(?!)' : `(?:${slot.map((each) => fill(each, flags)).join('|')})`
}

/** Flags that change the meaning of a source: with other flags than the whole it would silently match something else. */
const MEANING = /[imsuv]/g

function sourceOf({ source, flags }: RegExp, outer: string): string {
  const [own, whole] = [flags, outer].map((each) => [...each.matchAll(MEANING)].join(''))
  if (own !== whole)
    throw new TypeError(`/${source}/${flags} cannot stand in a pattern with the flags “${outer}”.`)
  return source
}

/**
 * A text as the source of a pattern that matches this text and nothing else, with any flags and beside anything; also inside a
 * class, where it stands for each of its signs. It escapes what `RegExp.escape` of later engines does.
 */
export function escapePattern(text: string): string {
  return text.replaceAll(SPECIAL, (sign) => (SYNTAX.test(sign) ? `\\${sign}` : codeOf(sign)))
}

/**
 * What has a meaning in some pattern: signs of syntax, other punctuation (a class may give it one), white space, halves of
 * surrogate pairs; and a letter or digit that comes first, since what is before it may end in `\x4`, `\1` or `\c`.
 */
const SPECIAL = /^[0-9A-Za-z]|[\^$\\.*+?()[\]{}|/,\-=<>#&!%:;@~'`"]|[\s\uFEFF]|\p{Surrogate}/gu
const SYNTAX = /^[\^$\\.*+?()[\]{}|/]$/

function codeOf(unit: string): string {
  const code = unit.charCodeAt(0).toString(16)
  return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`
}

/** The words of a text as they stand wherever lines are broken: any white space between two of them will do. */
export function anySpacing(text: string, flags: string): RegExp {
  const words = text.trim().split(/\s+/u)
  return new RegExp(words.map(escapePattern).join(String.raw`\s+`), flags)
}
