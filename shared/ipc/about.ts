/** The version of the program, the versions that it runs on, and its licence and all licences of what is built in. */
export type About = {
  readonly version: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  readonly licences: readonly string[]
}
