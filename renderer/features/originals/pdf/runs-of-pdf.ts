import { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DrawnRuns, RunSource } from '../words/page-runs'
import type { PageTexts } from './page-texts'

/** The text layer of a page of a PDF. `turn` is in degrees, clockwise. */
export const runsOfPdf =
  (pdf: PDFDocumentProxy, texts: PageTexts, page: number, turn: number): RunSource =>
  (layer) => {
    let isStopped = false
    let task: TextLayer | null = null
    const draw = async (): Promise<DrawnRuns | null> => {
      const [proxy, text] = await Promise.all([pdf.getPage(page), texts.of(page)])
      if (isStopped) return null
      task = new TextLayer({
        textContentSource: text.content,
        container: layer,
        viewport: proxy.getViewport({ scale: 1, rotation: (proxy.rotate + turn) % 360 }),
      })
      await task.render()
      return { runs: task.textDivs, align: (letters) => texts.align(text, letters), areWords: false }
    }
    return {
      drawn: draw(),
      stop: () => {
        isStopped = true
        task?.cancel()
      },
    }
  }
