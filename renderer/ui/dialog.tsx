import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { words } from '../../shared/words/words'
import { IconButton } from './button'
import { classesOf } from './classes'
import sheet from './dialog.module.css'

const styles = classesOf(sheet)

/** What is typed into, and all that can be done in a dialog. */
const TYPED = 'input:not([type="checkbox"], [type="radio"], [type="file"]), textarea'
const FIRST = `${TYPED}, input, button, select, [tabindex="0"]`

type DialogProps = {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
  readonly width?: 'narrow' | 'wide' | 'widest'
}

/** A question in front of the window: where something is to be typed first, that field has the focus. Escape and the cross close it. */
export function Dialog({ title, children, onClose, width = 'narrow' }: DialogProps) {
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const own = body.current
    const first = own?.querySelector<HTMLElement>(FIRST)
    if (!first?.matches(TYPED) || own?.contains(document.activeElement)) return
    first.focus()
  }, [])
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles('overlay')}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={styles('modal')} data-width={width}>
        <AriaDialog className={styles('dialog')}>
          <header className={styles('header')}>
            <Heading slot="title">{title}</Heading>
            <IconButton icon={X} label={words.buttons.close} onPress={onClose} />
          </header>
          <div ref={body} className={styles('body')}>
            {children}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The row of buttons that ends a dialog. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles('actions')}>{children}</div>
}
