import { basename, dirname } from 'node:path'
import { isMissing } from '../../electron/main/disk/files/disk-fault'
import type { FileFacts, FileSeam, OpenFile } from '../../electron/main/disk/files/file-seam'

/** The bytes of a file: as a program sees them, as they are sure to be on the disk, and what was done in between. */
type Content = {
  now: Buffer
  flushed: Buffer
  unflushed: ((bytes: Buffer) => Buffer)[]
  modified: number
  readonly id: number
}

let lastId = 0

/** The number of the next file. */
function nextId(): number {
  lastId += 1
  return lastId
}

type Names = Map<string, Content>

/** The names in a folder, in the same three states. */
type Folder = { now: Names; flushed: Names; unflushed: ((names: Names) => void)[] }

/** Picks, at a power cut, what of the unflushed changes reached the disk all the same. */
export type Survival = <T>(changes: readonly T[]) => readonly T[]

export const survivals = {
  nothing: () => [],
  all: (changes) => changes,
  'the first half': (changes) => changes.slice(0, Math.ceil(changes.length / 2)),
  'the second half': (changes) => changes.slice(Math.floor(changes.length / 2)),
  'the last': (changes) => changes.slice(-1),
} satisfies Record<string, Survival>

const PAGE = 512

/**
 * A disk in memory that knows what was flushed. After a power cut only that is sure; of the rest any part may be
 * there, in any order: data of one file by pages, names by folders. A rename is whole or not at all.
 */
export class SimulatedDisk implements FileSeam {
  readonly #folders: Map<string, Folder>
  /** The clock of the disk, in milliseconds since 1970. */
  clock = 0
  /** Called before each call, by its name; it may throw in its place. */
  before: (call: string, path: string) => void = () => undefined

  constructor(folders: Map<string, Folder> = new Map([['/', emptyFolder()]])) {
    this.#folders = folders
  }

  /** The disk as it is found after the power was cut at this moment. */
  cut(survive: Survival): SimulatedDisk {
    const contents = new Map<Content, Content>()
    const contentOf = (content: Content): Content => {
      const known = contents.get(content)
      if (known !== undefined) return known
      const bytes = survive(content.unflushed).reduce((sum, change) => change(sum), content.flushed)
      const found = { now: bytes, flushed: bytes, unflushed: [], modified: content.modified, id: content.id }
      contents.set(content, found)
      return found
    }
    const folders = [...this.#folders].map(([path, folder]): [string, Folder] => {
      const names = new Map(folder.flushed)
      for (const change of survive(folder.unflushed)) change(names)
      const found = new Map([...names].map(([name, content]) => [name, contentOf(content)]))
      return [path, { now: found, flushed: new Map(found), unflushed: [] }]
    })
    return new SimulatedDisk(new Map(folders))
  }

  /** All paths of files, for finding what should not be there. */
  paths(): readonly string[] {
    return [...this.#folders].flatMap(([path, { now }]) => [...now.keys()].map((name) => `${path}/${name}`))
  }

  readonly open: FileSeam['open'] = async (path, mode) => {
    this.before('open', path)
    const folder = this.#folder(dirname(path))
    let content = folder.now.get(basename(path))
    if (content !== undefined && mode === 'create') throw systemError('EEXIST')
    if (content === undefined) {
      if (mode === 'read' || mode === 'update') throw systemError('ENOENT')
      content = {
        now: Buffer.alloc(0),
        flushed: Buffer.alloc(0),
        unflushed: [],
        modified: this.clock,
        id: nextId(),
      }
      const made = content
      alterNames(folder, (names) => void names.set(basename(path), made))
    }
    return this.#file(content, path, mode === 'journal')
  }

  #file(content: Content, path: string, flushes: boolean): OpenFile {
    const glance = (other: string): Promise<FileFacts | null> =>
      this.stat(other).catch((error: unknown) => {
        if (isMissing(error)) return null
        throw error
      })
    const file: OpenFile = {
      write: async (bytes, position) => {
        this.before('write', path)
        content.modified = this.clock
        content.now = written(content.now, bytes, position)
        for (let at = 0; at < bytes.length; at += PAGE) {
          const page = Buffer.from(bytes.subarray(at, at + PAGE))
          content.unflushed.push((before) => written(before, page, position + at))
        }
        if (flushes) await file.datasync()
        return bytes.length
      },
      read: async (into, position) => {
        this.before('read', path)
        return content.now.copy(into, 0, position)
      },
      truncate: async (length) => {
        this.before('truncate', path)
        alterBytes(content, (before) => Buffer.concat([before, Buffer.alloc(length)]).subarray(0, length))
      },
      datasync: async () => {
        this.before('datasync', path)
        content.flushed = content.now
        content.unflushed = []
      },
      size: async () => {
        this.before('size', path)
        return content.now.length
      },
      look: async (at) => {
        const [own, beside] = await Promise.all([glance(at.path), at.beside && glance(at.beside)])
        const standing = own === null ? 'nothing' : own.id === content.id ? 'itself' : 'another'
        const bytes = at.positions.map((position) => content.now.subarray(position, position + 2))
        return { beside: beside || null, standing, bytes }
      },
      close: async () => this.before('close', path),
    }
    return file
  }

  readonly readFile: FileSeam['readFile'] = async (path) => {
    this.before('readFile', path)
    return this.#content(path).now
  }

  readonly stat: FileSeam['stat'] = async (path) => {
    this.before('stat', path)
    if (this.#folders.has(path)) return { size: 0, modified: 0, id: 0, kind: 'folder' }
    const { now, modified, id } = this.#content(path)
    return { size: now.length, modified, id, kind: 'file' }
  }

  readonly list: FileSeam['list'] = async (path) => {
    this.before('list', path)
    const inside = [...this.#folders.keys()].filter((other) => other !== path && dirname(other) === path)
    return [...this.#folder(path).now.keys(), ...inside.map((other) => basename(other))]
  }

  readonly makeFolder: FileSeam['makeFolder'] = async (path) => {
    this.before('makeFolder', path)
    if (!this.#folders.has(path)) this.#folders.set(path, emptyFolder())
  }

  readonly removeFolder: FileSeam['removeFolder'] = async (path) => {
    this.before('removeFolder', path)
    this.#folders.delete(path)
  }

  readonly rename: FileSeam['rename'] = async (from, to) => {
    this.before('rename', from)
    const content = this.#content(from)
    alterNames(this.#folder(dirname(to)), (names) => {
      names.delete(basename(from))
      names.set(basename(to), content)
    })
  }

  readonly remove: FileSeam['remove'] = async (path) => {
    this.before('remove', path)
    this.#content(path)
    alterNames(this.#folder(dirname(path)), (names) => void names.delete(basename(path)))
  }

  readonly syncFolder: FileSeam['syncFolder'] = async (path) => {
    this.before('syncFolder', path)
    const folder = this.#folder(path)
    folder.flushed = new Map(folder.now)
    folder.unflushed = []
  }

  #folder(path: string): Folder {
    const folder = this.#folders.get(path)
    if (folder === undefined) throw systemError('ENOENT')
    return folder
  }

  #content(path: string): Content {
    const content = this.#folder(dirname(path)).now.get(basename(path))
    if (content === undefined) throw systemError('ENOENT')
    return content
  }
}

function emptyFolder(): Folder {
  return { now: new Map(), flushed: new Map(), unflushed: [] }
}

function alterNames(folder: Folder, how: (names: Names) => void): void {
  how(folder.now)
  folder.unflushed.push(how)
}

/** Bytes after others were written over them from a position on. */
function written(before: Buffer, bytes: Uint8Array, position: number): Buffer {
  const after = Buffer.alloc(Math.max(before.length, position + bytes.length))
  before.copy(after)
  after.set(bytes, position)
  return after
}

function alterBytes(content: Content, how: (bytes: Buffer) => Buffer): void {
  content.now = how(content.now)
  content.unflushed.push(how)
}

/** An error as the operating system raises it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: simulated`), { code })
}
