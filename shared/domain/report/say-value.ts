import { describeDate } from '../describe/describe-date'
import { describeInstant } from '../describe/describe-instant'
import { formatFigure } from '../describe/format-figure'
import { describeFigure } from '../describe/describe-figure'
import { nameOfClaim } from '../describe/name-of-claim'
import type { DocumentKind } from '../../schema/document'
import type { ResolutionMethod } from '../../schema/resolution-method'
import type { ReportIndex } from './report-index'
import { words } from '../../words/words'

const said = words.reporting.history

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u

/** So much of one value is printed. */
const LONGEST = 1000

/** What a field of a document held, in words, whatever program wrote it; empty where it held nothing. */
export function sayValue(name: string, value: unknown, index: ReportIndex): string {
  const text = fieldInWords(name, value, index)
  return text.length <= LONGEST ? text : text.slice(0, LONGEST) + said.more(text.length - LONGEST)
}

function wordsOf(value: unknown, index: ReportIndex): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string')
    return nameOfId(value, index) ?? (instant.test(value) ? describeInstant(value) : value)
  if (typeof value === 'boolean') return value ? said.yes : ''
  if (typeof value === 'number') return formatFigure(value)
  if (Array.isArray(value)) return words.formats.inTurn(value.map((item) => wordsOf(item, index)))
  if (typeof value !== 'object') return ''
  return ofObject(new Map(Object.entries(value)), index)
}

/** What fields hold of which only some values are there, each in words. */
const choicesOfField: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  type: words.claims.types,
  stance: words.evidence.stances,
  checkState: words.articles.checkStates,
  origin: words.conflicts.origins,
  kind: {
    ...words.evidence.places,
    ...words.sources.list.kinds,
    ...words.library.conflicts.states,
    ...words.events.ofKind,
    ...words.relations.from,
    ...words.asked.kinds,
  },
  modality: words.standing.modalities,
  precision: { ...words.events.timePrecisions, ...words.events.precisions },
  reason: {
    ...words.revisions.reasons,
    ...Object.fromEntries(
      Object.entries(words.conflicts.dismissing.reasons).map(([reason, { label }]) => [reason, label]),
    ),
  },
  role: words.reporting.signing.roles,
  tier: words.ledger.tier.short,
  clarity: words.ledger.decided.clarities,
  way: words.sources.talk.ways,
  terms: words.sources.talk.termsOf,
  basis: words.claims.authentic.bases,
  statements: words.others.said,
  vagueRule: words.settings.vagueRules,
}

const isMethod = (value: string): value is ResolutionMethod => value in words.comparison.methodMeanings

/** Fields that hold a day or a period. */
const dates: ReadonlySet<string> = new Set([
  'published',
  'modified',
  'retrieved',
  'eventDate',
  'asked',
  'deadline',
  'answered',
  'since',
  'date',
  'on',
  'due',
])

/** One of the values that a field can have, in words; null where the field holds anything. */
export function choiceInWords(name: string, value: string): string | null {
  if (name === 'method' && isMethod(value)) return words.comparison.method(value, 2)
  return choicesOfField[name]?.[value] ?? null
}

function fieldInWords(name: string, value: unknown, index: ReportIndex): string {
  if (typeof value !== 'string') return wordsOf(value, index)
  if (dates.has(name)) return describeDate(value)
  if (name === 'language') return words.formats.languageName(value) ?? value
  return choiceInWords(name, value) ?? wordsOf(value, index)
}

function ofObject(fields: ReadonlyMap<string, unknown>, index: ReportIndex): string {
  const text = (name: string): string => fieldInWords(name, fields.get(name), index)
  const anchor = fields.get('anchor')
  if (typeof anchor === 'object' && anchor !== null && 'exact' in anchor)
    return said.quoted(String(anchor.exact), text('articleId'))
  if (fields.has('dimension') && fields.has('role')) return ofMeasure(fields)
  const kind = fields.get('kind')
  if (isDocumentKind(kind) && fields.has('id'))
    return words.formats.inRow([said.kinds[kind], wordsOf(fields.get('id'), index)])
  if (fields.has('sourceId'))
    return words.formats.inRow([text('stance'), text('sourceId'), text('pinpoint'), text('note')])
  if (fields.has('bound') && fields.has('unit')) return ofQuantity(fields, index)
  if (fields.has('basis') && fields.has('value')) return text('value')
  if (fields.has('occurrence')) return text('occurrence')
  // A text by its hash, an original by its name and hash; a scale by its steps.
  if (fields.has('textHash'))
    return words.formats.inRow([text('reason'), said.fixed(said.theText, text('textHash')), text('original')])
  if (fields.has('mediaType')) return said.fixed(text('name'), text('hash'))
  if (fields.has('tone') && fields.has('definition')) return text('label')
  return words.formats.inRow(
    [...fields]
      .filter(([name]) => !ofTheProgram.has(name))
      .map(([name, value]) => [name, fieldInWords(name, value, index)] as const)
      .flatMap(([name, value]) =>
        value === '' ? [] : [plain.has(name) ? value : words.reader.fact(nameOfField(name), value)],
      ),
  )
}

/** What only the program reads of a value. */
const ofTheProgram: ReadonlySet<string> = new Set(['id', 'addedAt', 'revisionId', 'start', 'end', 'tone'])

/** Fields whose value is printed without a name before it. */
const plain: ReadonlySet<string> = new Set([
  'kind',
  'title',
  'steps',
  'articleId',
  'words',
  'resolution',
  'name',
  'page',
])

/** What a field is called: a field of a later version by its own name. */
export function nameOfField(name: string): string {
  const known: Readonly<Record<string, string>> = said.fields
  return known[name] ?? name
}

const isDocumentKind = (value: unknown): value is DocumentKind =>
  typeof value === 'string' && value in said.kinds

function ofMeasure(fields: ReadonlyMap<string, unknown>): string {
  const text = (name: string): string => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : ''
  }
  const [role, group, dimension, place] = [text('role'), text('group'), text('dimension'), text('place')]
  return words.ledger.question({ role, group, dimension, place }, '')
}

function ofQuantity(fields: ReadonlyMap<string, unknown>, index: ReportIndex): string {
  const [min, max] = ['min', 'max'].map((end) => {
    const value = fields.get(end)
    return typeof value === 'number' ? value : null
  })
  const bound = bounds.find((each) => each === fields.get('bound')) ?? 'exact'
  const asOf = fields.get('asOf')
  const date =
    typeof asOf === 'object' && asOf !== null && 'date' in asOf ? describeDate(String(asOf.date)) : ''
  const figure = describeFigure({ min: min ?? null, max: max ?? null, bound })
  const things = ['unit', 'counted'].map((name) => words.figures.thing(wordsOf(fields.get(name), index)))
  const rest = [...things, wordsOf(fields.get('scope'), index)]
  return words.formats.inRow([figure, ...rest, date])
}

const bounds = ['exact', 'at least', 'more than', 'at most', 'fewer than', 'about', 'between'] as const

/** What a document, or a step of the scale, is called whose id this is; null where it is none. */
function nameOfId(id: string, index: ReportIndex): string | null {
  const step = index.scale.steps.find((each) => each.id === id)
  if (step !== undefined) return step.label
  const claim = index.claims.byId.get(id)
  if (claim !== undefined) return nameOfClaim(claim)
  const source = index.sources.byId.get(id)
  if (source !== undefined)
    return source.identityWithheld ? words.report.identityWithheld : source.title || words.report.withoutTitle
  const event = index.events.find((each) => each.id === id)
  if (event !== undefined) return event.title
  const article = index.articles.byId.get(id)
  if (article === undefined) return null
  if (index.withheldArticles.has(id)) return words.report.identityWithheld
  return article.metadata.title?.value ?? article.opening
}
