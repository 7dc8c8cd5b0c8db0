import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { dialog } from './window-parts'
import { answerDialogs, expect, pickMenu } from './workbench'
import type { Workbench } from './workbench'

/** Keeps files as evidence for the first claim of the project, each as a source that is called like it; `isRemoved` takes away what was chosen. */
export async function keepEvidence(
  workbench: Workbench,
  files: Readonly<Record<string, string | Uint8Array>>,
  { isRemoved }: { readonly isRemoved: boolean } = { isRemoved: false },
): Promise<void> {
  const { page, folder } = workbench
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, name)
    await writeFile(path, bytes)
    await answerDialogs(workbench, { open: [path] })
    const answer = await page.evaluate(async (title) => {
      const { plumbline } = window as unknown as {
        readonly plumbline: { call: (name: string, input: unknown) => Promise<string> }
      }
      const state = JSON.parse(await plumbline.call('readState', {}))
      const chosen = JSON.parse(await plumbline.call('chooseFile', {}))
      return plumbline.call('addEvidence', {
        claimId: state.value.open.claims[0].id,
        stance: 'context',
        credibility: null,
        note: '',
        from: {
          kind: 'new-source',
          sourceKind: 'file',
          fields: { title },
          fileToken: chosen.value.token,
          pinpoint: { kind: 'whole' },
        },
      })
    }, name)
    expect(JSON.parse(answer)).toEqual({ ok: true, value: expect.anything() })
    if (isRemoved) await rm(path)
  }
}

/** Opens a source, and its file beside what is worked on. */
export async function showFile({ page }: Workbench, name: string): Promise<void> {
  await page.keyboard.press('Control+4')
  await page.getByRole('grid', { name: 'Sources' }).getByRole('row', { name }).click()
  await page.getByRole('button', { name: words.originals.show }).click()
  await expect(page.getByRole('region', { name: words.originals.view })).toContainText(name)
}

/** Opens the claim that the source at hand is evidence for. */
export async function openItsClaim(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: words.sources.used })
    .getByRole('listitem')
    .getByRole('button')
    .first()
    .click()
  await expect(
    page
      .getByRole('complementary', { name: words.workbench.inspector.title })
      .getByRole('textbox', { name: 'Wording' }),
  ).toBeVisible()
}

/** Puts the open project under a passphrase. */
export async function protectProject(workbench: Workbench): Promise<void> {
  const { page } = workbench
  await pickMenu(workbench, 'protect-project')
  await page.getByLabel(/^Passphrase/).fill('four words not together')
  await page.getByLabel(/^The same once more/).fill('four words not together')
  await page.getByRole('button', { name: 'Protect', exact: true }).click()
  // scrypt takes a second of a free machine.
  await expect(dialog(page)).toBeHidden()
}
