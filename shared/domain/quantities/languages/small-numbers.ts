/** The names of 0 to 99 of a language, put together from its units, teens and tens by the rule it is given. */
export function smallNumbers(
  below20: readonly string[],
  tens: ReadonlyMap<number, string>,
  join: (ten: string, unit: string, unitValue: number) => readonly string[],
): readonly (readonly [string, number])[] {
  const names: [string, number][] = []
  for (const [value, spellings] of below20.entries()) {
    for (const name of spellings.split('|')) names.push([name, value])
  }
  for (const [ten, tenNames] of tens) {
    for (const tenName of tenNames.split('|')) {
      names.push([tenName, ten])
      for (let value = 1; value < 10; value += 1) {
        for (const unit of (below20[value] ?? '').split('|')) {
          for (const name of join(tenName, unit, value)) names.push([name, ten + value])
        }
      }
    }
  }
  return names
}

/** The words of a list, parted by spaces, as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}

/** Words parted by spaces in groups parted by `|`, each group numbered from 1: months, weekdays. */
export function numbered(list: string): ReadonlyMap<string, number> {
  const map = new Map<string, number>()
  for (const [place, group] of list.split('|').entries()) {
    for (const word of group.split(/\s+/)) if (word !== '') map.set(word, place + 1)
  }
  return map
}
