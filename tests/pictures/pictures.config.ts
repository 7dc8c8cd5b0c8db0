import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: 'make-pictures.ts',
  workers: 1,
  timeout: 120_000,
  outputDir: '../../test-results',
})
