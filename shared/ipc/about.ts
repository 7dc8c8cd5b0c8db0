/** What a program is: its version and what it runs on, its own licence and those of all that is built in, in full. */
export type About = {
  readonly version: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  readonly licences: readonly string[]
}
