import type { Page } from '@playwright/test'

/** A place in the window, in pixels. */
export type Point = { readonly x: number; readonly y: number }

/** A place on such an element that is in sight. What is out of sight is not asked where it is: that would lay it out. */
export function placeOf(page: Page, selector: string): Promise<Point> {
  return page.evaluate((wanted) => {
    const step = 8
    for (let y = step; y < innerHeight; y += step)
      for (let x = step; x < innerWidth; x += step)
        if (document.elementFromPoint(x, y)?.closest(wanted)) return { x: x + 3, y: y + 3 }
    throw new Error(`There is no ${wanted} in sight.`)
  }, selector)
}

/** The middle of the field or button under a label, brought into sight. Found by plain means, which cost the page little. */
export function placeOfField(page: Page, label: string): Promise<Point> {
  return page.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('label, span[class*="label"]')]
    const field = labels
      .find((each) => each.textContent === wanted)
      ?.parentElement?.querySelector('input, textarea, button')
    if (!field) throw new Error(`There is no field “${wanted}”.`)
    field.scrollIntoView({ block: 'center' })
    const { x, y, width, height } = field.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  }, label)
}
