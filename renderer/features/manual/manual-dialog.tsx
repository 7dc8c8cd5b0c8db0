import { useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { createNarrowing } from '../../../shared/domain/search/narrow-list'
import { isCommandId } from '../../../shared/ipc/commands'
import type { CommandId } from '../../../shared/ipc/commands'
import { words } from '../../../shared/words/words'
import { useKeyLabels } from '../../commands/key-labels'
import { Dialog } from '../../ui/dialog'
import { classesOf } from '../../ui/classes'
import { chordHere } from '../../ui/keys/keys-here'
import sheet from './manual-dialog.module.css'

const styles = classesOf(sheet)
const w = words.manual

type Page = (typeof w.pages)[number]

const nameOf = (id: CommandId): string => words.commands.titles[id].replace(/…$/u, '')

/** The text with the commands in it between what stands around them. */
const piecesOf = (text: string): readonly string[] => text.split(/[{}]/u)

/** A key by its name on this machine, and words as they are. */
const keyOr = (piece: string): string => (piece === 'Alt' ? chordHere(piece) : piece)

const plain = (text: string): string =>
  piecesOf(text)
    .map((piece) => (isCommandId(piece) ? nameOf(piece) : keyOr(piece)))
    .join('')

const narrow = createNarrowing<Page>(({ title, parts }) => [
  [title, ...parts.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(plain)])].join('\n'),
])

/** The manual: its pages, those that hold what was typed, and the one that is read. */
export function ManualDialog({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [chosenId, choose] = useState(w.pages[0]?.id ?? '')
  const pages = narrow(w.pages, [], { words: typed, chosen: {} })
  const page = pages.find(({ id }) => id === chosenId) ?? pages[0]
  const text = useRef<HTMLElement>(null)
  const headingId = useId()
  const open = (id: string): void => {
    choose(id)
    text.current?.scrollTo({ top: 0 })
  }
  return (
    <Dialog title={w.title} width="wide" onClose={onClose}>
      <div className={styles('manual')}>
        <nav className={styles('contents')} aria-label={w.contents}>
          <input
            type="search"
            className={styles('search')}
            aria-label={w.search}
            placeholder={w.search}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <ul>
            {pages.map(({ id, title }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles('page')}
                  aria-current={id === page?.id ? 'page' : undefined}
                  onClick={() => open(id)}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- else nobody scrolls it without a mouse */}
        <section ref={text} className={styles('text')} aria-labelledby={headingId} tabIndex={0}>
          <h3 id={headingId}>{page?.title ?? w.nothing}</h3>
          {page?.parts.map(({ heading, paragraphs }) => (
            <div key={heading}>
              <h4>{heading}</h4>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>
                  <WithCommands text={paragraph} />
                </p>
              ))}
            </div>
          ))}
        </section>
      </div>
    </Dialog>
  )
}

/** Each command by its name and its keys, as they are on the user's keyboard. */
function WithCommands({ text }: { readonly text: string }): ReactNode {
  const keysOf = useKeyLabels()
  return piecesOf(text).map((piece, at) => {
    if (!isCommandId(piece)) return keyOr(piece)
    const { chords, letters } = keysOf(piece)
    const [key] = [...letters, ...chords]
    return (
      // oxlint-disable-next-line react/no-array-index-key -- the pieces of a text are where they are
      <span key={at}>
        <b>{nameOf(piece)}</b>
        {key !== undefined && (
          <>
            {' '}
            <kbd>{key}</kbd>
          </>
        )}
      </span>
    )
  })
}
