import type { Turns } from './disk/files/turns'

/** A list that is longer than so many is put into JSON one item after the other. */
const LONG = 50

/** Lists are looked for this deep: an answer, what it answers with, a member of that, and a list there. */
const DEPTH = 4

/** The JSON of a value of plain objects and lists, as `JSON.stringify` makes it. Others take their turns where it holds long lists. */
export async function jsonInTurns(value: unknown, turns: Turns, depth = DEPTH): Promise<string> {
  if (Array.isArray(value) && value.length > LONG) {
    const items: string[] = []
    for (const item of value) {
      items.push(JSON.stringify(item) ?? 'null')
      if (turns.areOver()) await turns.next()
    }
    return `[${items.join()}]`
  }
  if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value))
    return JSON.stringify(value) ?? 'null'
  const members: string[] = []
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue
    members.push(`${JSON.stringify(name)}:${await jsonInTurns(member, turns, depth - 1)}`)
  }
  return `{${members.join()}}`
}
