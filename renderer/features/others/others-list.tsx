import { useEffect, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { GridList, GridListItem, type Selection } from 'react-aria-components'
import { describeDate } from '../../../shared/domain/describe/describe-date'
import type {
  StatementAnswer,
  StatementPlace,
  StatementRow,
} from '../../../shared/domain/statements/statement-row'
import { words } from '../../../shared/words/words'
import { useOffer, zone } from '../../commands/offers'
import { Tag } from '../../marks/tag'
import { hear } from '../../state/answers'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { Button } from '../../ui/button'
import { focusName } from '../../ui/keep-focus'
import { MarkedPassage } from './marked-passage'
import { pairWith, RowActions, showRow } from './row-actions'
import { saidOf } from './said-of'
import type { PairSaid, SaidOfPair } from './said-of'
import { classesOf } from '../../ui/classes'
import sheet from './others.module.css'

const styles = classesOf(sheet)
const said = words.others

const gestures: readonly PairSaid[] = ['says-otherwise', 'denies', 'says-the-same', 'something-else']

/** How many are shown at first, and more at a time. */
export const PAGE = 10

type OthersListProps = {
  readonly answer: StatementAnswer
  /** How many rows were asked for. */
  readonly most: number
  readonly onMore: () => void
  /** What was pointed at; null where words were typed. */
  readonly asked: StatementPlace | null
}

/** The sentences of other articles that may speak of the same, the likeliest first; the list goes on. */
export function OthersList({ answer, most, onMore, asked }: OthersListProps) {
  const [selected, setSelected] = useState<Selection>(new Set())
  const [focused, setFocused] = useState<string | null>(null)
  const articlesNow = useProject((state) => state.articles)
  const claims = useProject((state) => state.claims)
  const conflicts = useProject((state) => state.conflicts)
  const { rows, total, articles } = answer
  const rowOf = (key: string | null): StatementRow | null => rows.find((row) => keyOf(row) === key) ?? null
  const atHand = rowOf(focused)
  const toldOf = (row: StatementRow): SaidOfPair | null =>
    asked && saidOf(asked, row, { articles: articlesNow, claims, conflicts })
  useOffer(
    'others',
    Object.fromEntries(
      asked && atHand
        ? gestures
            .filter((how) => how !== toldOf(atHand)?.said)
            .map((how) => [`statement-${how}`, () => pairWith(asked, atHand, how)])
        : [],
    ),
  )
  const summary = rows.length === 0 ? said.none : said.found(total, articles)
  useEffect(() => hear(summary), [summary])
  if (rows.length === 0)
    return (
      <p className={styles('hint')} tabIndex={-1} {...focusName('others')}>
        {summary}
      </p>
    )
  const onKeyDown = (pressed: KeyboardEvent): void => {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.key !== 'Enter') return
    if (!(pressed.target instanceof HTMLElement) || !pressed.target.matches('[role="row"]')) return
    const row = rowOf(pressed.target.getAttribute('data-key'))
    if (row === null) return
    pressed.preventDefault()
    pressed.stopPropagation()
    showRow(row)
  }
  return (
    <>
      <p className={styles('hint')}>{summary}</p>
      <div
        {...zone('others')}
        {...focusName('others')}
        onKeyDownCapture={onKeyDown}
        onFocusCapture={({ target }) =>
          setFocused(target.closest('[role="row"]')?.getAttribute('data-key') ?? null)
        }
      >
        <GridList
          aria-label={said.list}
          className={styles('rows')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={selected}
          onSelectionChange={setSelected}
        >
          {rows.map((row) => (
            <GridListItem
              key={keyOf(row)}
              id={keyOf(row)}
              textValue={row.passage.text.slice(row.start - row.passage.start, row.end - row.passage.start)}
              className={styles('row')}
            >
              <Row row={row} told={toldOf(row)} />
              {selected !== 'all' && selected.has(keyOf(row)) && (
                <RowActions row={row} asked={asked} told={toldOf(row)} />
              )}
            </GridListItem>
          ))}
        </GridList>
      </div>
      {rows.length === most && (
        <Button look="quiet" onPress={onMore}>
          {said.more}
        </Button>
      )}
      <p className={styles('hint')}>
        {said.legend} {said.help}
      </p>
    </>
  )
}

const keyOf = ({ articleId, start }: { readonly articleId: string; readonly start: number }): string =>
  `${articleId} ${String(start)}`

function Row({ row, told }: { readonly row: StatementRow; readonly told: SaidOfPair | null }) {
  const articles = useProject((state) => state.articles)
  const article = articles.get(row.articleId)
  const { outlet, published } = article?.metadata ?? {}
  const known = [outlet?.value, published && describeDate(published.value)].filter(Boolean)
  const copies = [...new Set(row.copies.map(({ articleId }) => articleName(articles.get(articleId))))]
  return (
    <>
      <span className={styles('name')} dir="auto">
        {articleName(article)}
      </span>
      {told && (
        <span>
          <Tag>{said.said[told.said]}</Tag>
        </span>
      )}
      {known.length > 0 && <span className={styles('hint')}>{known.join(' · ')}</span>}
      <span className={styles('words')}>
        <MarkedPassage of={row} />
      </span>
      {row.speakers.length > 0 && <span className={styles('hint')}>{said.saidBy(row.speakers)}</span>}
      {copies.length > 0 && <span className={styles('hint')}>{said.copies(copies)}</span>}
    </>
  )
}
