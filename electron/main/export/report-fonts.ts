import { createHash } from 'node:crypto'
import type { ReportFonts } from '../../../shared/domain/report/html/render-missing-letters'
import { fontFiles, fontSheets } from './font-files'
import { lettersOfFont } from './font-letters'

type Face = { readonly css: string; readonly holds: (letter: number) => boolean }

const faces: readonly Face[] = fontSheets.flatMap(facesOf)

/** The faces of a style sheet whose files are at hand, each with its file in it. */
function facesOf(sheet: string): readonly Face[] {
  return [...sheet.matchAll(/@font-face \{[^}]*\}/gu)].flatMap(([face]) => {
    const name = /files\/([a-z0-9-]+)\.woff2/u.exec(face)?.[1] ?? ''
    const file = fontFiles.get(name)
    if (file === undefined) return []
    const ranges = rangesOf(face)
    let letters: ReadonlySet<number> | null = null
    return [
      {
        css: face
          .replace(/, url\([^)]*\.woff\) format\('woff'\)/u, '')
          .replace(/url\([^)]*\)/u, () => `url(${file})`),
        // A range speaks of letters that the file does not have, and a browser takes none out of the range.
        holds: (letter) => {
          if (!ranges.some(([from, to]) => letter >= from && letter <= to)) return false
          letters ??= lettersOfFont(Buffer.from(file.slice(file.indexOf(',') + 1), 'base64'))
          return letters.has(letter)
        },
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

/** What nobody draws: spaces, controls, what joins and parts letters, and halves of letters. */
const UNDRAWN = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u

/** The style sheet with those fonts in it that the letters of a text need, so that it is set alike on every machine. */
export function fontsFor(text: string): ReportFonts {
  const letters = new Set(text)
  const needed = new Set<Face>()
  const missing: string[] = []
  for (const letter of letters) {
    const having = faces.filter(({ holds }) => holds(letter.codePointAt(0) ?? 0))
    for (const face of having) needed.add(face)
    if (having.length === 0 && !UNDRAWN.test(letter)) missing.push(letter)
  }
  const css = faces
    .filter((face) => needed.has(face))
    .map((face) => face.css)
    .join('\n')
  return { css, hash: createHash('sha256').update(css).digest('base64'), missing }
}
