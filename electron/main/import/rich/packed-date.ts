/** A point in time as Word packs it into 32 bits ([MS-DOC], 2.9.53), without a zone, as ISO 8601 has it; empty for none. */
export function packedDate(packed: number): string {
  const minute = packed & 0x3f
  const hour = (packed >>> 6) & 0x1f
  const day = (packed >>> 11) & 0x1f
  const month = (packed >>> 16) & 0xf
  const year = 1900 + ((packed >>> 20) & 0x1ff)
  const isTime = minute < 60 && hour < 24 && day > 0 && month > 0 && month < 13
  return isTime ? `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00` : ''
}

const two = (number: number): string => String(number).padStart(2, '0')
