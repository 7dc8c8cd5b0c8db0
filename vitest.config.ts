import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** The time limit only ends what hangs: how long a test takes says more about the machine than about the code. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    setupFiles: ['tests/same-cases.ts', 'tests/older-node.ts'],
    // Its own number is one less than there are processors: on a machine of two that would be half of it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
