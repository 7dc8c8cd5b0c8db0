/**
 * What the preload puts into the page as `window.plumbline`: one function up, one stream down. Answers (`Result`) and events
 * (`WorkspaceEvent`) come as JSON: a text passes the border between the two worlds whole, where Electron copies an object
 * member by member, which takes seconds for a large project.
 */
export type Bridge = {
  readonly call: (name: string, input: unknown) => Promise<string>
  readonly listen: (listener: (event: string) => void) => () => void
  /** Imports dropped files; takes the files themselves, so that the page never handles a path. */
  readonly importDropped: (files: readonly unknown[]) => Promise<string>
}
