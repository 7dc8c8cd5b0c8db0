import { type ReactNode, useRef } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { classesOf } from '../classes'
import sheet from './word-field.module.css'

const styles = classesOf(sheet)

/** What is typed wrongly stays to be corrected; only Escape gives it up. */
const FAULTY = '[role="dialog"] [aria-invalid="true"]'

type WordFieldProps = {
  /** What the word is, as the box is called that corrects it. */
  readonly label: string
  /** What is spoken of the word, where that is more than the word itself. */
  readonly name?: string
  readonly shown: ReactNode
  /** False where nothing is known, and the word says so. */
  readonly isKnown: boolean
  readonly isReadOnly: boolean
  /** How the word looks besides. */
  readonly className?: string
  /** Whether Enter in a field of the box ends it; where it is left out, only Escape does. */
  readonly isDone?: (typed: string) => boolean
  readonly children: ReactNode
}

/** A word that is a field: a press opens the box in which it is corrected, with the first field of it chosen. */
export function WordField({
  label,
  name,
  shown,
  isKnown,
  isReadOnly,
  className = '',
  isDone,
  children,
}: WordFieldProps) {
  if (isReadOnly) return shown
  return (
    <DialogTrigger>
      <Button
        className={`${styles('word')} ${className}`}
        data-unknown={!isKnown}
        {...(name === undefined ? {} : { 'aria-label': name })}
      >
        {shown}
      </Button>
      <Popover
        placement="bottom start"
        className={styles('box')}
        shouldCloseOnInteractOutside={() => !document.querySelector(FAULTY)}
      >
        <Dialog aria-label={label}>
          {({ close }) => (
            <Box
              onEnter={(typed) => {
                if (isDone?.(typed)) close()
              }}
            >
              {children}
            </Box>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

type BoxProps = { readonly onEnter: (typed: string) => void; readonly children: ReactNode }

function Box({ onEnter, children }: BoxProps) {
  const taken = useRef(false)
  const takeFocus = (box: HTMLElement | null): void => {
    if (!box || taken.current) return
    taken.current = true
    const field = box.querySelector('input')
    field?.focus()
    field?.select()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter saves, and the word that was corrected has the focus again
    <div
      ref={takeFocus}
      onKeyDown={({ key, target }) => {
        if (key === 'Enter' && target instanceof HTMLInputElement) onEnter(target.value)
      }}
    >
      {children}
    </div>
  )
}
