import type { ReactNode } from 'react'
import { words } from '../../../shared/words/words'
import { ConflictView } from '../../features/conflicts/conflict-view'
import { DifferenceView } from '../../features/copies/difference-view'
import { CoverageView } from '../../features/coverage/coverage-view'
import { HistoryView } from '../../features/history/history-view'
import { ReportView } from '../../features/report/report-view'
import { SearchView } from '../../features/search/search-view'
import { TrashView } from '../../features/safety/trash-view'
import { leaveLibrary } from '../../state/place/folds'
import { useProject } from '../../state/project-state'
import { closeSlot, useView, workIn } from '../../state/view-state'
import type { Main } from '../../state/view-state'
import { goToDocument } from '../go-to-document'
import { leaveSearch } from '../find-everywhere'
import { EventPane } from './event-pane'
import { LinkingView } from './linking-view'
import { OriginalPane } from './original-pane'
import { ReadingView } from './reading-view'
import { RevisionsPane } from './revisions-pane'
import { SuggestionPane } from './suggestion-pane'
import { classesOf } from '../../ui/classes'
import sheet from './main-pane.module.css'

const styles = classesOf(sheet)
const said = words.workbench.gone

/** What is worked on; `many` is what is shown of several rows that are chosen together, else null. */
export function MainPane({ many }: { readonly many: ReactNode }) {
  const slots = useView((state) => state.slots)
  return (
    <main className={styles('slots')} data-pane="main" tabIndex={-1}>
      {many !== null && <div className={styles('main')}>{many}</div>}
      {slots.map((main, at) => (
        <div
          // oxlint-disable-next-line react/no-array-index-key -- a slot is its place
          key={at}
          className={styles('main')}
          // What was being read stays as it was, for when one is chosen again.
          hidden={many !== null}
          onFocus={() => {
            workIn(at)
            leaveLibrary()
          }}
          onPointerDown={() => workIn(at)}
        >
          <MainContent main={main} at={at} />
        </div>
      ))}
    </main>
  )
}

function MainContent({ main, at }: { readonly main: Main; readonly at: number }) {
  const conflict = useProject((state) =>
    main.kind === 'conflict' ? state.conflicts.get(main.conflictId) : undefined,
  )
  const claim = useProject((state) => (main.kind === 'linking' ? state.claims.get(main.claimId) : undefined))
  switch (main.kind) {
    case 'reader':
      return <ReadingView articleId={main.articleId} />
    case 'conflict':
      return conflict ? (
        <ConflictView key={conflict.id} conflict={conflict} />
      ) : (
        <p className={styles('gone')}>{said.conflict}</p>
      )
    case 'suggestion':
      return <SuggestionPane suggestionId={main.id} />
    case 'event':
    case 'proposal':
      return <EventPane main={main} />
    case 'difference':
      return <DifferenceView key={`${main.a} ${main.b}`} a={main.a} b={main.b} />
    case 'review':
    case 'revision':
    case 'correcting':
      return <RevisionsPane main={main} />
    case 'search':
      return <SearchView onLeave={leaveSearch} />
    case 'original':
      return <OriginalPane key={main.of.hash} of={main.of} onClose={() => closeSlot(at)} />
    case 'coverage':
      return <CoverageView />
    case 'linking':
      return claim ? (
        <LinkingView
          key={claim.id}
          claim={claim}
          otherId={main.kind === 'linking' ? main.otherId : undefined}
        />
      ) : (
        <p className={styles('gone')}>{said.claim}</p>
      )
    case 'report':
      return <ReportView />
    case 'history':
      return <HistoryView onShow={goToDocument} />
    case 'trash':
      return <TrashView />
  }
}
