import type { Report, ReportClaim, ReportConflict, ReportEvidence, ReportQuote } from '../report'
import { authenticFacts, missingOf, retrievalOf } from '../html/render-claim'
import {
  type Block,
  fact,
  heading,
  item,
  leading,
  linesOf,
  linesOn,
  nameNumbers,
  paragraph,
  part,
} from './blocks'
import { capitalised } from '../../../words/wording'
import { words } from '../../../words/words'
import { eventBlocks, questionsOf } from './outline-events'

const said = words.report
const more = words.reporting

/** The report block by block, as far as the length that was chosen has it. */
export function outlineOf(report: Report): readonly Block[] {
  const first = [...headOf(report), ...findingsOf(report)]
  if (report.choices.length === 'page') return first
  return [
    ...first,
    ...part(
      said.parts.claims,
      report.claims.flatMap((claim, at) => claimOf(claim, report.findings[at]?.correction ?? '')),
    ),
    ...part(said.parts.conflicts, report.conflicts.flatMap(conflictOf)),
    ...part(said.parts.events, report.events.flatMap(eventBlocks)),
    ...part(more.questions.title, questionsOf(report)),
    ...part(more.corrections.title, correctionsOf(report)),
    ...part(said.parts.articles, articlesOf(report)),
    ...part(said.parts.sources, sourcesOf(report)),
    ...methodOf(report),
    ...(report.choices.length === 'full' ? historyOf(report) : [paragraph(more.history.notTold)]),
  ]
}

function headOf({
  title,
  choices,
  signing,
  madeAt,
  madeBy,
  programVersion,
  summary,
}: Report): readonly Block[] {
  const { head } = more
  const { version, signatures, replaces, since } = signing
  const signed = (['checker', 'editor'] as const).flatMap((role) => {
    const mine = signatures.filter((each) => each.role === role)
    return mine.length === 0
      ? [head.notSigned(role)]
      : mine.map(
          (each) =>
            head.signed(role, each.name, each.signedAt) +
            (since.length === 0 ? '' : head.ofVersion(each.seq)),
        )
  })
  const made = `${said.made(madeAt)}${madeBy === '' ? '' : `${said.by}${madeBy}`}${said.withProgram(programVersion)}`
  return [
    heading(1, title),
    ...linesOf(choices.imprint).map((line) => paragraph(line)),
    ...signed.map((line) => paragraph(line)),
    paragraph(
      [
        ...(version === null ? [] : [`${head.version(version.seq)}.`]),
        ...(replaces === null ? [] : [head.replaces(replaces.seq, replaces.at)]),
        head.articles(summary.articles, summary.sources),
        made,
      ].join(' '),
    ),
    ...(version === null ? [] : fact(head.hash, version.hash)),
    ...(since.length === 0 ? [] : [paragraph({ text: head.outdated(since.length), isBold: true })]),
    ...since.map(({ at, operation, changes }) =>
      item(words.formats.inRow([at, operation, ...changes.map(({ object }) => object)])),
    ),
  ]
}

function findingsOf({ findings, leftOut }: Report): readonly Block[] {
  const of = more.findings
  const each = findings.flatMap(({ claim, name, claimant, date, place, verdict, why, figure }) => [
    heading(3, `${claim}. ${name}`),
    leading({ text: of.parts([claimant, date || of.undated, place || of.unplaced]), isSoft: true }),
    paragraph(
      { text: `${verdict.symbol} ${verdict.label}`, isBold: true },
      ...(figure === '' ? [] : [`: ${figure}`]),
      `. ${why}`,
    ),
  ])
  const out = leftOut === 0 ? [] : [paragraph(`${of.notShown}${of.leftOut(leftOut)}.`)]
  return [heading(2, of.title), ...(each.length === 0 ? [paragraph(said.summary.noClaims)] : each), ...out]
}

/** Words in their sentence; where a correction is suggested, that is a comment of the words. */
function quoteOf(
  { previous, before, exact, after, next, article, articleName, where, remark }: ReportQuote,
  correction = '',
): readonly Block[] {
  return [
    {
      kind: 'quote',
      runs: [
        { text: previous, isSoft: true },
        { text: before },
        { text: exact, isBold: true, ...(correction !== '' && { comment: correction }) },
        { text: after },
        { text: next, isSoft: true },
      ].filter(({ text }) => text !== ''),
    },
    paragraph({
      text: words.formats.inRow([
        nameNumbers('article', article === 0 ? [] : [article]),
        articleName,
        where ?? '',
      ]),
      isSoft: true,
    }),
    ...(remark === null ? [] : [paragraph({ text: remark, isBold: true })]),
  ]
}

function claimOf(claim: ReportClaim, correction: string): readonly Block[] {
  const of = more.claim
  const { verdict, reasoning, signed } = claim
  return [
    heading(3, words.reader.fact(`${said.part.claim[0]} ${claim.number}`, claim.wording)),
    ...claim.quotes.flatMap((quote, at) => quoteOf(quote, at === 0 ? correction : '')),
    paragraph(
      { text: said.claim.verdict(`${verdict.symbol} ${verdict.label}`), isBold: true },
      `. ${verdict.definition}`,
    ),
    ...(reasoning === ''
      ? [paragraph(said.claim.noReasoning)]
      : linesOf(reasoning).map((line) => paragraph(line))),
    ...(claim.needsReview ? [paragraph({ text: said.claim.needsReview, isBold: true })] : []),
    ...fact(of.saidBy, claim.speaker),
    ...fact(words.standing.fields.quotedBy, claim.quotedBy),
    ...fact(of.when, claim.eventDate),
    ...fact(of.where, claim.place),
    ...fact(capitalised(said.notStated), missingOf(claim)),
    ...fact(
      words.standing.fields.modality,
      claim.modality === null ? '' : words.standing.modalities[claim.modality],
    ),
    ...fact(words.standing.fields.disputedBy, claim.disputedBy),
    ...authenticFacts(claim).flatMap(([term, told]) => fact(term, told)),
    ...fact(said.claim.kind, words.claims.types[claim.type]),
    ...fact(said.claim.quantity, claim.quantity ?? ''),
    ...fact(said.claim.partOf, nameNumbers('conflict', claim.conflicts)),
    ...fact(of.event, nameNumbers('event', claim.events)),
    ...claim.relations.flatMap(({ kind, end, claims }) =>
      fact(capitalised(words.relations[end][kind]), nameNumbers('claim', claims)),
    ),
    ...fact(said.claim.tags, words.formats.inRow(claim.tags)),
    ...fact(of.signed, signed === null ? '' : words.reporting.signature(signed.by || of.nobody, signed.at)),
    heading(4, said.claim.evidence),
    ...(claim.evidence.length === 0
      ? [paragraph(said.claim.noEvidence)]
      : [paragraph(said.claim.support(claim.independentSupport)), ...claim.evidence.flatMap(evidenceOf)]),
    ...claim.warnings.map((warning) => paragraph(warning)),
    heading(4, of.replies),
    ...(claim.replies.length === 0 ? [paragraph(of.notAsked)] : []),
    ...claim.replies.flatMap(({ who, how, asked, deadline, answer, answered }) => [
      paragraph(of.asked(who, how, asked, deadline)),
      paragraph(answer === '' ? of.noAnswer : `${of.answered(answered)} ${answer}`),
    ]),
  ]
}

function evidenceOf(evidence: ReportEvidence): readonly Block[] {
  const { stance, symbol, sourceName, quote, crop, cells, note, translation } = evidence
  return [
    item(
      { text: words.reader.fact(`${symbol} ${said.claim.stances[stance]}`, ''), isBold: true },
      { text: sourceName, note: citationOf(evidence) },
    ),
    ...(quote === null ? [] : quoteOf(quote)),
    ...(crop === null
      ? []
      : [
          crop.kind === 'shown'
            ? { kind: 'picture' as const, address: crop.address, of: crop.of }
            : paragraph(said.claim.crops[crop.kind]),
        ]),
    ...(cells === null ? [] : [{ kind: 'table' as const, columns: cells.columns, rows: cells.rows }]),
    ...(cells === null || cells.left === 0 ? [] : [paragraph(words.evidence.cellsLeft(cells.left))]),
    ...fact(said.claim.ownWords, translation?.original ?? ''),
    ...fact(said.claim.translation(translation?.by ?? ''), translation?.text ?? ''),
    ...fact(said.claim.note, note),
  ]
}

/** A piece of evidence as a note cites it: publisher, title, date, address, retrieval, place, rating, hashes, independence. */
function citationOf({ citation, sourceName, place, rating, hashes }: ReportEvidence): string {
  const { citation: of } = more.claim
  const known =
    citation === null
      ? [said.identityWithheld]
      : [
          citation.publisher || of.missing(of.publisher),
          citation.title || sourceName,
          citation.date || of.missing(of.date),
          citation.address || of.missing(of.address),
          retrievalOf(citation),
          ...(citation.interests === ''
            ? []
            : [words.reader.fact(more.source.interests, citation.interests)]),
        ]
  return words.formats.inTurn([
    ...known,
    place ?? of.whole,
    rating === null ? of.notRated : of.rating(rating.code),
    ...(citation === null ? [] : [citation.independence]),
    ...hashes.map(({ of: what, sha256 }) => `${said.hashes.of(what)} ${sha256}`),
  ])
}

function conflictOf({
  number,
  title,
  origin,
  members,
  comparison,
  state,
  numberLines,
  timeLine,
}: ReportConflict): readonly Block[] {
  const of = said.conflict
  const rows = members.map(({ letter, claim, wording, quantity, date, verdict }) => [
    letter,
    claim === 0 ? wording : words.reader.fact(`${said.part.claim[0]} ${claim}`, wording),
    quantity ?? of.noQuantity,
    date || said.notStated,
    verdict.label,
  ])
  return [
    heading(3, `${said.part.conflict[0]} ${number}${title === '' ? '' : `: ${title}`}`),
    leading({ text: `${origin}. ${of.states[state.kind]}.` }),
    {
      kind: 'table',
      columns: ['', of.columns.claim, of.columns.figure, of.columns.date, said.summary.verdict],
      rows,
    },
    ...members.flatMap(({ letter, quote }) =>
      quote === null ? [] : [leading({ text: letter, isBold: true }), ...quoteOf(quote)],
    ),
    ...numberLines.flatMap((line) => [
      leading({ text: of.figures(line.unit), isBold: true }),
      ...linesOn(line),
    ]),
    ...(timeLine === null || timeLine.bars.length === 0
      ? []
      : [leading({ text: of.dates, isBold: true }), ...linesOn(timeLine)]),
    ...(comparison === null
      ? []
      : [paragraph({ text: `${of.compared(comparison.words)}. `, isBold: true }, comparison.explanation)]),
    ...resolutionOf(state),
  ]
}

function resolutionOf(state: ReportConflict['state']): readonly Block[] {
  const of = said.conflict
  if (state.kind === 'open') return [paragraph(of.undecided)]
  const who = words.reporting.signature(state.by || of.somebody, state.at)
  if (state.kind === 'dismissed')
    return [
      heading(4, of.dismissedAs(state.reason)),
      ...(state.note === '' ? [] : [paragraph(state.note)]),
      paragraph(who),
    ]
  return [
    heading(4, of.resolvedAs(state.method)),
    paragraph(state.meaning),
    ...fact(of.toBePublished, state.value),
    ...fact(of.range, state.range ?? ''),
    ...fact(of.reason, state.reason),
    ...fact(of.decidedBy, who),
    ...fact(of.programSaid, state.comparisonThen ?? ''),
  ]
}

function correctionsOf({ corrections }: Report): readonly Block[] {
  const of = more.corrections
  if (corrections.length === 0) return [paragraph(of.none)]
  const rows = corrections.map(({ at, wrong, since, corrected, by }) => [
    at,
    wrong,
    since || said.notStated,
    corrected,
    by || said.notStated,
  ])
  return [{ kind: 'table', columns: of.columns, rows }]
}

function articlesOf({ articles, unusedArticles }: Report): readonly Block[] {
  return [
    ...articles.flatMap(({ number, name, facts, revisions }) => [
      heading(3, words.reader.fact(`${said.part.article[0]} ${number}`, name)),
      ...facts.flatMap(({ term, value, basis }) => fact(term, value, basis)),
      ...revisions.flatMap(({ hashes }) =>
        hashes.map(({ of, sha256 }) => paragraph(words.reader.fact(said.hashes.of(of), sha256))),
      ),
    ]),
    ...(unusedArticles.length === 0 ? [] : [heading(3, more.articles.unused)]),
    ...unusedArticles.map(({ number, name }) =>
      item(words.formats.inRow([`${said.part.article[0]} ${number}`, name])),
    ),
  ]
}

function sourcesOf({ sources }: Report): readonly Block[] {
  return sources.flatMap(({ number, name, kind, facts, reliability, hashes, withheld }) => [
    heading(3, words.reader.fact(`${said.part.source[0]} ${number}`, name)),
    ...(withheld === null ? [] : [paragraph(said.source.withheld(withheld))]),
    ...(kind === null ? [] : [paragraph(said.source.kinds[kind])]),
    ...facts.flatMap(({ term, value }) => fact(term, value)),
    ...fact(said.source.reliability, reliability ?? said.notJudged),
    ...hashes.map(({ of, sha256 }) => paragraph(words.reader.fact(said.hashes.of(of), sha256))),
  ])
}

function methodOf({ method, scale, vagueRule }: Report): readonly Block[] {
  const of = said.method
  return [
    heading(2, of.title),
    ...(method.trim() === '' ? [paragraph(of.notDescribed)] : linesOf(method).map((line) => paragraph(line))),
    heading(3, of.does),
    item(of.textKept),
    item(`${of.figuresRead}${of.compatible}${of.isHelp}`),
    item(words.values.vagueMethod[vagueRule]),
    item(of.countOnce),
    item(of.onlyStated),
    heading(3, of.doesNotProve),
    item(of.chain),
    item(of.hash),
    item(of.withheld),
    heading(3, of.verdicts(scale.title)),
    {
      kind: 'table',
      columns: [said.summary.verdict, said.summary.means],
      rows: scale.steps.map(({ symbol, label, definition }) => [`${symbol} ${label}`, definition]),
    },
  ]
}

function historyOf({ history, historyHash }: Report): readonly Block[] {
  const of = more.history
  if (historyHash === null) return [heading(2, said.parts.history), paragraph(said.history.nothing)]
  const rows = history.map(({ seq, at, by, operation, changes }) => [
    String(seq),
    at,
    by || said.notStated,
    operation,
    changes
      .map(({ object, what, fields }) =>
        words.formats.inTurn([
          what === 'changed' ? object : `${object} (${of[what]})`,
          ...fields.map(({ name, from, to }) =>
            what === 'changed'
              ? words.reader.fact(name, `${from || of.nothing} → ${to || of.nothing}`)
              : words.reader.fact(name, what === 'added' ? to : from),
          ),
        ]),
      )
      .join('\n'),
  ])
  return [
    heading(2, said.parts.history),
    paragraph(`${said.history.lastHash}${historyHash}`),
    { kind: 'table', columns: of.columns, rows },
  ]
}
