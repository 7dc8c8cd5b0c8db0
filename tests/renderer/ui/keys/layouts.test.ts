import { describe, expect, test } from 'vitest'
import { isChordPressed, isLetterPressed, keyOfChord } from '../../../../renderer/ui/keys/is-pressed'
import type { KeyPress } from '../../../../renderer/ui/keys/is-pressed'
import { chordName, keyName } from '../../../../renderer/ui/keys/key-names'
import { allCommands, chordsOf } from '../../../../shared/ipc/commands'

/** The three rows of letters, by their places. */
const places = [
  'KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight',
  'KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote',
  'KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash',
].flatMap((row) => row.split(' '))

/** What keyboards write there without Shift. */
const layouts: Readonly<Record<string, readonly string[]>> = {
  US: ['q w e r t y u i o p [ ]', "a s d f g h j k l ; '", 'z x c v b n m , . /'],
  QWERTZ: ['q w e r t z u i o p ü +', 'a s d f g h j k l ö ä', 'y x c v b n m , . -'],
  AZERTY: ['a z e r t y u i o p ^ $', 'q s d f g h j k l m ù', 'w x c v b n , ; : !'],
  Dvorak: ["' , . p y f g c r l / =", 'a o e u i d h t n s -', '; q j k x b m w v z'],
  Russian: ['й ц у к е н г ш щ з х ъ', 'ф ы в а п р о л д ж э', 'я ч с м и т ь б ю .'],
  Greek: ['; ς ε ρ τ υ θ ι ο π [ ]', "α σ δ φ γ η ξ κ λ ΄ '", 'ζ χ ψ ω β ν μ , . /'],
  Hebrew: ["/ ' ק ר א ט ו ן ם פ ] [", 'ש ד ג כ ע י ח ל ך ף ,', 'ז ס ב ה נ מ צ ת ץ .'],
  Arabic: ['ض ص ث ق ف غ ع ه خ ح ج د', 'ش س ي ب ل ا ت ن م ك ط', 'ئ ء ؤ ر لا ى ة و ز ظ'],
}

const isLetter = (key: string): boolean => /^[A-Z]$/u.test(key)

describe.each(Object.entries(layouts))('on a keyboard that is %s', (_, rows) => {
  const written = rows.flatMap((row) => row.split(' '))
  const writes = new Map(places.map((place, at) => [place, written[at] ?? '']))
  /** What the keys write that a press of theirs does it. */
  const doneBy = (isDone: (press: KeyPress) => boolean, held: Partial<KeyPress>): readonly string[] =>
    [...writes].flatMap(([code, letter]) => {
      const key = held.shiftKey ? letter.toLocaleUpperCase() : letter
      const press = { code, key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held }
      return isDone(press) ? [letter.toLocaleUpperCase()] : []
    })

  test('a chord is done by one key, the one that it is named by', () => {
    const chords = allCommands.flatMap((command) =>
      chordsOf(command, false).filter((chord) => isLetter(keyOfChord(chord))),
    )
    const named = chords.map((chord) => [chord, [keyOfChord(chordName(chord, writes, false))]])
    const done = chords.map((chord) => [
      chord,
      doneBy((press) => isChordPressed(press, chord, false, writes), {
        ctrlKey: chord.includes('CmdOrCtrl'),
        altKey: chord.includes('Alt'),
        shiftKey: chord.includes('Shift'),
      }),
    ])
    expect(done.length).toBeGreaterThan(15)
    expect(done).toEqual(named)
  })

  test('a letter alone is one key, the one that it is named by', () => {
    const letters = [
      ...new Set(allCommands.flatMap(({ letters: own = {} }) => Object.keys(own).filter(isLetter))),
    ]
    expect(
      letters.map((letter) => [letter, doneBy((press) => isLetterPressed(press, letter, writes), {})]),
    ).toEqual(letters.map((letter) => [letter, [keyName(letter, writes)]]))
  })
})
