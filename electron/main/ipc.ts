import { ipcMain } from 'electron'
import type { IpcMainInvokeEvent } from 'electron'
import { CALL_CHANNEL } from '../../shared/ipc/channel'
import { err } from '../../shared/result'
import { isPageAddress } from './addresses'
import { dispatch } from './dispatch'
import type { Handlers } from './dispatch'

/** Answers the calls of our own page and of nobody else. */
export function answerCalls(handlers: Handlers): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown) =>
    JSON.stringify(
      isFromOwnPage(event)
        ? await dispatch(handlers, name, input, console.error)
        : err('not-allowed', 'This page may not call Plumbline.'),
    ),
  )
}

function isFromOwnPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isPageAddress(senderFrame.url)
}
