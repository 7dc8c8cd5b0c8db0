import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Check, Eye, EyeOff, X } from 'lucide-react'
import { GridList, GridListItem } from 'react-aria-components'
import type { Article } from '../../../shared/schema/article'
import { describeReasons } from '../../../shared/domain/describe/describe-reasons'
import type { ClaimSuggestion } from '../../../shared/domain/suggestions/claim-suggestion'
import { useClaimSuggestions } from '../../state/claim-suggestions'
import { words } from '../../../shared/words/words'
import { useFindingsIn } from '../../state/derived'
import { useProject } from '../../state/project-state'
import { toggleSuggestions, useSuggestionsShown } from '../../state/suggestions-shown'
import { useCurrentText } from '../../state/texts'
import { goTo } from '../../state/view-state'
import { Button, IconButton } from '../../ui/button'
import { Section } from '../../ui/section'
import { acceptSuggestion, dismissSuggestion } from './answer-suggestion'
import styles from './worth-checking.module.css'

const PAGE = 100

/** The sentences of an article that are worth checking, in the order of the text, to be accepted or waved away. */
export function WorthChecking({ article }: { readonly article: Article }) {
  const suggestions = useClaimSuggestions(article)
  const text = useCurrentText(article)
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const isShown = useSuggestionsShown((state) => state.isShown)
  const [shown, setShown] = useState(PAGE)
  const [selected, setSelected] = useState<string | null>(null)
  const problem = useFindingsIn(article.id)?.problem
  const byKey = (key: unknown): ClaimSuggestion | undefined => suggestions.find((each) => each.key === key)

  const onKeyDown = (event: KeyboardEvent): void => {
    const row = event.target instanceof Element ? event.target.closest('[data-key]') : null
    const suggestion = byKey(row?.getAttribute('data-key'))
    if (!suggestion || isReadOnly || event.ctrlKey || event.metaKey || event.altKey) return
    const isAccepted = event.key.toLowerCase() === 'a'
    const isDismissed = event.key.toLowerCase() === 'd' || event.key === 'Delete'
    if (!isAccepted && !isDismissed) return
    // Else the list would look for a row that begins with the letter.
    event.preventDefault()
    event.stopPropagation()
    if (isAccepted) void acceptSuggestion(article.id, suggestion, 'stay')
    else void dismissSuggestion(article.id, suggestion)
  }

  return (
    <Section
      title={`Worth checking (${suggestions.length.toLocaleString('en')})`}
      action={
        <IconButton
          icon={isShown ? Eye : EyeOff}
          label={isShown ? 'Hide suggestions in texts' : 'Show suggestions in texts'}
          onPress={toggleSuggestions}
        />
      }
    >
      <p className={styles['hint']}>
        <kbd>A</kbd> makes a claim of the sentence, <kbd>D</kbd> waves it away; the same keys work at the
        caret in the text.
      </p>
      {problem && <p className={styles['hint']}>{words.analysis.problem(problem)}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of its list */}
      <div onKeyDownCapture={onKeyDown}>
        <GridList
          aria-label="Worth checking"
          className={styles['list'] ?? ''}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={selected === null ? [] : [selected]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys
            const suggestion = byKey(key)
            setSelected(suggestion?.key ?? null)
            if (suggestion) goTo({ articleId: article.id, ...suggestion.span })
          }}
          onAction={(key) => {
            const suggestion = byKey(key)
            if (suggestion && !isReadOnly) void acceptSuggestion(article.id, suggestion, 'open the claim')
          }}
          renderEmptyState={() => (
            <p className={styles['empty']}>
              {text === null ? 'The text is being read.' : 'Every sentence worth checking is answered.'}
            </p>
          )}
        >
          {suggestions.slice(0, shown).map((suggestion) => (
            <GridListItem
              key={suggestion.key}
              id={suggestion.key}
              textValue={suggestion.key}
              className={styles['item'] ?? ''}
            >
              <SuggestionRow
                articleId={article.id}
                suggestion={suggestion}
                text={text ?? ''}
                isReadOnly={isReadOnly}
              />
            </GridListItem>
          ))}
        </GridList>
      </div>
      {suggestions.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + PAGE)}>
          Show more
        </Button>
      )}
    </Section>
  )
}

type SuggestionRowProps = {
  readonly articleId: string
  readonly suggestion: ClaimSuggestion
  readonly text: string
  readonly isReadOnly: boolean
}

function SuggestionRow({ articleId, suggestion, text, isReadOnly }: SuggestionRowProps) {
  const { span, focus, reasons } = suggestion
  return (
    <div className={styles['row']}>
      <span className={styles['reasons']}>{describeReasons(reasons)}</span>
      <span className={styles['sentence']} dir="auto">
        {text.slice(span.start, focus.start)}
        <mark className={styles['focus']}>{text.slice(focus.start, focus.end)}</mark>
        {text.slice(focus.end, span.end)}
      </span>
      <span className={styles['answers']}>
        <IconButton
          icon={Check}
          label="Make a claim of it (A)"
          isDisabled={isReadOnly}
          onPress={() => void acceptSuggestion(articleId, suggestion, 'open the claim')}
        />
        <IconButton
          icon={X}
          label="Not worth checking (D)"
          isDisabled={isReadOnly}
          onPress={() => void dismissSuggestion(articleId, suggestion)}
        />
      </span>
    </div>
  )
}
