import { create } from 'zustand'

export type Toast = {
  readonly id: number
  readonly kind: 'done' | 'fault'
  readonly message: string
  readonly detail: string
}

const SHOWN_MS = 6000

export const useToasts = create<{ readonly toasts: readonly Toast[] }>(() => ({ toasts: [] }))

let lastId = 0

/** Shows what was done for a few seconds; a fault stays until it is waved away, and stands there once. */
export function notify(kind: Toast['kind'], message: string, detail = ''): void {
  const toast = { id: ++lastId, kind, message, detail }
  useToasts.setState(({ toasts }) => ({
    toasts: [...toasts.filter((other) => kind === 'done' || other.message !== message), toast],
  }))
  if (kind === 'done') setTimeout(() => dismissToast(toast.id), SHOWN_MS)
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}
