import { expect, test } from 'vitest'
import { askFirst, useFirstQuestion } from '../../../renderer/state/acts/ask-first'
import type { Question } from '../../../renderer/state/acts/ask-first'

const about = (title: string): Question => ({
  title,
  explanation: '',
  items: [],
  note: '',
  goOn: 'Go on',
  keep: 'Keep',
})

async function asked() {
  await Promise.resolve()
  return useFirstQuestion.getState().asked
}

test('a question that is asked while another is open waits for its answer, and each is answered once', async () => {
  const [first, second] = [askFirst(about('first')), askFirst(about('second'))]
  const open = await asked()
  expect(open?.title).toBe('first')
  open?.answer(true)
  expect(await first).toBe(true)
  const next = await asked()
  expect(next?.title).toBe('second')
  next?.answer(false)
  expect(await second).toBe(false)
  expect(await asked()).toBeNull()
})
