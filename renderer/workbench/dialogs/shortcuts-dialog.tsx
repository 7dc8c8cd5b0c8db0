import { useEffect } from 'react'
import { allCommands } from '../../../shared/ipc/commands'
import type { CommandId, KeyZone } from '../../../shared/ipc/commands'
import { words } from '../../../shared/words/words'
import { lookAtKeyboard, useKeyLabels, useKeyName } from '../../commands/key-labels'
import { Dialog } from '../../ui/dialog'
import { classesOf } from '../../ui/classes'
import sheet from './shortcuts-dialog.module.css'

const styles = classesOf(sheet)

const w = words.commands
const zones = [
  'text',
  'suggestions',
  'evidence',
  'page',
  'media',
  'review',
  'tellings',
  'others',
  'articles',
  'claims',
  'claim',
  'conflicts',
  'suggested',
  'events',
  'sources',
  'questions',
  'views',
] as const satisfies readonly KeyZone[]

/** The letters that are keys in a zone, with their commands. */
const lettersIn = (zone: KeyZone): readonly { readonly key: string; readonly id: CommandId }[] =>
  allCommands.flatMap(({ id, letters = {} }) =>
    Object.entries(letters).flatMap(([key, where]) => (where.includes(zone) ? [{ key, id }] : [])),
  )

/** Every key there is, as it is called on the user's keyboard, from the same list that makes the menus. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const keysOf = useKeyLabels()
  const keyName = useKeyName()
  useEffect(() => void lookAtKeyboard(), [])
  const chorded = allCommands.filter(({ keys }) => keys.length > 0)
  return (
    <Dialog title={w.shortcuts} width="wide" onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- else nobody scrolls it without a mouse */}
      <section className={styles('scrolled')} aria-label={w.shortcuts} tabIndex={0}>
        <table className={styles('table')}>
          {zones.map((zone) => (
            <tbody key={zone}>
              <Head words={w.zones[zone]} />
              {zone === 'text' && <Row keys={[w.selectKeys]} title={w.selectWords} />}
              {lettersIn(zone).map(({ key, id }) => (
                <Row key={`${id} ${key}`} keys={[keyName(key)]} title={w.titles[id]} />
              ))}
            </tbody>
          ))}
          <tbody>
            <Head words={w.anywhere} />
            {chorded.map(({ id }) => (
              <Row key={id} keys={keysOf(id).chords} title={w.titles[id]} />
            ))}
          </tbody>
        </table>
      </section>
    </Dialog>
  )
}

function Head({ words: title }: { readonly words: string }) {
  return (
    <tr>
      <th scope="colgroup" colSpan={2} className={styles('head')}>
        {title}
      </th>
    </tr>
  )
}

function Row({ keys, title }: { readonly keys: readonly string[]; readonly title: string }) {
  return (
    <tr>
      <th scope="row">{title.replace('…', '')}</th>
      <td>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </td>
    </tr>
  )
}
