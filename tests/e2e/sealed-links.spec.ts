import type { Attacked } from './hostile/sealed-test'
import { test } from './hostile/sealed-test'
import { askMain, expect } from './workbench'

test('a link is copied, and opened only after a question that shows it whole', async ({ app, page }) => {
  await page.evaluate(async (url) => {
    const { call } = (window as unknown as Attacked).plumbline
    const state = JSON.parse(await call('readState', {})) as { value: { open: { claims: { id: string }[] } } }
    const web = { kind: 'new-source', sourceKind: 'web', fileToken: null, pinpoint: { kind: 'whole' } }
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
    askMain(() => app.evaluate(() => (globalThis as unknown as { noted: unknown[] }).noted))
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
  await expect.poll(noted).toEqual([question, question, 'https://xn--bcher-kva.test/a?b=c'])

  await page.getByRole('button', { name: 'Copy address' }).click()
  await expect
    .poll(() =>
      askMain(() =>
        app.evaluate(() => (globalThis as unknown as { readClipboard: () => string }).readClipboard()),
      ),
    )
    .toBe('https://b\u00fccher.test/a?b=c')

  await page.getByRole('row', { name: 'A file' }).click()
  await open.click()
  await expect(page.getByRole('alert')).toContainText('not one of the web')
  expect(await noted()).toHaveLength(3)
})
