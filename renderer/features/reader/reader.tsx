import { useCallback, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Article } from '../../../shared/schema/article'
import type { Span } from '../../../shared/domain/span'
import type { ClaimSuggestion } from '../../../shared/domain/suggestions/claim-suggestion'
import { useClaimsPlacedIn } from '../../state/derived'
import { articleName, useVerdictSteps } from '../../state/selectors'
import { useCurrentText, useTextFault } from '../../state/texts'
import type { Target } from '../../state/view-state'
import { ArticleHeader } from './article-header'
import { SelectionBar } from './selection-bar'
import { createHighlightsOf, suggestionHighlights } from './text-highlight'
import { TextPane } from './text-pane'
import { useKeptPlace } from './use-kept-place'
import { useSelectionPlace } from './use-selection-place'
import { useTarget } from './use-target'
import styles from './reader.module.css'

const noSuggestions: readonly ClaimSuggestion[] = []

type ReaderProps = {
  readonly article: Article
  readonly target: Target | null
  readonly onOpenClaims: (claimIds: readonly string[]) => void
  /** Told of every change of the selection; null: nothing is selected. */
  readonly onSelect: (selection: Span | null) => void
  /** What can be done with selected words. */
  readonly renderActions: (selection: Span) => ReactNode
  /** A letter typed while words are selected. */
  readonly onKey: (key: string, selection: Span) => void
  /** Sentences that are worth checking; shown where no claim touches them. */
  readonly suggestions?: readonly ClaimSuggestion[]
  /** A letter typed with the caret, no words selected, in a suggested sentence. */
  readonly onSuggestionKey?: (key: string, suggestion: ClaimSuggestion) => void
}

/** An article as it reads, with its claims and evidence highlighted, and what can be done with selected words. */
export function Reader({
  article,
  target,
  onOpenClaims,
  onSelect,
  renderActions,
  onKey,
  suggestions = noSuggestions,
  onSuggestionKey,
}: ReaderProps) {
  const text = useCurrentText(article)
  const fault = useTextFault(article.revisions.at(-1)?.textHash)
  const claims = useClaimsPlacedIn(article.id)
  const steps = useVerdictSteps()
  const [selection, setSelection] = useState<Span | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const pane = useRef<HTMLDivElement>(null)

  const revisionId = article.revisions.at(-1)?.id ?? ''
  const highlightsOf = useMemo(() => {
    const byId = new Map(steps.map((step) => [step.id, step]))
    return createHighlightsOf(
      revisionId,
      (id) => byId.get(id) ?? { tone: 'unknown', label: 'not on the scale' },
    )
  }, [revisionId, steps])
  const highlights = useMemo(() => {
    const made = highlightsOf(claims)
    return [...made, ...suggestionHighlights(suggestions, made)]
  }, [highlightsOf, claims, suggestions])

  const changeSelection = useCallback(
    (next: Span | null): void => {
      setSelection(next)
      onSelect(next)
    },
    [onSelect],
  )
  const onTextKey = (key: string, caret: number | null): void => {
    if (selection) return onKey(key, selection)
    const here = suggestions.find(({ span }) => caret !== null && span.start <= caret && caret <= span.end)
    if (here) onSuggestionKey?.(key, here)
  }
  const wanted = target?.articleId === article.id ? target : null
  const keepPlace = useKeptPlace(scroller, pane)
  const place = useSelectionPlace(scroller, pane, selection)
  useTarget(scroller, pane, wanted, highlights, text !== null, keepPlace)

  return (
    <div ref={scroller} className={styles['reader']}>
      <div className={styles['column']}>
        <ArticleHeader article={article} />
        {fault && (
          <p role="alert" className={styles['fault']}>
            {fault}
          </p>
        )}
        {text !== null && (
          <TextPane
            text={text}
            label={`Text of ${articleName(article)}`}
            highlights={highlights}
            paneRef={pane}
            scroller={scroller}
            wanted={wanted}
            onSelect={changeSelection}
            onOpenClaims={onOpenClaims}
            onKey={onTextKey}
          />
        )}
      </div>
      {selection && place && <SelectionBar at={place}>{renderActions(selection)}</SelectionBar>}
    </div>
  )
}
