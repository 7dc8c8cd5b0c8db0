import type { ElectronApplication } from '@playwright/test'

/**
 * Puts a page of an attacker in the place of the workbench's own, at `app://plumbline/`, without any policy, and opens it in a
 * window of the same session: as if the attacker's script already ran there. Answers when it has loaded or gone away; with
 * `calls: 'ended'`, when its calls have given up, too.
 */
export async function openHostile(app: ElectronApplication, html: string, calls?: 'ended'): Promise<void> {
  await app.evaluate(
    async ({ BrowserWindow, session }, given) => {
      const { protocol } = session.defaultSession
      if (protocol.isProtocolHandled('app')) protocol.unhandle('app')
      protocol.handle('app', () => new Response(given.html, { headers: { 'content-type': 'text/html' } }))
      const window = new BrowserWindow({
        show: false,
        webPreferences: { sandbox: true, contextIsolation: true },
      })
      const isLoaded = await window.loadURL('app://plumbline/hostile.html').then(
        () => true,
        () => false,
      )
      if (isLoaded && given.calls) await window.webContents.executeJavaScript('finished')
    },
    { html, calls },
  )
}
