import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { opening } from '../../../shared/domain/text/opening'

test.each([
  ['an empty text', ' \n ', ''],
  ['a headline that fits', '\nREAD  MORE\nNot this', 'READ MORE'],
  [
    'a long first paragraph, cut after a word',
    readFileSync('seeds/000_fce3c983cfed48ed.txt', 'utf8'),
    'The United States (US) said on Friday it was in discussions with Russia about…',
  ],
  ['words without spaces', '停火'.repeat(60), `${'停火'.repeat(39)}停…`],
  ['emoji, never halved', '😀'.repeat(60), `${'😀'.repeat(39)}…`],
])('%s', (_name, text, words) => {
  expect(opening(text)).toBe(words)
})
