import { expect, test } from 'vitest'
import { sayAlso, sayWhole, useAnswers } from '../../../renderer/state/answers'

test('what else became of an act is said beside it, and the act can still be taken back', () => {
  sayWhole('Imported 2 articles.', { names: ['toll.txt'], seq: 7 })
  sayAlso('1 file left out.', ['scan.png'])
  expect(useAnswers.getState().said).toEqual({
    message: 'Imported 2 articles. 1 file left out.',
    names: ['toll.txt', 'scan.png'],
    isWide: false,
    seq: 7,
    isUndone: false,
    file: null,
  })
})
