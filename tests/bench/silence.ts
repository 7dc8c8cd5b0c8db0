import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InputOf, OperationName } from '../../shared/ipc/contract'
import { annotationsOf, quotesOf } from './harness/annotations'
import type { Bench } from './harness/bench'
import { figure } from './harness/figures'
import { inFreshFolder } from './harness/in-fresh-folder'
import { makeText } from './harness/made-up-text'
import { openWindow } from './harness/open-window'
import type { OpenWindow } from './harness/open-window'
import { importInto } from './harness/run-job'
import { describeStall } from './harness/watch-stalls'
import { makeLargeProject } from './large-project'

const SIZE = { articles: 10_000, alike: 0 }
const LENGTH = 1_000_000
const HIGHLIGHTS = 4_400
const REMOVED = 1_000
/** In milliseconds. */
const LATEST = 300_000
/** What follows from a change has followed by then, in milliseconds. */
const SETTLED = 5_000

const articleRow = '[role="grid"][aria-label="Articles"] [role="row"][data-key]'

type WithBridge = {
  readonly plumbline: { readonly call: (name: string, input: unknown) => Promise<string> }
}

/** For how long main answers nothing while it does, one after the other, all that is large in a large project. */
export async function run(bench: Bench): Promise<void> {
  await inFreshFolder(async (folder) => {
    const project = join(folder, 'Large.plumbline')
    await makeLargeProject(project, SIZE)
    const text = makeText(LENGTH, 3)
    const [article, annotations] = [join(folder, 'long.txt'), join(folder, 'highlights.json')]
    await writeFile(article, text)
    await writeFile(annotations, JSON.stringify(annotationsOf(text, quotesOf(text, HIGHLIGHTS, 5))))
    await importInto(bench, join(folder, 'job'), project, [article, annotations])
    console.log(
      `${figure(SIZE.articles)} articles with 5 claims each, and one of ${figure(LENGTH)} characters with ${figure(HIGHLIGHTS)}`,
    )
    const opened = await openWindow(bench, { folder, args: ['--project', project] })
    try {
      await opened.page.locator(articleRow, { hasText: 'claim' }).first().waitFor({ timeout: LATEST })
      await opened.page.waitForTimeout(SETTLED)
      await workThrough(opened, text)
    } finally {
      await opened.close()
    }
  })
}

async function workThrough(opened: OpenWindow, text: string): Promise<void> {
  const { page, stalls } = opened
  const measure = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const start = Date.now()
    await work()
    const taken = Date.now() - start
    await page.waitForTimeout(SETTLED)
    const { silence, task } = await stalls.since(start)
    console.log(`  ${name}: ${figure(taken)} ms`)
    console.log(
      `    longest silence of main ${describeStall(silence)}; task of the window ${describeStall(task)}`,
    )
  }
  console.log('  meanwhile, since the start')
  const { silence } = await stalls.since(0)
  console.log(`    longest silence of main ${describeStall(silence)}`)
  const { longId, claimIds } = await idsOf(opened)
  const corrected = `${text.slice(0, LENGTH / 2)} changed ${text.slice(LENGTH / 2)}`
  await measure('the long text corrected', () =>
    call(opened, 'correctText', { articleId: longId, text: corrected }),
  )
  await measure('that undone', () => call(opened, 'undo', {}))
  await measure('the long article removed', () => call(opened, 'removeArticle', { ids: [longId] }))
  await measure('that undone', () => call(opened, 'undo', {}))
  await measure('that redone', () => call(opened, 'redo', {}))
  const trash = { seq: 0 }
  await measure('the trash read', async () => {
    const { removals } = (await call(opened, 'readTrash', { to: 1_000_000 })) as {
      readonly removals: readonly { readonly seq: number }[]
    }
    trash.seq = removals[0]?.seq ?? 0
  })
  await measure('the long article put back', () => call(opened, 'putBack', { seq: trash.seq }))
  await measure(`${figure(REMOVED)} claims removed, asked for at once`, () =>
    page.evaluate(
      (ids) => {
        const { plumbline } = window as unknown as WithBridge
        return Promise.all(ids.map((id) => plumbline.call('removeClaim', { id })))
      },
      claimIds.slice(0, REMOVED),
    ),
  )
  await measure('the trash read again', () => call(opened, 'readTrash', { to: 1_000_000 }))
  await measure('the report shown', () => call(opened, 'previewReport', {}))
  await measure('the project verified', () => call(opened, 'verifyProject', {}))
  await measure('backed up', () => call(opened, 'backUpNow', {}))
  await measure('the backup compared', () => call(opened, 'compareBackup', { number: 1 }))
  await measure('the backup restored in the place of the project', () =>
    call(opened, 'restoreInPlace', { number: 1 }),
  )
}

async function idsOf(
  opened: OpenWindow,
): Promise<{ readonly longId: string; readonly claimIds: readonly string[] }> {
  const { open } = (await call(opened, 'readState', {})) as {
    readonly open: {
      readonly articles: readonly { readonly id: string }[]
      readonly claims: readonly { readonly id: string }[]
    }
  }
  const claimIds = open.claims.map(({ id }) => id)
  return { longId: open.articles.find(({ id }) => !/^a\d+$/u.test(id))?.id ?? '', claimIds }
}

/** Asks main for something as the page does. Gives the answer; throws the fault, in words. */
async function call<N extends OperationName>(
  { page }: OpenWindow,
  name: N,
  input: InputOf<N>,
): Promise<unknown> {
  const answer = JSON.parse(
    await page.evaluate(([asked, given]) => (window as unknown as WithBridge).plumbline.call(asked, given), [
      name,
      input,
    ] as const),
  ) as
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly fault: { readonly message: string } }
  if (!answer.ok) throw new Error(`${name}: ${answer.fault.message}`)
  return answer.value
}
