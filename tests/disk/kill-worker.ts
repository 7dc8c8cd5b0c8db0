import { writeSync } from 'node:fs'
import { openProject } from '../../electron/main/disk/project/open-project'
import { article, commit, putClaim, removeClaim, someOptions } from './documents-fixture'
import { dyingDisk } from './dying-disk'

/**
 * A process that works on a project without end, and is killed at the n-th call to the disk. It says on standard output, at once,
 * what it was promised: one line `seq hash` for each flush. Arguments: the folder, a seed for what it does, and which call.
 */
const [, , folder = '', seed = '1', at = '1'] = process.argv
let state = Number(seed)

/** A number from 0 to below the limit. */
function some(limit: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor((state / 2_147_483_648) * limit)
}

const opened = await openProject(folder, { ...someOptions, seam: dyingDisk(Number(at)).seam })
if (!opened.ok) {
  writeSync(1, `refused ${opened.fault.message}\n`)
  process.exit(1)
}
const store = opened.value
store.subscribe(({ seq }) => void writeSync(1, `${seq} ${store.head.hash}\n`))
writeSync(1, `open ${store.readOnly === false ? '' : store.readOnly}\n`)

/** The claims of one group are always changed together, so that half an operation would be seen. */
const groupOf = (group: number): readonly string[] => [`g${group}-a`, `g${group}-b`, `g${group}-c`]

for (let count = 0; ; count += 1) {
  const group = some(5)
  const notes = `${seed}.${count} ${'x'.repeat(some(3000))}`
  const text = `Text ${seed}.${count} of an article.`
  const id = `a-${seed}-${count}`
  switch (some(8)) {
    case 0:
      await commit(store, 'removeClaim', groupOf(group).map(removeClaim))
      break
    case 1:
      await commit(store, 'addArticle', [{ kind: 'article', id, value: article(id, text) }], {
        texts: [text],
      })
      break
    case 2:
      await store.undo()
      break
    case 3:
      await store.redo()
      break
    case 4:
      void store.checkpoint()
      break
    case 5:
      await Promise.all(
        [0, 1, 2].map((other) =>
          commit(
            store,
            'updateClaim',
            groupOf(other).map((claim) => putClaim(claim, { notes })),
          ),
        ),
      )
      break
    default:
      await commit(
        store,
        'updateClaim',
        groupOf(group).map((claim) => putClaim(claim, { notes })),
      )
  }
}
