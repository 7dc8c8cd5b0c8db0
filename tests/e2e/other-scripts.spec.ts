import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerDialogs, expect, pickMenu, selectWords, test, textOf } from './workbench'

const TEXT = [
  'قتل ما لا يقل عن ١٩ شخصا في هجوم بقذائف الهاون على مدينة حمص يوم الثلاثاء.',
  'The relief team 🚑👩🏽‍⚕️ treated 40 people in Homs, its leader said.',
  'A file named report\u202Etxt.exe was found.',
].join('\r\n\r\n')

test('Arabic, emoji and hidden signs are marked, kept and exported exactly', async ({
  start: launch,
  folder,
}) => {
  const workbench = await launch()
  const { page } = workbench
  const file = join(folder, 'mixed.txt')
  await writeFile(file, TEXT)
  await answerDialogs(workbench, { open: [file] })
  await pickMenu(workbench, 'import-files')
  const text = textOf(page)
  await expect(text).toContainText('relief team')
  const wording = page.getByRole('textbox', { name: 'Wording' })

  await selectWords(page, text, 'هجوم بقذائف الهاون')
  await page.getByRole('button', { name: /New claim/ }).click()
  await expect(wording).toHaveValue('هجوم بقذائف الهاون')
  await selectWords(page, text, '👩🏽‍⚕️ treated 40 people')
  await page.getByRole('button', { name: /New claim/ }).click()
  await expect(wording).toHaveValue('👩🏽‍⚕️ treated 40 people')
  await expect(
    page.getByRole('region', { name: 'Quantity' }).getByRole('textbox', { name: 'Value' }),
  ).toHaveValue('40')
  await expect(text.getByTitle('right-to-left override')).toBeVisible()

  const stored = TEXT.replaceAll('\r\n', '\n').normalize('NFC')
  const claims = join(folder, 'profile/projects/Syria ceasefire (example).plumbline/claims')
  type Stored = { occurrences: { anchor: { exact: string; start: number; end: number } }[] }
  await expect
    .poll(async () => {
      const names = (await readdir(claims)).filter((name) => name.endsWith('.json'))
      const all = await Promise.all(
        names.map(async (name) => JSON.parse(await readFile(join(claims, name), 'utf8')) as Stored),
      )
      const anchors = all.flatMap(({ occurrences }) => occurrences.map(({ anchor }) => anchor))
      return anchors
        .filter(({ exact, start, end }) => stored.slice(start, end) === exact)
        .map(({ exact }) => exact)
        .toSorted()
    })
    .toEqual(['هجوم بقذائف الهاون', '👩🏽‍⚕️ treated 40 people'].toSorted())
})
