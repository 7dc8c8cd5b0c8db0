import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { chromium } from '@playwright/test'
import { expect, test } from './workbench'

const run = promisify(execFile)

type Bill = { readonly bomFormat: string; readonly components: readonly { readonly name: string }[] }

/** Chromium's sandbox refuses root; whoever installs a package is not root. */
const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []

test('the package holds all that it needs, with the fuses of a release, and opens on the example', async ({
  folder,
}) => {
  // A runtime of 260 MB is copied, compressed and laid out again.
  test.setTimeout(240_000)
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
    const { bomFormat, components } = JSON.parse(await readFile(join(made, bill ?? ''), 'utf8')) as Bill
    expect(bomFormat).toBe('CycloneDX')
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
    ])
      expect(listed).toContain(`${file}\n`)
  })

  await test.step('it says its version, and has the fuses of a release', async () => {
    const { stdout } = await run(program, [...flags, `--user-data-dir=${join(folder, 'other')}`, '--version'])
    expect(stdout).toMatch(/^Plumbline \d+\.\d+\.\d+ /u)
    const fuses = await getCurrentFuseWire(program)
    expect(fuses[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE)
    expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE)
    expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE)
    expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE)
  })

  await test.step('it opens on the example, whose conflict is on the screen', async () => {
    const profile = join(folder, 'profile')
    const child = spawn(program, [...flags, `--user-data-dir=${profile}`, '--remote-debugging-port=0'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    try {
      const browser = await chromium.connectOverCDP(await addressOf(child))
      const [page] = browser.contexts().flatMap((context) => context.pages())
      if (!page) throw new Error('The package opened no window.')
      await expect(page.getByRole('main').getByText('more than 100,000').first()).toBeVisible()
      await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row')).toHaveCount(5)
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
