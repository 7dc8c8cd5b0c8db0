/** What a benchmark of the whole program is given: the built program, the Electron that runs it, and a display. */
export type Bench = {
  /** The checkout, which is also the folder that Electron is given. */
  readonly root: string
  /** The folder of the benchmarks. */
  readonly here: string
  readonly program: string
  /** What this machine needs besides: no sandbox for root. */
  readonly flags: readonly string[]
  readonly env: Readonly<Record<string, string>>
}
