import { type KeyboardEvent, useMemo, useState } from 'react'
import { GridList, GridListItem, type Selection, useDragAndDrop } from 'react-aria-components'
import { words } from '../../../shared/words/words'
import { useKeyLabels } from '../../commands/key-labels'
import { useOffer, zone } from '../../commands/offers'
import { ChooseEvent } from '../../marks/choose-event'
import { Tag } from '../../marks/tag'
import {
  addTo,
  type ChosenEvent,
  confirmProposal,
  deny,
  inAll,
  move,
} from '../../state/events/event-gestures'
import { endDrag, startDrag } from '../../state/events/dragged-tellings'
import type { ListedEvent } from '../../state/events/listed-events'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { openEvent } from '../../state/view-state'
import { Button } from '../../ui/button'
import { ChoiceBox } from '../../ui/fields/choice-box'
import { DropPlaces } from './drop-places'
import { showTelling, tellingOf, TellingWords, type Telling } from './telling-words'
import { classesOf } from '../../ui/classes'
import sheet from './event-view.module.css'

const styles = classesOf(sheet)

const w = words.events.told

/** How many are shown at first, and more at a time. */
const PAGE = 24

type TellingListProps = {
  readonly listed: ListedEvent
  /** What the event is called, or will be. */
  readonly title: string
  /** How many independent sources tell of it; null until that is known. */
  readonly sources: number | null
  readonly isReadOnly: boolean
}

/** What tells of an event; what is chosen can be said to belong here, to another event, or to one of its own. */
export function TellingList({ listed, title, sources, isReadOnly }: TellingListProps) {
  const { event, articleIds, waiting } = listed
  const [selected, setSelected] = useState<Selection>(new Set())
  const [shown, setShown] = useState(PAGE)
  const [focused, setFocused] = useState<string | null>(null)
  const [dragged, setDragged] = useState<readonly string[]>([])
  const keysOf = useKeyLabels()
  const [isChoosing, setChoosing] = useState<'belongs' | 'split' | null>(null)
  const all = useMemo(() => [...waiting, ...articleIds], [waiting, articleIds])
  const chosen = selected === 'all' ? all : all.filter((id) => selected.has(id))
  const isWaiting = (id: string): boolean => waiting.includes(id)
  const rest = (ids: readonly string[]): readonly string[] => articleIds.filter((id) => !ids.includes(id))

  const confirmAs = async (ids: readonly string[], notIds: readonly string[]): Promise<void> => {
    const id = await confirmProposal({ ...listed, title: title.trim() || listed.title }, ids, notIds)
    if (id !== undefined) openEvent(id)
  }
  const gestures: Readonly<Record<Gesture, (ids: readonly string[]) => void>> = {
    belongs: (ids) => event && void addTo({ kind: 'listed', event: listed }, inAll(ids.filter(isWaiting))),
    not: (ids) => void (event ? deny(event, ids) : confirmAs(rest(ids), ids)),
    elsewhere: (ids) => {
      setSelected(new Set(ids))
      setChoosing('belongs')
    },
    split: (ids) => {
      setSelected(new Set(ids))
      setChoosing('split')
    },
  }
  /** Whether something can be said of some of the articles. */
  const can = (gesture: Gesture, ids: readonly string[]): boolean => {
    if (isReadOnly || ids.length === 0) return false
    const isRestLeft = rest(ids).length > 0
    switch (gesture) {
      case 'belongs':
        return event !== null && ids.some(isWaiting)
      case 'not':
        return event !== null || isRestLeft
      case 'elsewhere':
        return event === null || ids.every(isWaiting) || !ids.some(isWaiting)
      case 'split':
        return isRestLeft && !ids.some(isWaiting)
    }
  }
  const onChoose = async (answer: ChosenEvent): Promise<boolean> => {
    if (event && !chosen.some(isWaiting)) return move(event, chosen, answer)
    if (answer.kind === 'new' && !event) {
      const id = await confirmProposal({ ...unsaid, title: answer.title }, chosen, rest(chosen))
      return id !== undefined
    }
    return addTo(answer, inAll(chosen))
  }
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isReadOnly,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': nameOf(String(key)) })),
    onDragStart: ({ keys }) => {
      const ids = [...keys].map(String)
      startDrag({ from: listed, articleIds: ids })
      // A page that changes while a drag begins would end it.
      requestAnimationFrame(() => setDragged(ids))
    },
    onDragEnd: () => {
      endDrag()
      requestAnimationFrame(() => setDragged([]))
    },
  })
  const onKeyDown = (pressed: KeyboardEvent): void => {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || !(pressed.target instanceof HTMLElement))
      return
    const key = rowOf(pressed.target)
    if (pressed.key !== 'Enter' || key === null || !pressed.target.matches('[role="row"]')) return
    pressed.preventDefault()
    pressed.stopPropagation()
    showTelling(tellingOf(key, event, listed.found))
  }
  // What is chosen, or else the row that has the focus or had it last.
  const atHand = chosen.length > 0 ? chosen : all.filter((id) => id === focused)
  const offered = buttons.filter(({ id }) => can(id, atHand))
  useOffer(
    'tellings',
    Object.fromEntries(offered.map(({ id }) => [`telling-${id}`, () => gestures[id](atHand)])),
  )
  return (
    <section className={styles('section')} aria-label={w.heading}>
      <h3>
        {w.heading} <span className={styles('count')}>{countOf(articleIds.length, sources)}</span>
      </h3>
      {all.length === 0 ? (
        <p className={styles('hint')}>{w.empty}</p>
      ) : (
        <>
          <div
            {...zone('tellings')}
            onKeyDownCapture={onKeyDown}
            onFocusCapture={({ target }) => setFocused(rowOf(target))}
          >
            <GridList
              aria-label={w.list}
              className={styles('tellings')}
              selectionMode="multiple"
              selectedKeys={selected}
              onSelectionChange={setSelected}
              dragAndDropHooks={dragAndDropHooks}
            >
              {all.slice(0, shown).map((articleId) => (
                <Row
                  key={articleId}
                  telling={tellingOf(articleId, event, listed.found)}
                  isWaiting={isWaiting(articleId)}
                />
              ))}
            </GridList>
          </div>
          {all.length > shown && (
            <Button look="quiet" onPress={() => setShown(shown + PAGE)}>
              {w.more(all.length)}
            </Button>
          )}
          {dragged.length > 0 && (
            <DropPlaces
              places={buttons
                .filter(({ id }) => (id === 'not' || id === 'split') && can(id, dragged))
                .map(({ id, label }) => ({
                  id,
                  label,
                  onDrop: () => {
                    setDragged([])
                    gestures[id](dragged)
                  },
                }))}
            />
          )}
          {chosen.length === 0 ? (
            <p className={styles('hint')}>{w.help}</p>
          ) : (
            <div className={styles('gestures')}>
              {buttons
                .filter(({ id }) => id !== 'belongs' || waiting.length > 0)
                .map(({ id, label }) => (
                  <Button
                    key={id}
                    look="quiet"
                    shortcut={keysOf(`telling-${id}`).letters[0]}
                    isDisabled={!can(id, chosen)}
                    onPress={() => gestures[id](chosen)}
                  >
                    {label}
                  </Button>
                ))}
            </div>
          )}
        </>
      )}
      {event && event.notTellings.length > 0 && <Denied listed={listed} isReadOnly={isReadOnly} />}
      {isChoosing && (
        <ChooseEvent
          title={isChoosing === 'split' ? w.split : words.events.choose.belongsTitle}
          action={words.events.choose.belongs}
          articleIds={chosen}
          isOffered={(other) => isChoosing === 'belongs' && other.id !== listed.id}
          newTitle={can('split', chosen) ? nameOf(chosen[0]) : null}
          onChoose={onChoose}
          onClose={() => setChoosing(null)}
        />
      )}
    </section>
  )
}

function countOf(articles: number, sources: number | null): string {
  const told = words.events.tellings(articles)
  return sources === null || articles === 0
    ? told
    : words.formats.inRow([told, words.ledger.sources(sources)])
}

/** The time and place of an event that is split off: unknown. */
const unsaid = { when: { date: '', hour: '' }, where: { name: '', precision: null } } as const

type Gesture = 'belongs' | 'not' | 'elsewhere' | 'split'

const buttons: readonly { readonly id: Gesture; readonly label: string }[] = [
  { id: 'belongs', label: w.belongs },
  { id: 'not', label: w.not },
  { id: 'elsewhere', label: w.belongsElsewhere },
  { id: 'split', label: w.split },
]

/** The article of the row that an element lies in. */
const rowOf = (element: Element): string | null =>
  element.closest('[role="row"]')?.getAttribute('data-key') ?? null

function Row({ telling, isWaiting }: { readonly telling: Telling; readonly isWaiting: boolean }) {
  const { articleId } = telling
  const name = useProject((state) => articleName(state.articles.get(articleId)))
  return (
    <GridListItem id={articleId} textValue={name} className={styles('telling')}>
      <ChoiceBox />
      <TellingWords telling={telling} />
      {isWaiting && <Tag>{words.events.proposed}</Tag>}
    </GridListItem>
  )
}

function nameOf(articleId = ''): string {
  return articleName(useProject.getState().articles.get(articleId))
}

/** The articles that were said not to tell of the event: that can be taken back. */
function Denied({ listed, isReadOnly }: { readonly listed: ListedEvent; readonly isReadOnly: boolean }) {
  const articles = useProject((state) => state.articles)
  const ids = listed.event?.notTellings ?? []
  return (
    <div className={styles('denied')}>
      <p className={styles('hint')}>{w.denied(ids.length)}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <span dir="auto">{articleName(articles.get(id))}</span>
            <Button
              look="quiet"
              isDisabled={isReadOnly}
              onPress={() => void addTo({ kind: 'listed', event: listed }, inAll([id]))}
            >
              {w.tells}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
