import type { Conflict } from '../../../schema/conflict'
import { formatCount } from '../terms/format-count'

/** Words of the lists on the left about conflicts and suggested ones. */
export const library = {
  title: 'Library',
  conflicts: {
    title: 'Conflicts',
    made: 'In the project',
    empty:
      'No conflicts yet. Confirm a suggestion, or open a claim and choose “New conflict…” to put it beside a claim that differs.',
    states: { open: 'Open', resolved: 'Resolved', dismissed: 'Dismissed' } satisfies Readonly<
      Record<Conflict['state']['kind'], string>
    >,
    withoutTitle: 'Conflict without a title',
    example: 'example',
  },
  suggestions: {
    title: 'Suggested conflicts',
    heading: 'Suggested',
    empty: 'No figures that differ are waiting for an answer.',
    order: 'Order of suggestions',
    orders: { kind: 'By kind', distance: 'By how far apart', coverage: 'By how many texts' },
    orderMeanings: {
      kind: 'Contradictions first',
      distance: 'The widest difference first',
      coverage: 'What most independent texts speak of first',
    },
    furtherNames: (first: string, more: number): string => `${first} · ${formatCount(more)} more`,
  },
}
