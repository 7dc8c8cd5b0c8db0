import type { Adapter } from 'lowdb'
import type { z } from 'zod'
import { DamagedContent } from './content-codec'
import { readContentIfAny, type Volume, writeContent } from './volume'

/**
 * A file of JSON for lowdb. lowdb's own adapters believe any shape, keep a file of `null` as if it were missing,
 * and rename without a flush; this one parses what it reads, throws on what does not fit, and replaces the file whole.
 */
export class JsonFile<T> implements Adapter<T> {
  readonly #volume: Volume
  readonly #path: string
  readonly #schema: z.ZodType<T>

  constructor(volume: Volume, path: string, schema: z.ZodType<T>) {
    this.#volume = volume
    this.#path = path
    this.#schema = schema
  }

  /** The content, or null where there is no file. */
  readonly read = async (): Promise<T | null> => {
    const bytes = await readContentIfAny(this.#volume, this.#path)
    return bytes === null ? null : parseJson(bytes, this.#schema)
  }

  readonly write = (data: T): Promise<void> => writeContent(this.#volume, this.#path, printJson(data))
}

/** JSON as the project's files have it: indented, so that it can be read and compared, with a line feed at the end. */
export function printJson(data: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(data, null, 2)}\n`)
}

function parseJson<T>(bytes: Uint8Array, schema: z.ZodType<T>): T {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
  } catch (error) {
    throw new DamagedContent('not JSON', { cause: error })
  }
  const parsed = schema.safeParse(json)
  if (!parsed.success) throw new DamagedContent(parsed.error.message)
  return parsed.data
}
