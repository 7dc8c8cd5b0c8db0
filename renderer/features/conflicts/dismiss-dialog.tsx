import { useMemo, useState } from 'react'
import { describeSuggestion } from '../../../shared/domain/describe/describe-suggestion'
import { MOST_DISMISSED } from '../../../shared/domain/values/most-dismissed'
import type { DismissalReason } from '../../../shared/schema/conflict'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { useAnalysis } from '../../state/analysis-state'
import { useOpenSuggestions } from '../../state/derived'
import { suggestionGroups } from '../../state/suggestions/suggestions-alike'
import { sayInstead } from '../../state/answers'
import { Dialog } from '../../ui/dialog'
import { DismissalForm } from './dismissal-form'
import { WhichSuggestions } from './which-suggestions'
import { classesOf } from '../../ui/classes'
import sheet from './conflict-view.module.css'

const styles = classesOf(sheet)

/** Waves away many suggestions at once: of one kind, one event or one article. */
export function DismissDialog({ onClose }: { readonly onClose: () => void }) {
  const { shown, further } = useOpenSuggestions()
  const events = useAnalysis((state) => state.events)
  const groups = useMemo(() => suggestionGroups([...shown, ...further], events), [shown, further, events])
  const [which, setWhich] = useState(0)
  const chosen = groups[which]?.suggestions.slice(0, MOST_DISMISSED) ?? []
  const dismiss = async (reason: DismissalReason, note: string): Promise<void> => {
    const items = chosen.map(({ key, kind, members }) => ({ key, title: describeSuggestion(kind, members) }))
    if ((await act('dismissSuggestions', { items, reason, note })) === undefined) return
    sayInstead(words.dismissal.dismissed(chosen.length))
    onClose()
  }
  return (
    <Dialog title={words.dismissal.several} width="wide" onClose={onClose}>
      {groups.length === 0 ? (
        <p className={styles('spread')}>{words.dismissal.noneAlike}</p>
      ) : (
        <DismissalForm
          count={chosen.length}
          onDismiss={(reason, note) => void dismiss(reason, note)}
          onBack={onClose}
        >
          <WhichSuggestions isOneOffered={false} alike={groups} value={which} onChoose={setWhich} />
        </DismissalForm>
      )}
    </Dialog>
  )
}
