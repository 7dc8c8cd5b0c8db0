import { app } from 'electron'
import type { Session, WebContents } from 'electron'
import { devServer, isLocalAddress, isOwnAddress, isPageAddress } from './addresses'

/** Hears of an address that something tried to reach, after it was blocked. */
type Report = (address: string) => void

/**
 * Seals the program: no session and no page that it ever makes reaches further than this machine's `app:` pages.
 * Must run before the app is ready. SECURITY.md says what each seal is for.
 */
export function sealProgram(report: Report): void {
  sealNode()
  sealCommandLine()
  app.on('session-created', (session) => sealSession(session, report))
  app.on('web-contents-created', (_, contents) => sealContents(contents, report))
}

/** What a library could reach out with in this process, past Chromium and its seals. */
function sealNode(): void {
  for (const name of ['fetch', 'WebSocket', 'EventSource']) Reflect.deleteProperty(globalThis, name)
}

/** Switches that keep Chromium itself from reaching out. */
function sealCommandLine(): void {
  const except = devServer ? `, EXCLUDE ${new URL(devServer).hostname}` : ''
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`)
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('no-pings')
  app.commandLine.appendSwitch('dns-prefetch-disable')
}

/** Blocks every request that leaves the machine, and says so; grants no permission but writing to the clipboard. */
function sealSession(session: Session, report: Report): void {
  // The spelling dictionary is fetched past every other block unless no language is set.
  session.setSpellCheckerLanguages([])
  session.webRequest.onBeforeRequest((details, decide) => {
    const isLocal = isLocalAddress(details.url)
    if (!isLocal) report(details.url)
    decide({ cancel: !isLocal })
  })
  session.setPermissionRequestHandler((_, permission, decide) =>
    decide(permission === 'clipboard-sanitized-write'),
  )
  session.setPermissionCheckHandler((_, permission) => permission === 'clipboard-sanitized-write')
  session.setDevicePermissionHandler(() => false)
  // Files are written by main, where the journalist said; never by a page.
  session.on('will-download', (event) => event.preventDefault())
}

/** Keeps a page where it is: no navigation, no new windows, no embedded views, no calls past the proxy. */
function sealContents(contents: WebContents, report: Report): void {
  const refuse = (address: string): void => {
    if (!isLocalAddress(address)) report(address)
  }
  contents.setWindowOpenHandler(({ url }) => {
    refuse(url)
    return { action: 'deny' }
  })
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame ? isPageAddress(event.url) : isOwnAddress(event.url)) return
    event.preventDefault()
    refuse(event.url)
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
