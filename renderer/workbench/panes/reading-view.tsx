import { useCallback } from 'react'
import {
  CalendarClock,
  Highlighter,
  Link2,
  MapPin,
  MessageCircleQuestion,
  MessagesSquare,
  Plus,
} from 'lucide-react'
import type { Article } from '../../../shared/schema/article'
import type { Span } from '../../../shared/domain/span'
import { words } from '../../../shared/words/words'
import { unreadFigures } from '../../../shared/domain/recognition/machine-figures'
import { FigureStrip } from '../../features/originals/figures/figure-strip'
import { Reader } from '../../features/reader/reader'
import { acceptSuggestion, dismissSuggestion } from '../../features/suggestions/answer-suggestion'
import { askOthers } from '../../commands/ask-others'
import { useKeyLabels } from '../../commands/key-labels'
import { act } from '../../state/act'
import { isMarkedAlready, useOpenClaim } from '../../state/open-claim'
import { useClaimSuggestions } from '../../state/suggestions/claim-suggestions'
import { keepReadingPlace, readingPlaceOf } from '../../state/place/places'
import { useProject } from '../../state/project-state'
import { useSuggestionsShown } from '../../state/suggestions/suggestions-shown'
import { inspect, listOf, openDialog, select, unselect, useView } from '../../state/view-state'
import { Button } from '../../ui/button'
import { runCommand } from '../run-command'
import {
  addOccurrenceOfSelection,
  askForEvent,
  askOthersOfSelection,
  newClaimFromSelection,
  setPlaceOfEvidence,
} from '../selection-actions'
import { useMedia } from '../../ui/panes/use-media'
import { TIGHT, paneWidth } from './pane-widths'
import { EmptyProject } from './begin'
import { useWanted } from './use-wanted'
import { classesOf } from '../../ui/classes'
import sheet from './main-pane.module.css'

const styles = classesOf(sheet)
const said = words.workbench.reading

/** An article to read and to mark: select words, then make a claim of them or add them to the open one. */
export function ReadingView({ articleId }: { readonly articleId: string | null }) {
  const article = useProject((state) => state.articles.get(articleId ?? ''))
  const isEmpty = useProject((state) => state.articles.size === 0)
  const list = useView(({ view }) => listOf(view)) ?? 'articles'
  // A list that is empty says itself how it begins.
  const hasNone = useProject((state) => (list === 'claims' || list === 'sources') && state[list].size === 0)
  if (article) return <ReadArticle key={article.id} article={article} />
  if (isEmpty) return <EmptyProject />
  return <div className={styles('start')}>{!hasNone && <p>{said.choose[list]}</p>}</div>
}

function ReadArticle({ article }: { readonly article: Article }) {
  const articleId = article.id
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const target = useWanted(articleId)
  const onSelect = useCallback(
    (span: Span | null): void => (span ? select({ articleId, ...span }) : unselect(articleId)),
    [articleId],
  )
  const suggestions = useClaimSuggestions(article)
  const areShown = useSuggestionsShown((state) => state.isShown)
  const isTight = useMedia(TIGHT)
  const hasInspector = useView(({ inspected }) => inspected.kind !== 'nothing')
  const isAlone = useView(({ slots }) => slots.length === 1)
  const original = article.revisions.at(-1)?.original
  const reader = (
    <Reader
      article={article}
      // The text stays where it is when the inspector opens over its margin.
      beside={hasInspector || isTight || !isAlone ? 0 : paneWidth('inspector')}
      target={target}
      kept={{
        caret: {
          read: () => readingPlaceOf(articleId).caret,
          keep: (caret) => keepReadingPlace(articleId, { caret }),
        },
        onRead: (read) => keepReadingPlace(articleId, { read }),
      }}
      onOpenClaims={openClaims}
      onSelect={onSelect}
      keys="text"
      {...(areShown ? { suggestions } : {})}
      {...(!isReadOnly && {
        onMoveEdges: (of, to) => void act('moveEdges', { ...of, place: { articleId, ...to } }),
      })}
      onAskOthers={(place) => askOthers({ articleId, ...place })}
      onAnswer={(suggestion, answer) => {
        if (answer === 'accept') void acceptSuggestion(article.id, suggestion, 'open-the-claim')
        else void dismissSuggestion(article.id, suggestion)
      }}
      renderActions={() => <WordActions />}
    />
  )
  if (isReadOnly || !original || unreadFigures(article.machine).length === 0) return reader
  return (
    <div className={styles('withFigures')}>
      {reader}
      <FigureStrip article={article} hash={original.hash} />
    </div>
  )
}

/** What can be done with selected words of a text, wherever they were selected: in the text itself, or on the page that it was read from. */
export function WordActions() {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const hasClaims = useProject(({ claims }) => claims.size > 0)
  const open = useOpenClaim()
  const canAdd = useView((view) => open !== undefined && !isMarkedAlready(view, useProject.getState()))
  const sources = useProject((state) => state.sources)
  // What is selected matters to evidence alone, of which most claims have none.
  const articleId = useView(({ selection }) => (open?.evidence.length ? selection?.articleId : undefined))
  const keysOf = useKeyLabels()
  if (isReadOnly) return null
  const evidence = open?.evidence.filter(
    ({ sourceId }) => articleId !== undefined && sources.get(sourceId)?.articleId === articleId,
  )
  return (
    <>
      {open &&
        evidence?.map(({ id, stance }) => (
          <Button key={id} look="quiet" icon={MapPin} onPress={() => void setPlaceOfEvidence(open.id, id)}>
            {words.originals.box.setFor(words.evidence.stances[stance])}
          </Button>
        ))}
      <Button
        data-tour="new-claim"
        look="quiet"
        icon={Highlighter}
        shortcut={keysOf('new-claim').letters[0]}
        onPress={() => void newClaimFromSelection()}
      >
        {said.newClaim}
      </Button>
      {canAdd && (
        <Button
          look="quiet"
          icon={Plus}
          shortcut={keysOf('add-occurrence').letters[0]}
          onPress={() => void addOccurrenceOfSelection()}
        >
          {said.addToClaim}
        </Button>
      )}
      <Button
        look="quiet"
        icon={MessagesSquare}
        shortcut={keysOf('what-others-say').letters[0]}
        onPress={askOthersOfSelection}
      >
        {words.others.selection}
      </Button>
      <Button
        look="quiet"
        icon={CalendarClock}
        shortcut={keysOf('tells-of-event').letters[0]}
        onPress={askForEvent}
      >
        {words.events.selection}
      </Button>
      {hasClaims && (
        <Button
          look="quiet"
          icon={Link2}
          shortcut={keysOf('relate-claim').letters[0]}
          onPress={() => openDialog('relate-claim')}
        >
          {words.relations.make}
        </Button>
      )}
      <Button
        look="quiet"
        icon={MessageCircleQuestion}
        shortcut={keysOf('ask-about-words').letters[0]}
        onPress={() => runCommand('ask-about-words')}
      >
        {words.asked.ask}
      </Button>
    </>
  )
}

/** Opens the claims at one place: one at once, several as a list to choose from. */
export function openClaims(claimIds: readonly string[]): void {
  const [first, second] = claimIds
  if (first !== undefined && second === undefined) inspect({ kind: 'claim', claimId: first })
  if (second !== undefined) inspect({ kind: 'claims-here', claimIds })
}
