import { chromium } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { findOnPath } from '../../scripts/runtime.mjs'
import { serveBuiltWindow, showIn } from '../drive/window-in-browser'
import { tellStory } from './story'
import { pickMenu, test } from './workbench'

const program = findOnPath('chromium')

test('the built window tells the same story in a current Chromium, over the real main process', async ({
  start,
  folder,
}) => {
  test.skip(program === null, 'There is no Chromium on this machine.')
  const server = await serveBuiltWindow()
  const browsers: Browser[] = []
  try {
    await tellStory({
      folder,
      start: async () => {
        const workbench = await start()
        const browser = await chromium.launch({ executablePath: program ?? '', chromiumSandbox: false })
        browsers.push(browser)
        return { ...workbench, page: await showIn(browser, workbench.page, server.address) }
      },
      // The keys of the menu are the menu's own: a browser has none of it.
      undo: (workbench) => pickMenu(workbench, 'undo'),
    })
  } finally {
    for (const browser of browsers) await browser.close()
    await server.close()
  }
})
