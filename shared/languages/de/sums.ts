import type { SumWords } from '../language'

/** German: what makes figures a whole and its parts. */
export const sums: SumWords = {
  of: 'von, unter',
  wholeGap: 'den, diesen, ihren, etwa, rund, mehr als, mindestens',
  out: '',
  ofThese: `
      von ihnen, von diesen, davon, darunter, unter ihnen, unter den toten, unter den opfern,
      unter den verletzten`,
  someOf: 'darunter, unter',
  ofWhom: 'von denen, wovon, davon',
  ofThem: 'von ihnen, von diesen',
  including: 'darunter, einschließlich, inklusive, unter ihnen',
  listGap: 'die, etwa, rund, mindestens',
  inAll: 'insgesamt, zusammen, alles in allem',
  totalBehind: 'insgesamt, zusammen',
  totalNouns: 'menschen, personen, weitere',
  comparison: `
      verglichen, gegenüber, stieg, stiegen, gestiegen, sank, sanken, gesunken, fiel, fielen, als,
      beziehungsweise, zuvor, früher, vorjahr, vormonat, vorwoche`,
  from: 'von',
  to: 'auf',
  answers: `
      unentschlossen, unentschieden, dagegen, lehnen ab, lehnten ab, neutral, enthielten sich, keine meinung,
      der rest, die übrigen, unterstützen, dafür, stimmten, wählten`,
  polls: `
      umfrage, umfragen, befragte, befragten, stimmen, wähler, abstimmung, der bevölkerung, des haushalts,
      der sitze`,
  theRest: 'der rest, die übrigen',
  restGap: 'ist, sind, etwa',
  shares: '%, prozent, drittel, viertel, hälfte',
  onBoard: 'an bord, passagiere, besatzung, besatzungsmitglieder',
}
