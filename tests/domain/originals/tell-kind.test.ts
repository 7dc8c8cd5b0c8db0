import { describe, expect, it } from 'vitest'
import { pictureSize } from '../../../shared/domain/originals/picture-size'
import { tellKind } from '../../../shared/domain/originals/tell-kind'

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')

describe('what a kept file is', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n', 'a.pdf', { kind: 'pdf' }],
    ['a PDF behind other bytes', `${'x'.repeat(900)}%PDF-1.7`, 'a', { kind: 'pdf' }],
    ['a PDF that is called a picture', '%PDF-1.7', 'a.png', { kind: 'pdf' }],
    ['a PNG', '\u0089PNG\r\n\u001A\n', 'a.png', { kind: 'picture', mediaType: 'image/png' }],
    [
      'a JPEG without an ending',
      '\u00FF\u00D8\u00FF\u00E1',
      'a',
      { kind: 'picture', mediaType: 'image/jpeg' },
    ],
    ['a WebP', 'RIFFxxxxWEBPVP8 ', 'a.webp', { kind: 'picture', mediaType: 'image/webp' }],
    ['an AVIF', '\0\0\0\u0020ftypavif', 'a', { kind: 'picture', mediaType: 'image/avif' }],
    ['a HEIC, which the window cannot draw', '\0\0\0\u0020ftypheic', 'a.heic', { kind: 'other' }],
    ['a video', '\0\0\0\u0020ftypisom', 'a.mp4', { kind: 'video', mediaType: 'video/mp4' }],
    ['a sound in the same box', '\0\0\0\u0020ftypM4A ', 'a.m4a', { kind: 'audio', mediaType: 'audio/mp4' }],
    ['a WebM', '\u001AE\u00DF\u00A3', 'a.webm', { kind: 'video', mediaType: 'video/webm' }],
    ['a WAV', 'RIFFxxxxWAVEfmt ', 'a.wav', { kind: 'audio', mediaType: 'audio/wav' }],
    ['an MP3 with a tag', 'ID3\u0003\0', 'a.mp3', { kind: 'audio', mediaType: 'audio/mpeg' }],
    ['an MP3 without', '\u00FF\u00FB\u0090\u0064', 'a.mp3', { kind: 'audio', mediaType: 'audio/mpeg' }],
    ['a program that is called a picture', 'MZ\u0090\0\u0003\0\0\0', 'a.png', { kind: 'other' }],
    ['a ZIP', 'PK\u0003\u0004\u0014\0', 'a.docx', { kind: 'other' }],
    [
      'a playlist that is called a video',
      '#EXTM3U\nhttp://x.test/a.ts',
      'a.mp4',
      { kind: 'page', of: 'text' },
    ],
    ['a web page', '<!doctype html><p>x', 'a.html', { kind: 'page', of: 'web-page' }],
    ['a web page that is called a picture', '<html><script>', 'a.png', { kind: 'page', of: 'web-page' }],
    ['a web archive', 'From: <Saved by Blink>\r\n', 'a.eml', { kind: 'page', of: 'web-archive' }],
    ['a mail', 'Received: from x\r\n', 'a', { kind: 'page', of: 'mail' }],
    ['a drawing', '<?xml version="1.0"?>\n<svg xmlns="x">', 'a', { kind: 'page', of: 'drawing' }],
    ['a transcript', 'WEBVTT\n\n00:01.000 --> 00:02.000\nx', 'a.txt', { kind: 'page', of: 'transcript' }],
    ['a table', 'day,killed\n1,20\n', 'tally.CSV', { kind: 'table', of: 'csv' }],
    ['a workbook', 'PK\u0003\u0004', 'tally.xlsx', { kind: 'table', of: 'xlsx' }],
    ['an open table', 'PK\u0003\u0004', 'tally.ODS', { kind: 'table', of: 'ods' }],
    ['another archive', 'PK\u0003\u0004', 'a.constructor', { kind: 'other' }],
    ['a table of tabs', 'day\tkilled\n1\t20\n', 'tally.tab', { kind: 'table', of: 'csv' }],
    ['a text', 'A quiet day.', 'a.txt', { kind: 'page', of: 'text' }],
    ['a text in UTF-16', '\u00FF\u00FEA\0 \0q\0', 'a.txt', { kind: 'page', of: 'text' }],
    ['a name of an object', 'x', 'a.constructor', { kind: 'page', of: 'text' }],
    ['nothing', '', 'a.txt', { kind: 'page', of: 'text' }],
  ])('%s', (_, head, name, expected) => expect(tellKind(latin(head), name)).toEqual(expected))
})

describe('how large a picture says it is', () => {
  const png = '\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\u0001\u0002\0\u0001\0\0'
  it.each([
    ['PNG', 'image/png', png, { width: 258, height: 65_536 }],
    ['GIF', 'image/gif', 'GIF89a\u0002\u0001\u0003\0', { width: 258, height: 3 }],
    [
      'JPEG, behind a comment and its tables',
      'image/jpeg',
      '\u00FF\u00D8\u00FF\u00FE\0\u0004ab\u00FF\u00C4\0\u0003x\u00FF\u00FF\u00C2\0\u000B\u0008\0\u0005\u0001\u0002\u0001',
      { width: 258, height: 5 },
    ],
    ['JPEG that begins its picture without a size', 'image/jpeg', '\u00FF\u00D8\u00FF\u00DA\0\u0004ab', null],
    ['JPEG that ends', 'image/jpeg', '\u00FF\u00D8\u00FF\u00FE\u00FF\u00FF', null],
    ['JPEG that goes on as something else', 'image/jpeg', '\u00FF\u00D8\u00FF\u00FE\0\u0004abcd', null],
    [
      'WebP, extended',
      'image/webp',
      'RIFFxxxxWEBPVP8Xxxxx\0\0\0\0\u00FF\u0001\0\u0002\0\0',
      { width: 512, height: 3 },
    ],
    ['WebP, lossless', 'image/webp', 'RIFFxxxxWEBPVP8Lxxxx/\u0001\u00C0\0\0', { width: 2, height: 4 }],
    [
      'BMP',
      'image/bmp',
      `BM${'\0'.repeat(12)}\u0028\0\0\0\u0002\u0001\0\0\u00FD\u00FF\u00FF\u00FF`,
      { width: 258, height: 3 },
    ],
    ['AVIF', 'image/avif', '\0\0\0\u0014ispe\0\0\0\0\0\0\0\u0007\0\0\0\u0008', { width: 7, height: 8 }],
    ['one that ends in its header', 'image/png', png.slice(0, 20), null],
    ['another kind', 'image/tiff', png, null],
  ])('%s', (_, mediaType, head, expected) => expect(pictureSize(latin(head), mediaType)).toEqual(expected))
})
