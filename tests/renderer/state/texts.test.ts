import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetTexts, showText, useTexts } from '../../../renderer/state/texts'
import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'

type Answer = Result<{ readonly text: string }>

/** Main as the window meets it: what is asked waits until the test answers it. */
let asked: { readonly hash: string; readonly answer: (answer: Answer) => void; readonly fail: () => void }[]
const releases: (() => void)[] = []

beforeEach(() => {
  asked = []
  const call = (_: string, { hash }: { readonly hash: string }): Promise<string> =>
    new Promise((resolve, reject) => {
      asked.push({
        hash,
        answer: (answer) => resolve(JSON.stringify(answer)),
        fail: () => reject(new Error('The channel is closed.')),
      })
    })
  vi.stubGlobal('window', { plumbline: { call } })
})
afterEach(() => {
  for (const release of releases.splice(0)) release()
  forgetTexts()
  vi.unstubAllGlobals()
})

const show = (hash: string): (() => void) => {
  const release = showText(hash)
  releases.push(release)
  return release
}
const answerNext = async (answer: Answer | 'fails'): Promise<void> => {
  const next = asked.shift()
  if (answer === 'fails') next?.fail()
  else next?.answer(answer)
  await new Promise(setImmediate)
}
const held = () => {
  const { texts, faults } = useTexts.getState()
  return { texts: [...texts.keys()], faults: Object.fromEntries(faults) }
}

test('a text that two show is read once', async () => {
  show('homs')
  show('homs')
  expect(asked.map(({ hash }) => hash)).toEqual(['homs'])
  await answerNext(ok({ text: 'At least 19 people.' }))
  expect(useTexts.getState().texts.get('homs')).toBe('At least 19 people.')
})

test('a text that could not be read is read again when it is shown again, and its fault goes when it is there', async () => {
  const release = show('homs')
  await answerNext(err('damaged', 'The text is gone.'))
  expect(held()).toEqual({ texts: [], faults: { homs: 'The text is gone.' } })
  show('homs')
  await answerNext(ok({ text: 'At least 19 people.' }))
  expect(held()).toEqual({ texts: ['homs'], faults: {} })
  release()
})

test('where main does not answer at all, that is told, and does not stand in the way of the next try', async () => {
  show('homs')()
  await answerNext('fails')
  show('homs')
  await answerNext('fails')
  expect(held()).toEqual({ texts: [], faults: { homs: expect.stringContaining('did not answer') } })
  show('homs')
  await answerNext(ok({ text: 'At least 19 people.' }))
  expect(held()).toEqual({ texts: ['homs'], faults: {} })
})

test('the fault of a text that nothing shows any more is not kept', async () => {
  const release = show('homs')
  release()
  await answerNext(err('damaged', 'The text is gone.'))
  expect(held()).toEqual({ texts: [], faults: {} })
})

test('texts that nothing shows are kept within bounds, the last ones; what is shown is kept whatever its length', async () => {
  const long = 'x'.repeat(3_000_000)
  const first = show('first')
  await answerNext(ok({ text: long }))
  for (const hash of ['a', 'b', 'c']) {
    const release = show(hash)
    await answerNext(ok({ text: long }))
    release()
  }
  expect(held().texts).toEqual(['first', 'b', 'c'])
  first()
  expect(held().texts).toEqual(['c', 'first'])
})

test('when another project is opened every text is forgotten, and what is shown is read anew from it', async () => {
  show('homs')
  await answerNext(ok({ text: 'At least 19 people.' }))
  show('truce')
  forgetTexts()
  expect(held()).toEqual({ texts: [], faults: {} })
  expect(asked.map(({ hash }) => hash)).toEqual(['truce', 'homs', 'truce'])
  await answerNext(err('no-project', 'Open a project first.'))
  expect(held().faults).toEqual({})
  await answerNext(ok({ text: 'At least 19 people.' }))
  await answerNext(ok({ text: 'Both calls.' }))
  expect(held()).toEqual({ texts: ['homs', 'truce'], faults: {} })
})
