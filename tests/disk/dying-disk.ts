import { type FileSeam, type OpenFile } from '../../electron/main/disk/files/file-seam'
import { realFiles } from '../../electron/main/disk/files/real-files'

/** The real disk of a process that is killed by SIGKILL, from its own hand, when it begins its n-th call: the same place on any machine. */
export function dyingDisk(at: number): { readonly seam: FileSeam; readonly calls: () => number } {
  let calls = 0
  const begin = (): void => {
    calls += 1
    if (calls === at) process.kill(process.pid, 'SIGKILL')
  }
  return { seam: watched(realFiles, begin), calls: () => calls }
}

function watched<T extends FileSeam | OpenFile>(files: T, begin: () => void): T {
  return new Proxy(files, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver)
      if (typeof member !== 'function') return member
      return async (...args: readonly unknown[]): Promise<unknown> => {
        begin()
        const answer: unknown = await Reflect.apply(member, target, args)
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `open` answers with
        return name === 'open' ? watched(answer as OpenFile, begin) : answer
      }
    },
  })
}
