import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Article } from '../../../shared/schema/article'
import { shrinkToText } from '../../../shared/domain/anchors/shrink-to-text'
import type { Span } from '../../../shared/domain/span'
import { unreadFigures } from '../../../shared/domain/recognition/machine-figures'
import type { KeyZone } from '../../../shared/ipc/commands'
import type { ClaimSuggestion } from '../../../shared/domain/suggestions/claim-suggestion'
import { useKeyLabels } from '../../commands/key-labels'
import { words } from '../../../shared/words/words'
import { useOffer } from '../../commands/offers'
import type { Offer } from '../../commands/offers'
import { openClaimId } from '../../state/open-claim'
import type { PlaceRead } from '../../state/place/places'
import { articleName } from '../../state/selectors'
import { useCurrentStructure } from '../../state/structures'
import { useCurrentText, useTextFault } from '../../state/texts'
import { useView } from '../../state/view-state'
import type { Target } from '../../state/view-state'
import { ArticleHeader, headWords } from './article-header'
import { SelectionBar } from '../../ui/selection-bar'
import { shownSuggestions, suggestionHighlights, useHighlights } from '../../marks/text-highlight'
import { goToSuggestion } from './go-to-suggestion'
import { TextPane } from './text-pane'
import { useKeptCaret } from './use-kept-caret'
import type { KeptCaret } from './use-kept-caret'
import { useKeptPlace } from './use-kept-place'
import { useSelectionPlace } from './use-selection-place'
import { rangeOfSpan } from './text-offsets'
import { useWidth } from '../../ui/panes/use-width'
import { MarkEdges } from './margin/mark-edges'
import { MarginNotes } from './margin/margin-notes'
import { FindBar } from './find/find-bar'
import { ScrollStrip } from './find/scroll-strip'
import { useFind } from './find/use-find'
import { useWordMarks } from './use-word-marks'
import { selectIn, useTarget } from './use-target'
import { useWidening } from './use-widening'
import { useFollowing } from './follow/use-following'
import { FollowHint } from './follow/follow-hint'
import { isSame, nothingHere, whatIsAt } from './follow/what-is-here'
import { classesOf } from '../../ui/classes'
import sheet from './reader.module.css'

const styles = classesOf(sheet)

const noSuggestions: readonly ClaimSuggestion[] = []

/** One of the places that a claim stands on. */
type PlaceOfClaim = { readonly claimId: string; readonly occurrenceId: string }

type ReaderProps = {
  readonly article: Article
  /** Room for notes beside the text that nothing else takes, in pixels; without it the notes stand there only where the text leaves room. */
  readonly beside?: number
  readonly target: Target | null
  readonly onOpenClaims: (claimIds: readonly string[]) => void
  /** Told of every change of the selection; null: nothing is selected. */
  readonly onSelect: (selection: Span | null) => void
  /** What can be done with selected words. */
  readonly renderActions: (selection: Span) => ReactNode
  /** Which letters are keys in the text. */
  readonly keys: KeyZone
  /** What can be done with selected words that only this view can do. */
  readonly offer?: (selection: Span) => Offer
  /** Sentences that are worth checking; shown where no claim touches them. */
  readonly suggestions?: readonly ClaimSuggestion[]
  /** How it was left, and told of how it is left; without it the text begins anew whenever it is drawn. */
  readonly kept?: KeptReading
  /** Moves the edges of a claim's highlight; without it they are fixed. */
  readonly onMoveEdges?: (place: PlaceOfClaim, to: Span) => void
  /** Asks what other articles say of the selected words, or else of the sentence of the caret. */
  readonly onAskOthers?: (place: Span) => void
  /** Answers the suggested sentence that the caret stands in. */
  readonly onAnswer?: (suggestion: ClaimSuggestion, answer: 'accept' | 'dismiss') => void
}

/** Where the reading place and the caret of an article are kept. */
type KeptReading = {
  readonly caret: KeptCaret
  readonly onRead: (read: PlaceRead | null) => void
}

/** An article as it reads, with its claims and evidence highlighted, and what can be done with selected words. */
export function Reader({
  article,
  beside = 0,
  target,
  onOpenClaims,
  onSelect,
  renderActions,
  keys,
  offer,
  suggestions = noSuggestions,
  kept,
  onMoveEdges,
  onAskOthers,
  onAnswer,
}: ReaderProps) {
  const text = useCurrentText(article)
  const { structure, fault: structureFault } = useCurrentStructure(article)
  const fault = useTextFault(article.revisions.at(-1)?.textHash) ?? structureFault
  const head = useMemo(() => headWords(article.metadata), [article.metadata])
  const [selection, setSelection] = useState<Span | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const pane = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const sheetRef = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)

  const keysOf = useKeyLabels()
  const [accept = ''] = keysOf('accept-suggestion').letters
  const [dismiss = ''] = keysOf('dismiss-suggestion').letters
  const made = useHighlights(article)
  const claimPlaces = useMemo(() => made.filter(({ look }) => look.kind === 'claim'), [made])
  const suggested = useMemo(() => shownSuggestions(suggestions, made), [suggestions, made])
  const highlights = useMemo(
    () => [...made, ...suggestionHighlights(suggested, { accept, dismiss })],
    [made, suggested, accept, dismiss],
  )

  const changeSelection = useCallback(
    (span: Span | null): void => {
      // White space alone is nothing that a claim could say.
      const next = span && text !== null && shrinkToText(text, span) ? span : null
      setSelection(next)
      onSelect(next)
    },
    [onSelect, text],
  )
  const unread = useMemo(() => unreadFigures(article.machine), [article.machine])
  const caret = useRef<number | null>(null)
  const read = useRef(0)
  const [here, setHere] = useState(nothingHere)
  const lookHere = useCallback((): void => {
    const next = whatIsAt(caret.current, selection, { highlights, suggestions: suggested, structure })
    setHere((before) => (isSame(before, next) ? before : next))
  }, [selection, highlights, suggested, structure])
  useEffect(lookHere, [lookHere])
  const wished = target?.articleId === article.id ? target : null
  const { find, shown: wanted, open: openFind } = useFind(article.id, text, wished)
  useWordMarks('plumbline-found', pane, find?.places ?? nothingFound)
  useWordMarks('plumbline-unread', pane, unread)
  const closeFind = (): void => {
    const place = find?.places[find.current]
    const range = place && pane.current ? rangeOfSpan(pane.current, place) : null
    if (range && pane.current) selectIn(pane.current, range)
    else pane.current?.focus({ preventScroll: true })
    find?.close()
  }
  /** The caret, or else the reading place. */
  const readAt = (): number => caret.current ?? read.current
  const widening = useWidening(pane, text, selection, readAt)
  const stepTo = (step: 1 | -1): void => {
    if (text === null) return
    const from = selection?.start ?? readAt()
    goToSuggestion(step, { articleId: article.id, text, suggestions: suggested, from })
  }
  const following = useFollowing(article, text, structure, here, kept !== undefined)
  useOffer(keys, {
    ...widening,
    ...following.offer,
    ...(onAnswer && suggested.length > 0
      ? { 'next-suggestion': () => stepTo(1), 'previous-suggestion': () => stepTo(-1) }
      : {}),
    ...(text === null ? {} : { 'find-in-text': () => beginFind() }),
    ...(text !== null && onAskOthers
      ? { 'what-others-say': () => onAskOthers(selection ?? { start: readAt(), end: readAt() }) }
      : {}),
    ...(find && find.places.length > 0
      ? { 'find-next': () => find.step(1), 'find-previous': () => find.step(-1) }
      : {}),
    ...(selection && offer ? offer(selection) : {}),
    ...(here.claimIds.length > 0 ? { 'open-claims-here': () => onOpenClaims(here.claimIds) } : {}),
    ...offerAnswers(here.suggestion, onAnswer),
  })
  const keepPlace = useKeptPlace(scroller, pane, (placeRead) => {
    read.current = placeRead?.offset ?? 0
    kept?.onRead(placeRead)
  })
  const caretLeft = useKeptCaret(pane, kept?.caret)
  const place = useSelectionPlace(scroller, pane, selection)
  useTarget(scroller, pane, wanted, highlights, text !== null, keepPlace)

  /** From the selected words, which are looked for, or from the caret, or from what is read. */
  const beginFind = (): void => {
    const field = frame.current?.querySelector<HTMLInputElement>('[data-find]')
    const typed = selection && text ? text.slice(selection.start, selection.end) : ''
    if (find && !selection) return field?.select()
    openFind(selection?.start ?? readAt(), typed.length > MOST_LOOKED_FOR ? '' : typed)
    field?.focus()
  }

  const openClaim = useCallback((claimId: string): void => onOpenClaims([claimId]), [onOpenClaims])
  const openId = useView(openClaimId)
  const open = useMemo(
    () =>
      made.flatMap(({ id, claimId, look, start, end }) =>
        claimId !== null && claimId === openId && look.kind === 'claim' ? [{ id, claimId, start, end }] : [],
      ),
    [made, openId],
  )
  const notes = width >= ROOM_FOR_NOTES || beside >= LEAST_NOTES
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leaves the search from the text too
    <div
      ref={frame}
      className={styles('frame')}
      onKeyDown={(event) => {
        if (!find || event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        closeFind()
      }}
    >
      {find && <FindBar find={find} onClose={closeFind} />}
      {text !== null && (
        <ScrollStrip
          claims={claimPlaces}
          found={find?.places ?? nothingFound}
          current={find?.places[find.current]}
          length={text.length}
          scroller={scroller}
          pane={pane}
        />
      )}
      <div
        ref={scroller}
        className={styles('reader')}
        data-scrolls="text"
        aria-busy={text === null && !fault}
        data-notes={notes}
        style={{ paddingInlineEnd: beside }}
      >
        <div ref={sheetRef} className={styles('sheet')}>
          <div className={styles('column')}>
            <ArticleHeader article={article} />
            {fault && (
              <p role="alert" className={styles('fault')}>
                {fault}
              </p>
            )}
            {text !== null && (
              <TextPane
                text={text}
                structure={structure}
                head={head}
                label={words.reader.text(articleName(article))}
                highlights={highlights}
                paneRef={pane}
                scroller={scroller}
                wanted={wanted}
                caret={caretLeft}
                onSelect={changeSelection}
                onOpenClaims={onOpenClaims}
                onFollow={(link, clickedAt) => {
                  const clicked = whatIsAt(null, clickedAt, { highlights: [], suggestions: [], structure })
                  const address = structure?.links[link ?? -1]?.address
                  return following.follow({
                    ...clicked,
                    link: link === null || address === undefined ? null : { at: link, address },
                  })
                }}
                keys={keys}
                onCaret={(offset) => {
                  caret.current = offset
                  lookHere()
                }}
              />
            )}
          </div>
          {onMoveEdges &&
            text !== null &&
            open.map(({ id, claimId, start, end }) => (
              <MarkEdges
                key={id}
                text={text}
                start={start}
                end={end}
                sheet={sheetRef}
                pane={pane}
                onMove={(to) => onMoveEdges({ claimId, occurrenceId: id }, to)}
              />
            ))}
          {notes && text !== null && (
            <MarginNotes article={article} text={text} sheet={sheetRef} pane={pane} onOpen={openClaim} />
          )}
        </div>
        {selection && place && <SelectionBar at={place}>{renderActions(selection)}</SelectionBar>}
      </div>
      <FollowHint here={here} />
    </div>
  )
}

/** So wide the frame of the text has room for notes beside it, in pixels; and so wide a note can be read. */
const ROOM_FOR_NOTES = 1010
const LEAST_NOTES = 200

/** Longer words than these are selected to be marked, not to be looked for. */
const MOST_LOOKED_FOR = 200

const nothingFound: readonly Span[] = []

function offerAnswers(suggestion: ClaimSuggestion | null, onAnswer: ReaderProps['onAnswer']): Offer {
  if (!suggestion || !onAnswer) return {}
  return {
    'accept-suggestion': () => onAnswer(suggestion, 'accept'),
    'dismiss-suggestion': () => onAnswer(suggestion, 'dismiss'),
  }
}
