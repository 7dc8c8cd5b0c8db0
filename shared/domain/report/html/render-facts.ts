import { directionOf, html, type Slot } from './html'

/** The rows of a list of facts; those without a value are left out. */
export function renderFacts(facts: readonly (readonly [term: string, value: Slot])[]): Slot {
  const stated = facts.filter(([, value]) => value !== null && value !== '')
  if (stated.length === 0) return null
  return html`<dl>
    ${stated.map(
      ([term, value]) =>
        html` <div>
          <dt>${term}</dt>
          <dd ${directionOf(value)}>${value}</dd>
        </div>`,
    )}
  </dl> `
}
