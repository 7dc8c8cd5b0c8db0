import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { words } from '../../../shared/words/words'
import { ConflictView } from '../../features/conflicts/conflict-view'
import { DifferenceView } from '../../features/copies/difference-view'
import { CoverageView } from '../../features/coverage/coverage-view'
import { OverviewView } from '../../features/overview/overview-view'
import { HistoryView } from '../../features/history/history-view'
import { ReportView } from '../../features/report/report-view'
import { SearchView } from '../../features/search/search-view'
import { SourceView } from '../../features/sources/source-view'
import { TrashView } from '../../features/safety/trash-view'
import { SlotContext, slotName } from '../../commands/offers'
import { hear } from '../../state/answers'
import { leadBy, useScrollingTogether } from '../../state/beside/scrolled-together'
import { leaveLibrary } from '../../state/place/folds'
import { useProject } from '../../state/project-state'
import { closeSlot, useView, workIn } from '../../state/view-state'
import type { Main } from '../../state/view-state'
import { goToDocument } from '../go-to-document'
import { leaveSearch } from '../find-everywhere'
import { Begin } from './begin'
import { BesideView, RowDrop } from './beside-view'
import { EventPane } from './event-pane'
import { LinkingView } from './linking-view'
import { focusMain } from './panes'
import { OriginalPane } from './original-pane'
import { ReadingView } from './reading-view'
import { RevisionsPane } from './revisions-pane'
import { SuggestionPane } from './suggestion-pane'
import { classesOf } from '../../ui/classes'
import sheet from './main-pane.module.css'

const styles = classesOf(sheet)
const said = words.workbench

/** What is worked on; `many` is what is shown of several rows that are chosen together, else null. */
export function MainPane({ many }: { readonly many: ReactNode }) {
  const slots = useView((state) => state.slots)
  const active = useView((state) => state.active)
  useScrollingTogether()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes what is beside from wherever in it
    <main
      className={styles('slots')}
      data-pane="main"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || slots.length < 2) return
        event.preventDefault()
        close(1)
      }}
    >
      {many !== null && <div className={styles('main')}>{many}</div>}
      {slots.map((main, at) => (
        <SlotContext
          // oxlint-disable-next-line react/no-array-index-key -- a slot is its place
          key={at}
          value={at}
        >
          <div
            className={styles('main')}
            {...slotName(at)}
            {...(at > 0 && {
              role: 'region',
              'aria-label': said.slots.title,
              'data-pane': 'beside',
              tabIndex: -1,
            })}
            data-worked-in={slots.length > 1 && at === active}
            // What was being read stays as it was, for when one is chosen again.
            hidden={many !== null}
            onFocus={() => {
              workIn(at)
              leaveLibrary()
            }}
            onPointerDown={() => workIn(at)}
            onPointerDownCapture={() => leadBy(at)}
            onWheelCapture={() => leadBy(at)}
            onKeyDownCapture={() => leadBy(at)}
          >
            {at > 0 && main.kind !== 'original' ? (
              <BesideView main={main} onClose={() => close(at)}>
                <MainContent main={main} onClose={() => close(at)} />
              </BesideView>
            ) : (
              <MainContent main={main} onClose={() => close(at)} />
            )}
          </div>
        </SlotContext>
      ))}
      {many === null && <RowDrop />}
    </main>
  )
}

/** Closes a slot; what is left has the focus. */
function close(at: number): void {
  flushSync(() => closeSlot(at))
  hear(said.slots.closed)
  focusMain()
}

/** The kind of document that each overview part needs. */
const beginsOf = { matrix: 'sources', 'time-line': 'events', names: 'events' } as const

type MainContentProps = { readonly main: Main; readonly onClose: () => void }

function MainContent({ main, onClose }: MainContentProps) {
  const conflict = useProject((state) =>
    main.kind === 'conflict' ? state.conflicts.get(main.conflictId) : undefined,
  )
  const claim = useProject((state) => (main.kind === 'linking' ? state.claims.get(main.claimId) : undefined))
  const source = useProject((state) =>
    main.kind === 'source' ? state.sources.get(main.sourceId) : undefined,
  )
  switch (main.kind) {
    case 'reader':
      return <ReadingView articleId={main.articleId} />
    case 'conflict':
      return conflict ? (
        <ConflictView key={conflict.id} conflict={conflict} />
      ) : (
        <p className={styles('gone')}>{said.gone.conflict}</p>
      )
    case 'suggestion':
      return <SuggestionPane suggestionId={main.id} />
    case 'event':
    case 'proposal':
      return <EventPane main={main} />
    case 'source':
      return source ? (
        <SourceView key={source.id} source={source} />
      ) : (
        <p className={styles('gone')}>{said.inspector.gone}</p>
      )
    case 'difference':
      return <DifferenceView key={`${main.a} ${main.b}`} a={main.a} b={main.b} />
    case 'review':
    case 'revision':
    case 'correcting':
      return <RevisionsPane main={main} />
    case 'search':
      return <SearchView onLeave={leaveSearch} />
    case 'original':
      return <OriginalPane key={main.of.hash} of={main.of} onClose={onClose} />
    case 'coverage':
      return <CoverageView begin={<Begin what="articles" />} />
    case 'overview':
      return <OverviewView part={main.part} begin={<Begin what={beginsOf[main.part]} />} />
    case 'linking':
      return claim ? (
        <LinkingView
          key={claim.id}
          claim={claim}
          otherId={main.kind === 'linking' ? main.otherId : undefined}
        />
      ) : (
        <p className={styles('gone')}>{said.gone.claim}</p>
      )
    case 'report':
      return <ReportView />
    case 'history':
      return <HistoryView onShow={goToDocument} />
    case 'trash':
      return <TrashView />
  }
}
