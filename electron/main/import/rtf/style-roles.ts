import { roleOfName } from '../docx/paragraph-role'
import type { Role } from '../docx/paragraph-role'

/** So much of a file is looked through for its styles: they stand before its words. */
const LONGEST_HEAD = 2_000_000

/** A style of paragraphs: its number, what it looks like, and its name. */
const STYLE = /\{\s*\\s(\d{1,5})\b([^{}]{0,1000}?)[ ]([^\\{};]{1,80});\s*\}/gu
const BASED_ON = /\\sbasedon(\d{1,5})\b/u

/** What the styles of an RTF file say of paragraphs by their names, or by those that they rest on, by the numbers of the styles. */
export function styleRoles(bytes: Uint8Array): ReadonlyMap<number, Role> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LONGEST_HEAD)).toString(
    'latin1',
  )
  const from = head.indexOf('{\\stylesheet')
  if (from < 0) return new Map()
  const styles = new Map<number, { readonly role: Role | undefined; readonly base: number }>()
  for (const [, number, look = '', name = ''] of head.slice(from).matchAll(STYLE))
    styles.set(Number(number), { role: roleOfName(name), base: Number(BASED_ON.exec(look)?.[1] ?? -1) })
  return new Map(
    [...styles].flatMap(([number, { role, base }]) => {
      const own = role ?? styles.get(base)?.role
      return own === undefined ? [] : [[number, own]]
    }),
  )
}
