import { mkdtemp } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { locateRuntime } from '../../scripts/runtime.mjs'
import { launchHeld } from '../drive/launch-held'
import { makeBareApp } from './hostile/bare-app'
import { listen } from './hostile/listeners'
import type { Listeners } from './hostile/listeners'
import { readNetLog } from './hostile/net-log'
import { openHostile } from './hostile/open-hostile'
import { hostilePage, namedVectors, vectorsAway, vectorsInPage } from './hostile/vectors'
import { answerDialogs, expect, pickMenu, selectWords, test, textOf } from './workbench'

const SEEDS = join(import.meta.dirname, '../../seeds')

/** The ears that a hostile page speaks to, and the file of Chromium's own net log. */
const hostileTest = test.extend<{ readonly ears: Listeners; readonly netLog: string }>({
  ears: async ({}, use) => {
    const ears = await listen()
    await use(ears)
    ears.close()
  },
  netLog: async ({ folder }, use) => use(join(folder, 'net-log.json')),
})

hostileTest('a hostile page gets out of an Electron without seals', async ({ folder, ears }) => {
  const { program, args, env } = locateRuntime()
  const app = await launchHeld({
    executablePath: program,
    starter: join(import.meta.dirname, '../drive/held-start'),
    app: await makeBareApp(folder),
    args: [...args.slice(1), `--user-data-dir=${join(folder, 'profile')}`],
    env,
  })
  await app.firstWindow()
  await tryEverything(app, [{ host: '127.0.0.1', ...ears }])
  await expect.poll(() => pathsOf(ears.heard())).toEqual(namedVectors)
  // Calls start from a network interface: where the tests run without any, not even this app sends a packet.
  if (hasInterface()) await expect.poll(() => ears.packets()).toBeGreaterThan(0)
  await app.close()
  expect(namedVectors.length).toBeGreaterThanOrEqual(23)
})

hostileTest(
  'a hostile page reaches nobody from the workbench, and every attempt is told of',
  async ({ start, ears, netLog }) => {
    const { app, page } = await start(`--log-net-log=${netLog}`)
    const targets = ['127.0.0.1', 'hostile.test'].map((host) => ({ host, ...ears }))
    await tryEverything(app, targets, 'ended')
    await expect
      .poll(async () => pathsOf(await page.getByRole('alert').allInnerTexts()))
      .toEqual(namedVectors)
    await app.close()
    expect({ connections: ears.connections(), packets: ears.packets() }).toEqual({
      connections: 0,
      packets: 0,
    })
    expect(await readNetLog(netLog)).toEqual({
      // Chromium notes the wish before the seal on names ends it: see the other lists.
      requests: [
        expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+\/web-transport$/),
        expect.stringMatching(/^https:\/\/web-transport\.hostile\.test:\d+\/web-transport$/),
      ],
      lookups: [],
      connections: [],
      packets: [],
    })
  },
)

hostileTest('a whole session of work asks for nothing on the network', async ({ start, folder, netLog }) => {
  const workbench = await start(`--log-net-log=${netLog}`)
  const { app, page } = workbench
  await test.step('a project, texts, a claim', async () => {
    await answerDialogs(workbench, {
      save: join(await mkdtemp(join(folder, 'work-')), 'Ceasefire.plumbline'),
      open: [join(SEEDS, '002_7e55ba647deafeaf.txt'), join(SEEDS, '003_9d1e76538e00f2da.txt')],
    })
    await pickMenu(workbench, 'new-project')
    await expect(page.getByText('No articles yet.')).toBeVisible()
    await pickMenu(workbench, 'import-files')
    await page.getByRole('row', { name: /Kerry and Lavrov discuss/ }).click()
    await selectWords(page, textOf(page), 'more than 120,000')
    await page.getByRole('button', { name: /New claim/ }).click()
    await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue('more than 120,000')
  })
  await test.step('the report, on the screen, as HTML and as PDF', async () => {
    await pickMenu(workbench, 'show-report')
    await expect(
      page.frameLocator('iframe').getByText('more than 120,000', { exact: false }).first(),
    ).toBeVisible()
    for (const format of ['html', 'pdf']) {
      const path = join(folder, `report.${format}`)
      await answerDialogs(workbench, { save: path })
      await pickMenu(workbench, `export-${format}`)
      await expect(page.getByText(`The report was written to ${path}`)).toBeVisible()
    }
  })
  await app.close()
  expect(await readNetLog(netLog)).toEqual({ requests: [], lookups: [], connections: [], packets: [] })
})

type Target = Parameters<typeof hostilePage>[1][number]

/** Opens one page for all the ways that leave it where it is, and one for each of those by which it goes away. */
async function tryEverything(
  app: ElectronApplication,
  targets: readonly Target[],
  calls?: 'ended',
): Promise<void> {
  await openHostile(app, hostilePage(vectorsInPage, targets), calls)
  for (const vector of vectorsAway) await openHostile(app, hostilePage([vector], targets))
}

function hasInterface(): boolean {
  return Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ internal }) => !internal))
}

/** The ways that the lines name as `/fetch`, each once, in order. */
function pathsOf(lines: readonly string[]): readonly string[] {
  const names = lines.flatMap((line) => /(?:^\w+ |:\d+)\/([a-z-]+)/u.exec(line)?.[1] ?? [])
  return [...new Set(names)].toSorted()
}
