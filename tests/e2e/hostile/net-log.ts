import { readFile } from 'node:fs/promises'

/** What Chromium itself wrote down about its network: by kind of event, what each named. */
export type NetLog = {
  /** Every address of a request that is not our own page's. */
  readonly requests: readonly string[]
  /** Names that were asked of the system or of a name server. */
  readonly lookups: readonly string[]
  /** Connections that were tried. */
  readonly connections: readonly string[]
  /** Packets that were sent. Chromium asks the system for a route to a public address, too, and sends nothing: that is none. */
  readonly packets: readonly string[]
}

type Event = { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }

/** Reads a file of `--log-net-log`; works also where the program ended before it wrote the last bracket. */
export async function readNetLog(path: string): Promise<NetLog> {
  const text = await readFile(path, 'utf8')
  const log = parse(text)
  const named = (names: readonly string[]): readonly string[] => {
    const types = new Set(names.map((name) => log.constants.logEventTypes[name]))
    return log.events.flatMap((event) =>
      types.has(event.type) && event.params ? [JSON.stringify(event.params)] : [],
    )
  }
  return {
    requests: log.events.flatMap(({ params }) => {
      const url = params?.['url']
      return typeof url === 'string' && !isOurs(url) ? [url] : []
    }),
    lookups: named([
      'HOST_RESOLVER_SYSTEM_TASK',
      'HOST_RESOLVER_MANAGER_ATTEMPT_STARTED',
      'HOST_RESOLVER_DNS_TASK',
      'DNS_TRANSACTION',
    ]),
    connections: named(['TCP_CONNECT_ATTEMPT']),
    packets: named(['UDP_BYTES_SENT']),
  }
}

function isOurs(url: string): boolean {
  return /^(?:app|data|blob):/u.test(url)
}

type Log = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly Event[]
}

function parse(text: string): Log {
  try {
    return JSON.parse(text) as Log
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/u, '')}]}`) as Log
  }
}
