import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Article } from '../../../shared/schema/article'
import type { Span } from '../../../shared/domain/span'
import type { KeyZone } from '../../../shared/ipc/commands'
import type { ClaimSuggestion } from '../../../shared/domain/suggestions/claim-suggestion'
import { useKeyLabels } from '../../commands/key-labels'
import { words } from '../../../shared/words/words'
import { useOffer } from '../../commands/offers'
import type { Offer } from '../../commands/offers'
import { useClaimsPlacedIn } from '../../state/derived'
import type { PlaceRead } from '../../state/place/places'
import { articleName, useVerdictSteps } from '../../state/selectors'
import { useCurrentText, useTextFault } from '../../state/texts'
import type { Target } from '../../state/view-state'
import { ArticleHeader } from './article-header'
import { SelectionBar } from './selection-bar'
import { createHighlightsOf, suggestionHighlights } from './text-highlight'
import type { TextHighlight } from './text-highlight'
import { TextPane } from './text-pane'
import { useKeptCaret } from './use-kept-caret'
import type { KeptCaret } from './use-kept-caret'
import { useKeptPlace } from './use-kept-place'
import { useSelectionPlace } from './use-selection-place'
import { useTarget } from './use-target'
import { classesOf } from '../../ui/classes'
import sheet from './reader.module.css'

const styles = classesOf(sheet)

const noSuggestions: readonly ClaimSuggestion[] = []

type ReaderProps = {
  readonly article: Article
  readonly target: Target | null
  readonly onOpenClaims: (claimIds: readonly string[]) => void
  /** Told of every change of the selection; null: nothing is selected. */
  readonly onSelect: (selection: Span | null) => void
  /** What can be done with selected words. */
  readonly renderActions: (selection: Span) => ReactNode
  /** Which letters are keys in the text. */
  readonly keys: KeyZone
  /** What can be done with selected words that only this view can do. */
  readonly offer?: (selection: Span) => Offer
  /** Sentences that are worth checking; shown where no claim touches them. */
  readonly suggestions?: readonly ClaimSuggestion[]
  /** How it was left, and told of how it is left; without it the text begins anew whenever it is drawn. */
  readonly kept?: KeptReading
  /** Answers the suggested sentence that the caret stands in. */
  readonly onAnswer?: (suggestion: ClaimSuggestion, answer: 'accept' | 'dismiss') => void
}

/** Who keeps where an article is read, and where its caret is. */
type KeptReading = {
  readonly caret: KeptCaret
  readonly onRead: (read: PlaceRead | null) => void
}

/** An article as it reads, with its claims and evidence highlighted, and what can be done with selected words. */
export function Reader({
  article,
  target,
  onOpenClaims,
  onSelect,
  renderActions,
  keys,
  offer,
  suggestions = noSuggestions,
  kept,
  onAnswer,
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
      (id) => byId.get(id) ?? { tone: 'unknown', label: words.reader.notOnTheScale },
    )
  }, [revisionId, steps])
  const keysOf = useKeyLabels()
  const [accept = ''] = keysOf('accept-suggestion').letters
  const [dismiss = ''] = keysOf('dismiss-suggestion').letters
  const highlights = useMemo(() => {
    const made = highlightsOf(claims)
    return [...made, ...suggestionHighlights(suggestions, made, { accept, dismiss })]
  }, [highlightsOf, claims, suggestions, accept, dismiss])

  const changeSelection = useCallback(
    (next: Span | null): void => {
      setSelection(next)
      onSelect(next)
    },
    [onSelect],
  )
  const caret = useRef<number | null>(null)
  const [here, setHere] = useState(nothingHere)
  const lookHere = useCallback((): void => {
    const next = whatIsAt(caret.current, highlights, suggestions)
    setHere((before) => (isSame(before, next) ? before : next))
  }, [highlights, suggestions])
  useEffect(lookHere, [lookHere])
  useOffer(keys, {
    ...(selection && offer ? offer(selection) : {}),
    ...(here.claimIds.length > 0 ? { 'open-claims-here': () => onOpenClaims(here.claimIds) } : {}),
    ...offerAnswers(here.suggestion, onAnswer),
  })
  const wanted = target?.articleId === article.id ? target : null
  const keepPlace = useKeptPlace(scroller, pane, (read) => kept?.onRead(read))
  const caretLeft = useKeptCaret(pane, kept?.caret)
  const place = useSelectionPlace(scroller, pane, selection)
  useTarget(scroller, pane, wanted, highlights, text !== null, keepPlace)

  return (
    <div ref={scroller} className={styles('reader')} data-scrolls="text">
      <div className={styles('column')}>
        <ArticleHeader article={article} />
        {fault && (
          <p role="alert" className={styles('fault')}>
            {fault}
          </p>
        )}
        {text !== null && (
          <TextPane
            text={text}
            label={words.reader.text(articleName(article))}
            highlights={highlights}
            paneRef={pane}
            scroller={scroller}
            wanted={wanted}
            caret={caretLeft}
            onSelect={changeSelection}
            onOpenClaims={onOpenClaims}
            keys={keys}
            onCaret={(offset) => {
              caret.current = offset
              lookHere()
            }}
          />
        )}
      </div>
      {selection && place && <SelectionBar at={place}>{renderActions(selection)}</SelectionBar>}
    </div>
  )
}

/** What stands where the caret is. */
type Here = { readonly claimIds: readonly string[]; readonly suggestion: ClaimSuggestion | null }

const nothingHere: Here = { claimIds: [], suggestion: null }

function whatIsAt(
  caret: number | null,
  highlights: readonly TextHighlight[],
  suggestions: readonly ClaimSuggestion[],
): Here {
  if (caret === null) return nothingHere
  const isHere = ({ start, end }: Span): boolean => start <= caret && caret <= end
  const claimIds = [...new Set(highlights.filter(isHere).flatMap(({ claimId }) => claimId ?? []))]
  return { claimIds, suggestion: suggestions.find(({ span }) => isHere(span)) ?? null }
}

function isSame(a: Here, b: Here): boolean {
  return a.suggestion === b.suggestion && a.claimIds.join(' ') === b.claimIds.join(' ')
}

function offerAnswers(suggestion: ClaimSuggestion | null, onAnswer: ReaderProps['onAnswer']): Offer {
  if (!suggestion || !onAnswer) return {}
  return {
    'accept-suggestion': () => onAnswer(suggestion, 'accept'),
    'dismiss-suggestion': () => onAnswer(suggestion, 'dismiss'),
  }
}
