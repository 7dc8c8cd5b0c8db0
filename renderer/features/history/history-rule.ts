import type { Change, HistoryEntry } from '../../../shared/schema/history'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { readOperation } from '../../../shared/domain/history/read-operation'
import { describeOperation } from '../../../shared/words/describe-operation'
import { words } from '../../../shared/words/words'
import type { ListRule } from '../../state/lists/listing'
import { namedOrders } from '../../state/lists/named-orders'
import { documentsShown } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { optionsOf } from '../../ui/fields/choice'

const said = words.history

export const historyOrders = namedOrders(['newest', 'added'])

const kinds = optionsOf(said.kinds)

/** How the entries of a history are read and ordered: by who did it, and by the kinds of things that it changed. */
export function historyRule(entries: readonly HistoryEntry[]): ListRule<HistoryEntry> {
  const names = [...new Set(entries.map(({ by }) => by))]
  return {
    wordsOf: (entry) => [describeEntry(entry), entry.by, entry.hash, ...namesIn(entry)],
    facets: [
      { id: 'kind', values: kinds, valuesOf: ({ changes }) => changes.map(({ kind }) => kind) },
      {
        id: 'who',
        // Of one there is nothing to choose.
        values: names.length > 1 ? names.map((id) => ({ id, label: id || said.notStated })) : [],
        valuesOf: ({ by }) => [by],
      },
    ],
    order: (all, order) => all.toSorted((a, b) => (order === 'added' ? a.seq - b.seq : b.seq - a.seq)),
  }
}

/** What was done, with the number of the entry that this one takes back or does again. */
export function describeEntry({ undoes, redoes, ...entry }: HistoryEntry): string {
  const operation = describeOperation(readOperation(entry))
  if (undoes !== undefined) return said.takesBack(operation, undoes)
  if (redoes !== undefined) return said.doesAgain(operation, redoes)
  return operation
}

/** What the things that an entry changed are called, as they are now or, of what is gone, as they were. */
export const namesIn = ({ changes }: HistoryEntry): readonly string[] => [
  ...new Set(changes.map(nameIn).filter((name) => name !== '')),
]

function nameIn({ kind, id, before, after }: Change): string {
  if (kind === 'project') return ''
  const { article, claim, ...others } = documentsShown()
  const shown = kind === 'article' || kind === 'claim' ? undefined : others[kind].get(id)
  const isClaim = kind === 'claim' ? claim.get(id) : undefined
  if (isClaim) return nameOfClaim(isClaim)
  if (kind === 'article' && article.has(id)) return articleName(article.get(id))
  const fields: Readonly<Record<string, unknown>> = { ...before, ...after, ...shown }
  const name = [fields['title'], fields['wording'], fields['opening'], fields['words']].find(
    (each) => typeof each === 'string' && each !== '',
  )
  return typeof name === 'string' ? name : ''
}
