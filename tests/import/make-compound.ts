const SECTOR = 512
const END = 0xfffffffe
const NONE = 0xffffffff
const FAT = 0xfffffffd

/** An OLE compound file with these streams by their paths (one storage deep); small ones stand in sectors of their own kind. */
export function makeCompound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sectors: Buffer[] = []
  const links: number[] = []
  const put = (bytes: Buffer): number => {
    const start = sectors.length
    const count = Math.max(1, Math.ceil(bytes.length / SECTOR))
    for (let at = 0; at < count; at += 1) {
      sectors.push(Buffer.concat([bytes.subarray(at * SECTOR, (at + 1) * SECTOR)], SECTOR))
      links.push(at === count - 1 ? END : start + at + 1)
    }
    return start
  }
  const small: Buffer[] = []
  const smallLinks: number[] = []
  const place = (bytes: Buffer): number => {
    if (bytes.length >= 4096) return put(bytes)
    const start = small.length
    const count = Math.ceil(bytes.length / 64)
    for (let at = 0; at < count; at += 1) {
      small.push(Buffer.concat([bytes.subarray(at * 64, (at + 1) * 64)], 64))
      smallLinks.push(at === count - 1 ? END : start + at + 1)
    }
    return count === 0 ? END : start
  }
  type Made = { name: string; kind: number; right: number; child: number; start: number; size: number }
  const entries: Made[] = [{ name: 'Root Entry', kind: 5, right: NONE, child: NONE, start: END, size: 0 }]
  const last = new Map<string, number>()
  const add = (folder: string, parent: number, entry: Made): number => {
    const number = entries.push(entry) - 1
    const before = last.get(folder)
    const sibling = before === undefined ? undefined : entries[before]
    const above = entries[parent]
    if (sibling) sibling.right = number
    else if (above) above.child = number
    last.set(folder, number)
    return number
  }
  const storages = new Map<string, number>()
  for (const [path, content] of Object.entries(streams)) {
    const [name = '', folder] = path.split('/').toReversed()
    if (folder !== undefined && !storages.has(folder))
      storages.set(
        folder,
        add('', 0, { name: folder, kind: 1, right: NONE, child: NONE, start: END, size: 0 }),
      )
    const bytes = Buffer.from(content)
    const entry = { name, kind: 2, right: NONE, child: NONE, start: place(bytes), size: bytes.length }
    add(folder ?? '', folder === undefined ? 0 : (storages.get(folder) ?? 0), entry)
  }
  const [root] = entries
  if (root) {
    root.size = small.length * 64
    root.start = put(Buffer.concat(small))
  }
  const directory = put(Buffer.concat(entries.map(entryOf)))
  const smallTable = put(numbers(smallLinks))
  // The table of sectors stands in sectors that it names itself.
  const fat = sectors.length
  const count = Math.ceil((sectors.length + 1) / 127)
  const table = [...links, ...Array.from({ length: count }, () => FAT)]
  const head = Buffer.alloc(SECTOR, 0xff)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head)
  head.fill(0, 8, 76)
  head.writeUInt16LE(0x3e, 24)
  head.writeUInt16LE(3, 26)
  head.writeUInt16LE(0xfffe, 28)
  head.writeUInt16LE(9, 30)
  head.writeUInt16LE(6, 32)
  head.writeUInt32LE(count, 44)
  head.writeUInt32LE(directory, 48)
  head.writeUInt32LE(4096, 56)
  head.writeUInt32LE(smallTable, 60)
  head.writeUInt32LE(1, 64)
  head.writeUInt32LE(END, 68)
  for (let at = 0; at < count; at += 1) head.writeUInt32LE(fat + at, 76 + at * 4)
  const tables = Buffer.concat([numbers(table)], count * SECTOR)
  tables.fill(0xff, table.length * 4)
  return Buffer.concat([head, ...sectors, tables])
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(Math.max(1, Math.ceil((values.length * 4) / SECTOR)) * SECTOR, 0xff)
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * 4)
  return bytes
}

function entryOf({
  name,
  kind,
  right,
  child,
  start,
  size,
}: {
  readonly name: string
  readonly kind: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}): Buffer {
  const entry = Buffer.alloc(128)
  entry.write(name, 'utf16le')
  entry.writeUInt16LE((name.length + 1) * 2, 64)
  entry.writeUInt8(kind, 66)
  entry.writeUInt32LE(NONE, 68)
  entry.writeUInt32LE(right, 72)
  entry.writeUInt32LE(child, 76)
  entry.writeUInt32LE(start, 116)
  entry.writeUInt32LE(size, 120)
  return entry
}
