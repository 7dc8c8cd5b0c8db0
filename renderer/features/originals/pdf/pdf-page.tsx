import { useEffect, useMemo, useRef } from 'react'
import type { ComponentProps } from 'react'
import { RenderingCancelledException } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { wordsOnPage } from '../../../../shared/domain/originals/printed-page'
import { words } from '../../../../shared/words/words'
import { BoxLayer } from '../places/box-layer'
import type { PageBox, PageSize } from './page-layout'
import type { PageTexts } from './page-texts'
import { runsOfPrinted } from '../words/page-runs'
import { runsOfPdf } from './runs-of-pdf'
import { PageWords } from '../words/page-words'
import type { PageRect, SelectedWords } from '../words/page-words'
import type { TextBeside } from '../words/text-beside'
import { classesOf } from '../../../ui/classes'
import sheet from '../original-view.module.css'

const styles = classesOf(sheet)

/** A canvas with more pixels than this takes too much memory: a large page is drawn coarser. */
const MOST_PIXELS = 16_000_000

type PdfPageProps = {
  readonly pdf: PDFDocumentProxy
  readonly page: number
  readonly scale: number
  /** In degrees, clockwise. */
  readonly turn: number
  readonly box: PageBox
  /** Told of the size that the page turns out to have. */
  readonly onSize: (size: PageSize) => void
  readonly texts: PageTexts
  readonly beside: TextBeside | null
  readonly onShown: (rect: PageRect) => void
  readonly onSelect: (selected: SelectedWords | null) => void
  readonly boxes: Omit<ComponentProps<typeof BoxLayer>, 'turn'>
}

/** One page, drawn as it is needed. */
export function PdfPage({ pdf, page, scale, turn, box, onSize, boxes, texts, ...laid }: PdfPageProps) {
  const printed = laid.beside?.printed
  const source = useMemo(() => {
    const read = wordsOnPage(printed ?? [], page)
    return read.length > 0 ? runsOfPrinted(read, turn) : runsOfPdf(pdf, texts, page, turn)
  }, [pdf, texts, page, turn, printed])
  const canvas = useRef<HTMLCanvasElement>(null)
  const tell = useRef(onSize)
  useEffect(() => {
    tell.current = onSize
  })
  useEffect(() => {
    let isCurrent = true
    let stop = (): void => {}
    void (async () => {
      const proxy = await pdf.getPage(page)
      const { width, height } = proxy.getViewport({ scale: 1 })
      if (!isCurrent || !canvas.current) return
      tell.current({ width, height })
      const wanted = scale * window.devicePixelRatio
      const most = Math.sqrt(MOST_PIXELS / Math.max(1, width * height))
      const viewport = proxy.getViewport({
        scale: Math.min(wanted, most),
        rotation: (proxy.rotate + turn) % 360,
      })
      canvas.current.width = Math.max(1, Math.floor(viewport.width))
      canvas.current.height = Math.max(1, Math.floor(viewport.height))
      const task = proxy.render({ canvas: canvas.current, viewport })
      stop = () => task.cancel()
      await task.promise
      canvas.current?.setAttribute('data-drawn', 'true')
    })().catch((error: unknown) => {
      // A page that is broken stays white, as far as it could not be drawn.
      if (!(error instanceof RenderingCancelledException))
        canvas.current?.setAttribute('data-drawn', 'broken')
    })
    return () => {
      isCurrent = false
      stop()
    }
  }, [pdf, page, scale, turn])
  return (
    <div
      className={styles('pdfPage')}
      style={{ insetBlockStart: box.top, left: box.left, width: box.width, height: box.height }}
    >
      <canvas
        // A canvas is drawn to by one task at a time.
        key={`${scale} ${turn}`}
        ref={canvas}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn to
        role="img"
        aria-label={words.originals.pdf.pageOf(page)}
        className={styles('drawing')}
      />
      <PageWords
        // Two sources do not draw into one layer.
        key={turn}
        source={source}
        label={words.originals.pdf.wordsOf(page)}
        scale={scale}
        {...laid}
      />
      <BoxLayer turn={turn} {...boxes} />
    </div>
  )
}
