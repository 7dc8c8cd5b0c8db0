import { parentPort, workerData } from 'node:worker_threads'
import { createBackup } from '../disk/backups'
import { codecFor } from '../disk/encryption/sealing-codec'
import { verifyProject } from '../disk/verify-project'
import type { Answers, FromWorker, Task } from './messages'

/** How often the window is told how far the work has come, in milliseconds. */
const PROGRESS_EVERY = 100

const clock = (): string => new Date().toISOString()
const tell = (message: FromWorker): void => parentPort?.postMessage(message)

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `runTask` starts this worker
void run(workerData as Task).then((answer) => tell({ kind: 'answer', answer }))

function run(task: Task): Promise<Answers[Task['kind']]> {
  switch (task.kind) {
    case 'verify':
      return verifyProject(task.folder, {
        codec: codecFor(task.secret, task.folder),
        onProgress: tellNowAndThen,
      })
    case 'back up':
      return createBackup(task.folder, task.backups, { clock, codec: codecFor(task.secret, task.folder) })
  }
}

let told = 0
function tellNowAndThen(done: number, total: number): void {
  if (performance.now() - told < PROGRESS_EVERY) return
  told = performance.now()
  tell({ kind: 'progress', done, total })
}
