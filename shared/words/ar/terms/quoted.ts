/** Words of another direction, so that what is around them keeps its order: a name, a path, a flag, a figure with its signs. */
export const isolated = (text: string | number): string => (text === '' ? '' : `\u2068${text}\u2069`)

/** Words as they are quoted, whatever direction they have. */
export const quoted = (text: string): string => `«${isolated(text)}»`

/** Several, as a sentence names them: the last one behind “and”, which is written as one with it. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).map(isolated).join('، ')} و${isolated(parts.at(-1) ?? '')}`
}
