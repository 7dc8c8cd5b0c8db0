import { BrowserWindow, ipcMain } from 'electron'
import type { IpcMainInvokeEvent } from 'electron'
import { CALL_CHANNEL } from '../../shared/ipc/channel'
import { err } from '../../shared/result'
import { words } from '../../shared/words/words'
import { isPageAddress } from './addresses'
import { dispatch } from './dispatch'
import type { Dispatch } from './dispatch'
import { answerTo, told } from './window'

/** Answers the calls of our own page and of nobody else. */
export function answerCalls(on: Dispatch): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown) => {
    if (!isFromOwnPage(event)) return JSON.stringify(err('not-allowed', words.faults.program.otherPage))
    const window = BrowserWindow.fromWebContents(event.sender)
    const caller = { window, told: async () => (window === null ? undefined : told(window)) }
    const answer = await dispatch(on, caller, name, input)
    return window === null ? JSON.stringify(answer) : answerTo(window, answer)
  })
}

function isFromOwnPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isPageAddress(senderFrame.url)
}
