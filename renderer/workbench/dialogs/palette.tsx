import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, SearchField } from 'react-aria-components'
import { allCommands, isOn } from '../../../shared/ipc/commands'
import type { MenuName } from '../../../shared/ipc/commands'
import { foldText } from '../../../shared/domain/search/fold-text'
import { words } from '../../../shared/words/words'
import { useKeyLabels } from '../../commands/key-labels'
import { situationNow } from '../../commands/situation'
import { useListedEvents } from '../../state/events/listed-events'
import { goalsFor, goalsShown } from '../../state/goals'
import type { Goal } from '../../state/goals'
import { useTrail } from '../../state/place/trail'
import { useProject } from '../../state/project-state'
import { searchFor } from '../../state/search-state'
import { mainOf } from '../../state/view-state'
import { Dialog } from '../../ui/dialog'
import { CommandItem, disabledKeys } from '../command-menu'
import type { AskedFrom } from '../command-menu'
import { findEverywhere } from '../find-everywhere'
import { runAfterwards } from '../run-afterwards'
import { focusMain } from '../panes/panes'
import { classesOf } from '../../ui/classes'
import boxesSheet from '../../ui/boxes.module.css'
import menuSheet from '../command-menu.module.css'
import sheet from './palette.module.css'

const boxes = classesOf(boxesSheet)
const menu = classesOf(menuSheet)
const styles = classesOf(sheet)

const w = words.commands

/** So many things are offered to go to for what is typed, and so many of those shown last while nothing is. */
const MOST_GOALS = 8
const MOST_SHOWN = 5

const nameOf = (name: MenuName | null): string => (name === null ? '' : w.menus[name])
const listed = allCommands
  .filter(({ id }) => id !== 'show-palette')
  .map((command) => ({ command, folded: foldText(`${nameOf(command.menu)} ${w.titles[command.id]}`) }))

/**
 * One field to go anywhere and to do anything: things of the project by their names, then commands by their words (those that are off
 * where the focus was are shown off), then the search over the project. After `>` only commands.
 */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  // As it was before the palette took the focus.
  const [from] = useState<AskedFrom>(() => ({ now: situationNow(), focus: document.activeElement }))
  const [typed, setTyped] = useState('')
  const goals = useGoals(typed)
  const keysOf = useKeyLabels()
  const isOnlyCommands = typed.startsWith('>')
  const wanted = foldText(typed.replace(/^>/u, '')).trim()
  const commands = listed.filter(({ folded }) => folded.includes(wanted)).map(({ command }) => command)
  const canFind = wanted !== '' && !isOnlyCommands && from.now.has('project')
  const go = (open: () => void): void => {
    flushSync(onClose)
    flushSync(open)
    focusMain()
  }
  const find = (): void => {
    flushSync(onClose)
    searchFor({ words: typed.trim() })
    findEverywhere()
  }
  /** Escape leaves at once, whatever is typed; Enter while nothing is chosen takes the first that can be had. */
  const takeKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return onClose()
    const isChosen = event.currentTarget.hasAttribute('aria-activedescendant')
    if (event.key !== 'Enter' || isChosen || wanted === '') return
    const [goal] = goals
    const command = commands.find((each) => isOn(each, from.now))
    if (goal) go(goal.open)
    else if (command) runAfterwards(command.id, onClose, from.focus)
    else if (canFind) find()
  }
  return (
    <Dialog title={w.palette} width="wide" onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped} disableAutoFocusFirst>
        <SearchField aria-label={w.find} autoFocus className={styles('field')}>
          <Input onKeyDown={takeKey} placeholder={w.find} className={`${boxes('box')} ${styles('input')}`} />
        </SearchField>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it can be scrolled without a mouse */}
        <section className={styles('scrolled')} aria-label={w.palette} tabIndex={0}>
          <Menu
            aria-label={w.palette}
            className={menu('list')}
            disabledKeys={disabledKeys(commands, from)}
            renderEmptyState={() => <p className={styles('none')}>{w.none}</p>}
          >
            {goals.length > 0 && (
              <MenuSection>
                <Header className={styles('head')}>{w.goTo}</Header>
                {goals.map(({ kind, id, name, open }) => (
                  <MenuItem
                    key={`${kind} ${id}`}
                    id={`${kind} ${id}`}
                    textValue={name}
                    className={boxes('item')}
                    onAction={() => go(open)}
                  >
                    <span className={styles('name')} dir="auto">
                      {name}
                    </span>
                    <span className={styles('menu')}>{w.goals[kind]}</span>
                  </MenuItem>
                ))}
              </MenuSection>
            )}
            {commands.length > 0 && (
              <MenuSection>
                <Header className={styles('head')}>{w.run}</Header>
                {commands.map((command) => (
                  <CommandItem
                    key={command.id}
                    id={command.id}
                    words={`${nameOf(command.menu)} ${w.titles[command.id]}`}
                    from={from}
                    close={onClose}
                  >
                    <span>
                      <span className={styles('menu')}>{nameOf(command.menu)}</span>{' '}
                      <span>{w.titles[command.id]}</span>
                    </span>
                    <span>
                      {[...keysOf(command.id).chords, ...keysOf(command.id).letters].map((key) => (
                        <kbd key={key} className={styles('key')}>
                          {key}
                        </kbd>
                      ))}
                    </span>
                  </CommandItem>
                ))}
              </MenuSection>
            )}
            {canFind && (
              <MenuSection>
                <Header className={styles('head')}>{w.everywhere}</Header>
                <MenuItem
                  id="everywhere"
                  textValue={w.findWords(typed.trim())}
                  className={boxes('item')}
                  onAction={find}
                >
                  <span>{w.findWords(typed.trim())}</span>
                  <kbd>{keysOf('find-everywhere').chords[0]}</kbd>
                </MenuItem>
              </MenuSection>
            )}
          </Menu>
        </section>
      </Autocomplete>
    </Dialog>
  )
}

/** Where one may go: to what has the words that are typed, or to what was shown last. */
function useGoals(typed: string): readonly Goal[] {
  const project = useProject()
  const events = useListedEvents()
  const back = useTrail((state) => state.back)
  if (project.project === null || typed.startsWith('>')) return []
  if (typed.trim() !== '') return goalsFor(typed, project, events, MOST_GOALS)
  return goalsShown(
    back.map(({ where }) => mainOf(where)),
    project,
    MOST_SHOWN,
  )
}
