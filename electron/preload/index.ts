import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../../shared/ipc/call'
import { ANSWER_CHANNEL, CALL_CHANNEL, DROP_CALLS, EVENT_CHANNEL } from '../../shared/ipc/channel'

/** What takes each answer that has not come yet, by the name of its call. */
const awaited = new Map<string, (answer: string) => void>()
let calls = 0

ipcRenderer.on(ANSWER_CHANNEL, (_, call: string, answer: string) => {
  awaited.get(call)?.(answer)
  awaited.delete(call)
})

/**
 * Asks main. The answer comes the way of the events: what a call itself gives back has a way of its own, on which it can overtake what
 * was told before it.
 */
async function ask(name: string, input: unknown): Promise<string> {
  calls += 1
  // A page that was loaded again must not take an answer to the one before it.
  const call = `${performance.timeOrigin} ${calls}`
  const answer = new Promise<string>((resolve) => awaited.set(call, resolve))
  try {
    await ipcRenderer.invoke(CALL_CHANNEL, call, name, input)
  } catch (error) {
    awaited.delete(call)
    throw error
  }
  return answer
}

const bridge: Bridge = {
  call: (name, input) =>
    name === DROP_CALLS.articles || name === DROP_CALLS.package
      ? Promise.reject(new Error('Paths come from drops only.'))
      : ask(name, input),
  listen: (listener) => {
    const relay = (_: unknown, event: string): void => listener(event)
    ipcRenderer.on(EVENT_CHANNEL, relay)
    return () => ipcRenderer.off(EVENT_CHANNEL, relay)
  },
  importDropped: (files) => {
    const paths = files.filter(isFile).map((file) => webUtils.getPathForFile(file))
    return ask(DROP_CALLS.articles, { paths: paths.filter(Boolean) })
  },
}

/** The files of a drop are the page's own; Electron's two versions name their type differently. */
function isFile(value: unknown): value is Parameters<typeof webUtils.getPathForFile>[0] {
  return value instanceof File
}

contextBridge.exposeInMainWorld('plumbline', bridge)
