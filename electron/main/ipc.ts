import { BrowserWindow } from 'electron'
import type { WebFrameMain } from 'electron'
import { ANSWER_CHANNEL } from '../../shared/ipc/channel'
import { err } from '../../shared/result'
import { words } from '../../shared/words/words'
import { isPageAddress } from './addresses'
import { dispatch } from './dispatch'
import type { Dispatch } from './dispatch'
import type { AnswerCall } from './start/first-window'
import { answerTo } from './window'

/** Answers the calls of our own page and of nobody else; an answer goes the way of the events, so that none is overtaken. */
export function answerBy(on: Dispatch): AnswerCall {
  return async ({ sender, senderFrame }, call, name, input) => {
    const give = (answer: string): void => {
      if (!sender.isDestroyed() && !sender.isCrashed()) senderFrame?.send(ANSWER_CHANNEL, call, answer)
    }
    if (!isOwnPage(senderFrame))
      return give(JSON.stringify(err('not-allowed', words.faults.program.otherPage)))
    const window = BrowserWindow.fromWebContents(sender)
    const answer = await dispatch(on, { window }, name, input)
    give(window === null ? JSON.stringify(answer) : await answerTo(window, answer))
  }
}

function isOwnPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isPageAddress(frame.url)
}
