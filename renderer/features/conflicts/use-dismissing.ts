import { useState } from 'react'
import { wishFocus } from '../../ui/keep-focus'

type Dismissing = {
  readonly isDismissing: boolean
  readonly begin: () => void
  readonly end: () => void
}

/** Whether it is asked why something is no conflict; the focus goes there, and back to what has this name. */
export function useDismissing(from: 'decision' | 'answer'): Dismissing {
  const [isDismissing, setDismissing] = useState(false)
  return {
    isDismissing,
    begin: () => {
      setDismissing(true)
      wishFocus('dismissal')
    },
    end: () => {
      setDismissing(false)
      wishFocus(from)
    },
  }
}
