import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSettingsFile } from '../../electron/main/disk/settings-file'
import { someFolder, valueOf } from './project-fixture'
import { SimulatedDisk, systemError } from './simulated-disk'

const usual = {
  theme: 'system',
  language: 'system',
  coverAll: false,
  author: '',
  tourSeen: false,
  recent: [],
  window: null,
}

describe('settings', () => {
  it('are the usual ones at the first start, and what was chosen after', async () => {
    const path = join(await someFolder(), 'Plumbline', 'settings.json')
    const first = await openSettingsFile(path)
    expect([first.data, first.notice]).toEqual([usual, null])
    const next = {
      ...first.data,
      theme: 'dark' as const,
      author: 'A. Checker',
      recent: [{ folder: '/a', title: 'A' }],
    }
    expect(valueOf(await first.update(next))).toEqual(next)
    expect((await openSettingsFile(path)).data).toEqual(next)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it.each(['', 'null', '{', '[]', '{"theme":"pink"}', '\0\0\0\0'])(
    'that are damaged (%j) are set aside',
    async (damaged) => {
      const folder = await someFolder()
      const path = join(folder, 'settings.json')
      await writeFile(path, damaged)
      const settings = await openSettingsFile(path)
      expect([settings.data, settings.notice]).toEqual([
        usual,
        'The settings were damaged. They were set aside as “settings.json.damaged”, and the usual ones are used instead.',
      ])
      expect(await readFile(join(folder, 'settings.json.damaged'), 'utf8')).toBe(damaged)
      valueOf(await settings.update({ ...settings.data, author: 'A. Checker' }))
      expect((await openSettingsFile(path)).notice).toBe(null)
    },
  )

  it('of an older version keep what they have', async () => {
    const path = join(await someFolder(), 'settings.json')
    await writeFile(path, '{"author":"A. Checker"}')
    expect((await openSettingsFile(path)).data).toEqual({ ...usual, author: 'A. Checker' })
  })

  it('that are changed quickly end with the last change', async () => {
    const folder = await someFolder()
    const settings = await openSettingsFile(join(folder, 'settings.json'))
    const names = ['A', 'B', 'C', 'D'].map((author) => settings.update({ ...settings.data, author }))
    await Promise.all(names)
    expect((await openSettingsFile(join(folder, 'settings.json'))).data.author).toBe('D')
    expect(await readdir(folder)).toEqual(['settings.json'])
  })

  it('that cannot be written hold until the end, and the answer says so', async () => {
    const disk = new SimulatedDisk()
    const settings = await openSettingsFile('/settings.json', disk)
    disk.before = (call) => {
      if (call === 'write') throw systemError('EROFS')
    }
    expect(await settings.update({ ...settings.data, author: 'A. Checker' })).toMatchObject({
      fault: { message: expect.stringMatching(/^The settings were not saved\. The disk can only be read/) },
    })
    expect(settings.data.author).toBe('A. Checker')
  })
})
