import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CEASEFIRE } from './seed-articles'
import { answerDialogs, expect, menuItem, pickMenu, test, textOf } from './workbench'

const SEED = join(import.meta.dirname, '../../seeds/003_9d1e76538e00f2da.txt')
const CLAIMS = [
  'the Syrian civil war, which has killed more than 100,000 people',
  'Syria’s civil war has killed more than 120,000 since the crisis began in March 2011',
]

test('claims go out as Web Annotations, and come in at the same words of another project', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  const file = join(folder, 'claims.jsonld')

  await answerDialogs(workbench, { save: file })
  await pickMenu(workbench, 'export-annotations')
  await expect(page.getByText(`3 annotations were written to ${file}`)).toBeVisible()
  const written: unknown = JSON.parse(await readFile(file, 'utf8'))
  expect(written).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 3,
    first: {
      // The claims, and what one of them rests on, in the order of the articles.
      items: [
        { type: 'Annotation', motivation: 'linking' },
        ...CLAIMS.map((exact) => ({
          type: 'Annotation',
          motivation: 'assessing',
          target: { selector: [{ type: 'TextQuoteSelector', exact }, { type: 'TextPositionSelector' }] },
        })),
      ],
    },
  })

  await answerDialogs(workbench, { save: join(folder, 'Other.plumbline'), open: [SEED] })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  // There are no claims to export yet.
  expect((await menuItem(workbench, 'export-annotations')).enabled).toBe(false)
  await pickMenu(workbench, 'import-files')
  await page.getByRole('row', { name: CEASEFIRE }).click()
  await expect(textOf(page)).toContainText('more than 120,000')
  await answerDialogs(workbench, { open: [file] })
  await pickMenu(workbench, 'import-files')
  const marks = textOf(page).locator('mark')
  for (const words of CLAIMS)
    await expect(marks.filter({ hasText: words.slice(0, 20) }).first()).toBeVisible()
  await pickMenu(workbench, 'show-claims')
  await expect(page.getByRole('grid', { name: 'Claims' }).getByRole('row')).toContainText([
    'more than 100,000 killed, Syria',
    'more than 120,000 killed, Syria',
  ])
})
