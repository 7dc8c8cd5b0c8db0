import { createHash } from 'node:crypto'
import type { ReportFonts } from '../../../shared/domain/report/render-report-html'
import { fontFiles, fontSheets } from './font-files'

type Face = { readonly css: string; readonly holds: (letter: number) => boolean }

const faces: readonly Face[] = fontSheets.flatMap(facesOf)

/** The faces of a style sheet whose files are at hand, each with its file in it. */
function facesOf(sheet: string): readonly Face[] {
  return [...sheet.matchAll(/@font-face \{[^}]*\}/gu)].flatMap(([face]) => {
    const name = /files\/([a-z0-9-]+)\.woff2/u.exec(face)?.[1] ?? ''
    const file = fontFiles.get(name)
    if (file === undefined) return []
    const ranges = rangesOf(face)
    return [
      {
        css: face
          .replace(/, url\([^)]*\.woff\) format\('woff'\)/u, '')
          .replace(/url\([^)]*\)/u, () => `url(${file})`),
        holds: (letter) => ranges.some(([from, to]) => letter >= from && letter <= to),
      },
    ]
  })
}

function rangesOf(face: string): readonly (readonly [number, number])[] {
  const [, list = ''] = /unicode-range:\s*([^;]*);/u.exec(face) ?? []
  return list.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace('U+', '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  })
}

/** The style sheet with those fonts in it that the letters of a text need, so that it is set alike on every machine. */
export function fontsFor(text: string): ReportFonts {
  const letters = new Set([...new Set(text)].map((sign) => sign.codePointAt(0) ?? 0))
  const needed = faces.filter(({ holds }) => [...letters].some(holds))
  const css = needed.map((face) => face.css).join('\n')
  return { css, hash: createHash('sha256').update(css).digest('base64') }
}
