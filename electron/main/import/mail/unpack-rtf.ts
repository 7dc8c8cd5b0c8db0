/** What every packed text begins as ([MS-OXRTFCP], 2.1.2.1). */
const START =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'
const WINDOW = 4096
const PACKED = 0x75465a4c
/** No mail unpacks to more bytes. */
const LARGEST = 50_000_000

/** Rich Text as a mail keeps it, packed by LZFu or not ([MS-OXRTFCP]); what it says of its length is not believed. */
export function unpackRtf(packed: Buffer): Buffer {
  if (packed.length < 16) return Buffer.alloc(0)
  if (packed.readUInt32LE(8) !== PACKED) return packed.subarray(16)
  const window = Buffer.alloc(WINDOW, ' ')
  window.write(START, 'latin1')
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
