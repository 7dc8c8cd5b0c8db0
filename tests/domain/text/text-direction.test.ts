import { expect, test } from 'vitest'
import { textDirection } from '../../../shared/domain/text/text-direction'

test.each([
  ['no letters', '123 …', 'ltr'],
  ['English', 'Kerry met Lavrov in Paris.', 'ltr'],
  ['Arabic', 'قال كيري إن الهدنة صمدت.', 'rtl'],
  ['Hebrew with an English agency first', 'REUTERS: הפסקת האש נמשכה גם ביום שבת בדמשק', 'rtl'],
  ['English that quotes one Arabic word', 'The regime of calm (هدنة) held.', 'ltr'],
  ['Chinese', '叙利亚停火', 'ltr'],
])('%s', (_name, text, direction) => {
  expect(textDirection(text)).toBe(direction)
})
