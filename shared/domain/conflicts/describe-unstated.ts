import type { Quantity } from '../../schema/quantity'

/** What one figure says and the other leaves open, in a sentence that warns that they may differ in it; else ''. */
export function describeUnstated(a: Quantity, b: Quantity): string {
  const unstated = [
    gap('what is counted', a.counted === '', b.counted === ''),
    gap('the scope', a.scope === '', b.scope === ''),
    gap('the date', a.asOf === null, b.asOf === null),
  ].filter((part) => part !== null)
  if (unstated.length === 0) return ''
  const listed =
    unstated.length < 3
      ? unstated.join(' and ')
      : `${unstated.slice(0, -1).join(', ')} and ${unstated.at(-1)}`
  return `Not stated: ${listed}.`
}

function gap(what: string, first: boolean, second: boolean): string | null {
  if (first && second) return `${what} of either`
  if (first) return `${what} of the first`
  return second ? `${what} of the second` : null
}
