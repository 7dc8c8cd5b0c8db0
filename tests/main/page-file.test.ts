import { describe, expect, test } from 'vitest'
import { pageFile } from '../../electron/main/addresses'

const folder = '/app/out/renderer'

const paths: readonly [asked: string, file: string | null][] = [
  ['/index.html', '/app/out/renderer/index.html'],
  ['/assets/inter%20latin.woff2', '/app/out/renderer/assets/inter latin.woff2'],
  ['/assets/../index.html', '/app/out/renderer/index.html'],
  ['/', '/app/out/renderer/'],
  ['/../main/index.js', null],
  ['/%2e%2e/main/index.js', null],
  ['/..%2f..%2fetc/passwd', null],
  ['/../renderer-of-another/index.html', null],
  ['/assets/../../../seeds/seeds.json', null],
  ['/index.html%00.png', null],
  ['/%E0%A4%A', null],
]

describe('the page is served from its own folder alone', () => {
  test.each(paths)('%s', (asked, file) => expect(pageFile(folder, asked)).toBe(file))
})
