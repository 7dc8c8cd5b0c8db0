import { useState } from 'react'

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
  const [sent, setSent] = useState<readonly T[]>([])
  const [seen, setSeen] = useState(value)
  const at = sent.indexOf(value)
  const isChanged = seen !== value
  if (isChanged) {
    setSeen(value)
    if (at >= 0) setSent(sent.slice(at + 1))
  }
  const forget = (next: T): void =>
    setSent((waiting) => (waiting.includes(next) ? waiting.toSpliced(waiting.indexOf(next), 1) : waiting))
  return {
    newest: sent.at(-1) ?? value,
    isForeignChange: isChanged && at < 0,
    send: async (next, saved) => {
      setSent((waiting) => [...waiting, next])
      const isSaved = await saved
      forget(next)
      return isSaved
    },
  }
}
