import { chordHere } from '../../ui/keys/keys-here'
import type { SuggestedConflict } from '../../../shared/ipc/findings'
import { describeSuggestion } from '../../../shared/domain/describe/describe-suggestion'
import { MOST_DISMISSED } from '../../../shared/domain/values/most-dismissed'
import type { DismissalReason } from '../../../shared/schema/conflict'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { mark } from '../../state/acts/marked'
import { ColumnView, ViewHead } from '../../ui/panes/column-view'
import { DismissalForm } from './dismissal-form'

/** Several suggested conflicts at once: what each asks, and waving all of them away. */
export function ManySuggestions({ suggestions }: { readonly suggestions: readonly SuggestedConflict[] }) {
  const chosen = suggestions.slice(0, MOST_DISMISSED)
  const items = chosen.map(({ key, kind, members }) => ({ key, title: describeSuggestion(kind, members) }))
  const dismiss = async (reason: DismissalReason, note: string): Promise<void> => {
    await act('dismissSuggestions', { items, reason, note })
  }
  return (
    <ColumnView>
      <ViewHead title={words.answers.suggestions(suggestions.length)}>
        {words.claims.many.keys(chordHere('Shift'), chordHere('CmdOrCtrl'))}
      </ViewHead>
      <ul aria-label={words.library.suggestions.title}>
        {chosen.map(({ id }, at) => (
          <li key={id} dir="auto">
            {items[at]?.title}
          </li>
        ))}
      </ul>
      <DismissalForm
        count={chosen.length}
        onDismiss={(reason, note) => void dismiss(reason, note)}
        onBack={() => mark('suggestion', [])}
      />
    </ColumnView>
  )
}
