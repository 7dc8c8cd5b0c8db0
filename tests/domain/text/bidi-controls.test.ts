import { expect, it } from 'vitest'
import { findBidiControls } from '../../../shared/domain/text/bidi-controls'
import { words } from '../../../shared/words/words'

it('finds the signs that can make words read otherwise, and no others', () => {
  const found = findBidiControls('killed \u202E001\u202C, חומס\u200F 😀 \u200B')
  expect(found.map((control) => ({ ...control, name: words.marks.bidiControls[control.code] }))).toEqual([
    { at: 7, code: 'RLO', name: 'right-to-left override' },
    { at: 11, code: 'PDF', name: 'pop directional formatting' },
    { at: 18, code: 'RLM', name: 'right-to-left mark' },
  ])
})
