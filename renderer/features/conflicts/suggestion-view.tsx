import { useMemo, useState } from 'react'
import { Check } from 'lucide-react'
import type { SuggestedConflict } from '../../../shared/ipc/findings'
import type { DismissalReason } from '../../../shared/schema/conflict'
import { describeSuggestion } from '../../../shared/domain/describe/describe-suggestion'
import { placesIn } from '../../../shared/domain/judging/places-in'
import { MOST_DISMISSED } from '../../../shared/domain/values/most-dismissed'
import { describeLink } from '../../../shared/domain/describe/describe-link'
import { describeSpread } from '../../../shared/domain/describe/describe-spread'
import { words } from '../../../shared/words/words'
import { Tag } from '../../marks/tag'
import { useOffer } from '../../commands/offers'
import { act } from '../../state/act'
import { useAnalysis } from '../../state/analysis-state'
import { suggestionsAlike } from '../../state/suggestions/suggestions-alike'
import { useProject } from '../../state/project-state'
import { sayInstead } from '../../state/answers'
import { openConflict, openSuggestion, showMain } from '../../state/view-state'
import { Button } from '../../ui/button'
import { ColumnView } from '../../ui/panes/column-view'
import { DraftField } from '../../ui/fields/field'
import { focusName, wishFocus } from '../../ui/keep-focus'
import { ComparisonPanel } from './comparison-panel'
import { DismissalForm } from './dismissal-form'
import { letterOf } from './letter-of'
import { MemberLines } from './member-lines'
import { WhichSuggestions } from './which-suggestions'
import { SuggestionCard } from './suggestion-card'
import { useDismissing } from './use-dismissing'
import { classesOf } from '../../ui/classes'
import sheet from './conflict-view.module.css'

const styles = classesOf(sheet)
const said = words.conflicts.suggestion

type SuggestionViewProps = {
  readonly suggestion: SuggestedConflict
  /** All that nobody has answered yet, in their order: when this one is dismissed, the next that is left is opened. */
  readonly open: readonly SuggestedConflict[]
}

/** How many figures are put side by side at first, and more at a time. */
const PAGE = 24

/** Figures that differ, as the program found them: side by side in their sentences, to be confirmed or waved away. */
export function SuggestionView({ suggestion, open }: SuggestionViewProps) {
  const { key, kind, members, further } = suggestion
  const sum = suggestion.reason.kind === 'sum' ? { whole: suggestion.reason.whole } : null
  const question = describeSuggestion(kind, members)
  const link = describeLink(suggestion)
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const [title, setTitle] = useState(question)
  const { isDismissing, ask, back } = useDismissing('answer')
  const [which, setWhich] = useState(-1)
  const events = useAnalysis((state) => state.events)
  const alike = useMemo(
    () => (isDismissing ? suggestionsAlike(suggestion, open, events.values()) : []),
    [isDismissing, suggestion, open, events],
  )
  const chosen = alike[which]?.suggestions.slice(0, MOST_DISMISSED) ?? [suggestion]
  const [shown, setShown] = useState(PAGE)
  const unmarked = members.filter(({ claimId }) => claimId === null).length

  const confirm = async (): Promise<void> => {
    const made = await act('confirmSuggestion', {
      key,
      title: title.trim() || question,
      members: members.map(({ claimId, articleId, start, end, quantity, mention }) =>
        claimId === null ? { place: { articleId, start, end }, quantity, mention } : { claimId, mention },
      ),
      sum,
      pair: [...placesIn(suggestion.reason)],
    })
    if (!made) return
    openConflict(made.id)
    wishFocus('decision')
  }
  const dismiss = async (reason: DismissalReason, note: string): Promise<void> => {
    const items = chosen.map((each) => ({
      key: each.key,
      title: describeSuggestion(each.kind, each.members),
    }))
    const answer =
      chosen.length === 1
        ? await act('dismissSuggestion', { key, title: question, reason, note })
        : await act('dismissSuggestions', { items, reason, note })
    if (answer === undefined) return
    sayInstead(words.dismissal.dismissed(chosen.length))
    const keys = new Set(items.map((item) => item.key))
    const at = open.indexOf(suggestion)
    const isLeft = (each: SuggestedConflict): boolean => !keys.has(each.key)
    const next = open.slice(at + 1).find(isLeft) ?? open.slice(0, Math.max(0, at)).findLast(isLeft)
    if (next === undefined) showMain({ kind: 'reader', articleId: null })
    else openSuggestion(next.id)
    wishFocus('answer')
  }

  useOffer('suggested', { 'confirm-suggested': () => void confirm(), 'dismiss-suggested': ask })
  return (
    <ColumnView>
      <header className={styles('head')}>
        <h2 className={styles('question')} dir="auto">
          {question}
        </h2>
        <div className={styles('marks')}>
          <Tag>{said.tag}</Tag>
        </div>
      </header>
      <ComparisonPanel comparison={suggestion}>
        <p className={styles('spread')}>{describeSpread(suggestion)}</p>
        {link !== '' && <p className={styles('spread')}>{link}</p>}
      </ComparisonPanel>
      <ol className={styles('members')}>
        {members.slice(0, shown).map((member, index) => (
          <SuggestionCard
            key={`${member.articleId} ${member.start}`}
            member={member}
            letter={letterOf(index)}
            // The parts of a sum were not taken for one thing.
            others={kind === 'does-not-add-up' ? [] : members.filter((other) => other !== member)}
            isReadOnly={isReadOnly}
          />
        ))}
      </ol>
      {members.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + PAGE)}>
          {said.more(members.length)}
        </Button>
      )}
      {further > 0 && <p className={styles('spread')}>{words.analysis.further(further)}</p>}
      <MemberLines
        members={members
          .slice(0, shown)
          .map(({ quantity, date }, index) => ({ id: String(index), quantity, date }))}
      />
      {isDismissing ? (
        <DismissalForm
          count={chosen.length}
          onDismiss={(reason, note) => void dismiss(reason, note)}
          onBack={back}
        >
          {alike.length > 0 && (
            <WhichSuggestions isOneOffered alike={alike} value={which} onChoose={setWhich} />
          )}
        </DismissalForm>
      ) : (
        <section className={styles('form')} aria-label={said.answer} {...focusName('answer')}>
          <h3>{said.isItOne}</h3>
          <DraftField
            label={said.question}
            value={title}
            onChange={setTitle}
            hint={said.willBecomeClaims(unmarked)}
          />
          <div className={styles('actions')}>
            <Button isDisabled={isReadOnly} onPress={ask}>
              {words.conflicts.notAConflict}
            </Button>
            <Button look="primary" icon={Check} isDisabled={isReadOnly} onPress={() => void confirm()}>
              {said.confirm}
            </Button>
          </div>
        </section>
      )}
    </ColumnView>
  )
}
