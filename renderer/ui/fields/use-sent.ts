import { useState } from 'react'
import { answerValue, seeValue } from './sent-values'

/** The value of a document as the journalist has set it: what was sent and has not come back yet counts already. */
type Sent<T> = {
  /** What was sent last; the document's own value where nothing is under way. */
  readonly newest: T
  /** Whether the document has just got another value that was not sent from here, as by an undo. */
  readonly isForeignChange: boolean
  /** Takes a value as sent until it comes back, or is not saved. */
  readonly send: (next: T, saved: Promise<boolean>) => Promise<boolean>
}

/**
 * Follows a value that is changed by sending it away and comes back later. Who sets it twice without waiting must not
 * see the first one come back over the second.
 */
export function useSent<T>(value: T): Sent<T> {
  const [sent, setSent] = useState({ waiting: [] as readonly T[], seen: value })
  const next = sent.seen === value ? null : seeValue(sent, value)
  if (next) setSent(next)
  return {
    newest: (next ?? sent).waiting.at(-1) ?? value,
    isForeignChange: next?.isForeign === true,
    send: async (newer, saved) => {
      setSent(({ waiting, seen }) => ({ waiting: [...waiting, newer], seen }))
      const isSaved = await saved
      setSent((latest) => answerValue(latest, newer))
      return isSaved
    },
  }
}
