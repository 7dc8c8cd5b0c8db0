import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { openProject } from '../../electron/main/disk/project/open-project'
import { commit, putClaim, someOptions } from './documents-fixture'

/**
 * A program that has a project open and does what it is told on standard input, a command a line: `save ID`, `write`
 * (documents and index), `end`. It answers each with a line: `ok` and the newest entry's seq, or `refused` and why.
 * Arguments: the folder, and how far its clock is ahead, in milliseconds.
 */
const [, , folder = '', ahead = '0'] = process.argv
const clock = (): string => new Date(Date.now() + Number(ahead)).toISOString()

function answer(fault: string | null, seq: number): void {
  writeSync(1, fault === null ? `ok ${seq}\n` : `refused ${fault}\n`)
}

const opened = await openProject(folder, { ...someOptions, clock })
if (!opened.ok) {
  answer(opened.fault.message, 0)
  process.exit(1)
}
const store = opened.value
answer(store.readOnly === false ? null : store.readOnly, store.head.seq)

for await (const command of createInterface({ input: process.stdin })) {
  const [what = '', id = ''] = command.split(' ')
  const done =
    what === 'save'
      ? await commit(store, 'addClaim', [putClaim(id)])
      : what === 'write'
        ? await store.checkpoint()
        : await store.close()
  answer(done.ok ? null : done.fault.message, store.head.seq)
  if (what === 'end') process.exit(0)
}
