import { useEffect, useState } from 'react'
import type { Box } from '../../../../shared/schema/box'
import type { MachineFigure } from '../../../../shared/schema/machine-reading'
import type { OriginalOf } from '../../../../shared/domain/operations/kept-file'
import { api } from '../../../api'
import { cropOfPage, cropOfPicture } from '../places/crop'

/** What a figure is cut out of. */
type Source =
  | { readonly kind: 'picture'; readonly address: string }
  | { readonly kind: 'pdf'; readonly crop: (page: number, box: Box) => Promise<string | null> }

/** A figure as it is printed, with the words beside it, as a PNG in Base64; null while it is cut out, '' where it cannot be. */
export function useCutOut(of: OriginalOf, figure: MachineFigure | null): string | null {
  const source = useSource(of)
  const [cut, setCut] = useState<{ readonly of: MachineFigure; readonly png: string } | null>(null)
  useEffect(() => {
    if (!source || !figure) return
    let isCurrent = true
    const box = withSurroundings(figure.box)
    const crop =
      source === 'none'
        ? Promise.resolve(null)
        : source.kind === 'picture'
          ? cropOfPicture(source.address, box)
          : source.crop(figure.page ?? 1, box)
    void crop.then((png) => {
      if (isCurrent) setCut({ of: figure, png: png ?? '' })
    })
    return () => {
      isCurrent = false
    }
  }, [source, figure])
  return cut?.of === figure ? (cut?.png ?? null) : null
}

function useSource({ kind, id, hash }: OriginalOf): Source | 'none' | null {
  const [source, setSource] = useState<Source | 'none' | null>(null)
  useEffect(() => {
    let isCurrent = true
    let close = (): void => {}
    void (async () => {
      const shown = await api('showOriginal', { kind, id, hash })
      if (!isCurrent) return
      if (!shown.ok) return setSource('none')
      const { address, size, kind: drawnAs } = shown.value
      if (drawnAs === 'picture') return setSource({ kind: 'picture', address })
      if (drawnAs !== 'pdf') return setSource('none')
      const { openPdf } = await import('../pdf/open-pdf')
      const pdf = openPdf(address, size)
      if (!isCurrent) return pdf.close()
      close = pdf.close
      setSource({ kind: 'pdf', crop: async (page, box) => cropOfPage(await pdf.document, page, box) })
    })().catch(() => {
      if (isCurrent) setSource('none')
    })
    return () => {
      isCurrent = false
      close()
    }
  }, [kind, id, hash])
  return source
}

/** A figure alone says little: so much of what stands beside it belongs to it, in shares of its height. */
const BESIDE = 2.5
const ABOVE = 0.5

function withSurroundings({ left, top, width, height }: Box): Box {
  const from = Math.max(0, left - height * BESIDE)
  const above = Math.max(0, top - height * ABOVE)
  return {
    left: from,
    top: above,
    width: Math.min(1, left + width + height * BESIDE) - from,
    height: Math.min(1, top + height * (1 + ABOVE)) - above,
  }
}
