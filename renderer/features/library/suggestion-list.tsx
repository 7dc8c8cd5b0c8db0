import { ListX } from 'lucide-react'
import type { SuggestedConflict } from '../../../shared/ipc/findings'
import type { Article } from '../../../shared/schema/article'
import { describeSpread } from '../../../shared/domain/describe/describe-spread'
import { describeSuggestion } from '../../../shared/domain/describe/describe-suggestion'
import { words } from '../../../shared/words/words'
import { zone } from '../../commands/offers'
import { AnalysisProgress } from '../../marks/analysis-progress'
import { useAnalysis, wasAnalysed } from '../../state/analysis-state'
import { useRowMarks } from '../../state/acts/marked'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { openDialog, openSuggestion, useView, mainOf } from '../../state/view-state'
import { Button, IconButton } from '../../ui/button'
import { Choice, type Option, optionsOf } from '../../ui/fields/choice'
import { chooseInList, keptRows, useListChoice } from '../../state/place/places'
import { RowList } from '../../ui/row-list'
import type { SuggestionOrder } from '../../state/suggestions/order-suggestions'
import { ListRow, RowState } from './list-row'
import { SUGGESTIONS } from './suggested-rows'
import type { SuggestedRows } from './suggested-rows'
import { classesOf } from '../../ui/classes'
import sheet from './library.module.css'

const styles = classesOf(sheet)
const place = keptRows('suggestions')
const said = words.library.suggestions

const orders: readonly Option<SuggestionOrder>[] = [
  { id: 'worth', label: words.comparison.byWorth, meaning: words.comparison.byWorthMeaning },
  ...optionsOf(said.orders, said.orderMeanings),
]

/** The conflicts that the program suggests and nobody has answered yet. */
export function SuggestionList({ rows }: { readonly rows: SuggestedRows }) {
  const isAnalysed = useAnalysis(wasAnalysed)
  const { shown, total, further, isAll, setAll } = rows
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const main = useView(mainOf)
  const openId = main.kind === 'suggestion' ? main.id : null
  const { order } = useListChoice(SUGGESTIONS)
  return (
    <section aria-label={said.title} {...zone('suggested')}>
      <header className={styles('subhead')}>
        <h3>
          {said.heading} <span className={styles('count')}>{words.formats.count(shown.length)}</span>
        </h3>
        {total > 1 && (
          <span className={styles('tools')}>
            <IconButton
              icon={ListX}
              label={words.dismissal.severalShort}
              isDisabled={isReadOnly}
              onPress={() => openDialog('dismiss-suggestions')}
            />
            <Choice
              label={said.order}
              isLabelHidden
              options={orders}
              value={orders.find(({ id }) => id === order)?.id ?? 'worth'}
              onChoose={(next) => chooseInList(SUGGESTIONS, { order: next })}
            />
          </span>
        )}
      </header>
      <AnalysisProgress />
      <RowList
        marks={useRowMarks('suggestion', shown)}
        menu="suggestion"
        label={said.title}
        items={shown}
        nameOf={({ kind, members }) => describeSuggestion(kind, members)}
        openId={openId}
        place={place}
        onOpen={openSuggestion}
        empty={total > 0 ? words.lists.none : isAnalysed ? said.empty : words.events.list.notCompared}
      >
        {(suggestion) => <SuggestionRow suggestion={suggestion} />}
      </RowList>
      {further > 0 && (
        <Button look="quiet" onPress={() => setAll(!isAll)}>
          {isAll ? words.comparison.showFewer : words.comparison.showFurther(further)}
        </Button>
      )}
    </section>
  )
}

function SuggestionRow({ suggestion }: { readonly suggestion: SuggestedConflict }) {
  const { kind, members } = suggestion
  const names = useProject(({ articles }) => namesOf(members, articles))
  const name = describeSuggestion(kind, members)
  return (
    <ListRow
      name={name}
      title={`${name}\n${names}`}
      known={[
        <RowState key="kind" of={kind}>
          {words.comparison.kinds[kind]}
        </RowState>,
        describeSpread(suggestion),
      ]}
    />
  )
}

/** The names of the first four articles of a suggestion. */
function namesOf(members: SuggestedConflict['members'], articles: ReadonlyMap<string, Article>): string {
  const names = new Set(members.map(({ articleId }) => articleName(articles.get(articleId))))
  const first = [...names].slice(0, 4).join(' · ')
  return names.size > 4 ? said.furtherNames(first, names.size - 4) : first
}
