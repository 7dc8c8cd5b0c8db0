import type { DecidedFigure, Decision } from '../../../schema/decision'
import type { Event } from '../../../schema/event'
import { layoutNumberLine } from '../../charts/number-line'
import { layoutTimeLine } from '../../charts/time-line'
import { describeDate } from '../../describe/describe-date'
import { describeWhen, describeWhere } from '../../describe/describe-event'
import { describeFigure } from '../../describe/describe-figure'
import { describeInstant } from '../../describe/describe-instant'
import { describeCounted, describeWithUnit } from '../../describe/describe-quantity'
import { formatFigure } from '../../describe/format-figure'
import type { LedgerFigure } from '../../ledger/event-figures'
import type { Ledger, LedgerCard, LedgerMoment, LedgerParts, LedgerRow } from '../../ledger/ledger'
import { askedOf } from '../../ledger/sort-into-measures'
import { nameOfSource, type Teller } from '../../ledger/teller'
import { timeOfDay } from '../../time/clock-time'
import { sumOf } from '../../values/add-up'
import { idOfMeasure } from '../../values/measure-key'
import { words } from '../../../words/words'
import { LINE_WIDTH, letterOf } from '../build-conflicts'
import { numbersOf, type ReportIndex } from '../report-index'
import type {
  ReportDecision,
  ReportEvent,
  ReportLedgerRow,
  ReportMeasure,
  ReportMoment,
} from './report-event'

const said = words.ledger

/** So many moments of an event are told, unless the report is the full one: those that most sources tell. */
const MOST_MOMENTS = 12

const nothingRead: Ledger = { cards: [], further: [], moments: [], sources: 0 }

/** The events of a report, each with its ledger as the window shows it. */
export function buildEvents(
  index: ReportIndex,
  ledgers: ReadonlyMap<string, Ledger> = new Map(),
): readonly ReportEvent[] {
  return index.events.map((event, at) => {
    const ledger = ledgers.get(event.id) ?? nothingRead
    const shown = momentsToShow(ledger.moments, index)
    const line = layoutTimeLine(
      shown.map(({ id, day }, moment) => ({ id, label: String(moment + 1), date: day })),
      LINE_WIDTH,
    )
    return {
      number: at + 1,
      title: index.say(event.title),
      kind: event.kind === null ? null : words.events.ofKind[event.kind],
      when: describeWhen(event.when),
      where: index.say(describeWhere(event.where)),
      articles: numbersOf(
        event.tellings.map(({ articleId }) => articleId),
        index.articles,
      ),
      sources: ledger.sources,
      measures: measuresOf(event, ledger, index),
      once: ledger.further.map((figure) =>
        said.decided.option(index.say(describeStated(figure)), nameArticleOf(figure, index)),
      ),
      moments: shown.map((moment, place) => buildMoment(moment, place, index)),
      momentsLeftOut: ledger.moments.length - shown.length,
      timeLine: line.bars.length === 0 ? null : line,
    }
  })
}

function momentsToShow(moments: readonly LedgerMoment[], { choices }: ReportIndex): readonly LedgerMoment[] {
  if (choices.length === 'full' || moments.length <= MOST_MOMENTS) return moments
  const most = new Set(moments.toSorted((a, b) => b.sources - a.sources).slice(0, MOST_MOMENTS))
  return moments.filter((moment) => most.has(moment))
}

/** The measures of an event, then decisions on measures that none of its articles states any more. */
function measuresOf(event: Event, { cards }: Ledger, index: ReportIndex): readonly ReportMeasure[] {
  const { decisions = [] } = event
  const known = new Set(cards.map(({ id }) => id))
  const gone = decisions
    .filter(({ measure }) => !known.has(idOfMeasure(measure)))
    .map(({ measure }): LedgerCard => ({
      id: idOfMeasure(measure),
      key: measure,
      rows: [],
      sources: 0,
      judged: null,
      parts: [],
      apart: [],
    }))
  return [...cards, ...gone].map((card) => buildMeasure(card, event, index))
}

function buildMeasure(card: LedgerCard, event: Event, index: ReportIndex): ReportMeasure {
  const { id, rows, sources, judged, parts, apart } = card
  const decision = event.decisions?.find(({ measure }) => idOfMeasure(measure) === id)
  const added = (event.calculations ?? []).filter(({ measure }) => idOfMeasure(measure) === id)
  const line = layoutNumberLine(
    rows.flatMap(({ figure: { quantity } }, at) =>
      quantity === null ? [] : [{ id: String(at), label: letterOf(at), quantity: { ...quantity, unit: '' } }],
    ),
    LINE_WIDTH,
  )
  return {
    question: index.say(said.question(...askedOf(card))),
    sources,
    rows: rows.flatMap((row, at) => rowsOf(row, letterOf(at), index)),
    numberLine: line.bars.length < 2 ? null : line,
    comparison: judged && { kind: judged.kind, explanation: index.say(judged.explanation) },
    sums: [
      ...parts.map((sum) => index.say(tellParts(sum))),
      ...added.map((each) => index.say(tellSum(each.parts))),
    ],
    apart: apart.map(({ figure, why }) =>
      words.reporting.events.apart(
        index.say(describeStated(figure)),
        nameArticleOf(figure, index),
        said.apart.reasons[why],
      ),
    ),
    decision: decision === undefined ? null : buildDecision(decision, sources, index),
  }
}

/** What a source says last, and below what it said before or less surely. */
function rowsOf(row: LedgerRow, letter: string, index: ReportIndex): readonly ReportLedgerRow[] {
  const { teller, figure, earlier, copies } = row
  return [
    rowOf(figure, teller, { letter, known: knownOf(teller, figure, copies, index) }, index),
    ...earlier.map((each) =>
      rowOf(each, teller, { letter: '', known: words.reporting.events.earlier + whoOf(each, index) }, index),
    ),
  ]
}

function rowOf(
  figure: LedgerFigure,
  teller: Teller,
  shown: Pick<ReportLedgerRow, 'letter' | 'known'>,
  index: ReportIndex,
): ReportLedgerRow {
  const { articleId, day, sentence, claimId } = figure
  return {
    ...shown,
    source: nameTeller(teller, index),
    article: index.articles.numberOf.get(articleId) ?? 0,
    figure: index.say(describeStated(figure)),
    asOf: describeDate(day),
    sentence: index.say(sentence),
    language: index.articles.byId.get(articleId)?.metadata.language?.value ?? null,
    claim: index.claims.numberOf.get(claimId ?? '') ?? null,
  }
}

function describeStated({ quantity, text }: LedgerFigure): string {
  return quantity === null ? text : describeCounted(quantity)
}

function nameTeller(teller: Teller, index: ReportIndex): string {
  return index.withheldArticles.has(teller.articleId)
    ? words.report.identityWithheld
    : index.say(nameOfSource(teller))
}

/** `Article 3`. */
function nameArticleOf({ articleId }: LedgerFigure, { articles }: ReportIndex): string {
  const number = articles.numberOf.get(articleId)
  return number === undefined ? words.report.withoutTitle : `${words.report.part.article[0]} ${number}`
}

function whoOf({ speaker }: LedgerFigure, { say }: ReportIndex): string {
  return speaker === '' ? '' : `${words.formats.comma}${say(said.who(speaker))}`
}

function knownOf(
  teller: Teller,
  { speaker }: LedgerFigure,
  copies: LedgerRow['copies'],
  index: ReportIndex,
): string {
  const isWithheld = index.withheldArticles.has(teller.articleId)
  const own = copies.filter(({ origin }) => origin === teller.origin)
  return [
    isWithheld ? '' : describeDate(teller.published),
    speaker === '' ? '' : index.say(said.who(speaker)),
    teller.tier === null ? '' : said.tier.short[teller.tier],
    own.length > 0
      ? said.copies(own.map((copy) => nameTeller(copy, index)))
      : copies.length > 0
        ? said.alike(copies.length)
        : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The text says 250; its parts make 236: 14 missing. */
function tellParts({ whole, parts, missing }: LedgerParts): string {
  const made = parts.reduce((all, { quantity }) => all + (quantity?.min ?? quantity?.max ?? 0), 0)
  const told = parts.map(describeStated).join(' + ')
  const gap =
    missing < 0 ? said.parts.over(formatFigure(-missing)) : said.parts.missing(formatFigure(missing))
  const sum =
    whole?.quantity == null
      ? said.parts.shares(formatFigure(made))
      : said.parts.whole(describeCounted(whole.quantity), formatFigure(made))
  return words.reporting.events.parts(told, sum, gap)
}

function tellSum(parts: readonly Stated[]): string {
  const sum = sumOf(parts)
  return said.calculation.told(parts.map(stateFigure), sum ? describeFigure(sum) : '')
}

type Stated = Pick<DecidedFigure, 'quantity' | 'source'>

function stateFigure({ quantity, source }: Stated): string {
  return said.decided.option(describeWithUnit(quantity), source)
}

function buildDecision(decision: Decision, now: number, { say }: ReportIndex): ReportDecision {
  const { method, best, low, high, reason, sources, clarity, by, at } = decision
  const { decided } = said
  return {
    method: words.comparison.method(method, 2),
    meaning: words.comparison.methodMeanings[method],
    best: best ? say(stateFigure(best)) : decided.none,
    low: low ? say(stateFigure(low)) : decided.noLow,
    high: high ? say(stateFigure(high)) : decided.noHigh,
    reason: say(reason),
    clarity: clarity === null ? '' : decided.clarities[clarity],
    since: sources === now ? '' : decided.was(sources, now),
    by: say(by),
    at: describeInstant(at),
  }
}

function buildMoment(moment: LedgerMoment, at: number, index: ReportIndex): ReportMoment {
  const { day, clock, isPlanned, figures, sources } = moment
  const { timeLine } = said
  const [first] = figures
  const when = describeDate(day) || timeLine.dayNotStated
  const zone = clock && (clock.utc === null ? timeLine.zoneNotStated : timeLine.utc(timeOfDay(clock.utc)))
  return {
    label: String(at + 1),
    when: clock === null ? when : words.formats.inRow([when, `${timeOfDay(clock.minute)} (${zone ?? ''})`]),
    isPlanned,
    sentence: index.say(first?.sentence ?? ''),
    language: index.articles.byId.get(first?.articleId ?? '')?.metadata.language?.value ?? null,
    article: index.articles.numberOf.get(first?.articleId ?? '') ?? 0,
    sources,
  }
}
