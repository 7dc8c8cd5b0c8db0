import type { ReportArticle, ReportFact, ReportSource } from '../report'
import { type Html, html, type Slot } from './html'
import { link, links } from './links'
import { renderFacts } from './render-facts'
import { renderHashes } from './render-hashes'

/** One article: what is stated about it and where that was read, and the hashes of its texts. */
export function renderArticle(article: ReportArticle): Html {
  return html`<article class="entry" id="article-${article.number}">
    <p class="kicker">Article ${article.number}</p>
    <h3 dir="auto">${article.name}</h3>
    ${renderFacts([
      ...article.facts.map(showFact),
      ['Claims in it', links('claim', article.claims)],
      [
        'Copies',
        article.copies.length === 0
          ? null
          : html`has the same origin as ${links('article', article.copies)}; together they count as one source`,
      ],
    ])}${article.revisions.map(
      ({ words, hashes, normalisation }) =>
        html`<p class="aside">
            Text
            ${words}${normalisation.length === 0 ? null : `; changed at import: ${normalisation.join(', ')}`}.
          </p>
          ${renderHashes(hashes)}`,
    )}
  </article> `
}

/** One source: what is stated about it, how it is rated, and the hashes of its evidentiary copy. */
export function renderSource(source: ReportSource): Html {
  return html`<article class="entry" id="source-${source.number}">
    <p class="kicker">
      Source ${source.number}${source.kind === null ? null : ` · ${kindWords[source.kind]}`}
    </p>
    <h3 dir="auto">${source.name}</h3>
    ${
      source.withheld === null
        ? null
        : html`<p dir="auto">
            The identity of this source is withheld.
            ${source.withheld === '' ? 'No reason is stated.' : `Reason: ${source.withheld}`}
          </p> `
    }${renderFacts([
      ...source.facts.map(showFact),
      ['Reliability', source.reliability ?? 'not judged'],
      ['It is', source.article === null ? null : link('article', source.article)],
      ['Evidence on', links('claim', source.claims)],
      ['Same origin as', links('source', source.sameOrigin)],
    ])}${renderHashes(source.hashes)}
  </article> `
}

const kindWords = {
  article: 'article of this project',
  file: 'file',
  web: 'web page',
  person: 'person',
  dataset: 'data set',
} as const

function showFact({ term, value, basis }: ReportFact): readonly [string, Slot] {
  return [term, basis === null ? value : html`<span dir="auto">${value}</span> <small>(${basis})</small>`]
}
