// oxlint-disable unicorn/consistent-function-scoping, no-eval, typescript/no-implied-eval -- what `evaluate` takes runs in the page, brings all that it needs, and is as bad as it can be
import { test } from './hostile/sealed-test'
import { expect, pickMenu, selectWords, textOf } from './workbench'

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

test('a style is let in by what it says, not by a word that a script could read', async ({ page }) => {
  await expect(page.getByRole('main')).toBeVisible()
  const outcome = await page.evaluate(() => {
    const [own] = document.querySelectorAll('style')
    const other = document.createElement('style')
    other.textContent = 'body { display: none }'
    other.nonce =
      [...document.querySelectorAll<HTMLElement>('*')].map(({ nonce }) => nonce).find(Boolean) ?? ''
    document.head.append(other)
    const isIn = (style: HTMLStyleElement | undefined): boolean => (style?.sheet?.cssRules.length ?? 0) > 0
    return { own: isIn(own), other: isIn(other), nonces: document.querySelectorAll('[nonce]').length }
  })
  expect(outcome).toEqual({ own: true, other: false, nonces: 0 })
  await expect(page.getByRole('main')).toBeVisible()
})

test('a page cannot print, ask or hold the window, nor can a frame of it', async ({ page }) => {
  await expect(page.getByRole('main')).toBeVisible()
  const outcome = await page.evaluate(() => {
    let printed = 0
    const frame = document.body.appendChild(document.createElement('iframe'))
    for (const each of [window, frame.contentWindow]) {
      each?.addEventListener('beforeprint', () => (printed += 1))
      each?.print()
      each?.document.execCommand('print')
      each?.alert('stop')
    }
    return { printed, confirmed: window.confirm('stop') }
  })
  expect(outcome).toEqual({ printed: 0, confirmed: false })
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
  const address = (await page.locator('iframe').getAttribute('src')) ?? ''
  const policy = await app.evaluate(
    async ({ session }, report) =>
      (await session.defaultSession.fetch(report)).headers.get('content-security-policy'),
    address,
  )
  expect(policy).toMatch(/^default-src 'none'; .*; sandbox$/)
  expect(policy).not.toContain('unsafe')
})
