import { chordHere } from '../../ui/keys/keys-here'
import { useState } from 'react'
import { CalendarClock, Trash2 } from 'lucide-react'
import type { Article } from '../../../shared/schema/article'
import { words } from '../../../shared/words/words'
import { TellOfEvent } from '../../marks/tell-of-event'
import { inAll } from '../../state/events/event-gestures'
import { useProject } from '../../state/project-state'
import { removeArticles } from '../../state/acts/removals'
import { setCheckState } from '../../state/acts/set-check-state'
import { articleName } from '../../state/selectors'
import { Button } from '../../ui/button'
import { optionsOf } from '../../ui/fields/choice'
import { ColumnView, ViewHead } from '../../ui/panes/column-view'
import { classesOf } from '../../ui/classes'
import sheet from './library.module.css'

const styles = classesOf(sheet)
const said = words.articles.many
const states = optionsOf(words.articles.checkStates)
const MOST_SHOWN = 200

/** The inspector of several chosen articles: which they are, and the actions for all of them. */
export function ManyArticles({ articles }: { readonly articles: readonly Article[] }) {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const [isChoosing, setChoosing] = useState(false)
  const ids = articles.map(({ id }) => id)
  return (
    <ColumnView>
      <ViewHead title={said.title(articles.length)}>
        {words.claims.many.keys(chordHere('Shift'), chordHere('CmdOrCtrl'))}
      </ViewHead>
      <fieldset className={styles('many')} aria-label={words.articles.check}>
        {states.map(({ id, label }) => (
          <Button key={id} isDisabled={isReadOnly} onPress={() => void setCheckState(ids, id)}>
            {said.markAs(label)}
          </Button>
        ))}
        <Button icon={CalendarClock} isDisabled={isReadOnly} onPress={() => setChoosing(true)}>
          {words.claims.many.event}
        </Button>
        <Button look="danger" icon={Trash2} isDisabled={isReadOnly} onPress={() => void removeArticles(ids)}>
          {words.claims.many.remove}
        </Button>
      </fieldset>
      <ul aria-label={words.articles.list.title}>
        {articles.slice(0, MOST_SHOWN).map((article) => (
          <li key={article.id} dir="auto">
            {articleName(article)}
          </li>
        ))}
        {articles.length > MOST_SHOWN && <li>{words.claims.many.further(articles.length - MOST_SHOWN)}</li>}
      </ul>
      {isChoosing && (
        <TellOfEvent
          tellings={inAll(ids)}
          newTitle={articleName(articles[0])}
          onClose={() => setChoosing(false)}
        />
      )}
    </ColumnView>
  )
}
