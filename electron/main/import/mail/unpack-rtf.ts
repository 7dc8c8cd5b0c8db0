/** What every packed text begins as ([MS-OXRTFCP], 2.1.2.1): the head of an RTF file. */
const START = Buffer.from(
  'e1xydGYxXGFuc2lcbWFjXGRlZmYwXGRlZnRhYjcyMHtcZm9udHRibDt9e1xmMFxmbmlsIFxmcm9tYW4gXGZzd2lzcyBcZm1v' +
    'ZGVybiBcZnNjcmlwdCBcZmRlY29yIE1TIFNhbnMgU2VyaWZTeW1ib2xBcmlhbFRpbWVzIE5ldyBSb21hbkNvdXJpZXJ7XGNv' +
    'bG9ydGJsXHJlZDBcZ3JlZW4wXGJsdWUwDQpccGFyIFxwYXJkXHBsYWluXGYwXGZzMjBcYlxpXHVcdGFiXHR4',
  'base64',
)
const WINDOW = 4096
const PACKED = 0x75465a4c
/** No mail unpacks to more bytes. */
const LARGEST = 50_000_000

/** Rich Text as a mail keeps it, packed by LZFu or not ([MS-OXRTFCP]); what it says of its length is not believed. */
export function unpackRtf(packed: Buffer): Buffer {
  if (packed.length < 16) return Buffer.alloc(0)
  if (packed.readUInt32LE(8) !== PACKED) return packed.subarray(16)
  const window = Buffer.alloc(WINDOW, ' ')
  START.copy(window)
  let write = START.length
  const out: number[] = []
  const put = (byte: number): void => {
    out.push(byte)
    window[write] = byte
    write = (write + 1) % WINDOW
  }
  let at = 16
  while (at < packed.length && out.length < LARGEST) {
    const control = packed[at] ?? 0
    at += 1
    for (let bit = 0; bit < 8 && at < packed.length; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        put(packed[at] ?? 0)
        at += 1
        continue
      }
      const reference = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0)
      at += 2
      const offset = reference >> 4
      if (offset === write) return Buffer.from(out)
      for (let count = 0; count < (reference & 15) + 2; count += 1)
        put(window[(offset + count) % WINDOW] ?? 0)
    }
  }
  return Buffer.from(out)
}
