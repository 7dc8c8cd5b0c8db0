/** For each shingle, the numbers of the texts that hold it. */
export type Postings = {
  add(hash: number, text: number): void
  /** Adds one to the count of each text that holds the shingle, and notes in `touched` those that had none. */
  count(hash: number, counts: Uint16Array, touched: number[]): void
}

/** A slot of the table is three numbers beside one another: the hash, its newest entry plus one (0: free), its length. */
const slotWidth = 4
const newest = 1
const listLength = 2

/**
 * Makes empty postings. Where a shingle stands in more than `mostTexts` texts it is boilerplate, or a story with very
 * many copies; its list is cut there, so that every further copy still meets the first ones and no list gets long.
 */
export function createPostings(mostTexts: number): Postings {
  let mask = 2 ** 12 - 1
  let table = new Int32Array((mask + 1) * slotWidth)
  let used = 0
  /** Two numbers an entry: the text, and the next older entry plus one. */
  let entries = new Int32Array(2 ** 13)
  let entryCount = 0

  const slotOf = (hash: number): number => {
    let slot = hash & mask
    while (table[slot * slotWidth + newest] !== 0 && table[slot * slotWidth] !== hash)
      slot = (slot + 1) & mask
    return slot * slotWidth
  }
  const growTable = (): void => {
    const old = table
    mask = mask * 2 + 1
    table = new Int32Array((mask + 1) * slotWidth)
    for (let from = 0; from < old.length; from += slotWidth) {
      if (old[from + newest] === 0) continue
      const slot = slotOf(old[from] ?? 0)
      for (let part = 0; part < slotWidth; part++) table[slot + part] = old[from + part] ?? 0
    }
  }
  const growEntries = (): void => {
    const old = entries
    entries = new Int32Array(old.length * 2)
    entries.set(old)
  }
  return {
    add(hash, text) {
      if (used * 2 > mask) growTable()
      const signed = hash | 0
      const slot = slotOf(signed)
      const head = table[slot + newest] ?? 0
      const length = table[slot + listLength] ?? 0
      // A shingle that a text repeats is one.
      if (length >= mostTexts || (head !== 0 && entries[(head - 1) * 2] === text)) return
      if (entryCount * 2 === entries.length) growEntries()
      if (head === 0) used++
      entries[entryCount * 2] = text
      entries[entryCount * 2 + 1] = head
      entryCount++
      table[slot] = signed
      table[slot + newest] = entryCount
      table[slot + listLength] = length + 1
    },
    count(hash, counts, touched) {
      let entry = table[slotOf(hash | 0) + newest] ?? 0
      while (entry !== 0) {
        const text = entries[(entry - 1) * 2] ?? 0
        const before = counts[text] ?? 0
        if (before === 0) touched.push(text)
        counts[text] = before + 1
        entry = entries[(entry - 1) * 2 + 1] ?? 0
      }
    },
  }
}
