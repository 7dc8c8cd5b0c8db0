import type { CueWords } from '../language'

/** German: what the words near a figure, a date or a duration say of it. */
export const cues: CueWords = {
  slashDate: 'day first',
  furniture: {
    starts: `
        mehr zum thema, lesen sie auch, lesen sie mehr, weiterlesen, mehr lesen, auch interessant,
        meistgelesen, teilen, folgen sie uns, abonnieren, anmelden, anzeige, werbung, foto, fotos, bild,
        bilder, video, newsletter, copyright, alle rechte vorbehalten, schlagworte, themen, kommentare`,
    counts: `
        kommentare, kommentar, aufrufe, mal, geteilt, teilen, likes, min, minuten, lesezeit, fotos, bilder`,
    credits: `
        foto, fotos, bild, archivbild, archivfoto, symbolbild, getty`,
  },
  publishing: `
    veröffentlicht, veröffentlicht am, aktualisiert, aktualisiert am, zuletzt aktualisiert, stand, erschienen,
    erstellt, erstellt am, geändert am, datum`,
  ago: 'zuvor, vorher, früher',
  agoBefore: 'vor',
  relative: [
    {
      words: 'heute, heute morgen, heute früh, heute nachmittag, heute abend, heute nacht',
      unit: 'day',
      by: 0,
    },
    {
      words: `
      gestern, gestern abend, gestern früh, am vortag, tags zuvor, in der vergangenen nacht, vergangene nacht`,
      unit: 'day',
      by: -1,
    },
    { words: 'vorgestern', unit: 'day', by: -2 },
    { words: 'morgen, am folgenden tag, tags darauf', unit: 'day', by: 1 },
    { words: 'diese woche, in dieser woche, anfang der woche, zu beginn der woche', unit: 'week', by: 0 },
    {
      words: `
      vergangene woche, letzte woche, in der vergangenen woche, in der letzten woche, vorige woche, in der
      vorwoche, vor einer woche`,
      unit: 'week',
      by: -1,
    },
    {
      words: 'nächste woche, kommende woche, in der nächsten woche, in der kommenden woche',
      unit: 'week',
      by: 1,
    },
    { words: 'diesen monat, in diesem monat', unit: 'month', by: 0 },
    {
      words: `
      vergangenen monat, letzten monat, im vergangenen monat, im letzten monat, im vormonat, vor einem monat`,
      unit: 'month',
      by: -1,
    },
    { words: 'nächsten monat, im nächsten monat, im kommenden monat', unit: 'month', by: 1 },
    {
      words: `
      dieses jahr, in diesem jahr, im laufenden jahr, heuer, bis ende des jahres, bis jahresende, ende des
      jahres`,
      unit: 'year',
      by: 0,
    },
    {
      words: `
      vergangenes jahr, letztes jahr, im vergangenen jahr, im letzten jahr, im vorjahr, vor einem jahr, voriges
      jahr`,
      unit: 'year',
      by: -1,
    },
    { words: 'nächstes jahr, im nächsten jahr, im kommenden jahr', unit: 'year', by: 1 },
  ],
  last: `
      letzter, letzten, letzte, letztem, vergangener, vergangenen, vergangene, vergangenem, voriger, vorigen,
      vorige`,
  dayParts: [
    {
      words: `
      früh, früher morgen, frühen morgen, am frühen morgen, morgengrauen, im morgengrauen, tagesanbruch`,
      from: 0,
      to: 9,
    },
    { words: 'morgen, am morgen, vormittag, am vormittag, morgens, vormittags', from: 4, to: 12 },
    { words: 'nachmittag, am nachmittag, nachmittags, mittags', from: 12, to: 18 },
    { words: 'abend, am abend, abends, dämmerung', from: 17, to: 24 },
    { words: 'nacht, in der nacht, nachts, spät, am späten abend', from: 18, to: 30 },
  ],
  beforeNoon: 'morgens, vormittags, früh',
  afterNoon: 'nachmittags, abends, am abend, am nachmittag',
  namedTimes: { mittag: 720, mitternacht: 1440 },
  leadsToTime: 'um, gegen, bis, ab, von, nach, vor, seit',
  partsOfPeriod: { early: 'anfang, beginn, zu beginn', mid: 'mitte', late: 'ende' },
  background: `
    zuvor, in der vergangenheit, früher, historisch, in den vergangenen jahren, in den letzten jahren, in den
    letzten monaten, in den vergangenen monaten, in den letzten wochen, vor jahren, vor jahrzehnten, seitdem,
    seither, ähnlich, ähnliche, ähnlicher, früherer angriff, frühere angriffe, zuletzt, ehemalige, ehemaliger,
    jahrestag, geschichte, rekord, der schwerste, die schwerste, das schlimmste, der tödlichste, die größte`,
  part: `
    darunter, unter ihnen, einschließlich, inklusive, davon, von ihnen, von denen, die meisten von ihnen, samt,
    mit, sowie`,
  further: `
    weitere, weiterer, weiteren, andere, anderen, anderer, zusätzliche, zusätzlich, übrigen, restlichen, rest,
    noch, auch, ebenfalls`,
  running: `
    bisher, bislang, bis jetzt, insgesamt, zusammen, eine gesamtzahl, seit, in den vergangenen, in den letzten,
    während, jedes jahr, pro jahr, jährlich, im jahr`,
  changed: `
    stieg auf, steigt auf, ist auf, gestiegen auf, erhöhte sich auf, erhöht sich auf, auf, hat erreicht,
    erreichte, erreicht, wuchs auf, kletterte auf, sank auf, fiel auf, korrigiert, revidiert, später,
    aktualisiert`,
  corrected: `
    korrigierte, korrigiert, nach oben korrigiert, nach unten korrigiert, revidiert, zuvor gemeldet, als zuvor
    gemeldet`,
  unreal: `
    würde, würden, könnte, könnten, dürfte, dürften, möglicherweise, falls, wenn, sofern, plant, planen, plan,
    pläne, geplant, soll, sollen, erwartet, erwarten, hofft, hoffen, droht, drohen, drohte, befürchtet,
    befürchten, fürchtet, möglich, mögliche, vorgeschlagen, fordert, fordern, verlangt, potenziell, maximal`,
  claimLeads: 'dass, daß',
  negation: `
    nicht, nie, niemals, kein, keine, keinen, keiner, keinem, niemand, weder, noch, ohne, dementierte,
    dementiert, dementierten, bestritt, bestreitet, bestritten, leugnete, wies zurück, zurückgewiesen,
    verneinte, abgelehnt`,
  none: 'kein, keine, keinen, keiner, null, ohne, niemand',
  noneBehind:
    'gab es keine, gibt es keine, gab es nicht, gibt es nicht, sind keine, waren keine, nicht zu beklagen',
  nobody: `niemand, niemanden, keiner, keine, keinen, keinem, niemandem`,
  magnitude: 'stärke, magnitude, richterskala, beben, erdbeben, erdstoß, nachbeben, erdstöße, seebeben',
  groups: {
    children: `
      kinder, kind, kindern, minderjährige, minderjährigen, babys, baby, säuglinge, mädchen, jungen,
      jugendliche, jugendlichen, schulkinder, kleinkinder`,
    women: 'frauen, frau',
    civilians: `
      zivilisten, zivilist, zivilpersonen, bewohner, bewohnern, anwohner, einwohner, dorfbewohner`,
    combatants: `
      kämpfer, kämpfern, aufständische, aufständischen, dschihadisten, islamisten, terroristen, milizionäre,
      rebellen, rebell, bewaffnete, extremisten`,
    soldiers: 'soldaten, soldat, soldatinnen, militärs, wehrpflichtige, rekruten, offiziere',
    police: 'polizisten, polizist, polizistin, polizeibeamte, polizeibeamten, beamte',
    medics: `
      ärzte, arzt, ärztin, sanitäter, pfleger, pflegekräfte, krankenschwestern, medizinisches personal`,
    rescuers: `
      retter, rettungskräfte, helfer, freiwillige, freiwilligen, feuerwehrleute, feuerwehrmänner, einsatzkräfte,
      weißhelme, entwicklungshelfer`,
    journalists: 'journalisten, journalist, journalistin, reporter, kameramänner',
    students: 'studenten, student, studierende, studierenden, schüler, schülern, lehrer',
    foreigners: 'ausländer, ausländern, touristen, tourist, staatsangehörige',
    families: `
      familien, familie, angehörige, angehörigen, brüder, schwestern, geschwister, söhne, töchter`,
    prisoners: 'gefangene, gefangenen, häftlinge, häftlingen, insassen, geiseln',
    passengers: `
      passagiere, passagier, passagieren, fahrgäste, insassen, besatzungsmitglieder, besatzung, piloten, fahrer,
      pilger, reisende`,
    workers: `
      arbeiter, arbeitern, beschäftigte, beschäftigten, angestellte, mitarbeiter, bergleute, wachleute`,
  },
  nounRoles: {
    attackers: `
      angreifer, angreifern, attentäter, attentätern, selbstmordattentäter, schützen, schütze, entführer,
      räuber, diebe, piraten, verdächtige, verdächtigen, bewaffnete`,
    vehicles: `
      fahrzeuge, fahrzeug, fahrzeugen, lastwagen, lkw, autos, auto, pkw, busse, bussen, bus, krankenwagen,
      motorräder`,
    buildings: 'gebäude, gebäuden, häuser, häusern, haus, wohnungen, wohnhäuser, geschäfte',
    'air strikes': 'luftangriffe, luftangriff, luftangriffen, luftschläge, bombardements, bombardierungen',
    projectiles: 'raketen, rakete, granaten, mörsergranaten, bomben, fassbomben, geschosse, marschflugkörper',
    aftershocks: 'nachbeben, erdstöße, beben',
    bodies: 'leichen, leiche, leichname, tote körper',
    firefighters: 'feuerwehrleute, feuerwehrleuten, feuerwehrmänner',
    wives: 'ehefrauen, ehefrau',
    firearms: 'gewehre, waffen, pistolen, schusswaffen',
    population: 'einwohner, einwohnern, bevölkerung, bürger',
    members: 'mitglieder, mitgliedern, anhänger, unterstützer, abonnenten, nutzer, kunden',
    employees: 'mitarbeiter, mitarbeitern, beschäftigte, beschäftigten, arbeitsplätze, stellen, jobs',
    ships: 'schiffe, schiff, schiffen, boote, boot, kriegsschiffe',
    aircraft: `flugzeuge, flugzeug, flugzeugen, hubschrauber, drohnen, kampfjets, jets, flugzeugs, hubschraubern, drohne, helikopter`,
    countries: 'länder, ländern, land, staaten, nationen',
    votes: 'stimmen, stimme',
    seats: 'sitze, sitzen, mandate, mandaten',
    victims: 'opfer, opfern',
  },
  measureRoles: {
    length: {
      depth: 'tiefe, tief, unter der erde, unterirdisch',
      height: 'höhe, hoch, in die tiefe, tief in, stürzte, sturz, gestürzt, abgestürzt, gefallen, stürzten',
      distance: `
        entfernt, entfernung, nördlich, südlich, östlich, westlich, nordöstlich, nordwestlich, südöstlich,
        südwestlich, außerhalb, nahe, von`,
      width: 'breite, breit, durchmesser, radius, umkreis',
      length: 'länge, lang, abschnitt',
    },
    money: {
      damage: 'schaden, schäden, sachschaden, verlust, verluste',
      offer: 'angebot, bot, gebot, vorschlag',
      price: `
        preis, kosten, kostet, kostete, kaufte, kauf, übernahme, erwarb, bezahlt, bezahlte, zahlte, zahlen,
        verkauft, verkaufte, verkauf, wert, übernahm`,
      contract: 'vertrag, gehalt, lohn, unterschrieb',
      share: 'aktie, aktien, je aktie, pro aktie',
      fine: 'geldstrafe, bußgeld, strafe, kaution, entschädigung, vergleich, schmerzensgeld',
      funding: `
        finanzierung, investierte, investiert, investition, investieren, hilfe, hilfen, zuschuss, haushalt,
        kredit, darlehen, spende, gespendet`,
      revenue: 'umsatz, gewinn, einnahmen, erlöse, ertrag',
      loot: 'gestohlen, stahlen, stahl, erbeutet, erbeuteten, erbeutete, raubten, beute, schmuck, raub, diebstahl',
    },
    duration: {
      sentence: `
        haft, haftstrafe, freiheitsstrafe, gefängnis, verurteilt, strafe, bewährung, gefängnisstrafe`,
      siege: 'belagerung, belagert, blockade',
      war: 'krieg, bürgerkrieg, konflikt, krise, kämpfe, offensive, schlacht, einsatz, aufstand',
      contract: 'vertrag, abkommen, verlängerung',
      truce: 'waffenruhe, waffenstillstand, feuerpause',
      fire: 'brand, feuer, flammen, löschen, gelöscht, feuerwehr',
      marriage: 'verheiratet, ehe, ehefrau, ehemann',
      old: 'gebaut, alt, bestand',
      career: 'amtszeit, laufbahn, karriere, diente, arbeitete',
      journey: 'reise, fahrt, flug',
      warning: 'frist, ultimatum, vorwarnung',
      quake: 'erschütterung, beben, dauerte',
    },
    percent: {
      turnout: 'wahlbeteiligung, beteiligung, stimmten, wähler, stimmen, wahl, umfrage',
      unemployment: 'arbeitslosigkeit, arbeitslosenquote',
      inflation: 'inflation, teuerung, preise, verbraucherpreise',
      growth: 'wachstum, wuchs, bip, wirtschaft',
      stake: 'anteil, beteiligung an',
      shares: 'aktien, aktie, börse, index, kurs',
      market: 'marktanteil, markt',
    },
    '%': {},
    mass: {
      weight: 'wiegt, wog, gewicht, schwer',
      load: 'hilfsgüter, lebensmittel, ladung, sprengstoff, geladen',
    },
    area: {
      area: 'fläche, gebiet, land, verbrannt, brannten',
    },
  },
  distanceTo: 'von, vom, aus, nach, bis, nahe',
  deeds: {
    said: `
      sagte, sagten, sagt, teilte, teilten, mitteilte, mitgeteilt, erklärte, erklärten, erklärt, kündigte,
      berichtete, berichteten, berichtet, bestätigte, bestätigten, warnte, behauptete, laut, zufolge, schrieb,
      twitterte, betonte, interview, mitteilung, hieß es, meldete, meldeten, äußerte`,
    published: 'veröffentlichte, veröffentlicht, gesendet, ausgestrahlt',
    die: `
      starb, starben, gestorben, tot, tote, toten, tod, todesopfer, tötete, töteten, getötet, töten, ums leben,
      ermordet, ermordete, mord, erschossen, umgekommen, ertrunken, erstochen`,
    injure: 'verletzt, verletzte, verletzten, verwundet, verwundete, verletzen',
    found: 'fand, fanden, gefunden, entdeckt, entdeckte, fund, geborgen, aufgefunden',
    missing: 'vermisst, vermisste, vermissten, verschwunden, verschwand, entführt, entführte',
    arrest: `
      festgenommen, festnahme, festnahmen, nahm fest, verhaftet, verhaftete, verhaftung, gefasst, gefangen
      genommen, gewahrsam, inhaftiert`,
    charge: 'angeklagt, anklage, beschuldigt, vorwurf',
    court: 'gericht, prozess, verhandlung, aussagen, aussage, vor gericht',
    convict: 'schuldig, verurteilt, verurteilte, urteil, freigesprochen, schuldspruch',
    sentence: 'strafe, verurteilte, hingerichtet, hinrichtung, freiheitsstrafe',
    free: `
      freigelassen, freilassung, entlassen, befreit, befreite, begnadigt, kaution, entkam, geflohen`,
    born: 'geboren, geburt, geburtstag',
    marry: 'heiratete, geheiratet, hochzeit, ehe, geschieden',
    begin: `
      begann, begannen, begonnen, beginn, startete, gestartet, ausgebrochen, brach aus, eröffnet, seit, anfing`,
    end: `
      endete, endeten, beendet, ende, abgelaufen, geschlossen, gestoppt, gelöscht, unter kontrolle,
      abgeschlossen`,
    strike: 'erschütterte, traf, ereignete, geschah, registriert, stattfand, bebte, epizentrum',
    attack: `
      angriff, angriffe, griff an, angegriffen, anschlag, anschläge, bombardierte, bombardiert, beschuss,
      beschossen, explosion, explodierte, detonierte, feuerte, feuerten, überfall, stürmte, luftangriff,
      luftangriffe`,
    crash: `
      abgestürzt, stürzte ab, absturz, prallte, zusammenstoß, kollision, entgleist, entgleiste, gesunken, sank,
      kenterte, unfall`,
    damage: `
      beschädigt, beschädigte, beschädigten, zerstört, zerstörte, zerstörten, zerstörung, schäden,
      eingestürzt, niedergebrannt, abgedeckt, weggespült, verwüstet`,
    fire: 'brand, brände, feuer, flammen, brannte, verbrannt, brandstiftung',
    call: 'alarmiert, gerufen, anruf, verständigt, ausgerückt',
    capture: 'eingenommen, einnahme, eroberte, erobert, zurückerobert, übernahm die kontrolle',
    besiege: 'belagert, belagerte, belagerung, eingekesselt, umzingelt, blockade',
    agree: `
      einigten, einigung, vereinbarten, vereinbart, vereinbarung, abkommen, unterzeichnet, unterzeichnete,
      vertrag, pakt`,
    truce: 'waffenruhe, waffenstillstand, feuerpause, in kraft, verletzt die',
    buy: 'kaufte, gekauft, erwarb, übernahme, kauf, fusion, übernommen',
    sell: 'verkaufte, verkauft, verkauf, versteigert',
    offer: 'bot, angebot, angeboten, vorgeschlagen, vorschlag',
    expect: 'erwartet, geplant, vorgesehen, frist, fällig',
    vote: 'stimmte, stimmten, abstimmung, wahl, wahlen, gewählt, referendum, verabschiedet, gebilligt',
    appoint: 'ernannt, ernannte, berufen, vereidigt, eingestellt, befördert, trat an',
    resign: `
      zurückgetreten, rücktritt, trat zurück, entlassen, abgesetzt, gekündigt, ausgeschlossen, verließ`,
    build: 'baute, gebaut, bau, errichtet, gegründet, fertiggestellt, eröffnet',
    bankrupt: 'insolvenz, pleite, bankrott, konkurs',
    move: `
      floh, flohen, geflohen, flucht, geflüchtet, evakuiert, evakuierung, vertrieben, vertriebene, traf ein,
      angekommen, zurückgekehrt, kehrte zurück, verließen, reiste`,
    meet: 'traf, trafen, treffen, gipfel, konferenz, besuch, besuchte, gespräche',
    win: 'gewann, gewannen, gewonnen, sieg, besiegte, verlor, verloren',
    write: 'schrieb, buch, artikel, film, memoiren',
    tell: 'enthüllte, gestand, räumte ein, identifiziert, gab zu',
    work: 'arbeitete, arbeitet, diente, lebte, lebt, spielte',
    rescue: 'gerettet, rettete, retteten, geborgen, befreit',
    invade: 'einmarschiert, einmarsch, intervention, eingriff, invasion, entsandt',
    measure: 'gemessen, maß, verzeichnet',
  },
}
