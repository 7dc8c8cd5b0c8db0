import type { KeptRelationKind } from '../../../schema/relation'
import type { RelationEnd } from '../../relations/relations-of'
import { safeAddress } from '../safe-address'
import type {
  ReportCells,
  ReportCitation,
  ReportClaim,
  ReportCrop,
  ReportEvidence,
  ReportReply,
} from '../report'
import { type Html, html, type Slot } from './html'
import { link, links } from './links'
import { renderFacts } from './render-facts'
import { renderHashes } from './render-hashes'
import { renderParagraphs } from './render-paragraphs'
import { renderQuote } from './render-quote'
import { renderTable } from './render-table'
import { renderVerdict } from './render-verdict'
import { capitalised } from '../../../words/wording'
import { words } from '../../../words/words'

const said = words.report
const of = said.claim
const more = words.reporting.claim
const cited = more.citation

/** One claim, whole: its words, where they stand, the evidence; at the side what was decided and why, and what is known of it. */
export function renderClaim(claim: ReportClaim): Html {
  return html`<article class="entry claim" id="claim-${claim.number}">
    <div class="beside">
      <div class="words">
        <p class="kicker">
          ${said.part.claim[0]} ${claim.number}${claim.example ? said.workedExample : null}
        </p>
        <h3 dir="auto">${claim.wording}</h3>
        ${
          claim.quotes.length === 0
            ? html`<p class="absent">${of.noPlace}</p> `
            : claim.quotes.map(renderQuote)
        }
        <section>
          <h4>${of.evidence}</h4>
          ${renderEvidenceList(claim)}
        </section>
        <section>
          <h4>${more.replies}</h4>
          ${claim.replies.length === 0 ? html`<p class="absent">${more.notAsked}</p> ` : claim.replies.map(renderReply)}
        </section>
      </div>
      <div class="judged">${renderJudged(claim)}</div>
    </div>
  </article> `
}

function renderJudged(claim: ReportClaim): Html {
  const { verdict, reasoning, signed } = claim
  return html`<h4>${said.summary.verdict}</h4>
    <p>${renderVerdict(verdict)}</p>
    <p class="definition">${verdict.definition}</p>
    ${claim.needsReview ? html`<p class="warning">${of.needsReview}</p> ` : null}
    <h4>${more.why}</h4>
    ${reasoning === '' ? html`<p class="absent">${of.noReasoning}</p> ` : renderParagraphs(reasoning)}${renderFacts(
      [
        [more.saidBy, claim.speaker],
        [words.standing.fields.quotedBy, claim.quotedBy],
        [more.when, claim.eventDate],
        [more.where, claim.place],
        [capitalised(said.notStated), missingOf(claim)],
        [
          words.standing.fields.modality,
          claim.modality === null ? null : words.standing.modalities[claim.modality],
        ],
        [words.standing.fields.disputedBy, claim.disputedBy],
        ...authenticFacts(claim),
        [of.kind, words.claims.types[claim.type]],
        [of.quantity, claim.quantity],
        [of.partOf, links('conflict', claim.conflicts)],
        [more.event, links('event', claim.events)],
        ...claim.relations.map(
          ({ kind, end, claims }) => [relationTerm(kind, end), links('claim', claims)] as const,
        ),
        [of.tags, words.formats.inRow(claim.tags)],
        [
          more.signed,
          signed === null ? null : words.reporting.signature(signed.by || more.nobody, signed.at),
        ],
      ],
    )}`
}

/** What an editor asks of every claim, and nobody states of this one. */
export function missingOf(claim: ReportClaim): string {
  const asked = ['speaker', 'eventDate', 'place'] as const
  return words.formats.inRow(asked.flatMap((name) => (claim[name] === '' ? [more.missing[name]] : [])))
}

/** A quotation as it was said, what that is in another language, and how each article prints it. */
export function authenticFacts({ authentic }: ReportClaim): readonly (readonly [string, string])[] {
  if (authentic === null) return []
  const term = words.claims.authentic
  const { translation } = authentic
  const forms = authentic.forms.map(({ article, kind, differing }) =>
    words.reader.fact(
      `${said.part.article[0]} ${article}`,
      words.formats.inRow([term.kinds[kind], ...differing.map(words.standing.quoted)]),
    ),
  )
  return [
    [`${term.heading} (${term.bases[authentic.basis]})`, authentic.words],
    ...(translation === null ? [] : [[of.translation(translation.by), translation.text] as const]),
    [term.forms, words.formats.inTurn(forms)],
  ]
}

function relationTerm(kind: KeptRelationKind, end: RelationEnd): string {
  return capitalised(words.relations[end][kind])
}

function renderReply({ who, how, asked, deadline, answer, answered }: ReportReply): Html {
  return html`<p>${more.asked(who, how, asked, deadline)}</p>
    ${
      answer === ''
        ? html`<p class="absent">${more.noAnswer}</p> `
        : html`<p>${more.answered(answered)}</p>
            <blockquote dir="auto">${answer}</blockquote> `
    }`
}

function renderEvidenceList(claim: ReportClaim): Slot {
  const { evidence, independentSupport, warnings } = claim
  const told = warnings.map((warning) => html`<p class="warning">${warning}</p> `)
  // Who cites whom in a circle is told also where nothing is linked.
  if (evidence.length === 0) return [html`<p class="absent">${of.noEvidence}</p> `, told]
  return html`<p>${of.support(independentSupport)}</p>
    <ol class="evidence">
      ${evidence.map(renderEvidence)}
    </ol>
    ${told}`
}

function renderEvidence(evidence: ReportEvidence): Html {
  const { stance, symbol, source, sourceName, quote, crop, cells, rating, note, translation, hashes } =
    evidence
  return html` <li>
    <p>
      <strong class="stance ${stance}"
        ><span aria-hidden="true">${symbol}</span> ${of.stances[stance]}</strong
      >
      ${source === 0 ? sourceName : html`${link('source', source)}${words.formats.comma}<cite dir="auto">${sourceName}</cite>`}
    </p>
    ${quote === null ? null : renderQuote(quote)}${crop === null ? null : renderCrop(crop)}${cells === null ? null : renderCells(cells)}
    <p class="citation">${renderCitation(evidence)}</p>
    ${renderFacts([
      [of.rating, rating === null ? said.notJudged : html`<strong>${rating.code}</strong> (${rating.words})`],
      [of.ownWords, translation?.original ?? ''],
      [of.translation(translation?.by ?? ''), translation?.text ?? ''],
      [of.note, note],
    ])}${renderHashes(hashes)}
  </li>`
}

/** Publisher, date, address, retrieval, place and independence, each said or said not to be stated. */
function renderCitation({ citation, place }: ReportEvidence): Slot {
  if (citation === null) return place ?? said.identityWithheld
  const { publisher, date, independence, interests } = citation
  const facts: readonly Slot[] = [
    publisher === '' ? cited.missing(cited.publisher) : html`<bdi>${publisher}</bdi>`,
    date || cited.missing(cited.date),
    renderAddress(citation),
    retrievalOf(citation),
    place ?? cited.whole,
    independence,
    interests === ''
      ? null
      : words.reader.fact(words.reporting.source.interests, interests.replace(/\.$/u, '')),
  ]
  const { semicolon } = words.formats
  return [...facts.filter((fact) => fact !== null).map((fact, at) => [at === 0 ? '' : semicolon, fact]), '.']
}

/** When it was retrieved, else when the program took it in. */
export function retrievalOf({
  retrieved,
  kept,
}: Pick<NonNullable<ReportCitation>, 'retrieved' | 'kept'>): string {
  return retrieved === '' ? cited.imported(kept) : cited.retrieved(retrieved)
}

function renderAddress({ address }: NonNullable<ReportCitation>): Slot {
  if (address === '') return cited.missing(cited.address)
  const href = safeAddress(address)
  return html`<bdi>${href === null ? address : html`<a href="${href}">${address}</a>`}</bdi>`
}

function renderCells({ columns, rows, left }: ReportCells): Slot {
  return [
    html`<div class="cells">${renderTable(columns, rows)}</div> `,
    left === 0 ? null : html`<p class="aside">${words.evidence.cellsLeft(left)}</p> `,
  ]
}

function renderCrop(crop: ReportCrop): Html {
  return crop.kind === 'shown'
    ? html`<p class="crop"><img src="${crop.address}" alt="${crop.of}" /></p> `
    : html`<p class="absent">${of.crops[crop.kind]}</p> `
}
