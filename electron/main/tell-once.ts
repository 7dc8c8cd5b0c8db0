/**
 * Passes each message on once, and no more than `most` of them: a page that tries without end must not bury the window in
 * messages.
 */
export function tellOnce(tell: (message: string) => void, most: number): (message: string) => void {
  const told = new Set<string>()
  return (message) => {
    if (told.has(message) || told.size >= most) return
    told.add(message)
    tell(message)
  }
}
