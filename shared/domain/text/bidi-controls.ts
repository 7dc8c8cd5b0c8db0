/** An invisible sign that changes the direction of what follows: where it is, its short and its Unicode name. */
export type BidiControl = { readonly at: number; readonly code: string; readonly name: string }

const CONTROLS: ReadonlyMap<string, readonly [code: string, name: string]> = new Map([
  ['\u061C', ['ALM', 'Arabic letter mark']],
  ['\u200E', ['LRM', 'left-to-right mark']],
  ['\u200F', ['RLM', 'right-to-left mark']],
  ['\u202A', ['LRE', 'left-to-right embedding']],
  ['\u202B', ['RLE', 'right-to-left embedding']],
  ['\u202C', ['PDF', 'pop directional formatting']],
  ['\u202D', ['LRO', 'left-to-right override']],
  ['\u202E', ['RLO', 'right-to-left override']],
  ['\u2066', ['LRI', 'left-to-right isolate']],
  ['\u2067', ['RLI', 'right-to-left isolate']],
  ['\u2068', ['FSI', 'first strong isolate']],
  ['\u2069', ['PDI', 'pop directional isolate']],
])

/** The bidirectional controls of a text (UAX #9), in order, so that they can be shown: they can make words read otherwise. */
export function findBidiControls(text: string): readonly BidiControl[] {
  return Array.from(text.matchAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g), (match) => {
    const [code, name] = CONTROLS.get(match[0]) ?? ['', '']
    return { at: match.index, code, name }
  })
}
