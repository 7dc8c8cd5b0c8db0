import { defineConfig } from '@playwright/test'
import { HANGS } from './tests/drive/launch-held'

// `npm test` has a display for each worker, since two windows on one would take the focus and the clipboard from one another.
const display = process.env['PLUMBLINE_DISPLAYS']?.split(' ')[Number(process.env['TEST_PARALLEL_INDEX'])]
if (display) process.env['DISPLAY'] = display

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  // These limits only end what hangs: how long something takes says more about the machine, and what else runs on it, than about the code.
  timeout: 600_000,
  expect: { timeout: HANGS },
  reporter: 'list',
  outputDir: 'test-results',
})
