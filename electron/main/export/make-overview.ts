import { withEffectiveGroups } from '../../../shared/domain/analysis/with-effective-groups'
import { layoutTimeLine } from '../../../shared/domain/charts/time-line'
import { describeWhen, describeWhere } from '../../../shared/domain/describe/describe-event'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { buildLedger } from '../../../shared/domain/ledger/build-ledger'
import type { EventFigures } from '../../../shared/domain/ledger/event-figures'
import { tellersOf } from '../../../shared/domain/ledger/teller'
import { writeCsv } from '../../../shared/domain/ledger/write-csv'
import type { Documents } from '../../../shared/domain/operations/operation'
import { choicesOf } from '../../../shared/domain/operations/reporting/signing'
import { drawEvents, LINE, tableOfEvents } from '../../../shared/domain/overview/draw-events'
import type { EventsInWords } from '../../../shared/domain/overview/draw-events'
import { drawMatrix, tableOfMatrix } from '../../../shared/domain/overview/draw-matrix'
import type { MatrixInWords } from '../../../shared/domain/overview/draw-matrix'
import { measuresInWords } from '../../../shared/domain/overview/event-times'
import { cellOf, evidenceBySource } from '../../../shared/domain/overview/matrix'
import { drawTable, pictureFile } from '../../../shared/domain/overview/picture'
import { scaleInWords } from '../../../shared/domain/verdicts/presets'
import type { FoundName, NamesAnswer } from '../../../shared/domain/names/create-name-book'
import { type Say, withholdingOf } from './withholding-of'
import type { ParsedInputOf } from '../../../shared/ipc/contract'
import type { Event } from '../../../shared/schema/event'
import { ok, type Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import type { Analyst } from '../analysis/analyst'
import type { ProjectStore } from '../disk/project/project-store'
import { documentsOf, projectOf } from '../workspace'
import { findProjectGroups } from './find-project-groups'

type Asked = ParsedInputOf<'exportOverview'>
type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
type EventToSay = Pick<Event, 'id' | 'title' | 'when' | 'where' | 'decisions'> & {
  readonly articleIds: readonly string[]
  /** Null for a proposed event. */
  readonly event: Event | null
}

const said = words.overview

/** A part of the overview as a table (CSV) or a picture (SVG), without the names that are withheld from the report. */
export async function makeOverview(
  store: ProjectStore,
  analyst: Pick<Analyst, 'figures' | 'groups'>,
  readNames: () => Promise<Result<NamesAnswer | null>>,
  { of, form }: Asked,
): Promise<Result<string>> {
  const documents = documentsOf(store)
  const isShown = choicesOf(projectOf(store)).names === 'shown'
  const sayable = isShown ? ok((text: string) => text) : await withholdingOf(store, documents)
  if (!sayable.ok) return sayable
  switch (of.kind) {
    case 'matrix': {
      const matrix = matrixInWords(documents, of, sayable.value)
      return ok(form === 'svg' ? pictureFile(drawMatrix(matrix)) : csvOf(tableOfMatrix(matrix)))
    }
    case 'names': {
      const known = await readNames()
      if (!known.ok) return known
      const names = namesInWords(documents, known.value?.names ?? [], of.ids, sayable.value)
      return ok(form === 'svg' ? pictureFile(drawTable(said.names.heading, names)) : csvOf(names))
    }
    case 'time-line': {
      const events = await eventsInWords(store, documents, analyst, of.events, sayable.value)
      if (!events.ok) return events
      return ok(
        form === 'svg'
          ? pictureFile(drawEvents(events.value))
          : csvOf(
              tableOfEvents(events.value, said.timeLine, {
                confirmed: words.events.confirmed,
                proposed: words.events.proposed,
              }),
            ),
      )
    }
  }
}

function matrixInWords(
  documents: Documents,
  { claimIds, sourceIds }: Extract<Asked['of'], { readonly kind: 'matrix' }>,
  say: Say,
): MatrixInWords {
  const [project] = documents.project.values()
  const steps = project ? scaleInWords(project.verdictScale).steps : []
  const sources = sourceIds.flatMap((id) => documents.source.get(id) ?? [])
  return {
    title: said.matrix.heading,
    heads: said.matrix,
    legend: said.matrix.legend,
    sources: sources.map(({ title }) => say(title) || said.matrix.untitledSource),
    rows: claimIds.flatMap((id) => {
      const claim = documents.claim.get(id)
      if (!claim) return []
      const step = steps.find((each) => each.id === claim.verdict)
      const evidence = evidenceBySource(claim)
      return [
        {
          name: say(nameOfClaim(claim)),
          verdict: step?.label ?? words.marks.noSuchVerdict,
          tone: step?.tone ?? ('unknown' as const),
          cells: sources.map((source) => cellOf(evidence.get(source.id) ?? [], source)),
        },
      ]
    }),
  }
}

async function eventsInWords(
  store: ProjectStore,
  documents: Documents,
  analyst: Pick<Analyst, 'figures' | 'groups'>,
  asked: Extract<Asked['of'], { readonly kind: 'time-line' }>['events'],
  say: Say,
): Promise<Result<EventsInWords>> {
  const groups = await findProjectGroups(store, documents, analyst.groups())
  if (!groups.ok) return groups
  const articles = new Map(
    withEffectiveGroups([...documents.article.values()], groups.value).map((told) => [told.id, told]),
  )
  const events = asked.flatMap((each): readonly EventToSay[] => {
    if (each.kind === 'proposed') return [{ ...each, event: null }]
    const event = documents.event.get(each.id)
    return event ? [{ ...event, articleIds: event.tellings.map(({ articleId }) => articleId), event }] : []
  })
  const rows = []
  for (const { id, title, when, where, articleIds, event, decisions = [] } of events) {
    const figures: EventFigures = await analyst.figures(articleIds)
    const ledger = buildLedger(figures, tellersOf(articleIds, articles), event)
    rows.push({
      id,
      when: describeWhen(when),
      what: say(title),
      where: say(describeWhere(where)),
      measures: measuresInWords({ decisions }, ledger).map(say),
      isConfirmed: event !== null,
    })
  }
  return ok({
    title: said.timeLine.heading,
    line: layoutTimeLine(
      events.map(({ id, title, when }) => ({ id, label: title, date: when.date })),
      LINE,
    ),
    rows,
    apart: `${said.timeLine.undated} · ${said.timeLine.yearless}`,
  })
}

/** The names that are shown, each with its spellings and the articles that it stands in. */
function namesInWords(
  { article }: Documents,
  names: readonly FoundName[],
  ids: readonly string[],
  say: Say,
): Table {
  const byId = new Map(names.map((name) => [name.id, name]))
  const heads = said.names
  return {
    columns: [heads.name, heads.times, heads.forms, heads.places],
    rows: ids.flatMap((id) => {
      const name = byId.get(id)
      if (!name) return []
      const where = name.articleIds.map((each) => {
        const told = article.get(each)
        return told?.metadata.title?.value ?? told?.opening ?? ''
      })
      return [
        [
          say(name.name),
          String(name.count),
          say(name.forms.map((form) => heads.form(form.name, form.count)).join('; ')),
          say(where.join('; ')),
        ],
      ]
    }),
  }
}

/** A table as CSV; columns that are called alike are numbered, so that none takes the place of another. */
function csvOf({ columns, rows }: Table): string {
  const names = columns.map((column, at) => {
    const before = columns.slice(0, at).filter((each) => each === column).length
    return before === 0 ? column : `${column} (${before + 1})`
  })
  return writeCsv(
    names,
    rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? '']))),
  )
}
