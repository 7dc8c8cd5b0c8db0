import { safeAddress } from '../safe-address'
import type { Report, ReportArticle, ReportFact, ReportSource } from '../report'
import { type Html, html, type Slot } from './html'
import { link, links } from './links'
import { renderFacts } from './render-facts'
import { renderHashes } from './render-hashes'
import { words } from '../../../words/words'

const said = words.report
const of = said.source

/** One article: its facts and where each was read, and the hashes of its texts. */
export function renderArticle(article: ReportArticle): Html {
  return html`<article class="entry" id="article-${article.number}">
    <p class="kicker">${said.part.article[0]} ${article.number}</p>
    <h3 dir="auto">${article.name}</h3>
    ${renderFacts([
      ...article.facts.map(showFact),
      [said.article.claimsInIt, links('claim', article.claims)],
      [
        said.article.copies,
        article.copies.length === 0
          ? null
          : html`${said.article.sameOrigin}${links('article', article.copies)}${said.article.countAsOne}`,
      ],
    ])}${article.revisions.map(
      ({ words: made, hashes, normalisation }) =>
        html`<p class="aside">${said.article.text(made, normalisation)}</p>
          ${renderHashes(hashes)}`,
    )}
  </article> `
}

/** The articles that nothing in the report rests on, a line each. */
export function renderUnused(articles: Report['unusedArticles']): Slot {
  if (articles.length === 0) return null
  return html`<section class="unused">
    <h3>${words.reporting.articles.unused}</h3>
    <p class="aside">${words.reporting.articles.numbers}</p>
    <ul>
      ${articles.map(({ number, name }) => html`<li dir="auto">${words.formats.inRow([`${said.part.article[0]} ${number}`, name])}</li> `)}
    </ul>
  </section> `
}

/** One source: what is stated about it, how it is rated, and the hashes of its evidentiary copy. */
export function renderSource(source: ReportSource): Html {
  return html`<article class="entry" id="source-${source.number}">
    <p class="kicker">
      ${said.part.source[0]} ${source.number}${source.kind === null ? null : ` · ${of.kinds[source.kind]}`}
    </p>
    <h3 dir="auto">${source.name}</h3>
    ${
      source.withheld === null ? null : html`<p dir="auto">${of.withheld(source.withheld)}</p> `
    }${renderFacts([
      ...source.facts.map(showFact),
      [of.reliability, source.reliability ?? said.notJudged],
      [of.itIs, source.article === null ? null : link('article', source.article)],
      [of.evidenceOn, links('claim', source.claims)],
      [of.sameOrigin, links('source', source.sameOrigin)],
    ])}${renderHashes(source.hashes)}
  </article> `
}

function showFact({ term, value, basis }: ReportFact): readonly [string, Slot] {
  const href = safeAddress(value)
  const shown = href === null ? html`<span dir="auto">${value}</span>` : html`<a href="${href}">${value}</a>`
  return [term, basis === null ? shown : html`${shown} <small>(${basis})</small>`]
}
