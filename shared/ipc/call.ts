import type { Result } from '../result'
import type { WorkspaceEvent } from './state'

/** What the preload puts into the page as `window.plumbline`: one untyped function up, one stream down. */
export type Bridge = {
  readonly call: (name: string, input: unknown) => Promise<Result<unknown>>
  readonly listen: (listener: (event: WorkspaceEvent) => void) => () => void
  /** Imports dropped files; takes the files themselves, so that the page never handles a path. */
  readonly importDropped: (files: readonly unknown[]) => Promise<Result<unknown>>
}
