const LONGEST_TITLE = 200

/**
 * The title that a plain text states: a short first line, set off by an empty line, that does not end like a sentence.
 * Null where the text begins at once.
 */
export function readTitle(text: string): string | null {
  const [first = '', second, ...rest] = text.trimStart().split('\n', 3)
  const line = first.trim()
  const isSetOff = second !== undefined && second.trim() === '' && rest.length > 0
  return isSetOff && line.length > 0 && line.length <= LONGEST_TITLE && !/[.!?:;,”"]$/u.test(line)
    ? line
    : null
}
