import { useEffect, useRef, useState } from 'react'
import { Popover } from 'react-aria-components'
import { allCommands } from '../../shared/ipc/commands'
import type { MenuZone } from '../../shared/ipc/commands'
import { words } from '../../shared/words/words'
import { useKeyLabels } from '../commands/key-labels'
import type { KeyLabels } from '../commands/key-labels'
import { situationNow } from '../commands/situation'
import { CommandMenu } from './command-menu'
import type { AskedFrom } from './command-menu'
import { classesOf } from '../ui/classes'
import sheet from './context-menu.module.css'

const styles = classesOf(sheet)

type Asked = AskedFrom & {
  readonly zone: MenuZone
  readonly x: number
  readonly y: number
}

/** What can be done where the other button of the mouse was pressed, or the menu key; fields have the system's menu. */
export function ContextMenu() {
  const [asked, setAsked] = useState<Asked | null>(null)
  const at = useRef<HTMLSpanElement>(null)
  const keysOf = useKeyLabels()
  useEffect(() => {
    const onContextMenu = (event: MouseEvent): void => {
      const zone = event.target instanceof Element ? zoneAt(event.target) : null
      if (zone === null) return
      event.preventDefault()
      setAsked({
        zone,
        x: event.clientX,
        y: event.clientY,
        now: situationNow(),
        focus: document.activeElement,
      })
    }
    document.addEventListener('contextmenu', onContextMenu)
    return () => document.removeEventListener('contextmenu', onContextMenu)
  }, [])
  const close = (): void => setAsked(null)
  const listed = asked ? allCommands.filter(({ context = [] }) => context.includes(asked.zone)) : []
  return (
    <>
      <span ref={at} className={styles('at')} style={{ left: asked?.x ?? 0, top: asked?.y ?? 0 }} />
      {asked && (
        <Popover
          isOpen
          aria-label={words.commands.contextMenu}
          triggerRef={at}
          placement="bottom start"
          className={styles('menu')}
          onOpenChange={(isOpen) => {
            if (!isOpen) close()
          }}
        >
          <CommandMenu
            label={words.commands.contextMenu}
            commands={listed}
            from={asked}
            autoFocus="first"
            close={close}
            onClose={close}
          >
            {({ id }) => (
              <>
                <span>{words.commands.titles[id]}</span>
                <KeyOf labels={keysOf(id)} />
              </>
            )}
          </CommandMenu>
        </Popover>
      )}
    </>
  )
}

/** One key of the command, if it has any. */
function KeyOf({ labels: { letters, chords } }: { readonly labels: KeyLabels }) {
  const key = letters[0] ?? chords[0]
  return key === undefined ? null : <kbd>{key}</kbd>
}

function zoneAt(target: Element): MenuZone | null {
  const zone = target.closest('[data-menu]')?.getAttribute('data-menu') ?? null
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- set by who draws the zone
  return zone as MenuZone | null
}
