import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { words } from '../../shared/words/words'
import { IconButton } from './button'
import { classesOf } from './classes'
import sheet from './dialog.module.css'

const styles = classesOf(sheet)

type DialogProps = {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
  readonly width?: 'narrow' | 'wide'
}

/** A question in front of the window. Escape and the cross close it. */
export function Dialog({ title, children, onClose, width = 'narrow' }: DialogProps) {
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
          <div className={styles('body')}>{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The row of buttons that ends a dialog. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles('actions')}>{children}</div>
}
