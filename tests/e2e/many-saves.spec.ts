import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Bridge } from '../../shared/ipc/call'
import { expect, menuItem, test } from './workbench'
import { status } from './window-parts'

/** So many rounds of four saves: three typed, one clicked. */
const ROUNDS = 50

/** What a round leaves in the history: the fields of the claim that it sets, with their values. */
const roundOf = (round: number) => [
  { tags: [`tag ${round}`] },
  { notes: `Note ${round}` },
  { reasoning: `Reason ${round}` },
  { type: typeOf(round) },
]

/** Types in turn, none of them the one before. */
const typeOf = (round: number): string => ['event', 'statement'][round % 2] ?? ''

test('two hundred saves, typed and clicked without waiting for any, are all there after a kill', async ({
  folder,
  start,
}) => {
  const { app, page } = await start()
  await openToll(page)
  for (let round = 0; round < ROUNDS; round += 1) await workOn(page, round)
  await expect(status(page)).toContainText('Saved')
  app.process().kill('SIGKILL')

  const file = join(folder, 'profile/projects/Syria ceasefire (example).plumbline/history/0000000001.jsonl')
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  const saved = lines.slice(3).flatMap((line) => {
    const { operation, changes } = JSON.parse(line) as { operation: string; changes: { after: object }[] }
    return operation === 'updateClaim' ? changes.map(({ after }) => after) : []
  })
  expect(saved).toEqual(Array.from({ length: ROUNDS }, (_, round) => roundOf(round)).flat())

  const again = await start()
  await openToll(again.page)
  const last = ROUNDS - 1
  await expect(field(again.page, 'Tags')).toHaveValue(`tag ${last}`)
  await expect(field(again.page, 'Notes')).toHaveValue(`Note ${last}`)
  await expect(field(again.page, 'Reasoning')).toHaveValue(`Reason ${last}`)
  expect((await menuItem(again, 'undo')).label).toBe('Undo Change type')
})

const field = (page: Page, name: string) => page.getByRole('textbox', { name })

async function openToll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Claims' }).click()
  await page.getByRole('row', { name: /more than 120,000/ }).click()
}

/** One round, as fast as the window takes it: nothing here looks whether anything was saved. */
async function workOn(page: Page, round: number): Promise<void> {
  await field(page, 'Tags').fill(`tag ${round}`)
  await field(page, 'Tags').press('Enter')
  await field(page, 'Notes').fill(`Note ${round}`)
  await field(page, 'Notes').press('Tab')
  await field(page, 'Reasoning').fill(`Reason ${round}`)
  await field(page, 'Reasoning').press('Tab')
  await page.getByRole('button', { name: /Type$/ }).click()
  await page.getByRole('option', { name: new RegExp(`^${typeOf(round)}`, 'i') }).click()
}

/** So many saves are asked for at once, so many times. */
const [AT_ONCE, TIMES] = [150, 8]

test('no answer overtakes the event of what it saved', async ({ start }) => {
  const { page } = await start()
  const early = await page.evaluate(
    async ([atOnce, times]) => {
      const { call, listen } = (window as unknown as { readonly plumbline: Bridge }).plumbline
      const told: string[] = []
      listen((event) => told.push(event))
      const overtaking: string[] = []
      for (let time = 0; time < times; time += 1) {
        const titles = Array.from({ length: atOnce }, (_, save) => `Title ${time}-${save}.`)
        await Promise.all(
          titles.map(async (title) => {
            await call('updateProject', { title })
            if (!told.some((event) => event.includes(title))) overtaking.push(title)
          }),
        )
      }
      return overtaking
    },
    [AT_ONCE, TIMES] as const,
  )
  expect(early).toEqual([])
})
