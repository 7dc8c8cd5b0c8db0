import { useState } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Trash2, type LucideIcon } from 'lucide-react'
import { classesOf } from './classes'
import sheet from './button.module.css'

const styles = classesOf(sheet)

type ButtonProps = Omit<AriaButtonProps, 'className' | 'children'> & {
  readonly children: string
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly icon?: LucideIcon
  /** A key that does the same, shown at the end. */
  readonly shortcut?: string | undefined
}

/** A button with words. */
export function Button({ children, look = 'plain', icon: Icon, shortcut, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={styles('button')} data-look={look}>
      {Icon && <Icon size={14} aria-hidden />}
      <span>{children}</span>
      {shortcut && <kbd className={styles('key')}>{shortcut}</kbd>}
    </AriaButton>
  )
}

type IconButtonProps = Omit<AriaButtonProps, 'className' | 'children'> & {
  readonly icon: LucideIcon
  /** What the button does: its accessible name and its tooltip. */
  readonly label: string
}

/** A button that shows only an icon; its name appears on hover and on focus. */
export function IconButton({ icon: Icon, label, ...rest }: IconButtonProps) {
  const [frame, setFrame] = useState<Element | null>(null)
  return (
    <TooltipTrigger delay={400} onOpenChange={() => setFrame(document.querySelector('[data-tooltips]'))}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={styles('icon')}
        data-look={Icon === Trash2 ? 'danger' : undefined}
      >
        <Icon size={15} aria-hidden />
      </AriaButton>
      <Tooltip className={styles('tooltip')} offset={4} {...(frame && { UNSTABLE_portalContainer: frame })}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
