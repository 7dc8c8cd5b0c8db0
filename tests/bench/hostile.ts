import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { hostileStrings } from '../hostile/hostile-strings'
import { allReaders } from '../hostile/readers'

/** Two sizes, so that growth shows; and how long the readings of one size may take before they are ended, in milliseconds. */
const SIZES = [25_000, 100_000] as const
const LIMIT = 20_000

/** Steeper than this, or slower than `SLOW` milliseconds at the greater size, is named. */
const STEEP = 1.6
const SLOW = 2000

type Asked = { readonly reader: string; readonly string: string; readonly length: number }

/** Every reader of the domain on every hostile string: the worst growth exponent of each, and what is steep or slow by name. */
export async function run(): Promise<void> {
  let worker = startWorker()
  const measure = async (asked: Asked): Promise<number> => {
    const took = await time(worker, asked)
    if (took === Infinity) {
      await worker.terminate()
      worker = startWorker()
    }
    return took
  }
  let tried = 0
  let named = 0
  for (const { name: reader } of allReaders) {
    let worst = { string: '', exponent: 0, took: 0 }
    for (const [string] of hostileStrings(1)) {
      const [small, large] = SIZES
      const before = await measure({ reader, string, length: small })
      const took = before === Infinity ? Infinity : await measure({ reader, string, length: large })
      tried += 1
      // Below a few milliseconds the clock and the compiler are measured.
      const exponent = took < 20 ? 0 : Math.log(took / Math.max(before, 1)) / Math.log(large / small)
      if (exponent > worst.exponent || took > worst.took) worst = { string, exponent, took }
      if (took > SLOW || (exponent > STEEP && took > 100)) {
        named += 1
        console.log(
          `  ${reader} on ${string}: ${figure(took)} at ${large / 1000} kB, exponent ${exponent.toFixed(2)}`,
        )
      }
    }
    console.log(
      `${reader}: at most ${figure(worst.took)} (${worst.string}), exponent ${worst.exponent.toFixed(2)}`,
    )
  }
  await worker.terminate()
  console.log(`hostile strings: ${tried} pairs, ${named} over ${SLOW / 1000} s or steeper than n^${STEEP}`)
}

function figure(took: number): string {
  return took === Infinity ? `more than ${LIMIT / 1000} s` : `${took.toFixed(0)} ms`
}

const startWorker = (): Worker => new Worker(new URL(import.meta.url))

/** Milliseconds of the quickest of three readings; Infinity where it was not done within the limit. */
function time(worker: Worker, asked: Asked): Promise<number> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve(Infinity), LIMIT)
    worker.once('message', (took: number) => {
      clearTimeout(patience)
      resolve(took)
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(asked)
  })
}

if (!isMainThread)
  parentPort?.on('message', ({ reader, string, length }: Asked) => {
    const text = new Map(hostileStrings(length)).get(string) ?? ''
    const read = allReaders.find(({ name }) => name === reader)?.read
    // The least of three: what else the machine does only makes it slower. What is slow is not repeated.
    let least = Infinity
    for (let round = 0; round < 3 && (round === 0 || least < SLOW); round += 1) {
      const start = performance.now()
      read?.(text)
      least = Math.min(least, performance.now() - start)
    }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage(least)
  })
