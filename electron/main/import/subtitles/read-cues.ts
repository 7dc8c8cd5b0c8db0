/** One caption: from when to when it is shown, in milliseconds, and its lines. */
export type Cue = {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
  /** What is struck out and not in the lines. */
  readonly struck: readonly string[]
}

type Written = { readonly from: number; readonly to: number; readonly lines: string[] }

const TIMING =
  /^\s*(?:(\d{1,3}):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})(?:\s.*)?$/u

/** The captions of a SubRip or WebVTT file, in its order (WebVTT, 4.1). Comments, styles and regions are none. */
export function readCues(text: string): readonly Cue[] {
  const cues: Written[] = []
  let open: Written | null = null
  const lines = text.split(/\r\n|\r|\n/u)
  for (const [at, line] of lines.entries()) {
    const timing = TIMING.exec(line)
    if (timing) {
      // A number above the times names the next caption, also where no empty line parts them.
      if (open && at > 0 && /^\s*\d+\s*$/u.test(lines[at - 1] ?? '') && open.lines.length > 1)
        open.lines.pop()
      open = { from: millisecondsOf(timing.slice(1, 5)), to: millisecondsOf(timing.slice(5, 9)), lines: [] }
      cues.push(open)
    } else if (line.trim() === '') open = null
    else open?.lines.push(line)
  }
  return cues.map(({ from, to, lines: written }) => ({
    from,
    to,
    lines: written.map(plainLine).filter((line) => line !== ''),
    struck: written.flatMap((line) => [...line.matchAll(STRUCK)].map(([, words = '']) => plainLine(words))),
  }))
}

function millisecondsOf([
  hours = '0',
  minutes = '0',
  seconds = '0',
  fraction = '0',
]: readonly string[]): number {
  return (
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))
  )
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00A0'],
  ['lrm', '\u200E'],
  ['rlm', '\u200F'],
  ['quot', '"'],
])

const STRUCK = /<(?:s|strike|del)>([^<]*)<\/(?:s|strike|del)>/giu

/** A line without its tags (`<i>`, `<c.yellow>`, `<00:00:01.000>`, `{\an8}`), with who speaks before it (`<v Name>`). */
function plainLine(line: string): string {
  return line
    .replace(STRUCK, ' ')
    .replace(/\{\\[^{}]*\}/gu, '')
    .replace(/<v(?:\.[^\s>]*)?\s+([^>]+)>/gu, '$1: ')
    .replace(/<\/?(?:[a-z][^<>]*|\d[\d:.]*)>/giu, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm|quot);/gu, (whole, name: string) => ENTITIES.get(name) ?? whole)
    .replace(/\s+/gu, ' ')
    .trim()
}
