/** Every pane that F6 stops at carries this attribute. */
const PANE = '[data-pane]'
const FOCUSABLE =
  '[contenteditable="true"], [role="grid"], button:not([disabled]), input, textarea, [tabindex="0"], iframe'

/** The list on the left gets the focus. */
export function focusLibrary(): void {
  document.querySelector<HTMLElement>('[data-pane="library"] [role="grid"]')?.focus()
}

/** What is worked on gets the focus. */
export function focusMain(): void {
  const main = document.querySelector<HTMLElement>('[data-pane="main"]')
  if (main) focusIn(main)
}

/** Moves the focus to the next (1) or previous (-1) pane of the window. */
export function focusPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(PANE)]
  const current = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(current + step + panes.length) % Math.max(panes.length, 1)]
  if (next) focusIn(next)
}

function focusIn(pane: HTMLElement): void {
  const target = pane.querySelector<HTMLElement>(FOCUSABLE)
  if (target) return target.focus()
  pane.focus()
  handOn(pane)
}

/** A pane whose content is still on its way keeps the focus until something in it can have it. */
function handOn(pane: HTMLElement): void {
  const observer = new MutationObserver(() => pane.querySelector<HTMLElement>(FOCUSABLE)?.focus())
  observer.observe(pane, { childList: true, subtree: true })
  pane.addEventListener('blur', () => observer.disconnect(), { once: true })
}
