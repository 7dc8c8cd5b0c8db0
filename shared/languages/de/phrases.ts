import type { PhraseWords } from '../language'

/** German: what leads, ends or names a phrase, and what makes a figure part of a name. */
export const phrases: PhraseWords = {
  describing: 'weitere, weiteren, andere, letzten, ersten, neue',
  stop: `
      in, im, an, am, auf, aus, bei, mit, nach, von, vom, zu, zum, zur, für, durch, gegen, um, über, unter,
      zwischen, seit, bis, vor, während, wegen, und, oder, aber, denn, sondern, dass, die, der, das, den, dem,
      des, wo, wenn, als, wie, ist, sind, war, waren, wird, werden, wurde, wurden, hat, haben, hatte, hatten,
      sein, nicht, kein, keine, auch, noch, nur, schon, sich, er, sie, es, wir, ihr, ihre, seine, laut, davon,
      darunter, kamen, starben`,
  of: 'von, der',
  by: 'durch, von',
  groups: 'truppen, armee, regime, rebellen, regierung, polizei, milizen, kämpfer',
  placeBefore: 'in, bei, aus, nahe, um',
  placeMaybe: `
      im, an, am, auf, vor, außerhalb, von, vom, nach, über, zu, südlich, nördlich, östlich, westlich, unweit, erreichte, erreichten, eroberten, verwüstete`,
  ageBefore: 'im alter von, alter von',
  ageAfter: `jährige, jähriger, jährigen, jähriges, jahre alt, jährig, jährigem, jahre alte, jahre alten, jahre alter, jahre altes`,
  labels: `
      artikel, resolution, kapitel, seite, seiten, paragraf, paragraph, absatz, flug, kanal, nummer, nr, zimmer,
      gleis, linie, raum, halle, boeing, airbus, tupolev, antonov, covid, embraer, cessna`,
  streets: '-',
  phoneWords: 'telefon, tel, anrufen, rufnummer, telefonnummer',
  sports: 'gewann, gewannen, siegte, sieg, niederlage, spiel, ergebnis, unentschieden, verlor, tore',
  accordingTo: `laut, nach angaben der, nach angaben des, nach angaben von, den angaben zufolge, zufolge, so der, so die, so das, unter berufung auf`,
  sayVerbs: `
      sagte, sagten, sagt, sagen, erklärte, erklärten, erklärt, teilte, teilten, mitteilte, mitteilten, mitgeteilt, meldete, meldeten,
      meldet, berichtete, berichteten, berichtet, bestätigte, bestätigten, erzählte, erzählten, betonte, warnte, warnten, gab, gaben,
      bekanntgab, bekanntgaben, versicherte, versicherten, behauptete, behaupteten, behauptet, hieß, verlautete, schätzte, schätzten,
      schätzt, kündigte, kündigten, ankündigte, räumte, bezifferte, schrieb, schrieben, ergänzte, fügte, behaupten, melden, berichten, bestätigen, bestätigt, erklären, warnt, warnen, schätzen, spricht, sprach, sprachen, äußerte, ergänzten, nannte, nannten, beziffert, bezifferten, erläuterte, unterstrich, informierte, informierten`,
  tallies: '',
  superlatives: `
      am meisten, größte, größten, größter, höchste, höchsten, niedrigste, niedrigsten, schlimmste, schlimmsten,
      beste, besten, älteste, ältesten, jüngste, längste, längsten, kürzeste, meisten, wenigsten, stärkste,
      stärksten, tödlichste, rekord, beispiellos, beispiellose, noch nie, niemals, erstmals, zum ersten mal, der
      erste, die erste, das erste, einzige, einzigen`,
  classes: {
    orderedNouns: `opfer, todesopfer, toter, tote, todesfall, fall, leiche, verletzter, verdächtiger, verurteilung, geisel`,
    noPlaces: `morgengrauen, krankenhaus, anschluss, folge, zukunft, vergangenheit, betrieb, brand, nacht, morgen, abend, nachmittag, mittag, dunkelheit, bord, land, see, grund, not, mitte, ende, anfang, höhe, zusammenhang, rahmen, verdacht, umlauf, kraft, haft, gewahrsam, sicherheit, trümmern, flammen, lebensgefahr, armut, kliniken, krankenhäusern, gefängnis, wäldern, kontakt, stücke, besitz`,
    attackNouns: `angriff, angriffe, luftangriff, luftangriffe, beschuss, anschlag, offensive, bombardierung`,
    targetBefore: `auf, gegen`,
    dayParts: `abend, morgen, nachmittag, vormittag, mittag, nacht`,
    onDays: `am`,
    saidAs: `wie`,
    joins: `und, aber, doch, wie, während, in, von, bei, für, zudem`,
    beforeSaying: `auch, hat, haben, hatte, hatten, später, zuvor, dann, zunächst, weiter`,
    clauseBreaks: `dass, daß, weil, als, während, nachdem, wobei, aber, seit, wo, mit, an, bekannt, ein, zu, hinzu`,
    heat: 'temperatur',
    perWords: 'per, je',
    compass: 'n, s, e, w',
    contrasts: 'aber, doch, während, obwohl, jedoch',
    restarts: 'weitere, andere',
    comparedWith: 'gegenüber',
    placeNouns: 'stadt, provinz',
    placeKinds: `kreis, landkreis, provinz, region, stadt, bezirk, bundesland, raum, dorf, dorfes, dörfern, gemeinde, ort, ortes, ortschaft, kleinstadt, hafenstadt, hauptstadt, grenzposten, insel, flughafen, hafen, vorort, stadtteil, viertel, kap, lager, provinz`,
    thingEndings:
      'fabrik, fabriken, halle, hallen, schule, schulen, klinik, kliniken, häuser, häusern, anlage, anlagen, gebäude, gebäuden, zentrum, zentren, heit, heiten, keit, keiten, schaft, schaften, ungen',
    pronouns: 'er, sie, es, ich, wir, man, ihr, dies, sich',
    economy: 'bip',
    leadsToFigure: 'auf',
    parents: 'mutter, vater',
    labelAbbreviations: 'nr',
    definite: 'die, der, den',
  },
  demonyms: {},
  compoundNouns: {
    time: {
      hour: 'stündige, stündigen, stündiger, stündiges',
      day: 'tägige, tägigen, tägiger, tägiges',
      minute: 'minütige, minütigen, minütiger',
      week: 'wöchige, wöchigen, wöchiger',
      month: 'monatige, monatigen, monatiger',
    },
    people: { people: 'köpfige, köpfigen, köpfiger' },
  },
}
