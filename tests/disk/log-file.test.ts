import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LONGEST_LOG, openLogFile } from '../../electron/main/disk/log-file'
import { someFolder } from './project-fixture'

describe('the log', () => {
  it('is made with its folder, and read by its user alone', async () => {
    const folder = join(await someFolder(), 'logs')
    openLogFile(folder)('one')
    openLogFile(folder)('two')
    expect(await readFile(join(folder, 'plumbline.log'), 'utf8')).toBe('one\ntwo\n')
    expect((await stat(join(folder, 'plumbline.log'))).mode & 0o777).toBe(0o600)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
  })

  it('never has more than two files of its size, and loses no line of the newest', async () => {
    const folder = await someFolder()
    const write = openLogFile(folder, 100)
    for (let number = 1000; number < 1200; number += 1) write(`line ${number}`)
    expect((await readdir(folder)).toSorted()).toEqual(['plumbline-before.log', 'plumbline.log'])
    const before = await readFile(join(folder, 'plumbline-before.log'), 'utf8')
    const newest = await readFile(join(folder, 'plumbline.log'), 'utf8')
    expect([before.length <= 100, newest.length <= 100]).toEqual([true, true])
    const lines = `${before}${newest}`.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(10)
    expect(lines).toEqual(Array.from(lines, (_, at) => `line ${1200 - lines.length + at}`))
  })

  it('is a megabyte at most', () => {
    expect(2 * LONGEST_LOG).toBe(1_000_000)
  })

  it('that cannot be written stops nothing', async () => {
    const folder = await someFolder()
    await writeFile(join(folder, 'logs'), 'a file in its place')
    expect(() => openLogFile(join(folder, 'logs'))('one')).not.toThrow()
    await chmod(folder, 0o500)
    expect(() => openLogFile(join(folder, 'other'))('one')).not.toThrow()
    await chmod(folder, 0o700)
  })
})
