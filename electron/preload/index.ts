import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../../shared/ipc/call'
import { CALL_CHANNEL, DROP_CALLS, EVENT_CHANNEL } from '../../shared/ipc/channel'

const bridge: Bridge = {
  call: (name, input) =>
    name === DROP_CALLS.articles
      ? Promise.reject(new Error('Paths come from drops only.'))
      : ipcRenderer.invoke(CALL_CHANNEL, name, input),
  listen: (listener) => {
    const relay = (_: unknown, event: string): void => listener(event)
    ipcRenderer.on(EVENT_CHANNEL, relay)
    return () => ipcRenderer.off(EVENT_CHANNEL, relay)
  },
  importDropped: (files) => {
    const paths = files.filter(isFile).map((file) => webUtils.getPathForFile(file))
    return ipcRenderer.invoke(CALL_CHANNEL, DROP_CALLS.articles, { paths: paths.filter(Boolean) })
  },
}

/** The files of a drop are the page's own; Electron's two versions name their type differently. */
function isFile(value: unknown): value is Parameters<typeof webUtils.getPathForFile>[0] {
  return value instanceof File
}

contextBridge.exposeInMainWorld('plumbline', bridge)
