import { createBackup } from '../disk/backup/backups'
import { codecFor } from '../disk/encryption/sealing-codec'
import { verifyProject } from '../disk/project/verify-project'
import { serveWork } from '../work/serve-work'
import { threadPort } from '../work/thread-port'
import type { ProjectJobs } from './jobs'
import { verifyAny } from './verify-any'

const clock = (): string => new Date().toISOString()

serveWork<ProjectJobs>(threadPort, {
  verify: ({ folder, secret }, { tell }) =>
    verifyProject(folder, {
      codec: codecFor(secret, folder),
      onProgress: (done, total) => tell({ done, total }),
    }),
  verifyAny: ({ path, passphrase }, { tell, signal, breathe }) =>
    verifyAny(path, { passphrase, signal, breathe, onProgress: (done, total) => tell({ done, total }) }),
  backUp: ({ folder, backups, secret }) =>
    createBackup(folder, backups, { clock, codec: codecFor(secret, folder) }),
})
