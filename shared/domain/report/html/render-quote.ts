import type { ReportHash, ReportQuote } from '../report'
import { type Html, html, type Slot } from './html'

/** Words in their sentence, marked, with the article that they stand in. */
export function renderQuote(quote: ReportQuote): Html {
  const { previous, before, exact, after, next, language, article, articleName, remark } = quote
  const lang = language === null ? null : html`lang="${language}"`
  // A list and not a template: here every line break shows.
  const words = [
    html`<span class="context">${closeUp(previous)}</span>`,
    closeUp(before),
    html`<mark>${closeUp(exact)}</mark>`,
    closeUp(after),
    html`<span class="context">${closeUp(next)}</span>`,
  ]
  return html`<figure class="quote">
    <blockquote dir="auto" ${lang}>${words}</blockquote>
    <figcaption>
      ${link('article', article)},
      <cite dir="auto">${articleName}</cite
      >${remark === null ? null : html`<br /><strong class="remark">${remark}</strong>`}
    </figcaption>
  </figure> `
}

/** A new paragraph stays one, without the empty lines before it. */
function closeUp(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, '\n')
}

/** A link to a numbered part of the report: `Article 2`. */
export function link(kind: 'article' | 'claim' | 'conflict' | 'source', number: number): Html {
  const name = kind.charAt(0).toUpperCase() + kind.slice(1)
  return html`<a href="#${kind}-${number}">${name} ${number}</a>`
}

/** Links to several parts of one kind, in a sentence: `Claims 1, 2 and 5`; nothing where there are none. */
export function links(kind: 'article' | 'claim' | 'conflict' | 'source', numbers: readonly number[]): Slot {
  const [only] = numbers
  if (only === undefined) return null
  if (numbers.length === 1) return link(kind, only)
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}s`
  const each = numbers.map(
    (number, at) =>
      html`${at === 0 ? '' : at === numbers.length - 1 ? ' and ' : ', '}<a href="#${kind}-${number}"
          >${number}</a
        >`,
  )
  return html`${name} ${each}`
}

/** Hashes, each once, with all that it is of. */
export function renderHashes(hashes: readonly ReportHash[]): Slot {
  if (hashes.length === 0) return null
  const byHash = new Map<string, string>()
  for (const { of, sha256 } of hashes) {
    const known = byHash.get(sha256)
    byHash.set(sha256, known === undefined ? of : `${known} and of the ${of}`)
  }
  return html`<ul class="hashes">
    ${[...byHash].map(
      ([sha256, of]) => html`<li><span dir="auto">SHA-256 of the ${of}</span> <code>${sha256}</code></li> `,
    )}
  </ul> `
}

/** The rows of a list of facts; those without a value are left out. */
export function renderFacts(facts: readonly (readonly [term: string, value: Slot])[]): Slot {
  const stated = facts.filter(([, value]) => value !== null && value !== '')
  if (stated.length === 0) return null
  return html`<dl>
    ${stated.map(
      ([term, value]) =>
        html` <div>
          <dt>${term}</dt>
          <dd dir="auto">${value}</dd>
        </div>`,
    )}
  </dl> `
}

/** Text of the journalist, in the paragraphs in which it was written. */
export function renderParagraphs(text: string): Slot {
  return text
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => html`<p dir="auto">${paragraph}</p> `)
}
