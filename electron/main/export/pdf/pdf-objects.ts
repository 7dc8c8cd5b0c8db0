/** A PDF as Chromium's printer writes it: objects in plain text, found by its one table. */
export type PdfObjects = {
  readonly ids: readonly number[]
  readonly trailer: {
    readonly size: number
    readonly root: number
    readonly info: number
    readonly before: string
  }
  /** The dictionary of an object, from `<<` to `>>`; null where it is none, or holds a stream. */
  readonly dictionary: (id: number) => string | null
}

/** Reads where the objects of a PDF are; null where it is not built as Chromium's printer builds one. */
export function readPdfObjects(bytes: Uint8Array): PdfObjects | null {
  const text = Buffer.from(bytes).toString('latin1')
  const end = text.slice(text.lastIndexOf('trailer'))
  const [size, root, info, before] = [
    /\/Size (\d+)/u,
    /\/Root (\d+)/u,
    /\/Info (\d+)/u,
    /startxref\s+(\d+)/u,
  ].map((pattern) => pattern.exec(end)?.[1])
  if (!size || !root || !info || !before) return null
  const table = /^xref\s+0 (\d+)\s+((?:\d{10} \d{5} [fn]\s+)+)/u.exec(text.slice(Number(before)))
  if (table === null) return null
  const offsets = new Map<number, number>()
  for (const [id, row] of [...(table[2] ?? '').matchAll(/(\d{10}) \d{5} ([fn])/gu)].entries())
    if (row[2] === 'n') offsets.set(id, Number(row[1]))
  const dictionary = (id: number): string | null => {
    const at = offsets.get(id)
    if (at === undefined || !text.startsWith(`${id} 0 obj`, at)) return null
    const body = text.slice(text.indexOf('obj', at) + 3, text.indexOf('endobj', at)).trim()
    return body.startsWith('<<') && body.endsWith('>>') ? body : null
  }
  return {
    ids: [...offsets.keys()],
    trailer: { size: Number(size), root: Number(root), info: Number(info), before },
    dictionary,
  }
}

/** A dictionary with further entries. */
export const withEntries = (dictionary: string, ...entries: readonly string[]): string =>
  `${dictionary.slice(0, -2)}\n${entries.join('\n')}>>`

/** A PDF with objects in place of those of the same number, and new ones, by an update at its end (ISO 32000-1, 7.5.6). */
export function appendObjects(
  bytes: Uint8Array,
  objects: ReadonlyMap<number, string>,
  { size, root, info, before }: PdfObjects['trailer'],
): Uint8Array {
  const rows: string[] = []
  const added: string[] = ['\n']
  let at = bytes.length + 1
  let count = size
  for (const [id, body] of objects) {
    count = Math.max(count, id + 1)
    rows.push(`${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
    const object = `${id} 0 obj\n${body}\nendobj\n`
    added.push(object)
    at += Buffer.byteLength(object)
  }
  added.push(
    `xref\n${rows.join('')}trailer\n<</Size ${count}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${before}>>\nstartxref\n${at}\n%%EOF\n`,
  )
  return Buffer.concat([bytes, Buffer.from(added.join(''))])
}

/** A text in UTF-16 with its mark in front, in hexadecimal, which every reader takes. */
export function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}
