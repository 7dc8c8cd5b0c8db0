/** A key that was pressed, as the page hears of it. */
export type KeyPress = Pick<KeyboardEvent, 'code' | 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** A chord as `ctrl+shift+h`, whatever the layout makes of Shift; `ctrl` is the Command key on a Mac. */
export function chordOf(press: KeyPress, isMac: boolean): string {
  const parts = [
    (isMac ? press.metaKey : press.ctrlKey) ? 'ctrl' : '',
    press.altKey ? 'alt' : '',
    press.shiftKey ? 'shift' : '',
    keyOf(press).toLowerCase(),
  ]
  return parts.filter(Boolean).join('+')
}

/**
 * The key by what it writes, where that is in ASCII: a German Y is a Y, and a Dvorak C a C. Where it is not (a Cyrillic or
 * Arabic letter, an accented one), and on the keys of the digits, by where it is on an American keyboard.
 */
function keyOf({ key, code }: KeyPress): string {
  const at = /^(?:Key([A-Z])|Digit(\d))$/u.exec(code)
  if (!at || /^[a-z\d]$/iu.test(key)) return key
  const [, letter, digit] = at
  return digit ?? (/^[!-~]$/u.test(key) ? key : (letter ?? key))
}

/** The chord of an accelerator in Electron's notation. */
export function chordOfAccelerator(accelerator: string): string {
  return accelerator.replace('CmdOrCtrl', 'ctrl').toLowerCase()
}
