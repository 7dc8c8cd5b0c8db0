import type { CueWords } from '../language'

/** Spanish: what the words near a figure, a date or a duration say of it. */
export const cues: CueWords = {
  slashDate: 'day first',
  furniture: {
    starts: `
        leer más, lea también, lee también, leer también, más información, te puede interesar,
        le puede interesar, lo más leído, lo más visto, compartir, síguenos, suscríbete, suscríbase,
        publicidad, foto, fotos, imagen, imágenes, vídeo, video, copyright, todos los derechos reservados,
        etiquetas, temas, comentarios`,
    counts: `
        compartidos, compartir, veces, compartido, comentarios, comentario, vistas, visitas, me, gusta, min,
        minutos, de, lectura, fotos`,
    credits: `
        foto, fotos, imagen, archivo, cortesía, getty, crédito`,
  },
  publishing: `
    publicado, publicada, publicado el, actualizado, actualizada, actualizado el, última actualización, fecha de
    publicación, creado, creado el, emitido, redactado, difundido`,
  ago: 'atrás, antes',
  agoBefore: 'hace, hacía',
  relative: [
    { words: 'hoy, esta mañana, esta tarde, esta noche, hoy mismo', unit: 'day', by: 0 },
    {
      words: 'ayer, anoche, la víspera, el día anterior, ayer por la noche, la noche anterior',
      unit: 'day',
      by: -1,
    },
    { words: 'anteayer, antes de ayer, antier', unit: 'day', by: -2 },
    { words: 'mañana, al día siguiente', unit: 'day', by: 1 },
    { words: 'esta semana, a principios de semana, a comienzos de semana', unit: 'week', by: 0 },
    {
      words: 'la semana pasada, la pasada semana, la semana anterior, hace una semana',
      unit: 'week',
      by: -1,
    },
    { words: 'la próxima semana, la semana que viene, la semana próxima', unit: 'week', by: 1 },
    { words: 'este mes, a principios de mes, a principios de este mes', unit: 'month', by: 0 },
    { words: 'el mes pasado, el pasado mes, el mes anterior, hace un mes', unit: 'month', by: -1 },
    { words: 'el próximo mes, el mes que viene', unit: 'month', by: 1 },
    {
      words: 'este año, en lo que va de año, a comienzos de año, a finales de año, antes de fin de año',
      unit: 'year',
      by: 0,
    },
    { words: 'el año pasado, el pasado año, el año anterior, hace un año', unit: 'year', by: -1 },
    { words: 'el próximo año, el año que viene, el año próximo', unit: 'year', by: 1 },
  ],
  last: 'pasado, el pasado, pasada, la pasada, último, el último, última',
  dayParts: [
    {
      words: `
      madrugada, de madrugada, al amanecer, al alba, alba, amanecer, primeras horas, a primera hora`,
      from: 0,
      to: 9,
    },
    { words: 'por la mañana, de la mañana, en la mañana, esta mañana', from: 4, to: 12 },
    { words: 'por la tarde, de la tarde, en la tarde, esta tarde, mediodía', from: 12, to: 20 },
    { words: 'al anochecer, al atardecer, anochecer, atardecer', from: 17, to: 24 },
    { words: 'por la noche, de la noche, en la noche, esta noche, anoche, última hora', from: 18, to: 30 },
  ],
  beforeNoon: 'a.m., a. m, am, de la mañana, de la madrugada',
  afterNoon: 'p.m., p. m, pm, de la tarde, de la noche',
  namedTimes: { mediodía: 720, medianoche: 1440 },
  leadsToTime: 'a, las, sobre, hacia, desde, hasta, antes, después, de, pasadas',
  partsOfPeriod: {
    early: 'principios de, a principios de, comienzos de, a comienzos de, inicios de',
    mid: 'mediados de, a mediados de',
    late: 'finales de, a finales de, fines de, a fines de',
  },
  background: `
    anteriormente, previamente, en el pasado, históricamente, en los últimos años, en los últimos meses, en las
    últimas semanas, a lo largo de los años, hace años, hace décadas, desde entonces, similar, similares, un
    ataque anterior, la última vez, aniversario, historia, antiguo, antigua, récord, el más mortífero, la peor,
    el peor, el mayor`,
  part: `
    entre ellos, entre ellas, entre los que, entre las que, incluidos, incluidas, incluido, incluyendo, de
    ellos, de ellas, de los cuales, de las cuales, la mayoría de ellos, además de, con, entre los`,
  further: `
    otros, otras, otro, otra, más, adicionales, adicional, los demás, el resto, restantes, también`,
  running: `
    hasta ahora, hasta la fecha, en total, un total de, total de, en conjunto, desde, en los últimos, durante
    el, durante la, cada año, por año, al año, anualmente, en lo que va`,
  changed: `
    subió a, sube a, asciende a, ascendió a, ascendía a, aumentó a, aumenta a, se elevó a, se eleva a, elevó a,
    ha alcanzado, alcanzó, alcanza, pasó a, pasó de, creció a, revisado, revisada, actualizado, más tarde`,
  corrected: `
    corrigiendo, corrige, corregido, corregida, revisado, revisada, revisa, frente a los, que se había
    informado, anunciados antes`,
  unreal: `
    podría, podrían, podía, puede, pueden, debería, si, salvo, a menos que, planea, planean, plan, planes,
    previsto, prevista, prevé, prevén, espera, esperan, amenazó, amenaza, teme, temen, posible, posibles,
    posiblemente, propuso, propuesta, pide, piden, exige, exigen, potencial, enfrenta, se enfrenta, máximo`,
  claimLeads: 'que',
  negation: `
    no, nunca, jamás, ningún, ninguno, ninguna, nadie, ni, sin, negó, niega, negaron, niegan, desmintió,
    desmiente, desmintieron, rechazó, rechazaron, tampoco`,
  none: `
    ningún, ninguna, ninguno, cero, sin, nadie, no hubo, no hay, no habían, no se registraron, no se reportaron, no se
    produjeron, no causó, no dejó, no ha habido, no se produjo, no se registró, no dejaron, no causaron, no provocó, no hay que lamentar, no se han registrado, no se reportan, sin que haya`,
  noneBehind: '',
  nobody: 'nadie, ninguno, ninguna',
  magnitude: `
    magnitud, richter, terremoto, terremotos, sismo, sismos, seísmo, seísmos, temblor, temblores, réplica,
    réplicas, movimiento telúrico`,
  groups: {
    children: `
      niños, niño, niñas, niña, menores, menor, bebés, bebé, muchachos, muchachas, adolescentes, escolares`,
    women: 'mujeres, mujer',
    civilians: 'civiles, civil, vecinos, habitantes, aldeanos, pobladores',
    combatants: `
      combatientes, combatiente, milicianos, insurgentes, yihadistas, terroristas, pistoleros, rebeldes,
      rebelde, guerrilleros, extremistas`,
    soldiers: `
      soldados, soldado, militares, militar, uniformados, efectivos, reclutas, oficiales, infantes de marina`,
    police: 'policías, agentes de policía, policía, agentes',
    medics: `
      médicos, médico, médica, enfermeros, enfermeras, sanitarios, paramédicos, personal médico, personal
      sanitario`,
    rescuers: `
      rescatistas, socorristas, voluntarios, voluntario, bomberos, bombero, cooperantes, trabajadores
      humanitarios, cascos blancos`,
    journalists: 'periodistas, periodista, reporteros, reportero, camarógrafos',
    students: 'estudiantes, estudiante, alumnos, alumno, profesores, maestros',
    foreigners: 'extranjeros, extranjero, turistas, turista, ciudadanos extranjeros',
    families: 'familias, familia, familiares, hermanos, hermanas, hijos, hijas',
    prisoners: 'prisioneros, presos, reclusos, detenidos, rehenes, internos',
    passengers: `
      pasajeros, pasajero, tripulantes, tripulación, pilotos, conductores, evacuados, peregrinos, viajeros`,
    workers: 'trabajadores, empleados, obreros, mineros, guardias, personal',
  },
  nounRoles: {
    attackers: `
      atacantes, atacante, asaltantes, asaltante, terroristas suicidas, suicidas, pistoleros, sicarios,
      secuestradores, ladrones, piratas, sospechosos, agresores`,
    vehicles: `
      vehículos, vehículo, camiones, camión, coches, coche, autos, carros, autobuses, autobús, ambulancias,
      motocicletas, furgonetas`,
    buildings: `
      edificios, edificio, casas, casa, viviendas, vivienda, hogares, apartamentos, pisos, tiendas`,
    'air strikes': 'ataques aéreos, ataque aéreo, bombardeos, bombardeo, incursiones aéreas',
    projectiles: 'cohetes, cohete, misiles, misil, proyectiles, morteros, obuses, bombas, barriles bomba',
    aftershocks: 'réplicas, réplica, temblores, sismos, terremotos',
    bodies: 'cuerpos, cuerpo, cadáveres, cadáver, restos',
    firefighters: 'bomberos, bombero',
    wives: 'esposas, esposa',
    firearms: 'fusiles, rifles, armas, pistolas, armas de fuego',
    population: 'población, habitantes, residentes, ciudadanos',
    members: 'miembros, socios, seguidores, afiliados, suscriptores, usuarios, clientes',
    employees: 'empleados, empleos, puestos de trabajo, plantilla',
    ships: 'barcos, barco, buques, buque, embarcaciones, lanchas',
    aircraft: 'aviones, avión, aeronaves, helicópteros, cazas, drones',
    countries: 'países, país, naciones, estados',
    votes: 'votos, voto, papeletas',
    seats: 'escaños, bancas',
    victims: 'víctimas, víctima',
  },
  measureRoles: {
    length: {
      depth: 'profundidad, bajo, subterráneo',
      height: 'altura, alto, altitud, cayó, caída, precipitó, desnivel',
      distance: `
        de distancia, distancia, al norte, al sur, al este, al oeste, al noreste, al noroeste, al sureste, al
        suroeste, fuera, cerca, lejos, desde`,
      width: 'ancho, anchura, diámetro, radio',
      length: 'largo, longitud, tramo',
    },
    money: {
      damage: 'daños, daño, pérdidas, pérdida, destrozos',
      offer: 'oferta, ofertas, ofreció, propuesta, puja',
      price: `
        precio, coste, costo, costes, costos, compró, compra, adquirió, adquisición, pagó, pagar, vendió, venta,
        acuerdo, valor, valorado, valorada, cuesta`,
      contract: 'contrato, salario, sueldo, firmó',
      share: 'acción, acciones, por acción',
      fine: 'multa, multas, multó, sanción, fianza, indemnización',
      funding: `
        fondos, financiación, recaudó, invirtió, inversión, ayuda, subvención, presupuesto, préstamo, donó`,
      revenue: 'ingresos, ventas, beneficios, beneficio, ganancias, facturación',
      loot: `robado, robaron, joyas, botín, robo, atraco, robó, roba, robar, sustrajo, sustraído, hurto`,
    },
    duration: {
      sentence: `
        condena, condenado, condenada, condenados, prisión, cárcel, pena, libertad condicional, encarcelado`,
      siege: 'asedio, sitio, cerco, bloqueo',
      war: 'guerra, conflicto, crisis, combates, ofensiva, campaña, batalla, operación, levantamiento',
      contract: 'contrato, acuerdo, prórroga, firmó',
      truce: 'tregua, alto el fuego, cese del fuego, pausa',
      fire: 'incendio, fuego, llamas, extinguir, apagar, bomberos',
      marriage: 'casados, casado, matrimonio, esposa, esposo',
      old: 'construido, antigüedad, existe',
      career: 'carrera, sirvió, trabajó, mandato, cargo',
      journey: 'viaje, trayecto, vuelo',
      warning: 'aviso, plazo, ultimátum',
      quake: 'temblor, sacudida, duró',
    },
    percent: {
      turnout: 'participación, votaron, votantes, voto, votos, elecciones, sondeo',
      unemployment: 'desempleo, paro',
      inflation: 'inflación, precios',
      growth: 'crecimiento, creció, pib, economía',
      stake: 'participación accionarial, propiedad',
      shares: 'acciones, bolsa, índice',
      market: 'mercado, cuota',
    },
    '%': {},
    mass: {
      weight: 'pesa, pesaba, peso',
      load: 'ayuda, suministros, alimentos, carga, explosivos',
    },
    area: {
      area: `
        superficie, territorio, terreno, quemado, quemadas, quemó, arrasado, arrasadas, arrasó, calcinado, calcinadas,
        calcinó`,
    },
  },
  distanceTo: 'de, del, desde, a, al, cerca',
  deeds: {
    said: `
      dijo, dijeron, dice, dicen, afirmó, afirma, afirmaron, anunció, anunciaron, anuncia, informó, informaron,
      informa, añadió, declaró, declararon, confirmó, confirmaron, advirtió, aseguró, aseguraron, según,
      escribió, comunicado, reveló, insistió, señaló, indicó, explicó, manifestó, entrevista, denunció`,
    published: 'publicó, publicado, publicada, difundió, emitió',
    die: `
      murió, murieron, muerto, muertos, muerta, muertas, muerte, muertes, falleció, fallecieron, fallecidos,
      fallecido, mató, mataron, matar, matando, asesinado, asesinados, asesinó, asesinaron, asesinato,
      perecieron, ahogados, ahogado`,
    injure: 'herido, heridos, herida, heridas, hirió, hirieron, lesionados, lesionado',
    found: `
      encontró, encontraron, encontrado, encontrados, halló, hallaron, hallado, hallados, hallazgo, descubrió,
      localizado, localizaron, recuperó, recuperaron`,
    missing: `
      desaparecido, desaparecidos, desapareció, desaparecieron, secuestrado, secuestrados, visto por última vez`,
    arrest: `
      detenido, detenidos, detuvo, detuvieron, detención, arrestado, arrestados, arrestó, arrestaron, arresto,
      capturado, capturados, capturó, aprehendido, apresado`,
    charge: 'acusado, acusados, acusó, imputado, imputados, cargos, procesado',
    court: 'tribunal, juicio, audiencia, compareció, comparecer, declarar, juzgado',
    convict: 'culpable, condenado, condenada, veredicto, absuelto, se declaró culpable',
    sentence: 'condena, sentenciado, sentenció, sentencia, ejecutado, ejecución, encarcelado',
    free: `
      liberado, liberados, liberó, liberaron, puesto en libertad, excarcelado, fianza, indultado, escapó`,
    born: 'nació, nacido, nacida, nacimiento, cumpleaños, cumple, cumplió',
    marry: 'se casó, se casaron, matrimonio, boda, casado, divorcio',
    begin: `
      empezó, empezaron, comenzó, comenzaron, comienzo, inició, inicio, iniciaron, estalló, lanzó, arrancó,
      abrió, brote, desde`,
    end: `
      terminó, terminaron, acabó, acabaron, finalizó, concluyó, fin, final, expiró, cerró, detuvo, extinguido,
      apagado, bajo control`,
    strike: `
      sacudió, golpeó, ocurrió, se produjo, se registró, registrado, tuvo lugar, azotó, epicentro`,
    attack: `
      ataque, ataques, atacó, atacaron, atentado, atentados, bombardeo, bombardeos, bombardeó, bombardearon,
      explosión, explotó, estalló, detonó, disparó, dispararon, asalto, asaltaron, ataque aéreo, ataques aéreos`,
    crash: `
      se estrelló, chocó, chocaron, colisión, choque, descarriló, naufragó, volcó, se hundió, cayó, precipitó`,
    damage: `
      dañó, dañaron, dañado, dañada, dañados, dañadas, daños, destruyó, destruyeron, destruido, destruida,
      destruidos, destruidas, destrucción, derribado, derribados, derribó, arrasó, arrasado, arrasadas,
      derrumbó`,
    fire: 'incendio, incendios, fuego, llamas, ardió, quemado, quemó',
    call: 'llamó, llamada, alertó, avisó, notificó, respondió, acudieron',
    capture: 'tomó, tomaron, toma, capturó, recuperó, se hizo con el control, conquistó, cayó en manos',
    besiege: 'sitió, sitiado, sitiada, asedio, asediada, cercado, cerco, rodeado, bloqueo',
    agree: 'acordó, acordaron, acuerdo, firmó, firmaron, firma, pacto, tratado, pactaron',
    truce: 'tregua, alto el fuego, cese del fuego, entró en vigor, violó',
    buy: 'compró, adquirió, adquisición, compra, fusión, pagó',
    sell: 'vendió, venta, vendieron, subastó',
    offer: 'ofreció, oferta, propuso, propuesta',
    expect: 'previsto, prevista, se espera, programado, plazo, estará listo',
    vote: 'votó, votaron, votación, elecciones, elegido, urnas, referéndum, aprobó, aprobado',
    appoint: 'nombrado, nombró, juró, contratado, asumió, tomó posesión, ascendido',
    resign: 'dimitió, renunció, dimisión, renuncia, destituido, despedido, cesado, expulsado, dejó',
    build: 'construyó, construido, construcción, levantado, fundado, fundada, creado, inaugurado',
    bankrupt: 'quiebra, bancarrota, cerró',
    move: `
      huyó, huyeron, huido, evacuado, evacuados, evacuación, evacuó, desplazado, desplazados, llegó, llegaron,
      regresó, regresaron, volvió, abandonó, abandonaron, viajó, salió`,
    meet: 'se reunió, se reunieron, reunión, cumbre, conferencia, visitó, visita, conversaciones',
    win: 'ganó, ganaron, venció, derrotó, victoria, perdió, perdieron',
    write: 'escribió, libro, artículo, película, memorias',
    tell: 'reveló, admitió, confesó, identificó, reconoció',
    work: 'trabajó, trabaja, sirvió, vivió, vive, jugó',
    rescue: 'rescató, rescataron, rescatado, rescatados, salvó, salvados',
    invade: 'intervino, intervención, invadió, invasión, desplegó, entró, entraron',
    measure: 'midió, registró, alcanzó',
  },
}
