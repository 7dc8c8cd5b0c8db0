import { SuggestionView } from '../features/conflicts/suggestion-view'
import { useAnalysis } from '../state/analysis-state'
import { useOpenSuggestions } from '../state/derived'
import styles from './main-pane.module.css'

/** The suggested conflict of that key, as long as nobody has answered it. */
export function SuggestionPane({ suggestionKey }: { readonly suggestionKey: string }) {
  const isAnalysed = useAnalysis((state) => state.analysis !== null)
  const open = useOpenSuggestions()
  const at = open.findIndex(({ key }) => key === suggestionKey)
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
  return <SuggestionView key={suggestion.key} suggestion={suggestion} next={next?.key ?? null} />
}
