import type { ReportClaim, ReportEvidence } from '../report'
import { type Html, html, type Slot } from './html'
import { link, links } from './links'
import { renderFacts } from './render-facts'
import { renderHashes } from './render-hashes'
import { renderParagraphs } from './render-paragraphs'
import { renderQuote } from './render-quote'
import { renderVerdict } from './render-verdict'

/** One claim, whole: its words, where they stand, what was decided and why, and the evidence. */
export function renderClaim(claim: ReportClaim): Html {
  return html`<article class="entry" id="claim-${claim.number}">
    <header>
      <p class="kicker">Claim ${claim.number}${claim.example ? ' · worked example' : null}</p>
      ${renderVerdict(claim.verdict)}
    </header>
    <h3 dir="auto">${claim.wording}</h3>
    ${
      claim.quotes.length === 0
        ? html`<p class="absent">No place in an article is marked for this claim.</p> `
        : claim.quotes.map(renderQuote)
    }${renderFacts([
      ['Kind', claim.type],
      ['Speaker', claim.speaker],
      ['Quantity', claim.quantity],
      ['Date of the event', claim.eventDate],
      ['Part of', links('conflict', claim.conflicts)],
      ['Tags', claim.tags.join(', ')],
    ])}
    <section>
      <h4>Verdict: ${claim.verdict.label}</h4>
      <p class="definition">${claim.verdict.definition}</p>
      ${
        claim.reasoning === ''
          ? html`<p class="absent">No reasoning is stated.</p> `
          : renderParagraphs(claim.reasoning)
      }${
        claim.needsReview
          ? html`<p class="warning">
              The text changed after this verdict was given; it wants another look.
            </p> `
          : null
      }
    </section>
    <section>
      <h4>Evidence</h4>
      ${renderEvidenceList(claim)}
    </section>
  </article> `
}

function renderEvidenceList({ evidence, independentSupport, warnings }: ReportClaim): Slot {
  if (evidence.length === 0) return html`<p class="absent">No evidence is linked to this claim.</p> `
  return html`<p>${countSupport(independentSupport)}</p>
    <ol class="evidence">
      ${evidence.map(renderEvidence)}
    </ol>
    ${warnings.map((warning) => html`<p class="warning" dir="auto">${warning}</p> `)}`
}

function countSupport(count: number): string {
  if (count === 0) return 'No independent source supports it.'
  return count === 1 ? 'One independent source supports it.' : `${count} independent sources support it.`
}

function renderEvidence({
  stance,
  symbol,
  source,
  sourceName,
  place,
  quote,
  rating,
  note,
  hashes,
}: ReportEvidence): Html {
  return html` <li>
    <p>
      <strong class="stance ${stance}"
        ><span aria-hidden="true">${symbol}</span> ${stanceWords[stance]}</strong
      >
      ${
        source === 0 ? sourceName : html`${link('source', source)}, <cite dir="auto">${sourceName}</cite>`
      }${place === null ? null : html`, <span dir="auto">${place}</span>`}
    </p>
    ${quote === null ? null : renderQuote(quote)}${renderFacts([
      ['Rating', rating === null ? 'not judged' : html`<strong>${rating.code}</strong> (${rating.words})`],
      ['Note', note],
    ])}${renderHashes(hashes)}
  </li>`
}

const stanceWords = { supports: 'Supports', refutes: 'Refutes', context: 'Context' } as const
