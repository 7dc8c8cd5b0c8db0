import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { protocol } from 'electron'
import type { ProtocolResponse, Session } from 'electron'
import { reportStyleHash } from '../../shared/domain/report/html/report-style'
import { localeOfProcess } from '../../shared/words/locale-of-process'
import { pageInLocale } from '../../shared/words/page-in-locale'
import { readBundledFile } from './disk/files/bundled-files'
import type { ReportPage } from './export/report-pages'
import { ORIGINAL_ORIGIN, PREVIEW_ORIGIN, pageFile } from './addresses'
import { originalScheme, serveOriginalScheme } from './originals/original-protocol'
import type { ServedOriginals } from './originals/served-originals'

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** Makes `app:` and `original:` standard, secure schemes. Must run before the app is ready. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    originalScheme,
  ])
}

/**
 * Serves the window's page from the bundle, the reports that are looked at or printed from memory, and kept files; everything else is not
 * found. All before any page is loaded: a page reaches only the schemes that were served when it was. Not by `protocol.handle`: its answers
 * are those of `fetch`, and Node's implementation of that takes long to load, at every start.
 */
export function serveSchemes(session: Session, sources: PageSources): void {
  session.protocol.registerBufferProtocol('app', (request, answer) => {
    void serve(request.url, sources).then(answer)
  })
  serveOriginalScheme(session, sources.originalAt)
}

/** What is served: the bundle of the window's page, in a folder, and reports from memory; and what addresses of kept files lead to. */
type PageSources = {
  readonly folder: string
  readonly pageAt: (address: string) => ReportPage | null
  readonly originalAt: ServedOriginals['at']
}

async function serve(
  url: string,
  { folder, pageAt }: Omit<PageSources, 'originalAt'>,
): Promise<ProtocolResponse> {
  const address = new URL(url)
  if (address.host === 'preview') return servePreview(pageAt(url))
  if (address.host !== 'plumbline') return notFound
  const path = pageFile(folder, address.pathname)
  const read = path === null ? null : await readBundledFile(path)
  if (path === null || !read) return notFound
  const data = extname(path) === '.html' ? inLocaleOfProgram(read) : read
  const mediaType = MEDIA_TYPES[extname(path)] ?? 'application/octet-stream'
  const policyText = policies[extname(path)]
  const policy = policyText === undefined ? {} : { 'content-security-policy': policyText }
  return { data, headers: { 'content-type': mediaType, ...policy, ...hardening } }
}

/** The window speaks as the program does. */
const inLocaleOfProgram = (html: Buffer): Buffer =>
  Buffer.from(pageInLocale(html.toString('utf8'), localeOfProcess()))

/**
 * No `cross-origin-opener-policy`: nothing opens our page, and it opens nothing; but Chromium would throw away the process that
 * a window begins with, and start another.
 */
const hardening = { 'x-content-type-options': 'nosniff' }

/**
 * The one style that the primitives library adds to the page while it runs, by its hash: a nonce could be read by a script
 * in the page, and would let it add any. Where the library has another text some day, a test of the window fails.
 */
const PRESSABLE =
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}'

/** `sandbox` without `allow-modals`: a page cannot open the system's print dialog, nor any other that holds the window. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${createHash('sha256').update(PRESSABLE).digest('base64')}'`,
  `img-src 'self' data: ${ORIGINAL_ORIGIN}`,
  `media-src ${ORIGINAL_ORIGIN}`,
  "font-src 'self'",
  `connect-src 'self' ${ORIGINAL_ORIGIN}`,
  `frame-src ${PREVIEW_ORIGIN} ${ORIGINAL_ORIGIN}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Forms are ours to handle; `form-action` lets none go anywhere.
  'sandbox allow-scripts allow-same-origin allow-forms',
].join('; ')

/** A worker has the policy of its own file, and without one none. */
const workerPolicy = ["default-src 'none'", "script-src 'self'", "connect-src 'self'"].join('; ')

const policies: Readonly<Record<string, string>> = {
  '.html': pagePolicy,
  '.js': workerPolicy,
  '.mjs': workerPolicy,
}

/** The report brings a policy of its own in its head; this one holds even where the page were broken. */
function previewPolicy(fontHash: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${reportStyleHash}' 'sha256-${fontHash}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors app://plumbline',
    'sandbox',
  ].join('; ')
}

function servePreview(page: ReportPage | null): ProtocolResponse {
  if (page === null) return notFound
  const { html, fontHash } = page
  const mediaType = 'text/html; charset=utf-8'
  return {
    data: Buffer.from(html.buffer, html.byteOffset, html.length),
    headers: { 'content-type': mediaType, 'content-security-policy': previewPolicy(fontHash), ...hardening },
  }
}

const notFound: ProtocolResponse = {
  statusCode: 404,
  data: Buffer.alloc(0),
  headers: { 'content-type': 'text/plain' },
}
