import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../../shared/domain/values/file-name'

describe('the name under which a file is given back', () => {
  it.each([
    ['an ordinary one', 'tally of 2 May.csv', 'tally of 2 May.csv'],
    ['another script', 'تقرير.pdf', 'تقرير.pdf'],
    ['more than one dot', 'a.tar.gz', 'a.tar.gz'],
    ['separators', '../../etc/passwd', '__.._etc_passwd'],
    ['separators of Windows', 'C:\\Windows\\x.txt', 'C__Windows_x.txt'],
    ['a path that is only a way up', '..', 'original.pdf'],
    ['no name', '', 'original.pdf'],
    ['only blanks and dots', ' . . ', 'original.pdf'],
    ['only what no name may hold', '/:*?', 'original.pdf'],
    ['a mark that turns the direction of reading', 'photo\u202Egnp.exe', 'photo_gnp.exe'],
    ['isolates and marks without width', 'a\u2066b\u200Bc\uFEFF.txt', 'a_b_c_.txt'],
    ['controls', 'a\0b\nc\u0085.txt', 'a_b_c_.txt'],
    ['half a character', 'a\uD800.txt', 'a_.txt'],
    ['what Windows keeps for itself', 'what? "yes" <no> | *.txt', 'what_ _yes_ _no_ _ _.txt'],
    ['a device', 'con', '_con'],
    ['a device with an ending', 'NUL.tar.gz', '_NUL.tar.gz'],
    ['a device with a blank', 'aux .txt', '_aux .txt'],
    ['a device with a raised digit', 'COM¹.pdf', '_COM¹.pdf'],
    ['what only begins like a device', 'console.txt', 'console.txt'],
    ['dots and blanks at the end', 'report.pdf. . ', 'report.pdf'],
    ['a hidden file', '.bashrc', '_bashrc'],
    ['decomposed letters', 'e\u0301.txt', '\u00E9.txt'],
  ])('%s', (_, name, expected) => {
    expect(fileNameOf(name, 'original.pdf')).toBe(expected)
  })

  it.each([
    ['Latin', 'a'],
    ['Arabic', 'ق'],
    ['Chinese', '汉'],
    ['pictures', '🗞'],
  ])('is cut in front of its ending where it is too long: %s', (_, letter) => {
    const name = fileNameOf(`${letter.repeat(400)}.pdf`, 'original.pdf')
    expect(name).toMatch(new RegExp(`^(?:${letter})+\\.pdf$`, 'u'))
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(220)
    expect(Buffer.byteLength(name)).toBeGreaterThan(210)
  })

  it('is cut at its end where it has no ending', () => {
    expect(fileNameOf('a'.repeat(300), 'x')).toBe('a'.repeat(220))
    expect(fileNameOf(`a.${'b'.repeat(300)}`, 'x')).toHaveLength(220)
  })
})
