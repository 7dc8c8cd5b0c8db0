import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { dialogs, inspecteds, mains } from './every-view'
import { faultsOf } from './expect-accessible'
import { dialog } from './window-parts'
import { expect, test } from './workbench'
import type { Workbench } from './workbench'

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const

/** Where pictures of everything go when they are asked for, to be looked at. */
const pictures = process.env['PICTURES']

/** What shuts somebody out of what is shown, in each of the looks. */
async function faultsIn({ page }: Workbench, name: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const [look, media] of Object.entries(looks)) {
    await page.emulateMedia(media)
    if (pictures !== undefined) {
      await mkdir(pictures, { recursive: true })
      await page.screenshot({ path: join(pictures, `${name}-${look}.png`) })
    }
    found.push(...(await faultsOf(page)).map((fault) => `${name}, ${look}: ${fault}`))
  }
  await page.emulateMedia(looks.light)
  return found
}

for (const [what, ways] of Object.entries({ mains, inspecteds }))
  test(`no view shuts anybody out, in light, dark and forced colours (${what})`, async ({ start }) => {
    const workbench = await start()
    const found: string[] = []
    for (const [name, show] of Object.entries(ways)) {
      await show(workbench)
      found.push(...(await faultsIn(workbench, name)))
    }
    expect(found).toEqual([])
  })

test('no question shuts anybody out, in light, dark and forced colours', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  const found: string[] = []
  for (const [name, show] of Object.entries(dialogs)) {
    await show(workbench)
    found.push(...(await faultsIn(workbench, name)))
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
  }
  expect(found).toEqual([])
})
