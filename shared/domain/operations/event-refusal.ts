import { err, type Result } from '../../result'

/** Why nothing was done to an event, or said of mentions; `shared/words` says it in words. */
const codes = {
  noArticle: 'invalid-input',
  confirmed: 'not-allowed',
  toldAlready: 'not-allowed',
  deniedAlready: 'not-allowed',
  goneFromEvent: 'not-found',
  split: 'not-allowed',
  merge: 'invalid-input',
  noWords: 'invalid-input',
  sameFigure: 'invalid-input',
  noFigure: 'invalid-input',
  otherKind: 'invalid-input',
  saidAlready: 'not-allowed',
  rangeOrder: 'invalid-input',
  noReason: 'invalid-input',
  goneCalculation: 'not-found',
  goneDecision: 'not-found',
  noSum: 'invalid-input',
  ownDraft: 'not-allowed',
} as const
export type EventRefusal = keyof typeof codes

/** The fault of a refusal: its message is the reason, which whoever tells people of it puts in words. */
export function refuse(reason: EventRefusal): Result<never> {
  return err(codes[reason], reason)
}
