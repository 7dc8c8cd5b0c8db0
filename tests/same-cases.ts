import { configureGlobal } from 'fast-check'

/** Property tests try the same cases on every machine, so that a failure is one of the code; `SEED=…` tries others. */
configureGlobal({ seed: Number(process.env['SEED'] ?? 1) })
