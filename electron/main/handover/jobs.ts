import type { Packed } from '../../../shared/ipc/state'
import type { Result } from '../../../shared/result'
import type { MadeFile, PackageFacts } from '../disk/package/pack-project'
import type { FilesDone, Secret } from '../safety/jobs'
import type { Unpacked } from '../disk/package/unpack-package'
import type { Publication } from './publish-project'
import type { Job } from '../work/messages'

/** Long work on packages that a thread of its own does. */
export type PackageJobs = {
  readonly pack: Job<
    {
      readonly folder: string
      readonly secret: Secret
      readonly path: string
      readonly opensUp: boolean
      readonly made: readonly MadeFile[]
      readonly facts: PackageFacts
    },
    Result<Packed>,
    FilesDone
  >
  readonly publish: Job<
    { readonly folder: string; readonly secret: Secret; readonly path: string } & Publication,
    Result<Packed>,
    FilesDone
  >
  readonly packWithout: Job<
    {
      readonly folder: string
      readonly secret: Secret
      readonly path: string
      readonly by: string
    } & Publication,
    Result<Packed>,
    FilesDone
  >
  readonly unpack: Job<
    { readonly path: string; readonly folder: string; readonly by: string },
    Result<Unpacked>,
    FilesDone
  >
}
