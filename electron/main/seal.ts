import { app } from 'electron'
import type { Session, WebContents } from 'electron'
import { devServer, isLocalAddress, isOwnAddress } from './addresses'

/** Switches that keep Chromium itself from reaching out. Must run before the app is ready. */
export function sealCommandLine(): void {
  const except = devServer ? `, EXCLUDE ${new URL(devServer).hostname}` : ''
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`)
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('no-pings')
  app.commandLine.appendSwitch('dns-prefetch-disable')
}

/** Blocks every request that leaves the machine, and says so; grants no permission but writing to the clipboard. */
export function sealSession(session: Session, report: (address: string) => void): void {
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
}

/** Keeps a page where it is: no navigation, no new windows, no embedded views. */
export function sealContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
