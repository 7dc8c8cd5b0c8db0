import { unescapeAll } from '../../../../shared/domain/report/checkable/shell'
import { CheckableList } from '../../../../shared/schema/reports/checkable-list'
import { words } from '../../../../shared/words/words'
import { sha256 } from '../../disk/files/sha256'

/** The result of checking a report that carries its originals, byte by byte. */
export type CheckableVerified = {
  readonly findings: readonly { readonly file: string; readonly message: string }[]
  readonly leftOut: readonly string[]
  readonly sha256: string
}

const END = '</script>'
const LIST = '<script type="application/json" id="list">'

/** Checks every byte of a report that carries its originals, also bytes that a browser passes over. Null where the file is no such report. */
export function verifyCheckable(bytes: Uint8Array): CheckableVerified | null {
  const said = words.checkable.check
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const taken: { readonly start: number; readonly end: number }[] = []
  /** Takes out what stands after some signs and before others, from a place on; null where they are not there. */
  const take = (after: string, before: string, from = taken.at(-1)?.end ?? 0): Buffer | null => {
    const at = file.indexOf(after, from)
    const start = at + after.length
    const end = at < 0 ? -1 : file.indexOf(before, start)
    if (end < 0) return null
    taken.push({ start, end })
    return file.subarray(start, end)
  }
  const seal = take('name="seal" content="', '"')
  const report = take(' srcdoc="', '"')
  const listed = take(LIST, END, Math.max(0, file.lastIndexOf(LIST)))
  if (seal === null && listed === null) return null
  take('<script>', END)
  const findings: { file: string; message: string }[] = []
  const find = (name: string, message: string = said.differs): void =>
    void findings.push({ file: name, message })
  const list = readList(listed)
  if (listed === null || list === null || sha256(listed) !== seal?.toString()) find(said.list)
  if (list === null) return { findings, leftOut: [], sha256: sha256(file) }

  const html = unescapeAll(report?.toString() ?? '')
  if (sha256(html) !== list.report.sha256) find(list.report.name)
  for (const { id, name, kind, size, sha256: hash } of list.files) {
    const coded = take(`type="text/plain" id="${id}">`, END, 0)?.toString('latin1') ?? ''
    const content = Buffer.from(coded, 'base64')
    if (content.toString('base64') !== coded || content.length !== size || sha256(content) !== hash)
      find(name)
    else if (kind === 'history' && !leadsTo(content.toString(), list.state)) find(name, said.noChain)
    else if (kind !== 'history' && !html.includes(hash)) find(name, said.notNamed)
  }
  if (list.state !== null && !html.includes(list.state.hash)) find(said.state)
  if (sha256(without(file, taken)) !== list.bytes) find(said.page)
  return { findings, leftOut: list.leftOut, sha256: sha256(file) }
}

function readList(json: Buffer | null): CheckableList | null {
  try {
    return CheckableList.safeParse(JSON.parse(json?.toString() ?? '')).data ?? null
  } catch {
    return null
  }
}

/** Whether each line of a history follows from the one before it, and one of them is the state that is named. */
function leadsTo(history: string, state: CheckableList['state']): boolean {
  let before = '0'.repeat(64)
  let isNamed = false
  for (const line of history.split('\n').slice(0, -1)) {
    const at = line.lastIndexOf(',"hash":"')
    const hash = line.slice(at + 9, -2)
    const follows = line.slice(0, at).endsWith(`,"prevHash":"${before}"`)
    if (!follows || sha256(line.slice(0, at)) !== hash) return false
    isNamed ||= hash === state?.hash && line.startsWith(`{"seq":${state.seq},`)
    before = hash
  }
  return isNamed
}

function without(file: Buffer, taken: readonly { readonly start: number; readonly end: number }[]): Buffer {
  let at = 0
  const rest = taken
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => {
      const piece = file.subarray(at, start)
      at = end
      return piece
    })
  return Buffer.concat([...rest, file.subarray(at)])
}
