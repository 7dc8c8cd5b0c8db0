/** What stands at the ends of a figure and is no part of its number. */
const AROUND = /^(\p{Sc}*)(.*?)([%‰°\p{Sc}]*)$/su

/** A figure with ASCII digits, without separators of thousands. */
function folded(figure: string): string {
  return figure
    .trim()
    .replaceAll(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .replaceAll(/(?<=\d)[,٬'’\s](?=\d{3}(?!\d))/gu, '')
    .replaceAll('٫', '.')
}

/** The digits of a script follow one another, from its zero. */
function digitOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return (code - zero) % 10
}

/**
 * What stands in the text for what a person typed at a figure that a machine read: the same as it was read where that is the same number
 * in whatever digits; else what was typed, with the sign of its currency or share where it was not typed too.
 */
export function figureTyped(typed: string, read: string): string {
  const wanted = typed.trim()
  const [, before = '', number = '', after = ''] = AROUND.exec(read) ?? []
  if (folded(wanted) === folded(read) || folded(wanted) === folded(number)) return read
  const isBare = /^[\p{Nd}.,٫٬'’\s]+$/u.test(wanted)
  return isBare ? before + wanted + after : wanted
}
