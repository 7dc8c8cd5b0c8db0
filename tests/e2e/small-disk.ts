import { spawnSync } from 'node:child_process'
import { appendFile, cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { EXAMPLE } from './example-project'
import { test as base } from './workbench'

/** A disk of a few megabytes with the example project on it. */
export type SmallDisk = {
  /** The folder of the project. */
  readonly project: string
  /** Takes all the space that is left. */
  readonly fill: () => Promise<void>
  /** Gives the taken space back. */
  readonly free: () => Promise<void>
}

/** A test that needs a disk of its own; left out where none can be made. */
export const test = base.extend<{ readonly disk: SmallDisk }>({
  disk: async ({ folder, start }, use) => {
    const disk = join(folder, 'disk')
    await mkdir(disk)
    if (!mount(disk)) {
      test.skip(true, 'A small disk can only be made by root, on Linux.')
      return
    }
    try {
      const first = await start()
      await first.app.close()
      const project = join(disk, 'Full.plumbline')
      await cp(join(folder, EXAMPLE), project, { recursive: true })
      const ballast = join(disk, 'ballast')
      await use({ project, fill: () => fill(ballast), free: () => rm(ballast) })
    } finally {
      spawnSync('umount', ['-l', disk])
    }
  },
})

/** Makes a disk in memory. */
function mount(at: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', at]).status === 0
}

async function fill(path: string): Promise<void> {
  for (const size of [65_536, 4096])
    for (;;) {
      try {
        await appendFile(path, Buffer.alloc(size))
      } catch {
        break
      }
    }
}
