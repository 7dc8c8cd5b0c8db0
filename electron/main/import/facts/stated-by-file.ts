import { parse } from 'exifr'
import { tellKind } from '../../../../shared/domain/originals/tell-kind'
import { ok } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import type { StatedFact } from '../../../../shared/ipc/state'
import { openScan } from '../formats/read-pdf'

/** So many facts are told, and so much of each. */
const MOST_FACTS = 200
const LONGEST = 500

/** What a picture or a PDF states about itself, by the names that it has for it; nothing of other files, and where nothing can be read. */
export async function statedByFile(bytes: Uint8Array, name: string): Promise<Result<readonly StatedFact[]>> {
  const { kind } = tellKind(bytes, name)
  const stated = kind === 'pdf' ? await ofPdf(bytes, name) : kind === 'picture' ? await ofPicture(bytes) : []
  return ok(
    stated
      .flatMap(([key, value]) => {
        const text = inWords(value)
        return text === '' ? [] : [{ name: key, value: text }]
      })
      .slice(0, MOST_FACTS),
  )
}

type Entries = readonly (readonly [string, unknown])[]

/** Values stay as they are written: a day is no day of ours. */
const options = {
  tiff: true,
  exif: true,
  gps: true,
  xmp: true,
  iptc: true,
  icc: false,
  jfif: false,
  ihdr: false,
  makerNote: false,
  reviveValues: false,
  translateValues: true,
  sanitize: true,
  mergeOutput: true,
} as const

async function ofPicture(bytes: Uint8Array): Promise<Entries> {
  try {
    const read: unknown = await parse(bytes, options)
    return typeof read === 'object' && read !== null ? Object.entries(read) : []
  } catch {
    return []
  }
}

async function ofPdf(bytes: Uint8Array, name: string): Promise<Entries> {
  const opened = await openScan(bytes, name)
  if (!opened.ok) return []
  try {
    const { info, metadata } = await opened.value.getMetadata()
    return [...Object.entries(info), ...(metadata ? [...metadata] : [])]
  } finally {
    await opened.value.destroy()
  }
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return value.trim().slice(0, LONGEST)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join(', ').slice(0, LONGEST)
  return ''
}
