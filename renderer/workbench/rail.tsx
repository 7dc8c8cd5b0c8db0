import {
  BookOpenText,
  CalendarClock,
  FileCheck2,
  Highlighter,
  History,
  Library as Archive,
  ListChecks,
  Scale,
  Search,
} from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { words } from '../../shared/words/words'
import { ToggleButton } from 'react-aria-components'
import { useProject } from '../state/project-state'
import { showView, useView } from '../state/view-state'
import type { ListKind } from '../state/view-state'
import { findEverywhere } from './find-everywhere'
import { classesOf } from '../ui/classes'
import sheet from './rail.module.css'

const styles = classesOf(sheet)

const lists: readonly { readonly id: ListKind; readonly label: string; readonly icon: LucideIcon }[] = [
  { id: 'articles', label: words.articles.list.title, icon: BookOpenText },
  { id: 'claims', label: words.claims.list.title, icon: Highlighter },
  { id: 'conflicts', label: words.library.conflicts.title, icon: Scale },
  { id: 'events', label: words.events.kinds, icon: CalendarClock },
  { id: 'sources', label: words.sources.list.title, icon: Archive },
]

/** The places of the workbench: what the library lists, and the views of the whole project. */
export function Rail() {
  const view = useView((state) => state.view)
  const title = useProject((state) => state.project?.title ?? '')
  const open = useProject(
    (state) => [...state.conflicts.values()].filter((conflict) => conflict.state.kind === 'open').length,
  )
  return (
    <nav className={styles('rail')} aria-label={words.workbench.title} data-pane="views">
      <h1 className={styles('spoken')}>{title}</h1>
      {lists.map(({ id, label, icon }) => (
        <RailButton
          key={id}
          label={label}
          icon={icon}
          badge={id === 'conflicts' ? open : 0}
          isSelected={view === id}
          onPress={() => showView(id)}
        />
      ))}
      <span className={styles('gap')} />
      <RailButton
        label={words.search.short}
        icon={Search}
        isSelected={view === 'search'}
        onPress={findEverywhere}
      />
      <RailButton
        label={words.coverage.title}
        icon={ListChecks}
        isSelected={view === 'coverage'}
        onPress={() => showView('coverage')}
      />
      <RailButton
        label={words.commands.titles['show-report']}
        icon={FileCheck2}
        isSelected={view === 'report'}
        onPress={() => showView('report')}
      />
      <RailButton
        label={words.history.title}
        icon={History}
        isSelected={view === 'history'}
        onPress={() => showView('history')}
      />
    </nav>
  )
}

type RailButtonProps = {
  readonly label: string
  readonly icon: LucideIcon
  readonly badge?: number
  readonly isSelected: boolean
  readonly onPress: () => void
}

function RailButton({ label, icon: Icon, badge = 0, isSelected, onPress }: RailButtonProps) {
  return (
    <ToggleButton className={styles('button')} isSelected={isSelected} onPress={onPress}>
      <Icon size={19} strokeWidth={1.75} aria-hidden />
      <span>{label}</span>
      {badge > 0 && (
        <span className={styles('badge')}>
          {badge}
          <span className={styles('spoken')}> {words.workbench.open}</span>
        </span>
      )}
    </ToggleButton>
  )
}
