import { type FileSeam } from '../../electron/main/disk/files/file-seam'
import { realFiles } from '../../electron/main/disk/files/real-files'

const DAY = 86_400_000

/** A day after every test began, by every clock, when every lock is stale. */
export const later = {
  clock: () => new Date(Date.now() + DAY).toISOString(),
  by: () => '',
  seam: {
    ...realFiles,
    stat: async (path: string) => {
      const facts = await realFiles.stat(path)
      return path.endsWith('/lock') ? { ...facts, modified: facts.modified - DAY } : facts
    },
  },
}

/** The real disk until the n-th call that changes something; from then on nothing happens any more, or that one fails. */
export function interrupted(
  at: number,
  how: 'killed' | 'fails once',
): FileSeam & { readonly calls: () => number } {
  let calls = 0
  const step = (): void => {
    calls += 1
    if (calls === at || (how === 'killed' && calls > at)) {
      throw Object.assign(new Error('interrupted'), { code: 'EIO' })
    }
  }
  return {
    ...realFiles,
    calls: () => calls,
    async open(path, mode) {
      if (mode !== 'read') step()
      const file = await realFiles.open(path, mode)
      return {
        ...file,
        async write(bytes, position) {
          // Half of it is there.
          if (calls + 1 === at) await file.write(bytes.subarray(0, bytes.length / 2), position)
          step()
          return file.write(bytes, position)
        },
      }
    },
    async makeFolder(path) {
      step()
      return realFiles.makeFolder(path)
    },
    async removeFolder(path) {
      step()
      return realFiles.removeFolder(path)
    },
    async rename(from, to) {
      step()
      return realFiles.rename(from, to)
    },
    async remove(path) {
      step()
      return realFiles.remove(path)
    },
  }
}

/**
 * Does the work, which answers the calls that there were, with an interruption at the first, second, … step (or every so many),
 * until one is after its end; answers which that was.
 */
export async function atEveryStep(work: (at: number) => Promise<number>, stride = 1): Promise<number> {
  let at = 1
  while ((await work(at)) >= at) at += stride
  return at
}
