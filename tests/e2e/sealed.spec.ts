// oxlint-disable unicorn/consistent-function-scoping, no-eval, typescript/no-implied-eval -- what `evaluate` takes runs in the page, brings all that it needs, and is as bad as it can be
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Bridge } from '../../shared/ipc/call'
import { ordinaryProgram, startOrdinary } from './hostile/ordinary-user'
import type { OrdinaryProgram } from './hostile/ordinary-user'
import { answerDialogs, expect, pickMenu, selectWords, test as base, textOf } from './workbench'

/** What an attacker would try who has got a script, or words, into the window. All of it as an ordinary user, with the sandbox on. */
const test = base.extend<
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
type Attacked = Window & { readonly plumbline: Bridge }

/** Electron keeps this one out of its types. */
type Inspected = { readonly getLastWebPreferences: () => unknown }

const sealed = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  experimentalFeatures: false,
}

test('every window is sandboxed and without Node', async ({ app, page, folder }) => {
  await app.evaluate(({ app: program }) => {
    program.once('browser-window-created', (_, { webContents }) => {
      Object.assign(globalThis, { printer: (webContents as unknown as Inspected).getLastWebPreferences() })
    })
  })
  await answerDialogs({ app, page, folder }, { save: join(folder, 'report.pdf') })
  await pickMenu({ app, page, folder }, 'export-pdf')
  await expect(page.getByText(/The report was written/)).toBeVisible()
  const found = await app.evaluate(({ app: program, BrowserWindow }) => ({
    switchedOff: program.commandLine.hasSwitch('no-sandbox'),
    windows: BrowserWindow.getAllWindows().map(({ webContents }) =>
      (webContents as unknown as Inspected).getLastWebPreferences(),
    ),
    printer: (globalThis as { readonly printer?: unknown }).printer,
  }))
  expect(found).toEqual({
    switchedOff: false,
    windows: [expect.objectContaining(sealed)],
    printer: expect.objectContaining({ ...sealed, javascript: false }),
  })
})

test('the system holds the page back, too', async ({ app, page }) => {
  test.skip(process.platform !== 'linux', 'Read from /proc.')
  await expect(page.getByRole('main')).toBeVisible()
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  )
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const field = (name: string): string =>
    new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? 'missing'
  expect({ seccomp: field('Seccomp'), newPrivileges: field('NoNewPrivs') }).toEqual({
    seccomp: '2',
    newPrivileges: '1',
  })
  expect(field('Uid')).not.toBe('0')
})

test('the page finds nothing of Node or Electron, and three functions of ours', async ({ page }) => {
  const found = await page.evaluate(() => ({
    foreign: [
      'require',
      'process',
      'module',
      'exports',
      'Buffer',
      'global',
      'electron',
      'ipcRenderer',
    ].filter((name) => name in window),
    bridge: Object.keys((window as unknown as Attacked).plumbline).toSorted(),
    constructorLeadsTo: typeof (window as unknown as Attacked).plumbline.call.constructor('return this')()
      .process,
  }))
  expect(found).toEqual({
    foreign: [],
    bridge: ['call', 'importDropped', 'listen'],
    constructorLeadsTo: 'undefined',
  })
})

test('main has nothing to fetch with', async ({ app, page }) => {
  await expect(page.getByRole('main')).toBeVisible()
  const left = await app.evaluate(() =>
    ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'].filter((name) => name in globalThis),
  )
  expect(left).toEqual([])
})

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
    dropped: { ok: true, value: { imported: [], known: [], annotations: [], refused: [], left: 0 } },
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

test('the page stays where it is, and opens no other', async ({ app, page }) => {
  const address = page.url()
  const title = await page.title()
  for (const target of [
    'http://127.0.0.1:9/',
    'https://hostile.test/',
    'file:///etc/passwd',
    'data:text/html,<title>taken</title>',
    'blob:app://plumbline/0',
    'app://preview/report.html',
    'app://other/index.html',
    'chrome://gpu',
    'devtools://devtools/bundled/inspector.html',
    'mailto:somebody@hostile.test',
    'javascript:void(document.title="taken")',
  ]) {
    expect(
      await page.evaluate((to) => {
        location.href = to
        const opened = window.open(to)
        const link = document.body.appendChild(document.createElement('a'))
        link.href = to
        link.click()
        link.target = '_blank'
        link.click()
        return opened
      }, target),
    ).toBe(null)
  }
  const windows = await app.evaluate(({ BrowserWindow }) =>
    Promise.all(
      BrowserWindow.getAllWindows().map(async ({ webContents }) => ({
        address: webContents.getURL(),
        title: await webContents.executeJavaScript('document.title'),
        isThere: await webContents.executeJavaScript('document.querySelector("main") !== null'),
      })),
    ),
  )
  expect(windows).toEqual([{ address, title, isThere: true }])
})

test('no permission is given, but that to write to the clipboard', async ({ page }) => {
  const outcome = await page.evaluate(async () => {
    const query = (name: string): Promise<string> =>
      navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state, String)
    const refusal = (asked: Promise<unknown>): Promise<string> =>
      asked.then(
        () => 'given',
        (error: unknown) => (error instanceof Error ? error.name : 'refused'),
      )
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi']
    return {
      states: await Promise.all(names.map(query)),
      camera: await refusal(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refusal(navigator.mediaDevices.getDisplayMedia()),
      clipboard: await refusal(navigator.clipboard.readText()),
      notification: await Notification.requestPermission(),
      position: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('refused'),
        ),
      ),
    }
  })
  expect(outcome).toEqual({
    states: Array.from({ length: 6 }, () => 'denied'),
    camera: expect.stringMatching(/^Not(?:Allowed|Found)Error$/),
    screen: expect.stringMatching(/^(?:NotAllowed|NotSupported|InvalidState)Error$/),
    clipboard: 'NotAllowedError',
    notification: 'denied',
    position: 'refused',
  })
})

test('no script runs but our own file: the policy has no unsafe word in it', async ({ page }) => {
  const outcome = await page.evaluate(async () => {
    const response = await fetch('app://plumbline/index.html')
    const policy = response.headers.get('content-security-policy') ?? ''
    const ran: string[] = []
    Object.assign(window, { ran })
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    )
    const add = (name: string, fields: object): void =>
      void document.body.appendChild(Object.assign(document.createElement(name), fields))
    add('script', { textContent: 'ran.push("inline")' })
    add('script', { src: 'data:text/javascript,ran.push("data")' })
    add('script', { src: URL.createObjectURL(new Blob(['ran.push("blob")'])) })
    add('div', { innerHTML: '<img src="data:image/png,x" onerror="ran.push(\'handler\')">' })
    add('iframe', { srcdoc: '<script>parent.ran.push("srcdoc")</script>' })
    add('style', { textContent: 'body { display: none }' })
    // Out of reach of the test's own tools, which may evaluate what they like.
    await new Promise((resolve) => {
      setTimeout(() => {
        for (const attempt of [
          () => (0, eval)('ran.push("eval")'),
          () => new Function('ran.push("function")')(),
          () => setTimeout('ran.push("timer")'),
          () => new Worker(URL.createObjectURL(new Blob(['']))).addEventListener('error', () => {}),
        ]) {
          try {
            attempt()
          } catch {
            // refused
          }
        }
        setTimeout(resolve, 200)
      })
    })
    return { policy, ran, violations: [...new Set(violations)].toSorted() }
  })
  expect(outcome.policy).toContain("default-src 'none'; script-src 'self';")
  expect(outcome.policy).not.toContain('unsafe')
  expect(outcome.ran).toEqual([])
  expect(outcome.violations).toEqual([
    'script-src',
    'script-src-attr',
    'script-src-elem',
    'style-src-elem',
    'worker-src',
  ])
  await expect(page.getByRole('main')).toBeVisible()
})

test('app: addresses lead to the files of the page and to nothing else', async ({ app, page }) => {
  await expect(page.getByRole('main')).toBeVisible() // Node cannot fetch before the program has started
  const statuses = await app.evaluate(async ({ session }) => {
    const found: Record<string, number> = {}
    for (const address of [
      'app://plumbline/index.html',
      'app://plumbline/../../etc/passwd',
      'app://plumbline/..%2f..%2f..%2fetc/passwd',
      'app://plumbline/%2e%2e/main/index.js',
      'app://plumbline/%2e%2e%5cmain%5cindex.js',
      'app://plumbline//etc/passwd',
      'app://plumbline/index.html%00.png',
      'app://plumbline/assets',
      'app://plumbline/',
      'app://preview/report.html',
      'app://other/index.html',
    ])
      found[address] = (await session.defaultSession.fetch(address)).status
    return found
  })
  expect(statuses).toEqual({
    ...Object.fromEntries(Object.keys(statuses).map((address) => [address, 404])),
    'app://plumbline/index.html': 200,
  })
})

const HOSTILE_WORDS =
  '<script>top.ran = 1</script><img src="x" onerror="top.ran = 1"><a href="javascript:top.ran = 1">140 killed</a>'

test('a report of hostile words runs no script', async ({ app, page, folder }) => {
  const workbench = { app, page, folder }
  await pickMenu(workbench, 'paste-article')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /Text/ }).fill(`A story.\n\n${HOSTILE_WORDS} on Sunday.`)
  await dialog.getByRole('textbox', { name: /Title/ }).fill(HOSTILE_WORDS)
  await dialog.getByRole('button', { name: /Add/ }).click()
  await expect(textOf(page)).toContainText(HOSTILE_WORDS)
  await selectWords(page, textOf(page), HOSTILE_WORDS)
  await page.getByRole('button', { name: /New claim/ }).click()
  await pickMenu(workbench, 'show-report')
  const preview = page.frameLocator('iframe')
  await expect(preview.getByText(HOSTILE_WORDS).first()).toBeVisible()
  expect(await preview.locator('script, img, a[href^="javascript:"]').count()).toBe(0)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  await expect(page.locator('iframe')).toHaveAttribute('sandbox', '')
  const policy = await app.evaluate(async ({ session }) =>
    (await session.defaultSession.fetch('app://preview/report.html')).headers.get('content-security-policy'),
  )
  expect(policy).toMatch(/^default-src 'none'; .*; sandbox$/)
  expect(policy).not.toContain('unsafe')
})

test('a link is copied, and opened only after a question that shows it whole', async ({ app, page }) => {
  await page.evaluate(async (url) => {
    const { call } = (window as unknown as Attacked).plumbline
    const state = JSON.parse(await call('readState', {})) as { value: { open: { claims: { id: string }[] } } }
    const web = { kind: 'new source', sourceKind: 'web', fileToken: null, pinpoint: { kind: 'whole' } }
    for (const [title, address] of [
      ['A page', url],
      ['A file', 'file:///etc/passwd'],
    ])
      await call('addEvidence', {
        claimId: state.value.open.claims[0]?.id,
        from: { ...web, fields: { title, url: address } },
        stance: 'context',
        credibility: null,
        note: '',
      })
  }, 'https://b\u00fccher.test/a?b=c')
  // The system's dialog and browser are out of a test's reach: these note what they are asked.
  await app.evaluate(({ dialog, shell, clipboard }) => {
    const noted: unknown[] = []
    Object.assign(globalThis, { noted, answer: 1, readClipboard: () => clipboard.readText() })
    dialog.showMessageBox = async (...args: readonly unknown[]) => {
      noted.push(args.at(-1))
      return { response: (globalThis as unknown as { answer: number }).answer, checkboxChecked: false }
    }
    shell.openExternal = async (address) => void noted.push(address)
  })
  const noted = (): Promise<unknown> =>
    app.evaluate(() => (globalThis as unknown as { noted: unknown[] }).noted.splice(0))
  const answer = (button: number): Promise<unknown> =>
    app.evaluate((_, chosen) => Object.assign(globalThis, { answer: chosen }) && null, button)
  const question = expect.objectContaining({
    message: 'Open xn--bcher-kva.test in your browser?',
    detail: expect.stringMatching(/^https:\/\/xn--bcher-kva\.test\/a\?b=c\n/),
    buttons: ['Open in Browser', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  })

  await page.getByRole('button', { name: 'Sources' }).click()
  await page.getByRole('row', { name: 'A page' }).click()
  const open = page.getByRole('button', { name: 'Open in browser…' })
  await open.click()
  await expect.poll(noted).toEqual([question])
  await answer(0)
  await open.click()
  await expect.poll(noted).toEqual([question, 'https://xn--bcher-kva.test/a?b=c'])

  await page.getByRole('button', { name: 'Copy address' }).click()
  await expect
    .poll(() =>
      app.evaluate(() => (globalThis as unknown as { readClipboard: () => string }).readClipboard()),
    )
    .toBe('https://b\u00fccher.test/a?b=c')

  await page.getByRole('row', { name: 'A file' }).click()
  await open.click()
  await expect(page.getByRole('alert')).toContainText('not one of the web')
  expect(await noted()).toEqual([])
})
