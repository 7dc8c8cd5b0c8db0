import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readQuantities } from '../../shared/domain/quantities/read-quantities'
import { median } from './harness/figures'

const LENGTH = 5_000
const ROUNDS = 7
/** Milliseconds that one method is timed for at a stretch. */
const WINDOW = 200

/** Reads the numbers of one text, by one method; null where the peer is not installed. */
type Reader = { readonly name: string; readonly read: (text: string) => number }

/** The time to read all quantities of 5 kB of the seeds, beside wink-nlp and compromise in the same run. */
export async function run(): Promise<void> {
  const text = fiveKilobytes()
  const readers = [ours, await wink(), await compromise()].filter((reader) => reader !== null)
  const times = new Map(readers.map((reader) => [reader, [] as number[]]))
  for (let round = 0; round < ROUNDS; round++)
    for (const reader of readers) times.get(reader)?.push(time(reader, text))
  const own = median(times.get(ours) ?? [])
  for (const reader of readers) {
    const each = median(times.get(reader) ?? [])
    const ratio = reader === ours ? '' : `  ${(each / own).toFixed(0)} times ours`
    console.log(`  ${reader.name.padEnd(12)} ${each.toFixed(3).padStart(9)} ms for 5 kB${ratio}`)
  }
}

const ours: Reader = { name: 'plumbline', read: (text) => readQuantities(text).length }

async function wink(): Promise<Reader | null> {
  try {
    const { default: winkNlp } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    // Its own types, where they are installed, and ours of it differ in the name of the model's.
    const nlp = winkNlp(model as never)
    return { name: 'wink-nlp', read: (text) => nlp.readDoc(text).entities().length() }
  } catch {
    return null
  }
}

async function compromise(): Promise<Reader | null> {
  try {
    const { default: nlp } = await import('compromise')
    return { name: 'compromise', read: (text) => nlp(text).numbers().length }
  } catch {
    return null
  }
}

function fiveKilobytes(): string {
  const folder = join(import.meta.dirname, '../../../../seeds')
  const seeds = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return seeds
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n\n')
    .slice(0, LENGTH)
}

/** Milliseconds for one reading, over many, after as many that are not counted: what ran before has cooled the engine. */
function time({ read }: Reader, text: string): number {
  readFor(WINDOW, read, text)
  return readFor(WINDOW, read, text)
}

function readFor(milliseconds: number, read: Reader['read'], text: string): number {
  const start = performance.now()
  let readings = 0
  while (performance.now() - start < milliseconds) {
    read(text)
    readings += 1
  }
  return (performance.now() - start) / readings
}
