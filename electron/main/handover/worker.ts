import { codecFor } from '../disk/encryption/sealing-codec'
import { packProject } from '../disk/package/pack-project'
import { unpackPackage } from '../disk/package/unpack-package'
import { serveWork } from '../work/serve-work'
import type { Surroundings } from '../work/serve-work'
import { threadPort } from '../work/thread-port'
import type { FilesDone } from '../safety/jobs'
import { packWithout } from './pack-without'
import { publishProject } from './publish-project'
import type { PackageJobs } from './jobs'

/** The words on the pages of a report, which this program made itself. */
async function readPages(pdf: Uint8Array): Promise<string | null> {
  const { readPdf } = await import('../import/formats/read-pdf')
  const read = await readPdf(pdf, 'report.pdf', () => undefined)
  return read.ok ? read.value.text : null
}

const optionsOf = ({ signal, tell, breathe }: Surroundings<FilesDone>) => ({
  signal,
  breathe,
  onProgress: (done: number, total: number) => tell({ done, total }),
})

serveWork<PackageJobs>(threadPort, {
  pack: ({ folder, secret, path, ...what }, surroundings) =>
    packProject({ folder, codec: codecFor(secret, folder) }, path, what, optionsOf(surroundings)),
  publish: ({ folder, secret, path, ...publication }, surroundings) =>
    publishProject({ folder, keys: { secret } }, path, publication, readPages, optionsOf(surroundings)),
  packWithout: ({ folder, secret, path, by, ...publication }, surroundings) =>
    packWithout({ folder, keys: { secret }, by }, path, publication, readPages, optionsOf(surroundings)),
  unpack: ({ path, folder, by }, surroundings) =>
    unpackPackage(path, folder, {
      ...optionsOf(surroundings),
      clock: () => new Date().toISOString(),
      by: () => by,
    }),
})
