import { words } from '../../../shared/words/words'
import { SuggestionView } from '../../features/conflicts/suggestion-view'
import { useAnalysis, wasAnalysed } from '../../state/analysis-state'
import { useOpenSuggestions } from '../../state/derived'
import { classesOf } from '../../ui/classes'
import sheet from './main-pane.module.css'

const styles = classesOf(sheet)

/** The suggested conflict of that id, as long as nobody has answered it. */
export function SuggestionPane({ suggestionId }: { readonly suggestionId: string }) {
  const isAnalysed = useAnalysis(wasAnalysed)
  const { shown, further } = useOpenSuggestions()
  const open = [...shown, ...further]
  const suggestion = open.find(({ id }) => id === suggestionId)
  if (!suggestion)
    return (
      <p className={styles('gone')}>
        {isAnalysed ? words.workbench.gone.suggestion : words.events.list.notCompared}
      </p>
    )
  return <SuggestionView key={suggestion.id} suggestion={suggestion} open={open} />
}
