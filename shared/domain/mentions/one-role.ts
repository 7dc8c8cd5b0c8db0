import type { Mention } from './mention'

/** Roles that take in others: who was killed or hurt is a casualty. */
const takenIn: ReadonlyMap<string, readonly string[]> = new Map([
  ['casualties', ['killed', 'injured']],
  ['victims', ['killed', 'injured']],
])

type Counted = Pick<Mention, 'role' | 'value'>

/** Whether two mentions count one role; where there are no casualties at all, nobody was killed or injured. */
export function isOneRole(a: Counted, b: Counted): boolean {
  return a.role === b.role || leavesNone(a, b) || leavesNone(b, a)
}

function leavesNone(all: Counted, { role }: Counted): boolean {
  return all.value?.max === 0 && takesIn(all.role, role)
}

/** Whether whoever one role counts is counted by another too. */
export function takesIn(all: string, role: string): boolean {
  return takenIn.get(all)?.includes(role) === true
}
