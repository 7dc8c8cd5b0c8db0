import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../shared/words')

test('keys that a Mac calls otherwise are named in one place, and told to the sentences that speak of them', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const named = files.flatMap((file) =>
    readFileSync(resolve(root, file), 'utf8')
      .split('\n')
      // In braces the manual asks for the name.
      .map((line) => line.replaceAll('{Alt}', ''))
      .filter((line) => /\b(?:Ctrl|Cmd|Alt|Command key|Option key)\b|[⌘⌥⇧]/u.test(line))
      .filter((line) => !/^\s*(?:\/\/|\*|\/\*)/u.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  // Each language names them in the list of its commands.
  expect(named.filter((line) => !/^[a-z]{2}\/commands\.ts: keys: \{/u.test(line))).toEqual([])
})
