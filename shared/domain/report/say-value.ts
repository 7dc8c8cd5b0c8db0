import { describeDate } from '../describe/describe-date'
import { describeInstant } from '../describe/describe-instant'
import { describeFigure } from '../describe/describe-figure'
import { nameOfClaim } from '../describe/name-of-claim'
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
  if (typeof value === 'number') return String(value)
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
  kind: { ...words.sources.list.kinds, ...words.library.conflicts.states },
}

function fieldInWords(name: string, value: unknown, index: ReportIndex): string {
  const known = typeof value === 'string' ? choicesOfField[name]?.[value] : undefined
  return known ?? wordsOf(value, index)
}

function ofObject(fields: ReadonlyMap<string, unknown>, index: ReportIndex): string {
  const text = (name: string): string => fieldInWords(name, fields.get(name), index)
  const anchor = fields.get('anchor')
  if (typeof anchor === 'object' && anchor !== null && 'exact' in anchor)
    return said.quoted(String(anchor.exact), text('articleId'))
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
])

/** What a field is called: a field of a later version by its own name. */
export function nameOfField(name: string): string {
  const known: Readonly<Record<string, string>> = said.fields
  return known[name] ?? name
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
  const rest = ['unit', 'counted', 'scope'].map((name) => wordsOf(fields.get(name), index))
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
  const article = index.articles.byId.get(id)
  if (article === undefined) return null
  if (index.withheldArticles.has(id)) return words.report.identityWithheld
  return article.metadata.title?.value ?? article.opening
}
