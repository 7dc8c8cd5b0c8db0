import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box } from '../../../../shared/schema/box'

/** A crop is at most so wide and so high, in pixels, and a page is drawn for it at most so many times larger than it is. */
const MOST = 1400
const MOST_SCALE = 3

/** What is in a box of a page that is not turned, as a PNG in Base64; null where it cannot be drawn. */
export async function cropOfPage(pdf: PDFDocumentProxy, page: number, box: Box): Promise<string | null> {
  try {
    const proxy = await pdf.getPage(page)
    const { width, height } = proxy.getViewport({ scale: 1 })
    const scale = Math.min(MOST_SCALE, MOST / Math.max(1, box.width * width, box.height * height))
    const canvas = canvasOf(box.width * width * scale, box.height * height * scale)
    const viewport = proxy.getViewport({
      scale,
      offsetX: -box.left * width * scale,
      offsetY: -box.top * height * scale,
    })
    await proxy.render({ canvas, viewport }).promise
    return pngOf(canvas)
  } catch {
    return null
  }
}

/** What is in a box of a picture, likewise. */
export async function cropOfPicture(address: string, box: Box): Promise<string | null> {
  const picture = new Image()
  // Without it what is drawn could not be read again.
  picture.crossOrigin = 'anonymous'
  picture.src = address
  try {
    await picture.decode()
    const [width, height] = [box.width * picture.naturalWidth, box.height * picture.naturalHeight]
    const scale = Math.min(1, MOST / Math.max(1, width, height))
    const canvas = canvasOf(width * scale, height * scale)
    const [left, top] = [box.left * picture.naturalWidth, box.top * picture.naturalHeight]
    canvas.getContext('2d')?.drawImage(picture, left, top, width, height, 0, 0, canvas.width, canvas.height)
    return pngOf(canvas)
  } catch {
    return null
  }
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width))
  canvas.height = Math.max(1, Math.round(height))
  return canvas
}

const pngOf = (canvas: HTMLCanvasElement): string =>
  canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/u, '')
