import { Readable } from 'node:stream'
import type { CustomScheme, ProtocolResponse, Session } from 'electron'
import { PAGE_ORIGIN } from '../addresses'
import type { ServedOriginals } from './served-originals'

/** The scheme of the bytes of kept files: the window draws and plays them, and takes no script or style from there. */
export const originalScheme: CustomScheme = {
  scheme: 'original',
  privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, stream: true },
}

/**
 * What a stranger's page may do in its frame: look as it wants to, with what it brings along. No script, no frame that is loaded, no
 * request, no form, no way out; not even where it is opened by itself.
 */
const policy = Object.entries({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'font-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': PAGE_ORIGIN,
  sandbox: '',
})
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ')

/** Serves kept files as streams, so that a long video is never in memory whole, and from wherever it is sought. */
export function serveOriginalScheme(session: Session, at: ServedOriginals['at']): void {
  session.protocol.registerStreamProtocol('original', ({ url, headers }, answer) => {
    // A file that cannot be read any more is not found; whoever shows it asks main, which says why.
    void serve(new URL(url), headers['Range'] ?? null, at)
      .catch(() => none(404))
      .then(answer)
  })
}

const none = (statusCode: number): ProtocolResponse => ({ statusCode, data: Readable.from([]) })

async function serve(
  address: URL,
  range: string | null,
  at: ServedOriginals['at'],
): Promise<ProtocolResponse> {
  const served = await at(address)
  if (served === null) return none(404)
  const { mediaType, size, read } = served
  // A page asks by the address: with a header it would have to ask first whether it may.
  const stretch = stretchOf(range ?? address.searchParams.get('bytes'), size)
  const [from, to] = stretch ?? [0, size]
  if (from > to || (from === to && size > 0))
    return { ...none(416), headers: { 'content-range': `bytes */${size}` } }
  return {
    statusCode: range === null || stretch === null ? 200 : 206,
    headers: {
      'content-type': mediaType,
      'content-length': String(to - from),
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'accept-ranges': 'bytes',
      'access-control-allow-origin': PAGE_ORIGIN,
      'x-content-type-options': 'nosniff',
      ...(range === null || stretch === null ? {} : { 'content-range': `bytes ${from}-${to - 1}/${size}` }),
    },
    data: Readable.from(read(from, to), { objectMode: false }),
  }
}

/** A range of one stretch (RFC 9110, 14.1.2), from its first byte to behind its last; null for any other, which is answered with all of it. */
function stretchOf(range: string | null, size: number): readonly [number, number] | null {
  const [, from, to] = /^(?:bytes=)?(\d{1,15})-(\d{0,15})$/u.exec(range ?? '') ?? []
  if (from === undefined) return null
  return [Number(from), Math.min(size, to ? Number(to) + 1 : size)]
}
