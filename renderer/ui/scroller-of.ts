/** What an element is scrolled in: the nearest one around it, itself among them, that has more than it shows. */
export function scrollerOf(element: HTMLElement): HTMLElement {
  for (let each: HTMLElement | null = element; each; each = each.parentElement)
    if (/auto|scroll/u.test(getComputedStyle(each).overflowY)) return each
  return element
}
