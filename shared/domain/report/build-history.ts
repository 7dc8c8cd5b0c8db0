import type { Change } from '../../schema/history'
import type { ReportChange, ReportHistoryLine } from './report'
import type { ReportIndex } from './report-index'
import type { ReportedEntry } from './report-input'
import { nameOfField, sayValue } from './say-value'
import { words } from '../../words/words'

const said = words.reporting.history

/** The history line by line, each with the objects that it changed, from what and to what. */
export function buildHistory(
  index: ReportIndex,
  history: readonly ReportedEntry[],
): readonly ReportHistoryLine[] {
  return history.map(({ seq, at, by, operation, changes = [] }) => ({
    seq,
    at: `${at.slice(0, 10)} ${at.slice(11, 19)}`,
    by: index.say(by),
    operation: index.say(operation),
    changes: changes.map((change) => buildChange(change, index)),
  }))
}

/** What was done to one document; of one whose identity is withheld it says nothing but that. */
function buildChange({ kind, id, before, after }: Change, index: ReportIndex): ReportChange {
  const what = before === null ? 'added' : after === null ? 'removed' : 'changed'
  const object = nameObject({ kind, id, before, after }, index)
  if (isWithheld(kind, id, index)) return { object, what, fields: [] }
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  const fields = names.flatMap((name) => {
    if (leftOut.has(name)) return []
    const [from, to] = apart(before?.[name], after?.[name]).map((value) =>
      index.say(sayValue(name, value, index)),
    )
    if (from === undefined || to === undefined || from === to) return []
    return [{ name: nameOfField(name), from, to }]
  })
  return { object, what, fields }
}

/** Fields that only the program reads. */
const leftOut: ReadonlySet<string> = new Set([
  'id',
  'addedAt',
  'formatVersion',
  'createdAt',
  'suggestionKey',
  'report',
  'readFrom',
  'byHand',
  'machine',
  'mentions',
  'mentionLinks',
  'dismissedSuggestions',
])

/** Of two lists only the items that are not in both; anything else as it is. */
function apart(from: unknown, to: unknown): readonly [unknown, unknown] {
  if (!Array.isArray(from) || !Array.isArray(to)) return [from, to]
  const [before, after] = [from, to].map((list) => new Set(list.map((item) => JSON.stringify(item))))
  return [
    from.filter((item) => after?.has(JSON.stringify(item)) !== true),
    to.filter((item) => before?.has(JSON.stringify(item)) !== true),
  ]
}

/** `Claim 3, more than 100,000 killed`; one that is gone by what it was called. */
function nameObject({ kind, id, before, after }: Change, index: ReportIndex): string {
  const { articles, claims, sources, conflicts } = index
  const numbered = {
    article: articles,
    claim: claims,
    source: sources,
    conflict: conflicts,
    event: null,
    question: null,
    project: null,
  }
  const event = kind === 'event' ? index.events.findIndex((each) => each.id === id) : -1
  const number = event >= 0 ? event + 1 : numbered[kind]?.numberOf.get(id)
  const head = number === undefined ? said.kinds[kind] : `${said.kinds[kind]} ${number}`
  if (isWithheld(kind, id, index)) return words.formats.inRow([head, words.report.identityWithheld])
  const called = after ?? before ?? {}
  const name = [called['wording'], called['title'], called['opening'], called['words']].find(
    (each) => typeof each === 'string',
  )
  return typeof name === 'string' ? words.formats.inRow([head, index.say(name)]) : head
}

function isWithheld(kind: Change['kind'], id: string, index: ReportIndex): boolean {
  return kind === 'source'
    ? index.withheldSources.has(id)
    : kind === 'article' && index.withheldArticles.has(id)
}
