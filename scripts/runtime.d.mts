/** The Electron that runs the workbench: start `program` with `args` (the app folder comes first), then your own arguments. */
export type Runtime = {
  kind: 'given' | 'pinned' | 'fallback'
  program: string
  args: string[]
  env: Record<string, string>
}

/** The runtime on this machine. Only looks, installs nothing; throws when there is none. */
export function locateRuntime(): Runtime
