import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { words } from '../../shared/words/words'
import { IconButton } from './button'
import { classesOf } from './classes'
import sheet from './toast-region.module.css'

const styles = classesOf(sheet)

export type ToastItem = {
  readonly id: number
  readonly kind: 'done' | 'fault'
  readonly message: string
  readonly detail: string
}

type ToastRegionProps = { readonly toasts: readonly ToastItem[]; readonly onDismiss: (id: number) => void }

/** What was done, and what could not be done; spoken as it appears. */
export function ToastRegion({ toasts, onDismiss }: ToastRegionProps) {
  return (
    <div className={styles('region')}>
      {toasts.map((toast) => (
        <div
          key={toast.id}
          className={styles('toast')}
          data-kind={toast.kind}
          role={toast.kind === 'fault' ? 'alert' : 'status'}
        >
          {toast.kind === 'fault' ? (
            <CircleAlert size={16} aria-hidden />
          ) : (
            <CircleCheck size={16} aria-hidden />
          )}
          <div className={styles('words')}>
            <p>{toast.message}</p>
            {toast.detail && (
              <details>
                <summary>{words.buttons.details}</summary>
                <pre>{toast.detail}</pre>
              </details>
            )}
          </div>
          <IconButton icon={X} label={words.buttons.dismiss} onPress={() => onDismiss(toast.id)} />
        </div>
      ))}
    </div>
  )
}
