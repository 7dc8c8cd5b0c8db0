import { useSaving } from '../state/act'
import { words } from '../../shared/words/words'
import { useNotCompared } from '../state/derived'
import { useProject } from '../state/project-state'
import { foundPlaces, placeAtHand, useSearch } from '../state/search-state'
import { articleName } from '../state/selectors'
import { forgetAllUnsaved, saveAllAgain, useUnsaved } from '../state/unsaved'
import { Button } from '../ui/button'
import { classesOf } from '../ui/classes'
import sheet from './status-bar.module.css'

const styles = classesOf(sheet)
const said = words.workbench.status

/** What is open, and whether it is saved. */
export function StatusBar() {
  const title = useProject((state) => state.project?.title ?? '')
  const folder = useProject((state) => state.folder)
  const readOnly = useProject((state) => state.readOnly)
  const ofProject = useProject((state) => state.notices)
  const ofProgram = useProject((state) => state.programNotices)
  const notices = [...ofProgram, ...ofProject]
  const isSaving = useSaving((state) => state.pending > 0)
  const unsaved = useUnsaved((state) => state.changes.length)
  return (
    <footer className={styles('bar')} aria-label={said.title}>
      <span className={styles('title')} title={folder}>
        {title}
      </span>
      {notices.length > 0 && (
        <details className={styles('notices')}>
          <summary>{said.notices(notices.length)}</summary>
          <ul>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </details>
      )}
      <PlaceAtHand />
      <NotCompared />
      {unsaved > 0 && (
        <span className={styles('actions')}>
          <Button look="quiet" onPress={() => void saveAllAgain()}>
            {said.saveNow}
          </Button>
          <Button look="danger" onPress={forgetAllUnsaved}>
            {said.discard}
          </Button>
        </span>
      )}
      <output className={styles('saved')} data-alarming={readOnly !== null || unsaved > 0}>
        {describeSaving(readOnly, isSaving, unsaved)}
      </output>
    </footer>
  )
}

/** Which of the places that a search found is shown. */
function PlaceAtHand() {
  const place = useSearch(placeAtHand)
  const all = useSearch((state) => foundPlaces(state).length)
  return <output>{place === null ? '' : words.search.placeOf(place + 1, all)}</output>
}

/** The articles of which not all is compared with the others, named, each with the reason. */
function NotCompared() {
  const notCompared = useNotCompared()
  const articles = useProject((state) => state.articles)
  if (notCompared.length === 0) return null
  return (
    <details className={`${styles('notices')} ${styles('known')}`}>
      <summary>{words.analysis.problems(notCompared.length)}</summary>
      <ul>
        {notCompared.slice(0, MOST_NAMED).map(({ articleId, problem }) => (
          <li key={articleId}>
            {said.ofArticle(articleName(articles.get(articleId)), words.analysis.problem(problem))}
          </li>
        ))}
        {notCompared.length > MOST_NAMED && (
          <li>{words.analysis.furtherProblems(notCompared.length - MOST_NAMED)}</li>
        )}
      </ul>
    </details>
  )
}

/** More than these would not fit; in the list of articles all are marked. */
const MOST_NAMED = 20

function describeSaving(readOnly: string | null, isSaving: boolean, unsaved: number): string {
  if (readOnly !== null) return said.readOnly(readOnly)
  if (isSaving) return said.saving
  if (unsaved === 0) return said.saved
  return said.notSaved(unsaved)
}
