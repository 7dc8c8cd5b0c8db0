import { useState } from 'react'
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components'
import { allCommands, isOn } from '../../../shared/ipc/commands'
import type { MenuName } from '../../../shared/ipc/commands'
import { words } from '../../../shared/words/words'
import { useKeyLabels } from '../../commands/key-labels'
import { situationNow } from '../../commands/situation'
import { Dialog } from '../../ui/dialog'
import { runAfterwards } from '../run-afterwards'
import { classesOf } from '../../ui/classes'
import sheet from './palette.module.css'

const styles = classesOf(sheet)

const w = words.commands

const nameOf = (menu: MenuName | null): string => (menu === null ? '' : w.menus[menu])

/** Every command, found by its words; those that are off where the focus was are shown off. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  // As it was before the palette took the focus.
  const [focus] = useState(() => document.activeElement)
  const [now] = useState(situationNow)
  const keysOf = useKeyLabels()
  const { contains } = useFilter({ sensitivity: 'base' })
  const listed = allCommands.filter(({ id }) => id !== 'show-palette')
  return (
    <Dialog title={w.palette} width="wide" onClose={onClose}>
      <Autocomplete filter={contains}>
        <SearchField aria-label={w.find} autoFocus className={styles('field')}>
          <Input placeholder={w.find} className={styles('input')} />
        </SearchField>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it can be scrolled without a mouse */}
        <section className={styles('scrolled')} aria-label={w.palette} tabIndex={0}>
          <Menu
            aria-label={w.palette}
            className={styles('list')}
            disabledKeys={listed.filter((command) => !isOn(command, now)).map(({ id }) => id)}
            renderEmptyState={() => <p className={styles('none')}>{w.none}</p>}
          >
            {listed.map(({ id, menu }) => (
              <MenuItem
                key={id}
                id={id}
                textValue={`${nameOf(menu)} ${w.titles[id]}`}
                className={styles('item')}
                onAction={() => runAfterwards(id, onClose, focus)}
              >
                <span>
                  <span className={styles('menu')}>{nameOf(menu)}</span> <span>{w.titles[id]}</span>
                </span>
                <span>
                  {[...keysOf(id).chords, ...keysOf(id).letters].map((key) => (
                    <kbd key={key} className={styles('key')}>
                      {key}
                    </kbd>
                  ))}
                </span>
              </MenuItem>
            ))}
          </Menu>
        </section>
      </Autocomplete>
    </Dialog>
  )
}
