import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { DialogKind, Inspected, Main } from '../../renderer/state/view-state'
import type { CommandId } from '../../shared/ipc/commands'
import { words } from '../../shared/words/words'
import { editHoms } from '../domain/revisions/edited-homs'
import { openFirstClaim } from './example-project'
import { CEASEFIRE, TRUCE, WIRE } from './seed-articles'
import { dialog, typeInField } from './window-parts'
import { answerDialogs, expect, menuItem, pickMenu, selectWords, textOf } from './workbench'
import type { Workbench } from './workbench'

/** Brings something before the reader’s eyes, from wherever the window is in the example, with no question in front of it. */
type Way = (workbench: Workbench) => Promise<void>

const inspector = (page: Page) => page.getByRole('complementary', { name: words.workbench.inspector.title })
const heading = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('heading', { name })

async function read({ page }: Workbench, title: RegExp | string = TRUCE): Promise<void> {
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('grid', { name: 'Articles', exact: true })).toBeVisible()
  // Linking that was left open there chooses from the list until it is done.
  if (await heading(page, 'Link evidence to').isVisible())
    await page.getByRole('main').getByRole('button', { name: 'Done', exact: true }).click()
  await expect(heading(page, 'Link evidence to')).toBeHidden()
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: title }).click()
  await expect(heading(page, title)).toBeVisible()
  await expect(textOf(page)).toBeVisible()
}

/** Selects words of an article that is read, where they are not part of a mark. */
async function selectIn(workbench: Workbench, phrase: string, title: RegExp | string = TRUCE): Promise<void> {
  await read(workbench, title)
  // What is selected already would be dragged.
  await textOf(workbench.page).press('ArrowLeft')
  await selectWords(workbench.page, textOf(workbench.page), phrase)
  await expect(workbench.page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
}

/** By the menu, when it is on. */
async function pick(workbench: Workbench, id: CommandId): Promise<void> {
  await expect.poll(async () => (await menuItem(workbench, id)).enabled).toBe(true)
  await pickMenu(workbench, id)
}

const byKeys =
  (keys: string, title: string): Way =>
  async ({ page }) => {
    await page.keyboard.press(keys)
    await expect(heading(page, title)).toBeVisible()
  }

/** Everything that the middle of the window can show. */
export const mains: Readonly<Record<Main['kind'], Way>> = {
  reader: (workbench) => read(workbench),
  linking: async (workbench) => {
    await openFirstClaim(workbench.page)
    await pick(workbench, 'link-evidence')
    await expect(heading(workbench.page, 'Link evidence to')).toBeVisible()
  },
  conflict: async ({ page }) => {
    await page.keyboard.press('Control+3')
    await page.getByRole('grid', { name: 'Conflicts', exact: true }).getByRole('row').first().click()
    await expect(page.getByRole('region', { name: 'What comparing them yields' })).toBeVisible()
  },
  suggestion: async ({ page }) => {
    await page.keyboard.press('Control+3')
    await page
      .getByRole('grid', { name: 'Suggested conflicts' })
      .getByRole('row', { name: /Does it add up/ })
      .click()
    await expect(page.getByRole('button', { name: 'Confirm as conflict' })).toBeVisible()
  },
  proposal: async ({ page }) => {
    await page.keyboard.press('Control+8')
    await page.getByRole('grid', { name: 'Events', exact: true }).getByRole('row').first().click()
    await expect(page.getByRole('button', { name: 'Confirm event' })).toBeVisible()
  },
  event: async (workbench) => {
    await mains.proposal(workbench)
    await workbench.page.getByRole('button', { name: 'Confirm event' }).click()
    await expect(workbench.page.getByRole('main').getByText('Confirmed', { exact: true })).toBeVisible()
  },
  source: async ({ page }) => {
    await page.keyboard.press('Control+4')
    await expect(page.getByRole('main').getByRole('region', { name: words.sources.used })).toBeVisible()
  },
  difference: async (workbench) => {
    await read(workbench, WIRE)
    await inspector(workbench.page).getByRole('button', { name: 'Show the difference' }).click()
    await expect(workbench.page.getByRole('region', { name: 'Both texts in one' })).toBeVisible()
  },
  correcting: async (workbench) => {
    await read(workbench)
    await pick(workbench, 'correct-text')
    await expect(workbench.page.getByRole('textbox', { name: /^Text to correct of/ })).toBeVisible()
  },
  review: async (workbench) => {
    const { page, folder } = workbench
    const seed = join(import.meta.dirname, '../../seeds/003_9d1e76538e00f2da.txt')
    const later = join(folder, 'later.txt')
    await writeFile(later, editHoms(await readFile(seed, 'utf8')))
    await answerDialogs(workbench, { open: [later] })
    await read(workbench, CEASEFIRE)
    await pick(workbench, 'replace-text')
    await dialog(page).getByRole('button', { name: 'Choose a file…' }).click()
    await expect(page.getByRole('grid', { name: 'To review' })).toBeVisible()
  },
  revision: async (workbench) => {
    await read(workbench, CEASEFIRE)
    await inspector(workbench.page).getByRole('button', { name: 'Show what changed' }).first().click()
    await expect(workbench.page.getByRole('region', { name: 'Text of the revision' })).toBeVisible()
  },
  original: async (workbench) => {
    await read(workbench)
    await pick(workbench, 'show-original')
    const original = workbench.page.getByRole('region', { name: words.originals.view })
    await expect(original.locator('iframe')).toBeVisible()
  },
  search: async ({ page }) => {
    await page.keyboard.press('Control+Shift+F')
    await typeInField(page, 'mortar')
    await expect(page.getByRole('main').getByRole('option').first()).toBeVisible()
  },
  coverage: byKeys('Control+7', words.coverage.title),
  overview: byKeys('Control+9', words.overview.title),
  report: byKeys('Control+5', words.report.title),
  history: byKeys('Control+6', words.history.title),
  trash: async (workbench) => {
    const { page } = workbench
    await page.keyboard.press('Control+2')
    const claims = page.getByRole('grid', { name: 'Claims' })
    await claims.getByRole('row').last().click()
    await page.keyboard.press('Delete')
    await pick(workbench, 'show-trash')
    await expect(page.getByRole('main').getByRole('button', { name: 'Put back' })).toBeVisible()
  },
}

/** Everything that the inspector can show. */
export const inspecteds: Readonly<Record<Exclude<Inspected['kind'], 'nothing'>, Way>> = {
  article: async (workbench) => {
    await read(workbench)
    await expect(inspector(workbench.page).getByRole('region', { name: 'Revisions' })).toBeVisible()
  },
  claim: ({ page }) => openFirstClaim(page),
  'claims-here': async (workbench) => {
    const { page } = workbench
    for (const phrase of ['more than 250,000 people have been killed', '250,000 people']) {
      await selectIn(workbench, phrase)
      await page.keyboard.press('h')
      await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(phrase)
    }
    // Words that are selected stay so when they are pressed.
    await textOf(page).press('ArrowLeft')
    await textOf(page)
      .locator('mark', { hasText: /^250,000 people$/ })
      .click()
    await expect(inspector(page).getByRole('heading', { name: /claims at this place$/ })).toBeVisible()
  },
  source: async (workbench) => {
    const { page } = workbench
    await page.keyboard.press('Control+4')
    await page.getByRole('grid', { name: 'Sources' }).getByRole('row').first().click()
    await expect(inspector(page).getByRole('textbox', { name: 'Title' })).toBeVisible()
  },
  others: async (workbench) => {
    await selectIn(workbench, 'have been killed')
    await workbench.page.keyboard.press('w')
    await expect(inspector(workbench.page).getByRole('heading', { name: words.others.title })).toBeVisible()
  },
}

type Shown = Exclude<DialogKind, null>

const asked =
  (id: CommandId): Way =>
  async (workbench) => {
    await pick(workbench, id)
    await expect(dialog(workbench.page)).toBeVisible()
  }

const afterReading =
  (id: CommandId): Way =>
  async (workbench) => {
    await read(workbench)
    await asked(id)(workbench)
  }

/** Every question in front of the window; one wants a damaged history. */
export const dialogs: Readonly<Record<Exclude<Shown, 'restore-history'>, Way>> = {
  'package-colleague': asked('package-colleague'),
  'package-publication': asked('package-publication'),
  'paste-article': asked('paste-article'),
  'replace-text': afterReading('replace-text'),
  'reread-original': afterReading('reread-original'),
  'new-conflict': asked('new-conflict'),
  'relate-claim': async (workbench) => {
    await openFirstClaim(workbench.page)
    await asked('relate-claim')(workbench)
  },
  'event-told-here': async (workbench) => {
    await selectIn(workbench, 'have been killed')
    await asked('tells-of-event')(workbench)
  },
  'dismiss-suggestions': async ({ page }) => {
    await page.keyboard.press('Control+3')
    await page
      .getByRole('region', { name: words.library.title })
      .getByRole('button', { name: words.dismissal.severalShort })
      .click()
    await expect(dialog(page)).toBeVisible()
  },
  question: afterReading('ask-question'),
  'view-name': async ({ page }) => {
    await page.keyboard.press('Control+1')
    await page.keyboard.press('Control+Shift+L')
    await typeInField(page, 'truce')
    await page.getByRole('button', { name: words.lists.views.keep }).click()
    await expect(dialog(page)).toBeVisible()
  },
  settings: asked('settings'),
  'verdict-scale': asked('verdict-scale'),
  manual: asked('show-manual'),
  shortcuts: asked('show-shortcuts'),
  about: asked('about'),
  palette: async ({ page }) => {
    await page.keyboard.press('Control+k')
    await typeInField(page, 's')
    await expect(dialog(page).getByRole('menuitem').first()).toBeVisible()
  },
  verify: async (workbench) => {
    await asked('verify')(workbench)
    await expect(dialog(workbench.page)).toContainText('Everything is as it was saved.')
  },
  protection: asked('protect-project'),
  backups: async (workbench) => {
    await asked('restore-backup')(workbench)
    await expect(
      dialog(workbench.page)
        .getByRole('listbox')
        .or(dialog(workbench.page).getByText(words.safety.backups.none)),
    ).toBeVisible()
  },
}
