import { useState } from 'react'
import { wishFocus } from '../../ui/keep-focus'

type Dismissing = {
  readonly isDismissing: boolean
  readonly ask: () => void
  readonly back: () => void
}

/** Whether it is asked why something is no conflict; the focus goes there, and back to what has this name. */
export function useDismissing(from: 'decision' | 'answer'): Dismissing {
  const [isDismissing, setDismissing] = useState(false)
  return {
    isDismissing,
    ask: () => {
      setDismissing(true)
      wishFocus('dismissal')
    },
    back: () => {
      setDismissing(false)
      wishFocus(from)
    },
  }
}
