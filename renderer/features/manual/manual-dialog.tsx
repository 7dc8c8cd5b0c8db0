import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { findTerms } from '../../../shared/domain/search/find-term'
import { createNarrowing } from '../../../shared/domain/search/narrow-list'
import { readQuery } from '../../../shared/domain/search/search-query'
import type { SearchQuery } from '../../../shared/domain/search/search-query'
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

/** All that a page says, sentence by sentence as they are drawn. */
const textsOf = ({ title, parts }: Page): readonly string[] => [
  title,
  ...parts.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(plain)]),
]

const narrow = createNarrowing<Page>((page) => [textsOf(page).join('\n')])

/** What a picture shows, and the part that it stands below. */
type Picture = { readonly name: keyof typeof w.pictures; readonly page: string; readonly part: number }

const pictures: readonly Picture[] = [
  { name: 'story', page: 'story', part: 1 },
  { name: 'importing', page: 'importing', part: 0 },
  { name: 'claim', page: 'claims', part: 0 },
  { name: 'linking', page: 'evidence', part: 0 },
  { name: 'beside', page: 'evidence', part: 1 },
  { name: 'story', page: 'conflicts', part: 0 },
  { name: 'ledger', page: 'conflicts', part: 2 },
  { name: 'report', page: 'reports', part: 0 },
]

/** Where the pictures are; each is fetched when it is drawn. */
const addresses = import.meta.glob<string>('./pictures/*.webp', { eager: true, import: 'default' })
const addressOf = (name: Picture['name'], colours: 'light' | 'dark'): string =>
  addresses[`./pictures/${name}-${colours}.webp`] ?? ''

/** The manual: the pages that match what was typed, and the open page. */
export function ManualDialog({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [chosenId, choose] = useState(w.pages[0]?.id ?? '')
  const query = readQuery(typed)
  const pages = narrow(w.pages, [], { words: typed, chosen: {} })
  const page = pages.find(({ id }) => id === chosenId) ?? pages[0]
  const text = useRef<HTMLElement>(null)
  const headingId = useId()
  const pageId = page?.id
  useEffect(() => {
    text.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- other marks are drawn where another page is read, or other words are looked for
  }, [typed, pageId])
  const open = (id: string): void => {
    choose(id)
    text.current?.scrollTo({ top: 0 })
  }
  return (
    <Dialog title={w.title} width="widest" onClose={onClose}>
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
            {pages.map((each) => (
              <li key={each.id}>
                <button
                  type="button"
                  className={styles('page')}
                  aria-current={each.id === pageId ? 'page' : undefined}
                  onClick={() => open(each.id)}
                >
                  {each.title}
                  <PlacesOn page={each} query={query} />
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- else nobody scrolls it without a mouse */}
        <section ref={text} className={styles('text')} aria-labelledby={headingId} tabIndex={0}>
          <h3 id={headingId}>{page ? <Marked text={page.title} query={query} /> : w.nothing}</h3>
          {page?.parts.map(({ heading, paragraphs }, part) => (
            <div key={heading}>
              <h4>
                <Marked text={heading} query={query} />
              </h4>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>
                  <WithCommands text={paragraph} query={query} />
                </p>
              ))}
              {pictures
                .filter((each) => each.page === page.id && each.part === part)
                .map(({ name }) => (
                  <figure key={name} className={styles('figure')}>
                    <picture>
                      <source srcSet={addressOf(name, 'dark')} media="(prefers-color-scheme: dark)" />
                      <img src={addressOf(name, 'light')} alt={w.pictures[name]} width={1120} height={700} />
                    </picture>
                    {w.pictured !== '' && <figcaption>{w.pictured}</figcaption>}
                  </figure>
                ))}
            </div>
          ))}
        </section>
      </div>
    </Dialog>
  )
}

/** How many places of a page hold what is looked for; nothing while nothing is. */
function PlacesOn({ page, query }: { readonly page: Page; readonly query: SearchQuery }) {
  if (query.all.length === 0) return null
  const count = textsOf(page).reduce((sum, each) => sum + findTerms(each, query).length, 0)
  return <span className={styles('places')}>{w.places(count)}</span>
}

type MarkedProps = { readonly text: string; readonly query: SearchQuery }

/** Words with what is looked for in them marked. */
function Marked({ text, query }: MarkedProps): ReactNode {
  const places = query.all.length === 0 ? [] : findTerms(text, query)
  let end = 0
  return [
    ...places.flatMap((place) => {
      const before = text.slice(end, place.start)
      end = place.end
      return [before, <mark key={place.start}>{text.slice(place.start, place.end)}</mark>]
    }),
    text.slice(end),
  ]
}

/** Each command by its name and its keys, as they are on the user's keyboard. */
function WithCommands({ text, query }: MarkedProps): ReactNode {
  const keysOf = useKeyLabels()
  return piecesOf(text).map((piece, at) => {
    // oxlint-disable-next-line react/no-array-index-key -- the pieces of a text are where they are
    if (!isCommandId(piece)) return <Marked key={at} text={keyOr(piece)} query={query} />
    const { chords, letters } = keysOf(piece)
    const [key] = [...letters, ...chords]
    return (
      // oxlint-disable-next-line react/no-array-index-key -- the pieces of a text are where they are
      <span key={at}>
        <b>
          <Marked text={nameOf(piece)} query={query} />
        </b>
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
