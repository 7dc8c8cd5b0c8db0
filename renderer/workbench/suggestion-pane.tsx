import { useMemo } from 'react'
import { SuggestionView } from '../features/conflicts/suggestion-view'
import { openSuggestions, useAnalysis } from '../state/analysis-state'
import { useProject } from '../state/project-state'
import styles from './main-pane.module.css'

/** The suggested conflict of that key, as long as nobody has answered it. */
export function SuggestionPane({ suggestionKey }: { readonly suggestionKey: string }) {
  const analysis = useAnalysis((state) => state.analysis)
  const conflicts = useProject((state) => state.conflicts)
  const open = useMemo(() => openSuggestions(analysis, conflicts.values()), [analysis, conflicts])
  const at = open.findIndex(({ key }) => key === suggestionKey)
  const suggestion = open[at]
  if (!suggestion)
    return (
      <p className={styles['gone']}>
        {analysis
          ? 'This is no longer suggested: it was answered, or the figures changed.'
          : 'The articles have not been compared yet.'}
      </p>
    )
  const next = open[at + 1] ?? open[at - 1]
  return <SuggestionView key={suggestion.key} suggestion={suggestion} next={next?.key ?? null} />
}
