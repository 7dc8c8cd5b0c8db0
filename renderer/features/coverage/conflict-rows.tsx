import { useState } from 'react'
import { Button as Plain } from 'react-aria-components'
import type { SuggestedConflict } from '../../../shared/ipc/findings'
import { describeSpread } from '../../../shared/domain/describe/describe-spread'
import { describeSuggestion } from '../../../shared/domain/describe/describe-suggestion'
import { words } from '../../../shared/words/words'
import { useProject } from '../../state/project-state'
import { conflictName } from '../../state/selectors'
import { openConflict, openSuggestion } from '../../state/view-state'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import sheet from './coverage-view.module.css'

const styles = classesOf(sheet)

const PAGE = 100

/** Conflicts that nobody has settled. */
export function ConflictRows({ conflictIds }: { readonly conflictIds: readonly string[] }) {
  const conflicts = useProject((state) => state.conflicts)
  return (
    <ul className={styles('rows')}>
      {conflictIds.map((id) => {
        const conflict = conflicts.get(id)
        return (
          <li key={id}>
            <Plain className={styles('row')} onPress={() => openConflict(id)}>
              <span dir="auto">{conflictName(conflict)}</span>
              <span className={styles('known')}>{words.coverage.claims(conflict?.members.length ?? 0)}</span>
            </Plain>
          </li>
        )
      })}
    </ul>
  )
}

/** Suggested conflicts that nobody has confirmed or waved away. */
export function SuggestionRows({ suggestions }: { readonly suggestions: readonly SuggestedConflict[] }) {
  const [shown, setShown] = useState(PAGE)
  return (
    <>
      <ul className={styles('rows')}>
        {suggestions.slice(0, shown).map((suggestion) => (
          <li key={suggestion.id}>
            <Plain className={styles('row')} onPress={() => openSuggestion(suggestion.id)}>
              <span>{describeSuggestion(suggestion.kind, suggestion.members)}</span>
              <span className={styles('known')}>
                {words.comparison.kinds[suggestion.kind]} · {describeSpread(suggestion)}
              </span>
            </Plain>
          </li>
        ))}
      </ul>
      {suggestions.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + PAGE)}>
          {words.coverage.moreSuggestions}
        </Button>
      )}
    </>
  )
}
