/** The edges of something on the screen, in pixels. */
type Edges = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>

/**
 * Whether what a letter is about can be seen: the caret or the selected words where the letter is pressed in a text, else the row or the
 * button that has the focus. What was scrolled away is not; `show` scrolls there.
 */
export function isSeen(target: Element): boolean {
  const frames = framesOf(target)
  return linesOf(target).some((line) =>
    frames.every((frame) => isMiddleIn(line, frame.getBoundingClientRect())),
  )
}

/** Scrolls to what a letter is about. */
export function showAgain(target: Element): void {
  for (const frame of framesOf(target)) {
    const [line] = linesOf(target)
    const box = frame.getBoundingClientRect()
    if (line && !isMiddleIn(line, box))
      frame.scrollBy({ top: middleOf(line) - middleOf(box), behavior: 'instant' })
  }
}

/** Where the caret is, each line of selected words, or the element itself. */
function linesOf(target: Element): readonly Edges[] {
  const selection = target instanceof HTMLElement && target.isContentEditable ? document.getSelection() : null
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  if (!range || !target.contains(range.commonAncestorContainer)) return [target.getBoundingClientRect()]
  const lines = [...range.getClientRects()]
  // A caret between two elements has no place of its own.
  const holder =
    range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement
  return lines.length > 0 || !holder ? lines : [holder.getBoundingClientRect()]
}

/** What an element is scrolled in, the innermost first. */
function framesOf(target: Element): readonly Element[] {
  const frames: Element[] = []
  for (let frame = target.parentElement; frame !== null; frame = frame.parentElement)
    if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(frame).overflowY)) frames.push(frame)
  return frames
}

const middleOf = ({ top, bottom }: Pick<Edges, 'top' | 'bottom'>): number => (top + bottom) / 2

const isMiddleIn = (line: Edges, frame: Edges): boolean =>
  middleOf(line) >= frame.top &&
  middleOf(line) <= frame.bottom &&
  line.left <= frame.right &&
  line.right >= frame.left
