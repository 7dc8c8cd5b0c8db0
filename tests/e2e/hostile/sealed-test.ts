import { rm } from 'node:fs/promises'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Bridge } from '../../../shared/ipc/call'
import { test as base } from '../workbench'
import { ordinaryProgram, startOrdinary } from './ordinary-user'
import type { OrdinaryProgram } from './ordinary-user'

/** What an attacker would try who has got a script, or words, into the window. All of it as an ordinary user, with the sandbox on. */
export const test = base.extend<
  { readonly app: ElectronApplication; readonly page: Page },
  { readonly program: OrdinaryProgram | null }
>({
  program: [
    async ({}, use) => {
      const program = await ordinaryProgram()
      await use(program)
      if (program) await rm(program.folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  app: async ({ program, folder }, use) => {
    if (!program) {
      test.skip(true, 'This system allows no sandbox: it denies user namespaces.')
      return
    }
    const app = await startOrdinary(program, folder)
    await use(app)
    await app.close()
  },
  page: async ({ app }, use) => {
    const page = await app.firstWindow()
    await page.getByRole('main').waitFor()
    await use(page)
  },
})

/** The page as an attacker's script sees it. */
export type Attacked = Window & { readonly plumbline: Bridge }
