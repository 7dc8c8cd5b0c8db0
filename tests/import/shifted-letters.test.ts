import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'

const read = async (text: string): Promise<string> => {
  const answer = await readArticle(Buffer.from(text), 'a.txt')
  return answer.ok ? answer.value.text : answer.fault.message
}

describe('plain text in UTF-7 is refused by that name', () => {
  test.each([
    ['Arabic', '+BkIGLwYqBkQ- 140 +BjQGLgY1BkcGJw-.\r\n+BkIGLwYqBkQ- 96.'],
    ['French', 'Au moins 140 personnes ont +AOk-t+AOk- tu+AOk-es +AOA- Odrin. L+IBk-arm+AOk-e dit 96.'],
    ['Russian', '+BB8EPgQzBDgEMQQ7BD4- 140 +BEcENQQ7BD4EMgQ1BDo-.'],
    ['Chinese', '+Zm5ql24v- 140 +TuV5Og-'],
    ['Greek', '140 +A70DtQO6A8EDvwOv-'],
  ])('%s', async (_, text) => {
    expect(await read(text)).toContain('UTF-7')
  })
})

describe('a plus sign is one', () => {
  test.each([
    ['sums and ranges', 'A +- B, 1+1-2, C++- and 3+abc- done. More +ve than -ve.'],
    ['blood and votes', 'Blood +AB- and +O- needed. Vote +EPP-.'],
    ['telephones', 'Call +4915112345678 or +33612345678, +12025550140, +441632960961.'],
    ['words', 'Ages 60+Women, 5+Gold, C+plus, notes+files+more. Call +sign twice, a+b+c and x+yes.'],
    ['Base64', 'Key: QUJD+DEFabcd/xyz+Zm5ql24vAAA+bbbbcccc=='],
  ])('%s', async (_, text) => {
    expect(await read(text)).toBe(text)
  })
})
