import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import type { Bridge } from '../../shared/ipc/call'

const built = resolve(import.meta.dirname, '../../out/renderer')

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

type Served = { readonly address: string; close(): Promise<void> }

/** Serves the built window on loopback, to be shown in a browser. */
export async function serveBuiltWindow(): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    readFile(join(built, pathname)).then(
      (data) => {
        const type = MEDIA_TYPES[extname(pathname)] ?? 'application/octet-stream'
        response.writeHead(200, { 'content-type': type }).end(data)
      },
      () => response.writeHead(404).end(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    address: `http://127.0.0.1:${address.port}/index.html`,
    close: async () => {
      server.close()
      await once(server, 'close')
    },
  }
}

declare global {
  interface Window {
    readonly plumbline: Bridge
    /** In the browser: what main is asked. */
    ask?: (name: string, input: unknown) => Promise<string>
    /** In the browser: tells the window what main told. */
    tell?: (event: string) => void
    /** In the window of Electron: hands on what main tells. */
    handOn?: (event: string) => Promise<void>
  }
}

/**
 * Shows the window in a browser, over the main process of a running workbench. Its own window shows a style sheet meanwhile: a
 * document that can speak with main, and does nothing by itself.
 */
export async function showIn(browser: Browser, own: Page, address: string): Promise<Page> {
  const sheet = await own.evaluate(
    () => document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.href,
  )
  if (sheet === undefined) throw new Error('The window has no style sheet.')
  await own.goto(sheet)
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 } })
  const page = await context.newPage()
  await page.exposeFunction('ask', (name: string, input: unknown) =>
    own.evaluate(([asked, given]) => window.plumbline.call(asked, given), [name, input] as const),
  )
  await page.addInitScript(() => {
    const listeners = new Set<(event: string) => void>()
    window.tell = (event) => listeners.forEach((listener) => listener(event))
    const bridge: Bridge = {
      call: (name, input) => window.ask?.(name, input) ?? Promise.reject(new Error('Main is not there.')),
      listen: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      importDropped: () => Promise.reject(new Error('A browser drops no files here.')),
    }
    Object.defineProperty(window, 'plumbline', { value: bridge })
  })
  await own.exposeFunction('handOn', (event: string) => page.evaluate((told) => window.tell?.(told), event))
  await own.evaluate(() => void window.plumbline.listen((event) => void window.handOn?.(event)))
  await page.goto(address)
  await page.getByRole('main').waitFor()
  return page
}
