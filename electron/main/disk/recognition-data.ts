import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'

const unpack = promisify(gunzip)

/** The recognition program and its language data, unpacked. */
export type RecognitionParts = {
  readonly core: Uint8Array
  readonly languages: readonly { readonly name: string; readonly data: Uint8Array }[]
}

/** What a machine needs to read pictures. */
export type RecognitionData = {
  /** The languages that there is data of, in the order of their names. */
  readonly languages: () => Promise<readonly string[]>
  readonly read: (languages: readonly string[]) => Promise<Result<RecognitionParts>>
}

const CORE = 'tesseract-core-simd-lstm.wasm'
const DATA = /^([A-Za-z]{2,8}(?:_[A-Za-z]{2,16}){0,2})\.traineddata(?:\.gz)?$/u
/** No data of a language is larger, packed or not. */
const MOST_UNPACKED = 200_000_000

/**
 * The data in a folder of the program, and in one of the user, to which data of further languages can be added
 * (`por.traineddata`, packed with gzip or not). That of the user comes first.
 */
export function openRecognitionData(ofProgram: string, ofUser: string): RecognitionData {
  const find = async (): Promise<ReadonlyMap<string, string>> => {
    const found = new Map<string, string>()
    for (const folder of [ofProgram, ofUser])
      for (const file of await readdir(folder).catch(() => [])) {
        const name = DATA.exec(file)?.[1]
        if (name !== undefined) found.set(name, join(folder, file))
      }
    return found
  }
  return {
    languages: async () => [...(await find()).keys()].toSorted(),
    read: async (languages) => {
      const files = await find()
      try {
        return ok({
          core: await readFile(join(ofProgram, CORE)),
          languages: await Promise.all(
            languages.map(async (name) => ({ name, data: await readData(files.get(name) ?? name) })),
          ),
        })
      } catch (error) {
        return err('disk', words.recognition.refused.noData(languages), String(error))
      }
    },
  }
}

async function readData(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path)
  return path.endsWith('.gz') ? unpack(bytes, { maxOutputLength: MOST_UNPACKED }) : bytes
}
