import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { alignPage } from '../../../../shared/domain/originals/align-page'
import type { Letters, PageAlignment } from '../../../../shared/domain/originals/align-page'
import type { Span } from '../../../../shared/domain/span'

type Content = Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getTextContent']>>

/** The text layer of a page, and its runs as they are drawn. */
export type PageText = { readonly content: Content; readonly runs: readonly string[] }

/** The text layers of a PDF, read as they are asked for. */
export type PageTexts = {
  readonly of: (page: number) => Promise<PageText>
  /** Where the runs of a page stand in a text; made once. */
  readonly align: (page: PageText, text: Letters) => PageAlignment
  /** The page on which a stretch of the text begins; null where none has it. */
  readonly find: (text: Letters, span: Span) => Promise<number | null>
}

/** So many are kept, those that were asked for last. */
const MOST_KEPT = 60

/** So many pages are read to find one. */
const MOST_TRIES = 60

export function createPageTexts(pdf: PDFDocumentProxy): PageTexts {
  const kept = new Map<number, Promise<PageText>>()
  const aligned = new WeakMap<PageText, { readonly text: Letters; readonly alignment: PageAlignment }>()
  const of = (page: number): Promise<PageText> => {
    const text = kept.get(page) ?? read(pdf, page)
    kept.delete(page)
    kept.set(page, text)
    for (const old of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(old)
    return text
  }
  const align = (page: PageText, text: Letters): PageAlignment => {
    const known = aligned.get(page)
    if (known?.text === text) return known.alignment
    const alignment = alignPage(page.runs, text)
    aligned.set(page, { text, alignment })
    return alignment
  }
  return {
    of,
    align,
    find: async (text, span) => {
      // Pages come in the order of the text: each that was read says on which side of it to go on.
      let [low, high] = [1, pdf.numPages]
      let [before, behind] = [0, text.text.length]
      for (let tries = 0; low <= high && tries < MOST_TRIES; tries += 1) {
        const share = (span.start - before) / Math.max(1, behind - before)
        const guess = Math.min(high, Math.max(low, low + Math.floor(share * (high - low + 1))))
        const found = await nearest(guess, low, high, async (page) => align(await of(page), text))
        if (found === null) return null
        const { page, alignment, extent } = found
        if (alignment.onPage(span).length > 0) return page
        if (span.start < extent.start) [high, behind] = [page - 1, extent.start]
        else [low, before] = [page + 1, extent.end]
      }
      return null
    },
  }
}

type Found = { readonly page: number; readonly alignment: PageAlignment; readonly extent: Span }

/** The page with words of the text that lies nearest to a guess. */
async function nearest(
  guess: number,
  low: number,
  high: number,
  alignmentOf: (page: number) => Promise<PageAlignment>,
): Promise<Found | null> {
  for (let away = 0; away <= MOST_TRIES; away += 1)
    for (const page of away === 0 ? [guess] : [guess - away, guess + away]) {
      if (page < low || page > high) continue
      const alignment = await alignmentOf(page)
      const { extent } = alignment
      if (extent) return { page, alignment, extent }
    }
  return null
}

async function read(pdf: PDFDocumentProxy, page: number): Promise<PageText> {
  const content = await (await pdf.getPage(page)).getTextContent()
  return { content, runs: content.items.flatMap((item) => ('str' in item ? [item.str] : [])) }
}
