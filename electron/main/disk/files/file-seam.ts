/** An open file. Positions and lengths are bytes from the start of the file. */
export type OpenFile = {
  /** How many bytes were taken; fewer than offered is no error. */
  write(bytes: Uint8Array, position: number): Promise<number>
  /** How many bytes were filled in; 0 at the end of the file. */
  read(into: Uint8Array, position: number): Promise<number>
  truncate(length: number): Promise<void>
  /** Returns when the bytes, and the length, are on the disk. */
  datasync(): Promise<void>
  size(): Promise<number>
  /** Looks at the file and what is around it, in one go; nothing is told that was known before. */
  look(at: LookedAt): Promise<Look>
  close(): Promise<void>
}

/** What is looked at before an open file is written to. */
export type LookedAt = {
  /** A file beside it; null for none. */
  readonly beside: string | null
  /** Where the open file should stand. */
  readonly path: string
  /** From where in it two bytes are read each. */
  readonly positions: readonly number[]
}

export type Look = {
  /** The facts of the file beside it, null where there is none. */
  readonly beside: FileFacts | null
  /** What stands in the place of the open file: it, another one (also a copy of it), or nothing. */
  readonly standing: 'itself' | 'another' | 'nothing'
  /** Fewer than two where the file ends. */
  readonly bytes: readonly Uint8Array[]
}

export type FileFacts = {
  readonly size: number
  /** Milliseconds since 1970 by the clock of the file system. */
  readonly modified: number
  /** Tells a file from another one that has taken its name. */
  readonly id: number
  /** A link is one, whatever it leads to. other: a pipe, a socket, a device. */
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

/**
 * How a file is opened. read: for reading. update: for writing, refused when it is missing. write: for writing, made when
 * missing. create: for writing, refused when it exists. journal: as write, but every write is on the disk when it returns.
 */
export type OpenMode = 'read' | 'update' | 'write' | 'create' | 'journal'

/**
 * Every call that this program makes to a file system. All of them throw the errors of `node:fs`.
 * Tests put a seam of their own here, to make the n-th call fail or to record what was really flushed.
 */
export type FileSeam = {
  open(path: string, mode: OpenMode): Promise<OpenFile>
  readFile(path: string): Promise<Uint8Array>
  stat(path: string): Promise<FileFacts>
  /** The names in a folder, in no particular order. */
  list(folder: string): Promise<readonly string[]>
  makeFolder(path: string): Promise<void>
  removeFolder(path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Returns when the names in the folder are on the disk. */
  syncFolder(path: string): Promise<void>
}
