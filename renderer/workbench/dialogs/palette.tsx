import { useState } from 'react'
import { Autocomplete, Input, SearchField, useFilter } from 'react-aria-components'
import { allCommands } from '../../../shared/ipc/commands'
import type { MenuName } from '../../../shared/ipc/commands'
import { words } from '../../../shared/words/words'
import { useKeyLabels } from '../../commands/key-labels'
import { situationNow } from '../../commands/situation'
import { Dialog } from '../../ui/dialog'
import { CommandMenu } from '../command-menu'
import type { AskedFrom } from '../command-menu'
import { classesOf } from '../../ui/classes'
import boxesSheet from '../../ui/boxes.module.css'
import sheet from './palette.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)

const w = words.commands

const nameOf = (menu: MenuName | null): string => (menu === null ? '' : w.menus[menu])

/** Every command, found by its words; those that are off where the focus was are shown off. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  // As it was before the palette took the focus.
  const [from] = useState<AskedFrom>(() => ({ now: situationNow(), focus: document.activeElement }))
  const keysOf = useKeyLabels()
  const { contains } = useFilter({ sensitivity: 'base' })
  const listed = allCommands.filter(({ id }) => id !== 'show-palette')
  return (
    <Dialog title={w.palette} width="wide" onClose={onClose}>
      <Autocomplete filter={contains}>
        <SearchField aria-label={w.find} autoFocus className={styles('field')}>
          <Input placeholder={w.find} className={`${boxes('box')} ${styles('input')}`} />
        </SearchField>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it can be scrolled without a mouse */}
        <section className={styles('scrolled')} aria-label={w.palette} tabIndex={0}>
          <CommandMenu
            label={w.palette}
            commands={listed}
            from={from}
            wordsOf={({ id, menu }) => `${nameOf(menu)} ${w.titles[id]}`}
            close={onClose}
            renderEmptyState={() => <p className={styles('none')}>{w.none}</p>}
          >
            {({ id, menu }) => (
              <>
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
              </>
            )}
          </CommandMenu>
        </section>
      </Autocomplete>
    </Dialog>
  )
}
