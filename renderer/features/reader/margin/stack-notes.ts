/** How high a note is with the room below it, in pixels: two lines. */
const NOTE = 46

/** The notes that can be placed, in the order of the text: each beside its line, or below the one before where that takes its place. */
export function stackNotes<N extends { readonly top: number | null }>(
  notes: readonly N[],
): readonly (N & { readonly top: number })[] {
  let free = Number.NEGATIVE_INFINITY
  return notes.flatMap((note) => {
    if (note.top === null) return []
    const top = Math.max(note.top, free)
    free = top + NOTE
    return [{ ...note, top }]
  })
}
