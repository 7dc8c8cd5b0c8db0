import type { KeptRelationKind } from '../../../schema/relation'
import type { RelationEnd } from '../../relations/relations-of'
import type { ReportClaim, ReportCrop, ReportEvidence } from '../report'
import { type Html, html, type Slot } from './html'
import { link, links } from './links'
import { renderFacts } from './render-facts'
import { renderHashes } from './render-hashes'
import { renderParagraphs } from './render-paragraphs'
import { renderQuote } from './render-quote'
import { renderVerdict } from './render-verdict'
import { words } from '../../../words/words'

const said = words.report
const of = said.claim

/** One claim, whole: its words, where they stand, what was decided and why, and the evidence. */
export function renderClaim(claim: ReportClaim): Html {
  return html`<article class="entry" id="claim-${claim.number}">
    <header>
      <p class="kicker">${said.part.claim[0]} ${claim.number}${claim.example ? said.workedExample : null}</p>
      ${renderVerdict(claim.verdict)}
    </header>
    <h3 dir="auto">${claim.wording}</h3>
    ${
      claim.quotes.length === 0 ? html`<p class="absent">${of.noPlace}</p> ` : claim.quotes.map(renderQuote)
    }${renderFacts([
      [of.kind, claim.type],
      [of.speaker, claim.speaker],
      [of.quantity, claim.quantity],
      [of.eventDate, claim.eventDate],
      [of.partOf, links('conflict', claim.conflicts)],
      ...claim.relations.map(
        ({ kind, end, claims }) => [relationTerm(kind, end), links('claim', claims)] as const,
      ),
      [of.tags, claim.tags.join(', ')],
    ])}
    <section>
      <h4>${of.verdict(claim.verdict.label)}</h4>
      <p class="definition">${claim.verdict.definition}</p>
      ${
        claim.reasoning === ''
          ? html`<p class="absent">${of.noReasoning}</p> `
          : renderParagraphs(claim.reasoning)
      }${claim.needsReview ? html`<p class="warning">${of.needsReview}</p> ` : null}
    </section>
    <section>
      <h4>${of.evidence}</h4>
      ${renderEvidenceList(claim)}
    </section>
  </article> `
}

function relationTerm(kind: KeptRelationKind, end: RelationEnd): string {
  const says = words.relations[end][kind]
  return says.charAt(0).toUpperCase() + says.slice(1)
}

function renderEvidenceList({ evidence, independentSupport, warnings }: ReportClaim): Slot {
  if (evidence.length === 0) return html`<p class="absent">${of.noEvidence}</p> `
  return html`<p>${of.support(independentSupport)}</p>
    <ol class="evidence">
      ${evidence.map(renderEvidence)}
    </ol>
    ${warnings.map((warning) => html`<p class="warning" dir="auto">${warning}</p> `)}`
}

function renderEvidence({
  stance,
  symbol,
  source,
  sourceName,
  place,
  quote,
  crop,
  rating,
  note,
  hashes,
}: ReportEvidence): Html {
  return html` <li>
    <p>
      <strong class="stance ${stance}"
        ><span aria-hidden="true">${symbol}</span> ${of.stances[stance]}</strong
      >
      ${
        source === 0 ? sourceName : html`${link('source', source)}, <cite dir="auto">${sourceName}</cite>`
      }${place === null ? null : html`, <span dir="auto">${place}</span>`}
    </p>
    ${quote === null ? null : renderQuote(quote)}${crop === null ? null : renderCrop(crop)}${renderFacts([
      [of.rating, rating === null ? said.notJudged : html`<strong>${rating.code}</strong> (${rating.words})`],
      [of.note, note],
    ])}${renderHashes(hashes)}
  </li>`
}

function renderCrop(crop: ReportCrop): Html {
  return crop.kind === 'shown'
    ? html`<p class="crop"><img src="${crop.address}" alt="${crop.of}" /></p> `
    : html`<p class="absent">${of.crops[crop.kind]}</p> `
}
