import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { MouseEvent } from 'react'
import type { RunSpan } from '../../../../shared/domain/originals/align-page'
import type { Box } from '../../../../shared/schema/box'
import type { Span } from '../../../../shared/domain/span'
import { zone } from '../../../commands/offers'
import type { TextHighlight } from '../../../marks/text-highlight'
import { inPercent } from '../in-percent'
import type { DrawnRuns, RunSource } from './page-runs'
import type { TextBeside } from './text-beside'
import { readOnlyText } from '../../../ui/fields/read-only-text'
import { classesOf } from '../../../ui/classes'
import sheet from './page-words.module.css'

const styles = classesOf(sheet)

/** A place on a page as it is seen, in shares of its width and height. */
export type PageRect = Box

/** Words that are selected on a page. */
export type SelectedWords = {
  readonly span: Span
  readonly words: string
  readonly rects: readonly PageRect[]
}

type PageWordsProps = {
  /** What draws its words; another one is another page, or the same turned. */
  readonly source: RunSource
  /** What the layer is called. */
  readonly label: string
  readonly scale: number
  readonly beside: TextBeside | null
  /** Told once the words that are wanted were found on this page. */
  readonly onShown: (rect: PageRect) => void
  readonly onSelect: (selected: SelectedWords | null) => void
}

/** The words of a page, above its picture: they can be selected, and those that are marked in the text are marked here. */
export function PageWords({ source, label, scale, beside, onShown, onSelect }: PageWordsProps) {
  const layer = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<DrawnRuns | null>(null)
  useEffect(() => {
    const { current } = layer
    if (!current) return
    let isCurrent = true
    current.replaceChildren()
    const { drawn: drawing, stop } = source(current)
    void drawing.then(
      (found) => {
        if (isCurrent) setDrawn(found)
      },
      () => {
        // A page without words, or one that is gone from view: nothing to mark.
      },
    )
    return () => {
      isCurrent = false
      stop()
      setDrawn(null)
    }
  }, [source])
  useEffect(() => {
    const { current } = layer
    if (!current) return
    const refuse = (event: Event): void => event.preventDefault()
    const refused = ['beforeinput', 'dragstart', 'drop', 'paste', 'cut'] as const
    for (const kind of refused) current.addEventListener(kind, refuse)
    return () => {
      for (const kind of refused) current.removeEventListener(kind, refuse)
    }
  }, [])
  useEffect(() => {
    layer.current?.style.setProperty('--total-scale-factor', String(scale))
  }, [scale])

  const letters = beside?.letters
  const alignment = useMemo(() => (drawn && letters ? drawn.align(letters) : null), [drawn, letters])
  const [marks, setMarks] = useState<readonly PageMark[]>([])
  const highlights = beside?.highlights
  useEffect(() => {
    const { current } = layer
    if (!drawn || !alignment || !current || !highlights) return setMarks([])
    setMarks(
      highlights.flatMap((highlight) => {
        const rects = rectsOf(current, drawn, alignment.onPage(highlight))
        return rects.length === 0 ? [] : [{ highlight, rects }]
      }),
    )
  }, [drawn, alignment, highlights])

  const [shown, setShown] = useState<readonly PageRect[]>([])
  const wanted = beside?.wanted ?? null
  const tellShown = useEffectEvent(onShown)
  useEffect(() => {
    const { current } = layer
    const rects =
      drawn && alignment && current && wanted ? rectsOf(current, drawn, alignment.onPage(wanted)) : []
    setShown(rects)
    const [first] = rects
    if (first) tellShown(first)
  }, [drawn, alignment, wanted])

  const tellSelected = useEffectEvent(() => {
    const { current } = layer
    if (!current || !drawn || !alignment) return
    const words = selectedIn(current, drawn.runs)
    if (words === null) return
    const span = alignment.inText(words.places)
    onSelect(span && { span, words: words.text, rects: rectsOf(current, drawn, words.places) })
  })
  useEffect(() => {
    const tell = (): void => tellSelected()
    document.addEventListener('pointerup', tell)
    document.addEventListener('keyup', tell)
    return () => {
      document.removeEventListener('pointerup', tell)
      document.removeEventListener('keyup', tell)
    }
  }, [])

  const onClick = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>): void => {
    if (!document.getSelection()?.isCollapsed) return
    const box = currentTarget.getBoundingClientRect()
    const [x, y] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height]
    const here = marks.filter(({ rects }) =>
      rects.some(
        ({ left, top, width, height }) => left <= x && x <= left + width && top <= y && y <= top + height,
      ),
    )
    const [first] = here
    if (first) beside?.onOpen(claimsOf(here), first.highlight)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- each mark is a button for the keyboard
    <div
      className={styles('words')}
      onClick={onClick}
      onPointerDown={(event) => {
        onSelect(null)
        // Whoever takes hold of a word selects it, and does not push the picture about.
        if (
          event.target instanceof Element &&
          event.target !== layer.current &&
          layer.current?.contains(event.target)
        )
          event.stopPropagation()
      }}
    >
      {/* Enter is the button's own there. */}
      <div {...zone('page')}>
        {marks.map(({ highlight, rects }) => (
          <MarkOnPage
            key={highlight.id}
            highlight={highlight}
            rects={rects}
            onOpen={() => beside?.onOpen(claimsOf([{ highlight, rects }]), highlight)}
          />
        ))}
      </div>
      {shown.map((rect) => (
        <span key={`${rect.left} ${rect.top}`} className={styles('wanted')} style={inPercent(rect)} />
      ))}
      <div
        ref={layer}
        className={styles('layer')}
        data-text-layer={drawn ? 'drawn' : 'reading'}
        aria-label={label}
        {...readOnlyText}
      />
    </div>
  )
}

type PageMark = { readonly highlight: TextHighlight; readonly rects: readonly PageRect[] }

const claimsOf = (marks: readonly PageMark[]): readonly string[] => [
  ...new Set(marks.flatMap(({ highlight }) => highlight.claimId ?? [])),
]

type MarkOnPageProps = PageMark & { readonly onOpen: () => void }

function MarkOnPage({ highlight, rects, onOpen }: MarkOnPageProps) {
  const { look, words, symbol, isChanged } = highlight
  const drawnAs = {
    'data-kind': look.kind,
    ...(look.kind === 'claim' ? { 'data-tone': look.tone } : {}),
    ...(look.kind === 'evidence' ? { 'data-stance': look.stance } : {}),
    ...(isChanged ? { 'data-changed': true } : {}),
  }
  return (
    <>
      {rects.map((rect, at) =>
        at === 0 ? (
          <button
            key="first"
            type="button"
            className={styles('mark')}
            style={inPercent(rect)}
            aria-label={words}
            title={words}
            onClick={(event) => {
              event.stopPropagation()
              onOpen()
            }}
            {...drawnAs}
          />
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- the lines of one mark, in their order
          <span key={at} className={styles('mark')} style={inPercent(rect)} {...drawnAs} />
        ),
      )}
      {rects.slice(-1).map(({ left, top, width }) => (
        <span
          key="sign"
          aria-hidden
          className={styles('sign')}
          style={inPercent({ left: left + width, top, width: 0, height: 0 })}
          {...drawnAs}
        >
          {symbol}
        </span>
      ))}
    </>
  )
}

/** Where stretches of runs are seen: one place for each line. */
function rectsOf(
  layer: HTMLElement,
  { runs, areWords }: DrawnRuns,
  places: readonly RunSpan[],
): readonly PageRect[] {
  const box = layer.getBoundingClientRect()
  if (box.width === 0 || box.height === 0) return []
  const rects = places.flatMap(({ run, start, end }) => {
    const node = runs[run]?.firstChild
    if (!node?.isConnected) return []
    const range = document.createRange()
    const length = node.textContent?.length ?? 0
    range.setStart(node, Math.min(start, length))
    range.setEnd(node, Math.min(end, length))
    return [...range.getClientRects()].map((rect) => ({
      left: (rect.left - box.left) / box.width,
      top: (rect.top - box.top) / box.height,
      width: rect.width / box.width,
      height: rect.height / box.height,
    }))
  })
  return areWords ? joined(rects) : rects
}

/** Words that stand beside each other in a line as one place: so far apart at most, as a share of their height. */
const GAP = 2

function joined(rects: readonly PageRect[]): readonly PageRect[] {
  const lines: PageRect[] = []
  for (const rect of rects) {
    const last = lines.at(-1)
    const middle = rect.top + rect.height / 2
    const isSameLine = last && middle > last.top && middle < last.top + last.height
    const gap = last ? Math.max(rect.left - last.left - last.width, last.left - rect.left - rect.width) : 0
    if (last && isSameLine && gap < rect.height * GAP) {
      const [left, top] = [Math.min(last.left, rect.left), Math.min(last.top, rect.top)]
      lines[lines.length - 1] = {
        left,
        top,
        width: Math.max(last.left + last.width, rect.left + rect.width) - left,
        height: Math.max(last.top + last.height, rect.top + rect.height) - top,
      }
    } else lines.push(rect)
  }
  return lines
}

/** The stretches of runs that are selected; null where the selection does not begin on this page, or is none. */
function selectedIn(
  layer: HTMLElement,
  runs: readonly HTMLElement[],
): { readonly places: readonly RunSpan[]; readonly text: string } | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!layer.contains(range.startContainer)) return null
  const places = runs.flatMap((element, run) => {
    const node = element.firstChild
    if (!node?.isConnected || !range.intersectsNode(node)) return []
    const start = range.startContainer === node ? range.startOffset : 0
    const end = range.endContainer === node ? range.endOffset : (node.textContent?.length ?? 0)
    return start < end ? [{ run, start, end }] : []
  })
  return places.length === 0 ? null : { places, text: selection.toString() }
}
