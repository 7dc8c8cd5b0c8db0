import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, copyFile, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { chromium } from '@playwright/test'
import { PACKAGE_ENDING } from '../../electron/main/handover/package-ending'
import { expect, selectWords, test, textOf } from './workbench'

const run = promisify(execFile)

type Part = { readonly name: string; readonly type: string }
type Bill = {
  readonly bomFormat: string
  readonly metadata: { readonly component: Part }
  readonly components: readonly Part[]
}

/** Debian's “nobody”. Chromium's sandbox refuses root, and whoever starts an installed program is an ordinary user. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

/** A command line as an ordinary user types it. */
const asUser = (program: string, args: readonly string[]): readonly [string, string[]] =>
  isRoot
    ? ['setpriv', [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', program, ...args]]
    : [program, [...args]]

test('the package holds all that it needs, and an ordinary user works with it, its sandbox on', async ({
  folder,
}) => {
  // A runtime of 260 MB is copied, compressed and laid out again.
  const made = join(folder, 'package')
  await run(process.execPath, [
    join(import.meta.dirname, '../../scripts/packaging/package.mjs'),
    'deb',
    '--out',
    made,
  ])
  const names = await readdir(made)

  await test.step('a bill of materials and hashes lie beside it, and hold', async () => {
    const bill = names.find((name) => name.endsWith('.cdx.json'))
    const { bomFormat, metadata, components } = JSON.parse(
      await readFile(join(made, bill ?? ''), 'utf8'),
    ) as Bill
    expect(bomFormat).toBe('CycloneDX')
    expect(metadata.component).toMatchObject({ name: 'plumbline', type: 'application' })
    expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(['electron', 'react', 'lowdb']))
    const { stdout } = await run('sha256sum', ['--check', 'SHA256SUMS'], { cwd: made })
    expect(stdout.match(/: OK$/gmu)).toHaveLength(2)
  })

  const debian = names.find((name) => name.endsWith('.deb')) ?? ''
  await run('dpkg-deb', ['--extract', join(made, debian), join(folder, 'installed')])
  const program = join(folder, 'installed/opt/Plumbline/plumbline')

  await test.step('the package for Debian says what it needs, and brings a menu entry, an icon and the sandbox', async () => {
    const { stdout } = await run('dpkg-deb', ['--info', join(made, debian)])
    expect(stdout).toContain('Package: plumbline\n')
    expect(stdout).toMatch(/^ Depends: .*libgtk-3-0/mu)
    const { stdout: listed } = await run('dpkg-deb', ['--contents', join(made, debian)])
    expect(listed).toMatch(/^-rwsr-xr-x root\/root .*\.\/opt\/Plumbline\/chrome-sandbox$/mu)
    for (const file of [
      './usr/bin/plumbline -> ../../opt/Plumbline/plumbline',
      './usr/share/applications/plumbline.desktop',
      './usr/share/icons/hicolor/scalable/apps/plumbline.svg',
      './usr/share/doc/plumbline/copyright',
      './usr/share/mime/packages/plumbline.xml',
    ])
      expect(listed).toContain(`${file}\n`)
    const share = join(folder, 'installed/usr/share')
    const type = 'application/x-plumbline-package'
    expect(await readFile(join(share, 'applications/plumbline.desktop'), 'utf8')).toContain(
      `MimeType=${type};\n`,
    )
    const types = await readFile(join(share, 'mime/packages/plumbline.xml'), 'utf8')
    expect(types).toContain(`type="${type}"`)
    expect(types).toContain(`pattern="*.${PACKAGE_ENDING}"`)
  })

  await test.step('it has the fuses of a release', async () => {
    const fuses = await getCurrentFuseWire(program)
    expect(fuses[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE)
    expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE)
    expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE)
    expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE)
  })

  const home = join(folder, 'home')
  await mkdir(home)
  const display = join(home, '.Xauthority')
  if (process.env['XAUTHORITY']) await copyFile(process.env['XAUTHORITY'], display)
  if (isRoot) {
    for (const name of await readdir(home)) await chown(join(home, name), NOBODY, NOBODY)
    await chown(home, NOBODY, NOBODY)
    // Into what is only for whoever runs the tests, an ordinary user sees no further than to what is named.
    for (const path of [folder, join(folder, 'installed')]) await chmod(path, 0o755)
  }
  const env = { ...process.env, HOME: home, TMPDIR: home, XAUTHORITY: display }
  const profile = join(home, 'profile')

  await test.step('it says its version, and reports on the example without a window', async () => {
    const report = join(home, 'report.html')
    const [command, args] = asUser(program, [`--user-data-dir=${profile}`, '--version'])
    const { stdout } = await run(command, args, { env, cwd: home })
    expect(stdout).toMatch(/^Plumbline \d+\.\d+\.\d+ /u)
    await run(...asUser(program, [`--user-data-dir=${profile}`, '--report', report]), { env, cwd: home })
    expect(await readFile(report, 'utf8')).toContain('more than 120,000')
  })

  await test.step('it opens on the example, whose conflict is on the screen, and a claim is made', async () => {
    const [command, args] = asUser(program, [`--user-data-dir=${profile}`, '--remote-debugging-port=0'])
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env, cwd: home })
    try {
      const browser = await chromium.connectOverCDP(await addressOf(child))
      const [page] = browser.contexts().flatMap((context) => context.pages())
      if (!page) throw new Error('The package opened no window.')
      await expect(page.getByRole('main').getByText('more than 100,000').first()).toBeVisible()
      await page.keyboard.press('Control+1')
      await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row')).toHaveCount(5)
      await page.getByRole('row', { name: /battles to save truce/u }).click()
      await selectWords(page, textOf(page), '250,000')
      await page.keyboard.press('h')
      await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue('250,000')
      expect(await readdir(join(profile, 'logs'))).not.toEqual([])
    } finally {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    }
  })
})

/** Where the window of a program can be driven, as the program says itself. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('The program has no standard error.')
  for await (const line of createInterface(child.stderr)) {
    const address = /^DevTools listening on (ws:\S+)$/u.exec(line)?.[1]
    if (address === undefined) continue
    // What it says from here on is read by nobody, and must not fill the pipe.
    child.stderr.resume()
    return address
  }
  throw new Error('The program ended before it opened a window.')
}
