import { nameOfClaim } from '../describe/name-of-claim'
import { assertNever } from '../../result'
import { groupBy } from '../group-by'
import type { Occurrence } from '../../schema/anchor'
import type { Article } from '../../schema/article'
import type { Claim, Evidence, Pinpoint, Translation } from '../../schema/claim'
import type { VerdictStep } from '../../schema/project'
import type { Source } from '../../schema/source'
import type { CellsWithHeads } from '../originals/cells-with-heads'
import type { Reply } from '../../schema/signing'
import { describeQuantity } from '../describe/describe-quantity'
import { describeRating } from '../describe/describe-rating'
import { keptFiles } from '../operations/kept-file'
import { keepersOf, relationsOf } from '../relations/relations-of'
import { type Independence, independentSources } from '../sources/independent-sources'
import { createLineage } from '../sources/lineage'
import { saidTheSame } from '../relations/same-said'
import { formOfQuotation, heldAgainst } from '../statements/form-of-quotation'
import { clockTime } from '../time/clock-time'
import { describeDate } from '../describe/describe-date'
import { describeWhen, describeWhere } from '../describe/describe-event'
import { stanceSymbols } from '../verdicts/stance-symbols'
import { toneSymbols } from '../verdicts/tone-symbols'
import { groupIds, hashOfOriginal } from './build-articles'
import { quoteTranscript } from './build-quotes'
import { hashesOfSource, nameSource } from './build-sources'
import type {
  ReportAuthentic,
  ReportCells,
  ReportClaim,
  ReportCrop,
  ReportEvidence,
  ReportHash,
  ReportQuote,
  ReportRelation,
  ReportReply,
  ReportVerdict,
} from './report'
import { citeSource, paragraphOf } from './cite-source'
import { numbersOf, type ReportIndex } from './report-index'
import { eventsOfClaims } from './events/events-of-claims'
import type { ReportInput } from './report-input'
import { signersOf } from './build-signing'
import { words } from '../../words/words'

const said = words.report.claim

type Quoter = (occurrence: Occurrence) => ReportQuote | null

/** The claims of a report, in reading order. */
export function buildClaims(
  index: ReportIndex,
  quote: Quoter,
  ledgers: ReportInput['ledgers'],
): readonly ReportClaim[] {
  const conflictsOf = groupIds(
    index.conflicts.all.flatMap((conflict) => conflict.members.map((id) => [id, conflict.id] as const)),
  )
  const sayRelated = keepersOf(index.claims.all)
  const quotations = quotationsIn(index.claims.all)
  const lineage = createLineage(index.claims.all, index.articles.all)
  const signers = signersOf(index)
  const eventsOf = eventsOfClaims(index, ledgers)
  return index.claims.all.map((claim, at) => {
    const independence = independentSources(claim, index.sources.byId, index.articles.byId, lineage)
    return {
      number: at + 1,
      wording: index.say(nameOfClaim(claim)),
      type: claim.type,
      speaker: index.say(claim.speaker),
      verdict: findVerdict(claim.verdict, index),
      reasoning: index.say(claim.reasoning),
      quantity: claim.quantity === null ? null : index.say(describeQuantity(claim.quantity)),
      quotedBy: index.say(words.formats.inRow(claim.quotedBy ?? [])),
      eventDate: describeWhen({ date: claim.eventDate, hour: claim.hour ?? '', zone: claim.zone ?? '' }),
      place: index.say(
        describeWhere(claim.place ?? { name: '', precision: null }) || (claim.quantity?.scope ?? ''),
      ),
      modality: claim.modality ?? null,
      disputedBy: index.say(words.formats.inRow(claim.disputedBy ?? [])),
      authentic: authenticOf(claim, quotations.get(claim.id) ?? [], index),
      signed: signers.get(claim.id) ?? null,
      signedOn: signers.get(claim.id)?.day ?? '',
      statedOn: metadataOf(claim.occurrences[0], index)?.published?.value ?? '',
      addresses: claim.occurrences.map((each) => index.say(metadataOf(each, index)?.url?.value ?? '')),
      replies: (claim.replies ?? []).map((reply) => buildReply(reply, index)),
      tags: claim.tags.map(index.say),
      quotes: claim.occurrences.flatMap((occurrence) => quote(occurrence) ?? []),
      evidence: claim.evidence.map((evidence) => buildEvidence(evidence, independence, index, quote)),
      independentSupport: independence.supporting,
      independentRefusal: independence.refuting,
      warnings: independence.warnings.map(index.say),
      relations: relationsIn(claim, sayRelated.get(claim.id) ?? [], index),
      events: eventsOf(claim),
      conflicts: numbersOf(conflictsOf.get(claim.id) ?? [], index.conflicts),
      example: claim.example,
      needsReview: claim.needsReview,
    }
  })
}

/** A step of the project's scale as the report shows it; a verdict that the scale does not have is shown as it is. */
export function findVerdict(id: string, index: ReportIndex): ReportVerdict {
  const step = index.scale.steps.find((candidate) => candidate.id === id)
  return step === undefined
    ? {
        label: id,
        definition: said.noSuchVerdict,
        tone: 'none',
        symbol: toneSymbols.none,
      }
    : showVerdict(step)
}

/** A step of a scale with the shape that stands beside it. */
export function showVerdict({ label, definition, tone }: VerdictStep): ReportVerdict {
  return { label, definition, tone, symbol: toneSymbols[tone] }
}

function relationsIn(
  claim: Claim,
  keepers: readonly Claim[],
  { claims }: ReportIndex,
): readonly ReportRelation[] {
  const bySaying = groupBy(relationsOf(claim, keepers), ({ relation, end }) => `${relation.kind} ${end}`)
  return [...bySaying.values()].flatMap((same) => {
    const [first] = same
    const numbers = numbersOf(
      same.map(({ otherId }) => otherId),
      claims,
    )
    return first && numbers.length > 0 ? [{ kind: first.relation.kind, end: first.end, claims: numbers }] : []
  })
}

/** The claims of each quotation whose authentic form is known, by the id of each of them. */
function quotationsIn(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, readonly Claim[]>()
  for (const marked of claims) {
    if (!marked.authentic || groups.has(marked.id)) continue
    const group = [marked, ...saidTheSame(marked, claims)]
    for (const { id } of group) groups.set(id, group)
  }
  return groups
}

/** The authentic form of a quotation, be it marked at a claim that says the same, and how the articles of all of them print it. */
function authenticOf(claim: Claim, same: readonly Claim[], index: ReportIndex): ReportAuthentic | null {
  const all = [claim, ...saidTheSame(claim, same)]
  const form = all.find(({ authentic }) => authentic)?.authentic
  if (!form) return null
  const { translation } = form
  const forms = all.flatMap(({ occurrences }) =>
    occurrences.map(({ articleId, anchor }) => {
      const { kind, words: printed, differing } = formOfQuotation(anchor.exact, heldAgainst(form))
      const told = differing.map(({ start, end }) => index.say(printed.slice(start, end)))
      return { article: index.articles.numberOf.get(articleId) ?? 0, kind, differing: told }
    }),
  )
  return {
    basis: form.basis,
    words: index.say(form.words),
    translation: translation?.text
      ? { text: index.say(translation.text), by: index.say(translation.by) }
      : null,
    forms: forms.filter(({ article }) => article > 0),
  }
}

/** The article's facts at an occurrence; null for a source whose identity is withheld. */
function metadataOf(place: Occurrence | undefined, index: ReportIndex): Article['metadata'] | null {
  const article = index.articles.byId.get(place?.articleId ?? '')
  return article === undefined || index.withheldArticles.has(article.id) ? null : article.metadata
}

function buildReply(
  { who, how, asked, deadline, answer, answered }: Reply,
  { say }: ReportIndex,
): ReportReply {
  return {
    who: say(who),
    how: say(how),
    asked: describeDate(asked),
    deadline: describeDate(deadline),
    answer: say(answer),
    answered: describeDate(answered),
  }
}

function buildEvidence(
  evidence: Evidence,
  independence: Independence,
  index: ReportIndex,
  quote: Quoter,
): ReportEvidence {
  const source = index.sources.byId.get(evidence.sourceId)
  const { stance, pinpoint, credibility } = evidence
  const open = source?.identityWithheld === false
  const isCovered =
    (source?.file ? source : index.articles.byId.get(source?.articleId ?? ''))?.graphic === true
  const crop = open && pinpoint.kind === 'box' ? cropOf(pinpoint, isCovered, index) : null
  return {
    stance,
    symbol: stanceSymbols[stance],
    source: index.sources.numberOf.get(evidence.sourceId) ?? 0,
    sourceName: source === undefined ? said.missingSource : nameSource(source, index),
    citation: open ? citeSource(source, independence, index) : null,
    place: open ? describePlace(pinpoint, index) : null,
    quote: !open
      ? null
      : pinpoint.kind === 'passage'
        ? quote(pinpoint.occurrence)
        : quoteTranscript(source, pinpoint, index),
    crop,
    cells: open && !isCovered ? cellsOf(index.cells.get(evidence.id), index) : null,
    rating: describeRating(source?.reliability ?? null, credibility),
    note: index.say(evidence.note),
    translation: open && evidence.translation ? sayTranslation(evidence.translation, index) : null,
    hashes: [
      ...(open && pinpoint.kind === 'box' ? hashesOfBox(pinpoint, source, index) : []),
      ...(source === undefined ? [] : hashesOfSource(source, index)),
    ],
  }
}

function sayTranslation(
  { original, text, by }: Translation,
  { say }: ReportIndex,
): ReportEvidence['translation'] {
  return text === '' ? null : { original: say(original), text: say(text), by: say(by) }
}

/** What is in a box, and the file that it was drawn on. */
function hashesOfBox(
  { page, crop, file }: Extract<Pinpoint, { kind: 'box' }>,
  source: Source,
  index: ReportIndex,
): readonly ReportHash[] {
  const article = index.articles.byId.get(source.articleId ?? '')
  const kept = [...keptFiles(source), ...(article ? keptFiles(article) : [])]
  const original = kept.find(({ hash }) => hash === file)
  return [{ of: said.box(page), sha256: crop.hash }, ...(original ? [hashOfOriginal(original, index)] : [])]
}

function cropOf(box: Extract<Pinpoint, { kind: 'box' }>, isCovered: boolean, index: ReportIndex): ReportCrop {
  if (isCovered) return { kind: 'covered' }
  const address = index.crops.get(box.crop.hash)
  return address === undefined
    ? { kind: 'missing' }
    : { kind: 'shown', address, of: said.cropOf(said.box(box.page)) }
}

/** Cells by the names of their columns and rows, with the words that head these. */
function cellsOf(cells: CellsWithHeads | undefined, { say }: ReportIndex): ReportCells | null {
  if (!cells) return null
  const head = (name: string, heads: readonly string[]): string => {
    const told = words.formats.inRow(heads.filter((each) => each !== '').map(say))
    return told === '' ? name : words.reader.fact(name, told)
  }
  return {
    columns: ['', ...cells.columns.map(({ name, heads }) => head(name, heads))],
    rows: cells.rows.map((row) => [head(String(row.number), [row.head]), ...row.cells.map(say)]),
    left: cells.left,
  }
}

function describePlace(pinpoint: Pinpoint, index: ReportIndex): string | null {
  switch (pinpoint.kind) {
    case 'whole':
      return null
    case 'passage':
      return paragraphOf(pinpoint.occurrence, index)
    case 'page':
      return index.say(said.page(pinpoint.page))
    case 'timecode':
      return index.say(said.at(pinpoint.at))
    case 'cells':
      return index.say(said.cells(pinpoint.range))
    case 'stretch':
      return said.stretch(clockTime(pinpoint.from), pinpoint.to === null ? null : clockTime(pinpoint.to))
    case 'box':
      return said.box(pinpoint.page)
    default:
      return assertNever(pinpoint)
  }
}
