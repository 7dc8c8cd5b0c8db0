import { words } from '../../words/words'

/** What became of whom, or what is counted, by its English names: `killed (children)`. */
export function describeRole({ role, group }: { readonly role: string; readonly group: string }): string {
  const { thing } = words.figures
  if (group.startsWith(role)) return thing(group)
  return group === '' ? thing(role) : `${thing(role)} (${thing(group)})`
}
