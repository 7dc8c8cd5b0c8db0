import { dismissToast, useToasts } from '../state/toasts'
import { ToastRegion } from '../ui/toast-region'

/** Where results and faults appear. */
export function Toasts() {
  const toasts = useToasts((state) => state.toasts)
  return <ToastRegion toasts={toasts} onDismiss={dismissToast} />
}
