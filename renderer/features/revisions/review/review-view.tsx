import { nameOfClaim } from '../../../../shared/domain/describe/name-of-claim'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import { findToReview } from '../../../../shared/domain/revisions/find-to-review'
import type { ReviewItem } from '../../../../shared/domain/revisions/find-to-review'
import type { Span } from '../../../../shared/domain/span'
import type { Article } from '../../../../shared/schema/article'
import { words } from '../../../../shared/words/words'
import { useKeyLabels } from '../../../commands/key-labels'
import type { Offer } from '../../../commands/offers'
import { AnchoringTag } from '../../../marks/anchoring-tag'
import { act } from '../../../state/act'
import { useProject } from '../../../state/project-state'
import { articleName } from '../../../state/selectors'
import { openArticle } from '../../../state/view-state'
import type { Target } from '../../../state/view-state'
import { BarTitle, BarView } from '../../../ui/panes/bar-view'
import { Button } from '../../../ui/button'
import { ReviewDetail } from './review-detail'
import { endSelection } from '../../../ui/end-selection'
import { classesOf } from '../../../ui/classes'
import boxesSheet from '../../../ui/boxes.module.css'
import sheet from './review-view.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)
const said = words.revisions.review

/** The current text, to look at and to select words in. */
export type ReviewReader = {
  readonly target: Target | null
  readonly renderActions: (selection: Span) => ReactNode
  readonly offer: (selection: Span) => Offer
}

type ReviewViewProps = {
  readonly article: Article
  /** Where to begin; null: with the first. */
  readonly occurrenceId: string | null
  readonly renderReader: (reader: ReviewReader) => ReactNode
}

type At = { readonly id: string; readonly index: number }

/** Everything that a new text left not exact, one after another, each with what can be said about it. */
export function ReviewView({ article, occurrenceId, renderReader }: ReviewViewProps) {
  const claims = useProject((state) => state.claims)
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const items = useMemo(() => findToReview(article.id, claims.values()), [article.id, claims])
  const keysOf = useKeyLabels()
  const [at, setAt] = useState<At>({ id: occurrenceId ?? '', index: 0 })
  const [candidate, setCandidate] = useState<Span | null>(null)
  // What was answered leaves the list; the next one takes its place.
  const item =
    items.find(({ occurrence }) => occurrence.id === at.id) ?? items[Math.min(at.index, items.length - 1)]
  const revisionId = article.revisions.at(-1)?.id
  const shown = item && placeToShow(item, revisionId, candidate)
  const target = useMemo(
    () =>
      shown
        ? { articleId: article.id, start: shown.start, end: shown.end, count: 0, stays: true as const }
        : null,
    // oxlint-disable-next-line react/exhaustive-deps -- a place is its offsets
    [article.id, shown?.start, shown?.end],
  )

  // The button or the place that an answer was given with is gone with it: the list takes the focus back.
  const list = useRef<HTMLDivElement>(null)
  const itemId = item?.occurrence.id
  useEffect(() => {
    if (itemId !== undefined && document.activeElement === document.body) focusList(list.current)
  }, [itemId])

  const choose = (id: string): void => {
    setAt({ id, index: items.findIndex(({ occurrence }) => occurrence.id === id) })
    setCandidate(null)
  }
  const attach = async (span: Span): Promise<void> => {
    if (!item || isReadOnly) return
    const { claim, occurrence } = item
    endSelection()
    const place = { articleId: article.id, start: span.start, end: span.end }
    await act('reattach', { claimId: claim.id, occurrenceId: occurrence.id, place })
    focusList(list.current)
  }

  return (
    <BarView
      title={<BarTitle title={said.title} subject={articleName(article)} />}
      actions={
        <>
          <output className={styles('left')}>{said.left(items.length)}</output>
          <Button look={items.length === 0 ? 'primary' : 'plain'} onPress={() => openArticle(article.id)}>
            {words.buttons.done}
          </Button>
        </>
      }
    >
      {item ? (
        <div className={styles('body')}>
          <GridList
            ref={list}
            autoFocus
            aria-label={said.list}
            className={styles('list')}
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={[item.occurrence.id]}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : keys
              if (key !== undefined) choose(String(key))
            }}
            onAction={(key) => answerByKey(String(key))}
          >
            {items.map(({ claim, occurrence, isEvidence }) => (
              <GridListItem
                key={occurrence.id}
                id={occurrence.id}
                textValue={nameOfClaim(claim)}
                className={`${boxes('row')} ${styles('item')}`}
              >
                <span className={styles('row')}>
                  <AnchoringTag anchoring={occurrence.anchoring} />
                  {isEvidence && <span className={styles('evidence')}>{said.evidence}</span>}
                </span>
                <span className={styles('wording')} dir="auto">
                  {isEvidence ? occurrence.anchor.exact : nameOfClaim(claim)}
                </span>
              </GridListItem>
            ))}
          </GridList>
          <div className={styles('side')}>
            <ReviewDetail
              key={item.occurrence.id}
              item={item}
              article={article}
              moved={items.filter(({ occurrence }) => occurrence.anchoring.kind === 'moved').length}
              isReadOnly={isReadOnly}
              onLookAt={setCandidate}
            />
            <div className={styles('reader')} data-review-reader>
              {renderReader({
                target,
                renderActions: (selection) =>
                  !isReadOnly && (
                    <Button
                      look="quiet"
                      shortcut={keysOf('attach-here').letters[0]}
                      onPress={() => void attach(selection)}
                    >
                      {said.attach}
                    </Button>
                  ),
                offer: (selection) => ({ 'attach-here': () => void attach(selection) }),
              })}
            </div>
          </div>
        </div>
      ) : (
        <div className={styles('done')}>
          <p>{said.nothingLeft}</p>
        </div>
      )}
    </BarView>
  )

  /** Enter in the list: accepts what there is one answer to; where there are several, goes to them. */
  function answerByKey(id: string): void {
    const pressed = items.find(({ occurrence }) => occurrence.id === id)
    if (!pressed || isReadOnly) return
    choose(id)
    const { kind } = pressed.occurrence.anchoring
    if (kind === 'changed' || kind === 'moved')
      void act('acceptChange', { claimId: pressed.claim.id, occurrenceId: id })
    else if (kind === 'ambiguous') focusFirst('[data-review-candidates]')
    else focusFirst('[data-review-reader] [contenteditable]')
  }
}

function focusList(list: HTMLElement | null): void {
  const row = list?.querySelector<HTMLElement>('[role="row"][aria-selected="true"]')
  row?.focus()
}

function focusFirst(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}

/** Where the reader should look: at the candidate that is looked at, or where the words stand now; null where they do not. */
function placeToShow(
  { occurrence }: ReviewItem,
  revisionId: string | undefined,
  candidate: Span | null,
): Span | null {
  const { anchoring, anchor } = occurrence
  if (occurrence.revisionId === revisionId) return anchor
  if (anchoring.kind !== 'ambiguous') return null
  return candidate ?? anchoring.candidates[0] ?? null
}
