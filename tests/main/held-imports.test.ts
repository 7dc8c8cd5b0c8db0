import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createProject } from '../../electron/main/disk/project/open-project'
import type { ImportReport } from '../../shared/ipc/state'
import { project, someFolder, someOptions, valueOf } from '../disk/project-fixture'
import { SimulatedDisk } from '../disk/simulated-disk'
import { folder, openWorkbench } from './some-workbench'

const notice = `We value your privacy. ${'We and our partners store and read what is on this device, and use it to measure what is read. '.repeat(4)}`

test('an answer imports the file that it was asked of, though another import began before it', async () => {
  const disk = new SimulatedDisk()
  const made = valueOf(await createProject(folder, project, { ...someOptions, seam: disk }))
  await made.close()
  const { store, call } = await openWorkbench(disk)
  const files = await someFolder()
  const doubtful = async (name: string): Promise<string> => {
    const path = join(files, `${name}.html`)
    const page = `<title>${name}</title><body><div id="cookie-banner"><p>${notice}</p></div></body>`
    await writeFile(path, page)
    return path
  }
  const hold = async (path: string): Promise<ImportReport['held']> =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the operation answers with
    (valueOf(await call('importDropped', { paths: [path] })) as ImportReport).held

  const [first] = await hold(await doubtful('first'))
  const [second] = await hold(await doubtful('second'))
  expect([first?.name, second?.name]).toEqual(['first.html', 'second.html'])

  valueOf(await call('importHeld', { files: [first?.id] }))
  const names = (): readonly (string | undefined)[] =>
    [...store.documents('article').values()].map(({ revisions }) => revisions[0]?.original?.name)
  expect(names()).toEqual(['first.html'])
  valueOf(await call('importHeld', { files: [second?.id] }))
  expect(names()).toEqual(['first.html', 'second.html'])
})
