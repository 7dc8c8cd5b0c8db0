import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import type { TestProjectInlineConfiguration } from 'vitest/config'

/** Rules are pure functions and hold nothing between two calls: their tests share what has been loaded, language data above all. */
const rules = ['tests/domain/**/*.test.ts']

/**
 * What does not depend on the runtime's version: `npm test` runs it on one Node, all other unit tests on two. These look at the source
 * text, build it twice, count what the rules do with very many texts, or try every pair of operations; the tests of rules, operations
 * and the disk hold the right values of all that on both.
 */
const once = [
  'tests/architecture.test.ts',
  'tests/architecture/**/*.test.ts',
  'tests/licences.test.ts',
  'tests/build/**/*.test.ts',
  'tests/eval/**/*.test.ts',
  'tests/hostile/**/*.test.ts',
  'tests/main/operations-at-once.test.ts',
]

/** The time limit only ends what hangs: how long a test takes says more about the machine than about the code. */
export default defineConfig({
  test: {
    setupFiles: ['tests/same-cases.ts', 'tests/older-node.ts'],
    // Its own number is one less than there are processors: on a machine of two that would be half of it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 600_000,
    // Sheets that the program reads as text are read so here, too.
    css: { include: [/\?raw$/u] },
    hookTimeout: 600_000,
    projects: [
      project({ name: 'rules', include: rules, isolate: false }),
      project({ name: 'once', include: once }),
      project({
        name: 'program',
        include: ['tests/**/*.test.ts'],
        exclude: [...rules, ...once, 'tests/e2e/**', 'tests/bench/**'],
      }),
    ],
  },
})

function project(test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return { extends: true, test }
}
