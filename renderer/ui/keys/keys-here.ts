import { chordName } from './key-names'

/** Whether this is a Mac: its keys have other names, and Command stands where others have Ctrl. */
export const isMac = navigator.platform.startsWith('Mac')

/** What a chord without letters is called on this machine, or one of the keys that are held down. */
export const chordHere = (chord: string): string => chordName(chord, new Map(), isMac)
