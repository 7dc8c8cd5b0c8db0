import type { PhraseWords } from '../language'

/** Spanish: what leads, ends or names a phrase, and what makes a figure part of a name. */
export const phrases: PhraseWords = {
  describing:
    'otros, otras, últimos, últimas, primeros, primeras, nuevos, nuevas, jóvenes, grandes, pequeños',
  stop: `
      en, de, del, a, al, por, para, con, sin, sobre, bajo, entre, hacia, desde, hasta, durante, tras, ante,
      contra, según, y, e, o, u, pero, que, quien, quienes, cual, donde, cuando, como, es, son, era, eran, fue,
      fueron, ha, han, había, habían, ser, sido, está, están, estaban, se, no, ni, más, menos, el, la, los, las,
      lo, un, una, su, sus, este, esta, estos, estas, ese, esa, ya, le, les, me, nos, también, resultaron,
      murieron, hay, siguen, sigue, permanecen, continúan, viven, quedan, quedaron, llegaron, llegan, tienen,
      tuvieron, recibieron, perdieron, votaron, participaron, participan, asistieron`,
  of: 'de, del',
  by: 'por',
  groups: 'fuerzas, ejército, régimen, rebeldes, gobierno, policía, milicias, combatientes',
  placeBefore: 'en, cerca, desde',
  placeMaybe: `
      a, al, hasta, hacia, fuera, dentro, sobre, por, de, del, frente, sacudió, azotó, golpeó, bombardeó, bombardearon, alcanzó, arrasó, tomó, tomaron, asoló`,
  ageBefore:
    'edad de, edades de, muere a los, murió a los, fallece a los, falleció a los, fallecido a los, fallecida a los',
  ageAfter: 'años de edad',
  labels: `
      artículo, artículos, resolución, capítulo, página, páginas, ruta, vuelo, canal, número, nº, sala, sección,
      ley, párrafo, línea, km, kilómetro, boeing, airbus, tupolev, antonov, covid, embraer, cessna`,
  streets: 'calle, avenida, plaza, paseo',
  phoneWords: 'teléfono, llame, llamar, tel',
  sports: 'ganó, venció, derrotó, victoria, derrota, partido, marcador, perdió, empate, goles',
  accordingTo: 'según, de acuerdo con, citando a',
  sayVerbs: `
      dijo, dijeron, dice, dicen, afirmó, afirmaron, afirma, afirman, informó, informaron, informa, anunció, anunciaron, señaló,
      señalaron, señala, declaró, declararon, indicó, indicaron, indica, aseguró, aseguraron, asegura, aseguran, explicó,
      explicaron, precisó, precisaron, confirmó, confirmaron, confirma, detalló, detallaron, contó, contaron, relató, relataron,
      advirtió, advirtieron, advierte, alertó, alertaron, sostuvo, sostiene, sostienen, agregó, añadió, reportó, reportaron,
      manifestó, comentó, estimó, estiman, calculó, comunicó, comunicaron, reveló, revelaron, denunció, denunciaron, apuntó,
      subrayó, reconoció, reconocieron, narró, dicho, informado, anunciado, asegurado, confirmado, declarado, afirmado, cifró, cifraron, calcularon, estimaron, estima, precisa, comentaron, expresaron, admitió, admitieron, argumentó, insistió, alegó, alegaron, recordó, denuncia, denuncian, alerta, recalcó`,
  tallies: 'recuento, balance',
  superlatives: `
      el más, la más, los más, las más, el menos, la menos, el peor, la peor, el mejor, la mejor, récord, sin
      precedentes, inédito, inédita, nunca, jamás, por primera vez, el primer, la primera, el único, la única,
      mayor,
      más alto de, más alta de, más grande de, más grande del, más alto del, más alta del, más antiguo de,
      más antigua de, más antiguo del, más largo de, más larga de, más importante de, más importante del,
      más caro de, más pobre de, más rico de, más poblado de, más poblada de, más letal de, más mortífero de`,
  classes: {
    minus: 'menos',
    orderedNouns: `víctima, muerte, muerto, fallecido, caso, cuerpo, condena, herido, sospechoso, superviviente, detenido`,
    attackNouns: `bombardeo, bombardeos, ataque, ataques, ofensiva, asalto, incursión, disparos`,
    targetBefore: `contra, sobre`,
    placeNouns: `aldea, pueblo, ciudad, municipio, localidad, provincia, región, distrito, barrio, isla, aeropuerto, valle, campamento, puerto, norte, oeste, departamento, capital, centro, afueras, suburbio, planta, cabo`,
    placeKinds: `aldea, pueblo, ciudad, municipio, localidad, provincia, región, distrito, barrio, isla, puesto fronterizo, aeropuerto, valle, campamento, puerto`,
    dayParts: `noche, tarde, mañana, madrugada`,
    onDays: `el, este, la, del`,
    saidAs: `como, lo, así`,
    joins: `y, e, pero, así, como, en, de, por, sobre, para, según`,
    beforeSaying: `también, luego, además, por, su, parte, había, habían, fue, después, así, lo`,
    pronouns: `él, ella, ellos, ellas, yo, nosotros, usted, ustedes, esto, eso, que, se, lo, le, no, ya`,
    clauseBreaks: `que, quien, quienes, cuando, mientras, después, antes, pero, desde, donde, porque, según, tras, aunque, como`,
    heat: 'temperatura',
    comparedLeads: 'frente',
    perWords: 'per',
    compass: 'n, s, e, w',
    contrasts: 'pero, mientras, aunque, si bien',
    restarts: 'otros, otras',
    comparedWith: 'a, al',
    economy: 'pib',
    leadsToFigure: 'a',
    parents: 'madre, padre',
    labelAbbreviations: 'núm',
    definite: 'los, las',
  },
  demonyms: {},
  compoundNouns: {},
}
