import { expect, test } from 'vitest'
import { tellOnce } from '../../electron/main/tell-once'

test('each message is told once, and only the first few of a flood', () => {
  const heard: string[] = []
  const tell = tellOnce((message) => heard.push(message), 2)
  for (const address of ['a.test', 'a.test', 'b.test', 'a.test', 'c.test', 'b.test']) tell(address)
  expect(heard).toEqual(['a.test', 'b.test'])
})
