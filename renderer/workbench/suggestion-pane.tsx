import { SuggestionView } from '../features/conflicts/suggestion-view'
import { useAnalysis } from '../state/analysis-state'
import { useOpenSuggestions } from '../state/derived'
import styles from './main-pane.module.css'

/** The suggested conflict of that id, as long as nobody has answered it. */
export function SuggestionPane({ suggestionId }: { readonly suggestionId: string }) {
  const isAnalysed = useAnalysis((state) => state.isAnalysed)
  const { shown, further } = useOpenSuggestions()
  const open = [...shown, ...further]
  const at = open.findIndex(({ id }) => id === suggestionId)
  const suggestion = open[at]
  if (!suggestion)
    return (
      <p className={styles['gone']}>
        {isAnalysed
          ? 'This is no longer suggested: it was answered, or the figures changed.'
          : 'The articles have not been compared yet.'}
      </p>
    )
  const next = open[at + 1] ?? open[at - 1]
  return <SuggestionView key={suggestion.id} suggestion={suggestion} next={next?.id ?? null} />
}
