/** A key that was pressed, as the page hears of it. */
export type KeyPress = Pick<KeyboardEvent, 'code' | 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** A chord as `ctrl+shift+h`, whatever the layout makes of Shift; `ctrl` is the Command key on a Mac. */
export function chordOf(press: KeyPress, isMac: boolean): string {
  const isLetterOrDigit = /^(?:Key[A-Z]|Digit\d)$/u.test(press.code)
  const key = isLetterOrDigit ? press.code.replace(/^(?:Key|Digit)/u, '') : press.key
  const parts = [
    (isMac ? press.metaKey : press.ctrlKey) ? 'ctrl' : '',
    press.altKey ? 'alt' : '',
    press.shiftKey ? 'shift' : '',
    key.toLowerCase(),
  ]
  return parts.filter(Boolean).join('+')
}

/** The chord of an accelerator in Electron's notation. */
export function chordOfAccelerator(accelerator: string): string {
  return accelerator.replace('CmdOrCtrl', 'ctrl').toLowerCase()
}
