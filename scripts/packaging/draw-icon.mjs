// Draws renderer/icon/icon.svg at the sizes that packages and the window want, in the Chromium of the tests: to be run after the drawing
// was changed.
import { chromium } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SetupError } from '../messages.mjs'
import { findOnPath, isRoot, root } from '../paths.mjs'
import { runMain } from '../run-main.mjs'

const folder = join(root, 'renderer/icon')

await runMain(async () => {
  const executablePath = findOnPath('chromium')
  if (executablePath === null) throw new SetupError('the icon is drawn by Chromium, which is not installed.')
  const drawing = await readFile(join(folder, 'icon.svg'), 'utf8')
  const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] })
  for (const size of [256, 1024]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`)
    await page.screenshot({ path: join(folder, `icon-${size}.png`), omitBackground: true })
  }
  await browser.close()
  return 0
})
