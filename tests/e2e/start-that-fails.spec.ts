import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { locateRuntime } from '../../scripts/runtime.mjs'
import { expect, test } from './workbench'

const MAIN = pathToFileURL(join(import.meta.dirname, '../../out/main/index.js')).href

/** The program with something of Electron broken before it starts; what its box says goes to the terminal, which a test can read. */
function brokenBy(line: string): string {
  return `import * as electron from 'electron'
const { Menu, app, dialog, nativeTheme } = electron
dialog.showErrorBox = (title, words) => process.stderr.write('BOX ' + title + ': ' + words + '\\n')
${line}
await import(${JSON.stringify(MAIN)})
`
}

for (const [when, line] of [
  ['while the menu is made', `Menu.setApplicationMenu = () => { throw new TypeError('Rahima is no menu') }`],
  [
    'while the program is loaded beside the window',
    `Menu.buildFromTemplate = () => { throw new TypeError('Rahima is no menu') }`,
  ],
  ['before it is ready', `app.whenReady = () => Promise.reject(new Error('Rahima is not ready'))`],
  [
    'in a call that nobody waits for',
    `nativeTheme.on('updated', () => {}); app.on('ready', () => setTimeout(() => { throw new Error('Rahima') }, 0)); Object.defineProperty(nativeTheme, 'themeSource', { set: () => { throw new RangeError('Rahima') } })`,
  ],
] as const)
  test(`an exception at the start, ${when}, is said and logged, and no process stays`, async ({ folder }) => {
    const program = join(folder, 'broken')
    await mkdir(program)
    await writeFile(
      join(program, 'package.json'),
      '{ "name": "broken", "version": "0.0.1", "type": "module", "main": "main.js" }',
    )
    await writeFile(join(program, 'main.js'), brokenBy(line))
    const runtime = locateRuntime()
    const child = spawn(
      runtime.program,
      [program, ...runtime.args.slice(1), `--user-data-dir=${join(folder, 'profile')}`],
      { env: runtime.env },
    )
    let said = ''
    child.stderr.on('data', (data: Buffer) => (said += data.toString()))
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
    expect(code).toBe(1)
    const logs = join(folder, 'profile', 'logs')
    const words = `Something went wrong inside Plumbline while it started. No project was changed. Start it again; if it goes wrong again, the log says where: ${logs}`
    expect(said.split('\n')).toContain(`BOX Plumbline could not start: ${words}`)
    expect(said.split('\n')).toContain(words)
    const log = await readFile(join(logs, 'plumbline.log'), 'utf8')
    expect(log).toMatch(/exception where=(?:start|uncaught exception)\n {4}\w*Error\n/)
    expect(log).not.toContain('Rahima')
  })
