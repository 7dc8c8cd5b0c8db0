import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { MouseEvent } from 'react'
import { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { RunSpan } from '../../../../shared/domain/originals/align-page'
import type { Box } from '../../../../shared/schema/box'
import type { Span } from '../../../../shared/domain/span'
import { zone } from '../../../commands/offers'
import type { TextHighlight } from '../../../marks/text-highlight'
import { inPercent } from '../in-percent'
import type { PageText, PageTexts } from './page-texts'
import type { TextBeside } from './text-beside'
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
  readonly pdf: PDFDocumentProxy
  readonly texts: PageTexts
  readonly page: number
  readonly scale: number
  /** In degrees, clockwise. */
  readonly turn: number
  readonly beside: TextBeside | null
  /** Told once the words that are wanted were found on this page. */
  readonly onShown: (rect: PageRect) => void
  readonly onSelect: (selected: SelectedWords | null) => void
}

/** What is drawn of the text layer: an element for each run. */
type Drawn = { readonly text: PageText; readonly runs: readonly HTMLElement[] }

/** The words of a page, above its picture: they can be selected, and those that are marked in the text are marked here. */
export function PageWords({ pdf, texts, page, scale, turn, beside, onShown, onSelect }: PageWordsProps) {
  const layer = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  useEffect(() => {
    const { current } = layer
    if (!current) return
    let isCurrent = true
    let stop = (): void => {}
    current.replaceChildren()
    void (async () => {
      const [proxy, text] = await Promise.all([pdf.getPage(page), texts.of(page)])
      if (!isCurrent) return
      const task = new TextLayer({
        textContentSource: text.content,
        container: current,
        viewport: proxy.getViewport({ scale: 1, rotation: (proxy.rotate + turn) % 360 }),
      })
      stop = () => task.cancel()
      await task.render()
      if (isCurrent) setDrawn({ text, runs: task.textDivs })
    })().catch(() => {
      // A page without words, or one that is gone from view: nothing to mark.
    })
    return () => {
      isCurrent = false
      stop()
      setDrawn(null)
    }
  }, [pdf, texts, page, turn])
  useEffect(() => {
    layer.current?.style.setProperty('--total-scale-factor', String(scale))
  }, [scale])

  const letters = beside?.letters
  const alignment = drawn && letters ? texts.align(drawn.text, letters) : null
  const [marks, setMarks] = useState<readonly PageMark[]>([])
  const highlights = beside?.highlights
  useEffect(() => {
    const { current } = layer
    if (!drawn || !alignment || !current || !highlights) return setMarks([])
    setMarks(
      highlights.flatMap((highlight) => {
        const rects = rectsOf(current, drawn.runs, alignment.onPage(highlight))
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
      drawn && alignment && current && wanted ? rectsOf(current, drawn.runs, alignment.onPage(wanted)) : []
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
    onSelect(span && { span, words: words.text, rects: rectsOf(current, drawn.runs, words.places) })
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
    <div className={styles('words')} onClick={onClick} onPointerDown={() => onSelect(null)}>
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
      <div ref={layer} className={styles('layer')} data-text-layer={drawn ? 'drawn' : 'reading'} />
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
  runs: readonly HTMLElement[],
  places: readonly RunSpan[],
): readonly PageRect[] {
  const box = layer.getBoundingClientRect()
  if (box.width === 0 || box.height === 0) return []
  return places.flatMap(({ run, start, end }) => {
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
