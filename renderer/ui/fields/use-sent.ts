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

/** The values that were sent away and not answered yet, the oldest first, and the value that was seen last. */
type SentValues<T> = { readonly waiting: readonly T[]; readonly seen: T }

/**
 * What is still waited for when another value is seen, and whether that value comes from elsewhere, as by an undo. While anything is
 * on its way it does not: it may be what became of that (a title without the blanks at its ends), and must not drop newer words.
 */
export function seeValue<T>(
  { waiting }: SentValues<T>,
  value: T,
): SentValues<T> & { readonly isForeign: boolean } {
  return { waiting: waiting.slice(waiting.indexOf(value) + 1), seen: value, isForeign: waiting.length === 0 }
}

/** What is still waited for when a value was answered. */
export function answerValue<T>({ waiting, seen }: SentValues<T>, value: T): SentValues<T> {
  const at = waiting.indexOf(value)
  return { waiting: at < 0 ? waiting : waiting.toSpliced(at, 1), seen }
}
