import type { Tone } from '../../schema/project'

/** The shape that stands beside a verdict in the window and in the report: one a tone, told apart without colour. */
export const toneSymbols: Readonly<Record<Tone, string>> = {
  none: '○',
  good: '✓',
  mixed: '◐',
  unknown: '?',
  contested: '⇄',
  bad: '✗',
  stale: '↷',
}
