/**
 * For each shingle, the texts that hold it, in an order of their own: texts are known by numbers, and `rankOf` says which of
 * two comes first.
 */
export type Postings = {
  /** Notes that a text holds a shingle; a text is noted once for each. */
  add(hash: number, text: number): void
  /** Takes a text out of all lists. */
  remove(text: number): void
  /**
   * Puts the holders of a shingle that come right before a text into `into`, the nearest first, as many as it has room
   * for; without a text, the last ones of all. Answers how many there were.
   */
  before(hash: number, text: number | null, into: Int32Array): number
  /** The same for those that come right after a text; in no order. */
  after(hash: number, text: number, into: Int32Array): number
}

/** A slot of the table is two numbers beside one another: the hash, and its last entry plus one (0: free). */
const slotWidth = 2
const last = 1
/** An entry is two numbers: the text, and the entry before it plus one. */
const entryWidth = 2
const previous = 1

/** Makes empty postings. */
export function createPostings(rankOf: (text: number) => number): Postings {
  let mask = 2 ** 12 - 1
  let table = new Int32Array((mask + 1) * slotWidth)
  let used = 0
  let entries = new Int32Array(2 ** 13)
  let entryCount = 0
  /** 1 for each text that was taken out: its entries are passed over. */
  let gone = new Uint8Array(64)

  const slotOf = (hash: number): number => {
    let slot = hash & mask
    while (table[slot * slotWidth + last] !== 0 && table[slot * slotWidth] !== hash) slot = (slot + 1) & mask
    return slot * slotWidth
  }
  const growTable = (): void => {
    const old = table
    mask = mask * 2 + 1
    table = new Int32Array((mask + 1) * slotWidth)
    for (let from = 0; from < old.length; from += slotWidth) {
      if (old[from + last] === 0) continue
      const slot = slotOf(old[from] ?? 0)
      for (let part = 0; part < slotWidth; part++) table[slot + part] = old[from + part] ?? 0
    }
  }
  const growEntries = (): void => {
    const old = entries
    entries = new Int32Array(old.length * 2)
    entries.set(old)
  }
  const textAt = (entry: number): number => entries[(entry - 1) * entryWidth] ?? 0
  const entryBefore = (entry: number): number => entries[(entry - 1) * entryWidth + previous] ?? 0

  return {
    add(hash, text) {
      if (used * 2 > mask) growTable()
      if (entryCount * entryWidth === entries.length) growEntries()
      const signed = hash | 0
      const slot = slotOf(signed)
      const head = table[slot + last] ?? 0
      // A text that comes last, as most do, is the head of the list; another goes behind those that come after it.
      const rank = rankOf(text)
      let after = 0
      let entry = head
      while (entry !== 0 && rankOf(textAt(entry)) > rank) {
        after = entry
        entry = entryBefore(entry)
      }
      if (head === 0) used++
      entries[entryCount * entryWidth] = text
      entries[entryCount * entryWidth + previous] = entry
      entryCount++
      table[slot] = signed
      if (after === 0) table[slot + last] = entryCount
      else entries[(after - 1) * entryWidth + previous] = entryCount
    },
    remove(text) {
      if (text >= gone.length) {
        const old = gone
        gone = new Uint8Array(text * 2)
        gone.set(old)
      }
      gone[text] = 1
    },
    before(hash, text, into) {
      let entry = table[slotOf(hash | 0) + last] ?? 0
      if (text !== null) {
        while (entry !== 0 && textAt(entry) !== text) entry = entryBefore(entry)
        if (entry === 0) return 0
        entry = entryBefore(entry)
      }
      let count = 0
      for (; entry !== 0 && count < into.length; entry = entryBefore(entry)) {
        const holder = textAt(entry)
        if (gone[holder] !== 1) into[count++] = holder
      }
      return count
    },
    after(hash, text, into) {
      let entry = table[slotOf(hash | 0) + last] ?? 0
      let seen = 0
      for (; entry !== 0 && textAt(entry) !== text; entry = entryBefore(entry)) {
        const holder = textAt(entry)
        // The latest seen are the nearest: they take the places of those before.
        if (gone[holder] !== 1) into[seen++ % into.length] = holder
      }
      return entry === 0 ? 0 : Math.min(seen, into.length)
    },
  }
}
