import { readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readZip } from '../../electron/main/import/zip/read-zip'
import { EXAMPLE, openFirstClaim, writeNote } from './example-project'
import { closeDialog, packForColleague, packForPublication, verifyFile } from './pack-project'
import { answer, dialog } from './window-parts'
import { answerDialogs, expect, pickMenu, test } from './workbench'

const historyOf = (project: string): Promise<Buffer> => readFile(join(project, 'history', '0000000001.jsonl'))

test('a project is packed for a colleague, checked, and opened as the same project', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page, app } = workbench
  await openFirstClaim(page)
  await writeNote(page, 'Ask the registry once more.')
  const path = join(folder, 'For the desk.plumblinez')
  await packForColleague(workbench, path)

  const read = readZip(await readFile(path), () => true, 1_000_000_000)
  const files = read.ok ? read.entries : new Map<string, Buffer>()
  const base = `${basename(EXAMPLE)}/`
  expect(files.get(`${base}bagit.txt`)?.toString()).toBe(
    'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
  )
  expect(files.get(`${base}data/report.pdf`)?.subarray(0, 5).toString()).toBe('%PDF-')
  expect(files.get(`${base}data/report.html`)?.toString()).toContain('Syria ceasefire')

  await verifyFile(workbench, path)
  await expect(dialog(page)).toContainText('Every file is as it was packed.')
  await expect(dialog(page)).toContainText('was held against its history')
  await closeDialog(page)

  const received = join(folder, 'Received.plumbline')
  await answerDialogs(workbench, { open: [path], save: received })
  await pickMenu(workbench, 'open-package')
  await expect(answer(page)).toContainText('was checked and opened')
  await openFirstClaim(page)
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Ask the registry once more.')
  await app.close()
  expect(await historyOf(received)).toEqual(await historyOf(join(folder, EXAMPLE)))
})

test('a package of which a byte was changed is named, and is not opened', async ({ start, folder }) => {
  const workbench = await start()
  const { page } = workbench
  const path = join(folder, 'For the desk.plumblinez')
  await packForColleague(workbench, path)
  const bytes = await readFile(path)
  const at = bytes.indexOf('data/report.pdf') + 2000
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(path, bytes)

  const received = join(folder, 'Received.plumbline')
  await verifyFile(workbench, path)
  await expect(dialog(page).getByRole('list', { name: 'Not as packed' })).toContainText('data/report.pdf')
  await closeDialog(page)
  await answerDialogs(workbench, { open: [path], save: received })
  await pickMenu(workbench, 'open-package')
  await expect(page.getByRole('alert')).toContainText('was not opened')
  await expect(rm(received)).rejects.toThrow('ENOENT')
})

test('a package for the public holds nothing of a source that is withheld', async ({ start, folder }) => {
  const workbench = await start()
  const { page } = workbench
  await openFirstClaim(page)
  await writeNote(page, 'Nadia Farouk told us; so did nadia-FAROUK by phone.')
  const path = join(folder, 'For all.zip')
  await packForPublication(workbench, path, 'Nadia Farouk')
  await expect(dialog(page)).toContainText('“For all.zip”')
  await closeDialog(page)
  const read = readZip(await readFile(path), () => true, 1_000_000_000)
  const files = read.ok ? [...read.entries] : []
  expect(files.map(([name]) => name)).toContain('Syria ceasefire (example)/data/report.json')
  for (const [, content] of files) expect(content.toString().toLowerCase()).not.toContain('farouk')
  const [, json = ''] = files.find(([name]) => name.endsWith('report.json')) ?? []
  expect(json.toString()).toContain('[identity withheld] told us; so did [identity withheld] by phone.')

  await verifyFile(workbench, path)
  await expect(dialog(page)).toContainText('Every file is as it was packed.')
  await expect(dialog(page)).toContainText('It holds no project with a history.')
})

test('a project is packed for a colleague without what is withheld, and opens with bars over it', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page, app } = workbench
  await openFirstClaim(page)
  await writeNote(page, 'Nadia Farouk told us; so did nadia-FAROUK by phone.')
  const path = join(folder, 'For the desk.plumblinez')
  await packForColleague(workbench, path, 'Nadia Farouk\nceasefire')
  const read = readZip(await readFile(path), () => true, 1_000_000_000)
  for (const [, content] of read.ok ? read.entries : [])
    expect(content.toString().toLowerCase()).not.toMatch(/farouk|ceasefire/u)

  const received = join(folder, 'Received.plumbline')
  await answerDialogs(workbench, { open: [path], save: received })
  await pickMenu(workbench, 'open-package')
  await expect(answer(page)).toContainText('It was made without what is withheld')
  await openFirstClaim(page)
  const bars = '█'.repeat(12)
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(
    `${bars} told us; so did ${bars} by phone.`,
  )
  await app.close()
  expect((await historyOf(received)).toString()).toContain('"operation":"leaveOutWithheld"')
})
