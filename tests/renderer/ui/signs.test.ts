import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stanceSymbols } from '../../../shared/domain/verdicts/stance-symbols'
import { toneSymbols } from '../../../shared/domain/verdicts/tone-symbols'

const sheets = ['shared/signs/signs.css', 'renderer/styles/fonts.css'].map((file) =>
  readFileSync(file, 'utf8'),
)

test('every shape of a verdict and sign of a stance is in a font of ours', () => {
  const ranges = sheets.flatMap((sheet) =>
    [...sheet.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gu)].map(([, from = '', to = from]) => ({
      from: Number.parseInt(from, 16),
      to: Number.parseInt(to, 16),
    })),
  )
  const signs = [...Object.values(toneSymbols), ...Object.values(stanceSymbols), '≠', '⌥', '⇧', '⌘']
  const missing = signs.filter((sign) => {
    const code = sign.codePointAt(0) ?? 0
    return !ranges.some(({ from, to }) => code >= from && code <= to)
  })
  expect(missing).toEqual([])
})
