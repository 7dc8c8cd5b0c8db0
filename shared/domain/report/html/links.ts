import { type Html, html, type Slot } from './html'
import { words } from '../../../words/words'

const said = words.report

/** The parts of a report that are numbered, and that others refer to. */
type Part = 'article' | 'claim' | 'conflict' | 'event' | 'source'

/** A link to a numbered part of the report: `Article 2`. */
export function link(part: Part, number: number): Html {
  return html`<a href="#${part}-${number}">${said.part[part][0]} ${number}</a>`
}

/** Links to several parts, in order: `Claims 1, 2 and 5`, `Claims 1 to 4 and 9`; null where there are none. */
export function links(part: Part, numbers: readonly number[]): Slot {
  const [only] = numbers
  if (only === undefined) return null
  if (numbers.length === 1) return link(part, only)
  const runs = runsOf(numbers)
  const items = runs.map(({ first, last }, at) => {
    const glue = at === 0 ? ' ' : at === runs.length - 1 ? said.and : words.formats.comma
    const to = first === last ? null : html`${said.to}${bareLink(part, last)}`
    return html`${glue}${bareLink(part, first)}${to}`
  })
  return html`${said.part[part][1]}${items}`
}

/** A page without the links inside it. On paper they cost more than they give: see `renderReportHtml`. */
export function withoutLinks(page: string): string {
  return page.replaceAll(/<a href="#[a-z]+(?:-\d+)?">([^<]*)<\/a>/g, '$1')
}

/** The same without the word: `2`. */
export function bareLink(part: Part, number: number): Html {
  return html`<a href="#${part}-${number}">${number}</a>`
}

/** Three or more numbers that follow on one another are one run; all others stand alone. */
function runsOf(numbers: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run?.last === number - 1) run.last = number
    else runs.push({ first: number, last: number })
  }
  return runs.flatMap(({ first, last }) =>
    last === first + 1 ? [first, last].map((number) => ({ first: number, last: number })) : [{ first, last }],
  )
}
