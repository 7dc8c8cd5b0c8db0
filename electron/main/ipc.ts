import { ipcMain } from 'electron'
import type { IpcMainInvokeEvent } from 'electron'
import { CALL_CHANNEL } from '../../shared/ipc/channel'
import type { OperationName } from '../../shared/ipc/contract'
import { err } from '../../shared/result'
import { isPageAddress } from './addresses'
import { dispatch } from './dispatch'
import type { Handlers } from './dispatch'
import type { Log } from './log/log'

/** What is answered while the claims of a large project are still being read: all that shows an article, or keeps words for the window, and needs none. */
const early: ReadonlySet<unknown> = new Set([
  'readState',
  'readText',
  'readAnalysis',
  'keepUnsaved',
  'readUnsaved',
] satisfies OperationName[])

/** Answers the calls of our own page and of nobody else, when the open project is in memory. */
export function answerCalls(handlers: Handlers, ready: () => Promise<void>, log: Log): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown) => {
    if (!isFromOwnPage(event)) return JSON.stringify(err('not-allowed', 'This page may not call Plumbline.'))
    if (!early.has(name)) await ready()
    return JSON.stringify(await dispatch(handlers, name, input, log, () => performance.now()))
  })
}

function isFromOwnPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isPageAddress(senderFrame.url)
}
