import { useMemo, useState } from 'react'
import type { FocusEvent } from 'react'
import { Check, Eye, EyeOff, X } from 'lucide-react'
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components'
import type { Article } from '../../../shared/schema/article'
import { suggestionRanks } from '../../../shared/domain/suggestions/claim-suggestion'
import type { ClaimSuggestion } from '../../../shared/domain/suggestions/claim-suggestion'
import { useKeyLabels } from '../../commands/key-labels'
import { useOffer, zone } from '../../commands/offers'
import {
  useClaimSuggestions,
  orderClaimSuggestionsBy,
  useClaimSuggestionOrder,
} from '../../state/suggestions/claim-suggestions'
import { words } from '../../../shared/words/words'
import { useFindingsIn } from '../../state/derived'
import { useProject } from '../../state/project-state'
import { toggleSuggestions, useSuggestionsShown } from '../../state/suggestions/suggestions-shown'
import { useCurrentText } from '../../state/texts'
import { goTo } from '../../state/view-state'
import { Button, IconButton } from '../../ui/button'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { Section } from '../../ui/section'
import { acceptSuggestion, dismissSuggestion } from './answer-suggestion'
import { VisibleText } from '../../marks/visible-text'
import { classesOf } from '../../ui/classes'
import boxesSheet from '../../ui/boxes.module.css'
import sheet from './worth-checking.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)

const PAGE = 100

const orders = optionsOf(words.worth.orders, words.worth.orderMeanings)

/** The sentences of an article that are worth checking, the weightiest first or as in the text, to be accepted or waved away. */
export function WorthChecking({ article }: { readonly article: Article }) {
  const suggestions = useClaimSuggestions(article)
  const order = useClaimSuggestionOrder((state) => state.order)
  const listed = useMemo(
    () => (order === 'weight' ? suggestions : suggestions.toSorted((a, b) => a.span.start - b.span.start)),
    [suggestions, order],
  )
  const text = useCurrentText(article)
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const isShown = useSuggestionsShown((state) => state.isShown)
  const [shown, setShown] = useState(PAGE)
  const [selected, setSelected] = useState<string | null>(null)
  const problem = useFindingsIn(article.id)?.problem
  const byKey = (key: unknown): ClaimSuggestion | undefined => suggestions.find((each) => each.key === key)

  const [focused, setFocused] = useState<string | null>(null)
  const onFocus = ({ target }: FocusEvent): void =>
    setFocused(target.closest('[data-key]')?.getAttribute('data-key') ?? null)
  const atHand = byKey(focused)
  useOffer(
    'suggestions',
    atHand
      ? {
          'accept-suggestion': () => void acceptSuggestion(article.id, atHand, 'stay'),
          'dismiss-suggestion': () => void dismissSuggestion(article.id, atHand),
        }
      : {},
  )
  const keysOf = useKeyLabels()

  const renderItem = (suggestion: ClaimSuggestion) => (
    <GridListItem
      key={suggestion.key}
      id={suggestion.key}
      textValue={suggestion.key}
      className={`${boxes('row')} ${styles('item')}`}
    >
      <SuggestionRow
        articleId={article.id}
        suggestion={suggestion}
        text={text ?? ''}
        isReadOnly={isReadOnly}
      />
    </GridListItem>
  )

  return (
    <Section
      title={words.worth.titleWith(suggestions.length)}
      action={
        <IconButton
          icon={isShown ? Eye : EyeOff}
          label={isShown ? words.worth.hide : words.worth.show}
          onPress={toggleSuggestions}
        />
      }
    >
      <p className={styles('hint')}>
        <kbd>{keysOf('accept-suggestion').letters[0]}</kbd> {words.worth.keys.accept}{' '}
        <kbd>{keysOf('dismiss-suggestion').letters[0]}</kbd> {words.worth.keys.dismiss}
      </p>
      {suggestions.length > 1 && (
        <Choice
          label={words.worth.order}
          isLabelHidden
          options={orders}
          value={order}
          onChoose={orderClaimSuggestionsBy}
        />
      )}
      {problem && <p className={styles('hint')}>{words.analysis.problem(problem)}</p>}
      <div {...zone('suggestions')} onFocusCapture={onFocus}>
        <GridList
          aria-label={words.worth.title}
          className={styles('list')}
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
            if (suggestion && !isReadOnly) void acceptSuggestion(article.id, suggestion, 'open-the-claim')
          }}
          renderEmptyState={() => (
            <p className={styles('empty')}>{text === null ? words.worth.beingRead : words.worth.answered}</p>
          )}
        >
          {order === 'text'
            ? listed.slice(0, shown).map(renderItem)
            : suggestionRanks.map((rank) => {
                const ofRank = listed.slice(0, shown).filter((each) => each.rank === rank)
                const count = listed.filter((each) => each.rank === rank).length
                return (
                  ofRank.length > 0 && (
                    <GridListSection key={rank} id={rank} aria-label={words.worth.rank(rank, count)}>
                      <GridListHeader className={styles('rank')}>
                        {words.worth.rank(rank, count)}
                      </GridListHeader>
                      {ofRank.map(renderItem)}
                    </GridListSection>
                  )
                )
              })}
        </GridList>
      </div>
      {suggestions.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + PAGE)}>
          {words.worth.more}
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
  const keysOf = useKeyLabels()
  return (
    <div className={styles('row')}>
      <span className={styles('reasons')}>{words.worth.reasons(reasons)}</span>
      <span className={styles('sentence')} dir="auto">
        <VisibleText text={text.slice(span.start, focus.start)} />
        <mark className={styles('focus')}>
          <VisibleText text={text.slice(focus.start, focus.end)} />
        </mark>
        <VisibleText text={text.slice(focus.end, span.end)} />
      </span>
      <span className={styles('answers')}>
        <IconButton
          icon={Check}
          label={words.worth.accept(keysOf('accept-suggestion').letters[0] ?? '')}
          isDisabled={isReadOnly}
          onPress={() => void acceptSuggestion(articleId, suggestion, 'open-the-claim')}
        />
        <IconButton
          icon={X}
          label={words.worth.dismiss(keysOf('dismiss-suggestion').letters[0] ?? '')}
          isDisabled={isReadOnly}
          onPress={() => void dismissSuggestion(articleId, suggestion)}
        />
      </span>
    </div>
  )
}
