/** The Electron that runs the workbench: start `program` with `args` (the app folder comes first), then your own arguments. */
export type Runtime = {
  kind: 'given' | 'pinned' | 'fallback'
  program: string
  args: string[]
  env: Record<string, string>
}

/** The runtime on this machine. Only looks, installs nothing; throws when there is none. */
export function locateRuntime(): Runtime

/** The path of a program that a shell would find by its name; null where there is none. */
export function findOnPath(program: string): string | null
