import type { Turns } from './disk/files/turns'

/** Of a list that is longer than so many, each item is put into JSON in one go. */
const LONG = 50

/** Lists are looked for this deep: an answer, what it answers with, a list there, one of its items, and a list in that. */
const DEPTH = 5

/** The JSON of a value of plain objects and lists, as `JSON.stringify` makes it. Others take their turns where it holds long lists. */
export async function jsonInTurns(value: unknown, turns: Turns, depth = DEPTH): Promise<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const parts: string[] = []
  if (Array.isArray(value)) {
    const below = value.length > LONG ? 0 : depth - 1
    for (const item of value) {
      parts.push(await jsonInTurns(item, turns, below))
      if (turns.areOver()) await turns.next()
    }
    return `[${parts.join()}]`
  }
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue
    parts.push(`${JSON.stringify(name)}:${await jsonInTurns(member, turns, depth - 1)}`)
  }
  return `{${parts.join()}}`
}
