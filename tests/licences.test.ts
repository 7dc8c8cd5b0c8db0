import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { test } from 'vitest'

test('the list of licences is that of the packages that are bundled', () => {
  // Ends with another code, and so throws its words, where the list is out of date: `node scripts/licences.mjs` mends it.
  execFileSync(process.execPath, [resolve(import.meta.dirname, '../scripts/licences.mjs'), '--check'], {
    encoding: 'utf8',
  })
})
