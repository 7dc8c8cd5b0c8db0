import type { Attacked } from './hostile/sealed-test'
import { test } from './hostile/sealed-test'
import { expect } from './workbench'

test('a call that the contract does not know is refused', async ({ page }) => {
  const id = 'a'.repeat(65)
  const answers = await page.evaluate((longId) => {
    const { call } = (window as unknown as Attacked).plumbline
    const untyped = call as (name: unknown, input: unknown) => Promise<string>
    const cyclic: Record<string, unknown> = {}
    cyclic['self'] = cyclic
    const calls: readonly (readonly [unknown, unknown])[] = [
      ['readFile', { path: '/etc/passwd' }],
      ['__proto__', {}],
      ['constructor', {}],
      [undefined, {}],
      [['undo'], {}],
      [Object('importDropped'), { paths: ['/etc/passwd'] }],
      ['undo', undefined],
      ['undo', null],
      ['undo', 'now'],
      ['removeArticle', { id: '../../etc/passwd' }],
      ['removeArticle', { id: longId }],
      ['removeArticle', cyclic],
      ['readText', { hash: '../'.repeat(21) }],
      ['addConflict', { members: [], title: '' }],
      ['exportReport', { format: 'exe' }],
    ]
    return Promise.all(
      calls.map(async ([name, input]): Promise<unknown> => JSON.parse(await untyped(name, input))),
    )
  }, id)
  expect(answers).toEqual(
    answers.map(() => ({ ok: false, fault: expect.objectContaining({ code: 'invalid-input' }) })),
  )
})

test('a path never comes from the page', async ({ page }) => {
  const outcome = await page.evaluate(async () => {
    const { call, importDropped } = (window as unknown as Attacked).plumbline
    const forged = Object.setPrototypeOf({ path: '/etc/passwd', name: 'passwd' }, File.prototype)
    return {
      called: await call('importDropped', { paths: ['/etc/passwd'] }).catch(String),
      dropped: JSON.parse(
        await importDropped(['/etc/passwd', { path: '/etc/passwd' }, forged, new File([''], 'passwd')]),
      ) as unknown,
      recent: JSON.parse(await call('openRecent', { folder: '/etc' })) as unknown,
    }
  })
  expect(outcome).toEqual({
    called: expect.stringContaining('Paths come from drops only.'),
    dropped: {
      ok: true,
      value: { imported: [], known: [], annotations: [], references: [], refused: [], held: [], left: 0 },
    },
    recent: { ok: false, fault: expect.objectContaining({ code: 'not-allowed' }) },
  })
})

test('only the page itself is answered: no frame of it, and no other page', async ({ app, page }) => {
  expect(
    await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      return 'plumbline' in (frame.contentWindow ?? {})
    }),
  ).toBe(false)

  // The strongest case: pages that were given the bridge.
  const answers = await app.evaluate(async ({ app: program, BrowserWindow, session }) => {
    const preload = `${program.getAppPath()}/out/preload/index.cjs`
    const { protocol } = session.defaultSession
    protocol.unhandle('app')
    protocol.handle(
      'app',
      ({ url }) =>
        new Response(
          url.endsWith('outer.html') ? '<iframe src="app://plumbline/inner.html"></iframe>' : 'x',
          {
            headers: { 'content-type': 'text/html' },
          },
        ),
    )
    const ask = `window.plumbline?.call('readState', {}).then(JSON.parse).then((answer) => answer.ok || answer.fault.code) ?? 'no bridge'`
    const answered: Record<string, unknown> = {}
    for (const address of [
      'data:text/html,x',
      'app://preview/report.html',
      'app://other/index.html',
      'app://plumbline.other/index.html',
      'app://plumbline/outer.html',
    ]) {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, nodeIntegrationInSubFrames: true },
      })
      await window.loadURL(address)
      const { mainFrame } = window.webContents
      const [inner] = mainFrame.frames
      answered[address] = await mainFrame.executeJavaScript(ask)
      if (inner) answered['a frame of the page'] = await inner.executeJavaScript(ask)
    }
    return answered
  })
  expect(answers).toEqual({
    'data:text/html,x': 'not-allowed',
    'app://preview/report.html': 'not-allowed',
    'app://other/index.html': 'not-allowed',
    'app://plumbline.other/index.html': 'not-allowed',
    'app://plumbline/outer.html': true,
    'a frame of the page': 'not-allowed',
  })
})
