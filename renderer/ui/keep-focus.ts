/** Something that the focus can go to carries its name in this attribute. */
const NAME = 'data-focus'
/** Every pane that F6 stops at carries this one. */
const PANE = '[data-pane]'
const NO_FIELD =
  '[contenteditable="true"], [role="grid"], button:not([disabled]), [tabindex="0"]:not(input, textarea), iframe'
const FIELD = 'input:not([disabled]), textarea:not([disabled])'
const FOCUSABLE = [NO_FIELD, FIELD].join(',')

/** Focus goes to a pane's rows before its filter, to a text before its header fields, and to a search before its order. */
const ROWS =
  '[data-rows] [role="grid"], [data-rows] [role="combobox"], [data-scrolls="text"] [contenteditable="true"]'
export const rowsFirst = { 'data-rows': true } as const

/** What narrows a page has the focus after what it narrows. */
const NARROWS = '[data-narrows]'
export const narrows = { 'data-narrows': true } as const

/** What removes something has the focus only where somebody goes to it. */
const REMOVES = '[data-look="danger"]'

/** A text that is still being read: what stands beside it does not have the focus in its place. */
const COMING = '[data-scrolls="text"][aria-busy="true"]'

/** What the focus is to go to as soon as it is drawn; null: nothing is waited for. */
let wished: string | null = null

/**
 * Sends the focus to what an act made, or to what is to be done next, as soon as that is drawn. Whoever moves the focus before that takes
 * the wish back.
 */
export function wishFocus(name: string): void {
  wished = name
  requestAnimationFrame(fulfil)
}

/** Marks an element for `wishFocus`. The focus goes to the first focusable thing in it. */
export const focusName = (name: string): { readonly 'data-focus': string } => ({ [NAME]: name })

function fulfil(): boolean {
  if (wished === null || isAsked()) return false
  const name = `[${NAME}="${CSS.escape(wished)}"]`
  // Of two texts beside each other, the one that is worked in.
  const holder =
    document.querySelector<HTMLElement>(`[data-worked-in="true"] ${name}`) ??
    document.querySelector<HTMLElement>(name)
  if (!holder) return false
  // A whole that is read, such as a decision, has the focus itself: its first button would undo it.
  if (holder.matches('section[tabindex="-1"]')) holder.focus({ preventScroll: true })
  else if (!focusIn(holder)) return false
  wished = null
  return true
}

/** Whether a question stands in front of the window: it keeps the focus itself. */
const isAsked = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null

/**
 * Gives the focus to the first thing in an element that can have it, else to itself; false where neither can. A pane whose content is
 * still on its way keeps it until something in it can have it.
 */
export function focusIn(element: HTMLElement, wanted = FOCUSABLE): boolean {
  const target = targetIn(element, wanted)
  // What is shown stays where it is: the focus is seen when something is done with it.
  ;(target ?? element).focus({ preventScroll: true })
  if (!target && document.activeElement === element && element.matches(PANE)) waitIn(element, wanted)
  return element.contains(document.activeElement)
}

function targetIn(element: HTMLElement, wanted: string): HTMLElement | null {
  if (element.matches(wanted)) return element
  if (element.querySelector(COMING)) return null
  const rows = element.querySelector<HTMLElement>(ROWS)
  if (rows) return rows
  const all = [...element.querySelectorAll<HTMLElement>(wanted)]
  const first = all.find((each) => each.closest(NARROWS) === null && !each.matches(REMOVES)) ?? null
  // Of a choice, what is chosen.
  return first?.closest('[role="radiogroup"]')?.querySelector<HTMLElement>('[aria-checked="true"]') ?? first
}

function waitIn(pane: HTMLElement, wanted: string): void {
  const observer = new MutationObserver(() => targetIn(pane, wanted)?.focus({ preventScroll: true }))
  observer.observe(pane, { childList: true, subtree: true })
  pane.addEventListener('blur', () => observer.disconnect(), { once: true })
}

/** The panes of the window, in order. */
export const panes = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(PANE)]

/**
 * Follows the focus, so that it never falls to nothing: when what has it is gone or switched off, it goes to what was wished for, else to
 * another thing of its pane, else to what is worked on. The answer ends it.
 */
export function keepFocus(): () => void {
  let last: { readonly element: Element; readonly pane: string | null } | null = null
  let request = 0
  let isGone = false
  const note = (event: FocusEvent): void => {
    if (!(event.target instanceof Element)) return
    last = { element: event.target, pane: event.target.closest(PANE)?.getAttribute('data-pane') ?? null }
  }
  const leave = ({ target, relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null) return
    // A press on something that takes no focus leaves it to nothing on purpose; what is taken away does not.
    queueMicrotask(() => {
      if (target instanceof Element && canHave(target) && document.activeElement === document.body)
        last = null
    })
  }
  const look = (): void => {
    request = 0
    if (
      isAsked() ||
      fulfil() ||
      document.activeElement !== document.body ||
      last === null ||
      canHave(last.element)
    ) {
      isGone = false
      return
    }
    // A box that closes gives the focus back within this frame; it comes first.
    if (!isGone) {
      isGone = true
      request = requestAnimationFrame(look)
      return
    }
    isGone = false
    const { pane } = last
    const its =
      pane === null ? null : document.querySelector<HTMLElement>(`[data-pane="${CSS.escape(pane)}"]`)
    for (const each of [its, document.querySelector<HTMLElement>('[data-pane="main"]'), ...panes()])
      // Nobody sent it into a field, where undo would mean what is typed.
      if (each && (focusIn(each, NO_FIELD) || focusIn(each))) return
  }
  const observer = new MutationObserver(() => {
    if (request === 0) request = requestAnimationFrame(look)
  })
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] })
  document.addEventListener('focusin', note)
  document.addEventListener('focusout', leave)
  document.addEventListener('keydown', forgetWish, { capture: true })
  document.addEventListener('pointerdown', forgetWish, { capture: true })
  return () => {
    cancelAnimationFrame(request)
    observer.disconnect()
    document.removeEventListener('focusin', note)
    document.removeEventListener('focusout', leave)
    document.removeEventListener('keydown', forgetWish, { capture: true })
    document.removeEventListener('pointerdown', forgetWish, { capture: true })
  }
}

/** The press that does an act comes before its wish. */
function forgetWish(event: Event): void {
  if (event.isTrusted) wished = null
}

const canHave = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0
