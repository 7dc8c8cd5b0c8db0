import { GlobalWorkerOptions, PDFDataRangeTransport, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerAddress

/** What the library takes from beside the page: see `electron.vite.config.ts`. */
const BESIDE = new URL('pdfjs/', document.baseURI).href

/** A picture in a page with more pixels is left out. */
const MOST_PIXELS = 60_000_000

/** An open PDF. Closing it ends its worker at once. */
export type OpenPdf = {
  readonly document: Promise<PDFDocumentProxy>
  readonly close: () => void
}

/** Opens a PDF that is read piece by piece, as its pages are looked at, in a worker of its own. `size` is in bytes. */
export function openPdf(address: string, size: number): OpenPdf {
  const task = getDocument({
    range: new Pieces(address, size),
    disableAutoFetch: true,
    disableStream: true,
    // Nothing of a file is made to code, in whatever language.
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
    // Alike on every machine: with the fonts that come with the program.
    useSystemFonts: false,
    maxImageSize: MOST_PIXELS,
    cMapUrl: `${BESIDE}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${BESIDE}standard_fonts/`,
    wasmUrl: `${BESIDE}wasm/`,
    iccUrl: `${BESIDE}iccs/`,
  })
  return { document: task.promise, close: () => void task.destroy() }
}

class Pieces extends PDFDataRangeTransport {
  readonly #address: string
  #isAborted = false

  constructor(address: string, size: number) {
    super(size, null)
    this.#address = address
  }

  override requestDataRange(begin: number, end: number): void {
    void this.#read(begin, end)
  }

  override abort(): void {
    this.#isAborted = true
  }

  /** An answer may be shorter than what was asked for. */
  async #read(begin: number, end: number): Promise<void> {
    const bytes = new Uint8Array(end - begin)
    let filled = 0
    while (filled < bytes.length && !this.#isAborted) {
      // oxlint-disable-next-line no-restricted-globals -- of our own scheme, from this machine
      const response = await fetch(`${this.#address}?bytes=${begin + filled}-${end - 1}`)
      const piece = response.ok ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array()
      // What is gone is read as zeros: the library says that the file is broken.
      if (piece.length === 0) break
      bytes.set(piece, filled)
      filled += piece.length
    }
    if (!this.#isAborted) this.onDataRange(begin, bytes)
  }
}
