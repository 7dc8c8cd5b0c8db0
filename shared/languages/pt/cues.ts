import type { CueWords } from '../language'

/** Portuguese: what the words near a figure, a date or a duration say of it. */
export const cues: CueWords = {
  slashDate: 'day first',
  furniture: {
    starts: `
        leia mais, leia também, veja também, saiba mais, mais lidas, compartilhar, compartilhe, partilhar,
        siga-nos, assine, inscreva-se, publicidade, foto, fotos, imagem, imagens, vídeo, copyright,
        todos os direitos reservados, tags, comentários`,
    counts: `
        compartilhamentos, partilhas, comentários, comentário, visualizações, curtidas, gostos, min, minutos,
        de, leitura, fotos`,
    credits: `
        foto, fotos, imagem, arquivo, divulgação, reprodução, getty`,
  },
  publishing: `
    publicado, publicada, publicado em, atualizado, actualizado, atualizada, atualizado em, última atualização,
    data de publicação, criado em, divulgado, postado, postado em`,
  ago: 'atrás, antes',
  agoBefore: 'há, havia, faz',
  relative: [
    {
      words: 'hoje, esta manhã, esta tarde, esta noite, nesta manhã, nesta tarde, nesta noite',
      unit: 'day',
      by: 0,
    },
    { words: 'ontem, na véspera, no dia anterior, ontem à noite, na noite anterior', unit: 'day', by: -1 },
    { words: 'anteontem', unit: 'day', by: -2 },
    { words: 'amanhã, no dia seguinte', unit: 'day', by: 1 },
    { words: 'esta semana, nesta semana, no início da semana', unit: 'week', by: 0 },
    { words: 'a semana passada, na semana passada, na semana anterior, há uma semana', unit: 'week', by: -1 },
    { words: 'a próxima semana, na próxima semana, na semana que vem', unit: 'week', by: 1 },
    { words: 'este mês, neste mês, no início do mês', unit: 'month', by: 0 },
    { words: 'o mês passado, no mês passado, no mês anterior, há um mês', unit: 'month', by: -1 },
    { words: 'no próximo mês, no mês que vem', unit: 'month', by: 1 },
    { words: 'este ano, neste ano, até ao fim do ano, até o fim do ano', unit: 'year', by: 0 },
    { words: 'o ano passado, no ano passado, no ano anterior, há um ano', unit: 'year', by: -1 },
    { words: 'o próximo ano, no próximo ano, no ano que vem', unit: 'year', by: 1 },
  ],
  last: 'passado, passada, último, última, no último, na última',
  dayParts: [
    { words: 'madrugada, de madrugada, ao amanhecer, amanhecer, primeiras horas', from: 0, to: 9 },
    { words: 'de manhã, da manhã, pela manhã, na manhã, manhã', from: 4, to: 12 },
    { words: 'à tarde, da tarde, na tarde, de tarde, tarde', from: 12, to: 19 },
    { words: 'ao anoitecer, anoitecer, fim da tarde, fim de tarde', from: 17, to: 24 },
    { words: 'à noite, da noite, na noite, de noite, noite', from: 18, to: 30 },
  ],
  beforeNoon: 'a.m., am, da manhã, da madrugada',
  afterNoon: 'p.m., pm, da tarde, da noite',
  namedTimes: { 'meio-dia': 720, 'meia-noite': 1440 },
  leadsToTime: 'às, pelas, por, volta, das, desde, até, antes, após, depois',
  partsOfPeriod: {
    early: 'início de, no início de, começo de, princípio de',
    mid: 'meados de, em meados de',
    late: 'final de, no final de, fim de, fins de',
  },
  background: `
    anteriormente, no passado, historicamente, nos últimos anos, nos últimos meses, nas últimas semanas, ao
    longo dos anos, anos atrás, décadas atrás, desde então, semelhante, semelhantes, ataque anterior, da última
    vez, aniversário, história, antigo, antiga, recorde, o mais mortal, o pior, a pior, o maior`,
  part: `
    entre eles, entre elas, entre os quais, entre as quais, incluindo, inclusive, incluídos, deles, delas, dos
    quais, das quais, a maioria deles, além de, com`,
  further: `
    outros, outras, outro, outra, mais, adicionais, adicional, os demais, os restantes, restantes, o resto,
    também`,
  running: `
    até agora, até ao momento, até o momento, até à data, ao todo, no total, um total de, total de, desde, nos
    últimos, nas últimas, durante o, durante a, por ano, cada ano, anualmente`,
  changed: `
    subiu para, sobe para, subiram para, aumentou para, aumenta para, passou para, passou de, elevou-se a,
    elevou para, chegou a, chega a, atingiu, cresceu para, revisto, revisado, atualizado, mais tarde`,
  corrected: `
    corrigindo, corrigido, corrigida, revisado, revisada, revisto, contra os, do que antes informado`,
  unreal: `
    poderia, poderiam, poderá, poderão, pode, podem, podia, deveria, se, caso, a menos que, planeja, planeia,
    plano, planos, previsto, prevista, prevê, espera, esperam, espera-se, ameaçou, ameaça, teme, temem,
    possível, possíveis, possivelmente, propôs, proposta, pede, pedem, exige, exigem, potencial, enfrenta,
    máximo`,
  claimLeads: 'que',
  negation: `
    não, nunca, jamais, nenhum, nenhuma, ninguém, nem, sem, negou, nega, negaram, negam, desmentiu, desmente,
    desmentiram, rejeitou, rejeitaram, recusou, tampouco`,
  none: `
    nenhum, nenhuma, zero, sem, ninguém, não houve, não há, não se registaram, não foram registrados, não foram
    registradas, não causou, não deixou, não provocou`,
  noneBehind: '',
  nobody: 'ninguém, nenhum, nenhuma',
  magnitude: `
    magnitude, richter, terremoto, terremotos, terramoto, terramotos, sismo, sismos, abalo, abalos, tremor,
    tremores, réplica, réplicas`,
  groups: {
    children: `
      crianças, criança, menores, menor, bebês, bebés, meninas, menina, meninos, menino, adolescentes,
      raparigas, rapazes`,
    women: 'mulheres, mulher',
    civilians: 'civis, civil, moradores, habitantes, aldeões',
    combatants: `
      combatentes, combatente, milicianos, insurgentes, jihadistas, terroristas, pistoleiros, rebeldes, rebelde,
      guerrilheiros, extremistas`,
    soldiers: 'soldados, soldado, militares, militar, efetivos, recrutas, oficiais, fuzileiros',
    police: 'policiais, policial, polícias, polícia, agentes',
    medics: 'médicos, médico, médica, enfermeiros, enfermeiras, paramédicos, profissionais de saúde',
    rescuers: `
      socorristas, voluntários, voluntário, bombeiros, bombeiro, equipes de resgate, trabalhadores humanitários,
      capacetes brancos`,
    journalists: 'jornalistas, jornalista, repórteres, repórter',
    students: 'estudantes, estudante, alunos, aluno, professores, professor',
    foreigners: 'estrangeiros, estrangeiro, turistas, turista',
    families: 'famílias, família, familiares, irmãos, irmãs, filhos, filhas',
    prisoners: 'prisioneiros, presos, detentos, reclusos, reféns, detidos',
    passengers: `
      passageiros, passageiro, tripulantes, tripulação, pilotos, motoristas, peregrinos, viajantes`,
    workers: 'trabalhadores, funcionários, empregados, operários, mineiros, guardas',
  },
  nounRoles: {
    attackers: `
      atacantes, agressores, atiradores, atirador, homens-bomba, homem-bomba, sequestradores, assaltantes,
      ladrões, piratas, suspeitos, suspeito, homens armados, assaltante, agressor`,
    vehicles: `
      veículos, veículo, viaturas, caminhões, camiões, carros, carro, ônibus, autocarros, ambulâncias, motos`,
    buildings: `
      edifícios, edifício, prédios, prédio, casas, casa, habitações, moradias, apartamentos, lojas`,
    'air strikes': 'ataques aéreos, ataque aéreo, bombardeios, bombardeio, bombardeamentos, bombardeamento',
    projectiles: 'foguetes, rockets, mísseis, míssil, projéteis, morteiros, obuses, bombas',
    aftershocks: 'réplicas, réplica, tremores, abalos, sismos',
    bodies: 'corpos, corpo, cadáveres, cadáver, restos mortais',
    firefighters: 'bombeiros, bombeiro',
    wives: 'esposas, esposa',
    firearms: 'fuzis, espingardas, armas, pistolas, armas de fogo',
    population: 'população, habitantes, residentes, cidadãos',
    members: 'membros, sócios, seguidores, apoiadores, assinantes, usuários, utilizadores, clientes',
    employees: 'funcionários, empregos, postos de trabalho',
    ships: 'navios, navio, barcos, barco, embarcações',
    aircraft: 'aviões, avião, aeronaves, helicópteros, caças, drones',
    countries: 'países, país, nações, estados',
    votes: 'votos, voto',
    seats: 'assentos, cadeiras, lugares, mandatos',
    victims: 'vítimas, vítima',
  },
  measureRoles: {
    length: {
      depth: 'profundidade, subterrâneo',
      height: 'altura, alto, altitude, caiu, queda, despencou',
      distance: `
        de distância, distância, a norte, ao norte, a sul, ao sul, a leste, a oeste, fora, perto, longe`,
      width: 'largura, diâmetro, raio',
      length: 'comprimento, extensão, trecho',
    },
    money: {
      damage: 'danos, dano, prejuízos, prejuízo, perdas',
      offer: 'oferta, ofereceu, proposta, lance',
      price: `
        preço, custo, custos, comprou, compra, adquiriu, aquisição, pagou, pagar, vendeu, venda, acordo, valor,
        avaliado, avaliada, custa`,
      contract: 'contrato, salário, vencimento, assinou',
      share: 'ação, ações, por ação',
      fine: 'multa, multas, multou, sanção, fiança, indenização, indemnização',
      funding: `
        fundos, financiamento, arrecadou, investiu, investimento, investir, ajuda, subsídio, orçamento,
        empréstimo, doou`,
      revenue: 'receitas, receita, vendas, lucros, lucro, faturamento, faturação',
      loot: `roubado, roubaram, joias, assalto, roubo, roubou, roubar, roubados, furtou, furto`,
    },
    duration: {
      sentence: 'pena, condenado, condenada, condenou, prisão, cadeia, liberdade condicional',
      siege: 'cerco, sítio, bloqueio',
      war: 'guerra, conflito, crise, combates, ofensiva, campanha, batalha, operação',
      contract: 'contrato, acordo, prorrogação, assinou',
      truce: 'trégua, cessar-fogo, pausa',
      fire: 'incêndio, fogo, chamas, apagar, extinguir, bombeiros',
      marriage: 'casados, casado, casamento, esposa, marido',
      old: 'construído, existe',
      career: 'carreira, serviu, trabalhou, mandato, cargo',
      journey: 'viagem, trajeto, voo',
      warning: 'aviso, prazo, ultimato',
      quake: 'tremor, abalo, durou',
    },
    percent: {
      turnout: 'participação, afluência, comparecimento, votaram, eleitores, votos, eleições',
      unemployment: 'desemprego',
      inflation: 'inflação, preços',
      growth: 'crescimento, cresceu, pib, economia',
      stake: 'participação acionária',
      shares: 'ações, bolsa, índice',
      market: 'mercado, quota',
    },
    '%': {},
    mass: {
      weight: 'pesa, pesava, peso',
      load: 'ajuda, mantimentos, alimentos, carga, explosivos, transportava',
    },
    area: {
      area: 'área, superfície, território, terreno, queimados, consumiu',
    },
  },
  distanceTo: 'de, do, da, dos, das, a, ao, à',
  deeds: {
    said: `
      disse, disseram, diz, dizem, afirmou, afirma, afirmaram, anunciou, anunciaram, anuncia, informou,
      informaram, informa, acrescentou, declarou, declararam, confirmou, confirmaram, alertou, avisou,
      assegurou, segundo, escreveu, comunicado, revelou, insistiu, indicou, explicou, entrevista, denunciou,
      relatou`,
    published: 'publicou, publicado, publicada, divulgou, transmitiu',
    die: `
      morreu, morreram, morto, mortos, morta, mortas, morte, mortes, faleceu, faleceram, matou, mataram, matar,
      matando, assassinado, assassinados, assassinou, assassinaram, assassinato, pereceram, óbitos, afogados`,
    injure: 'ferido, feridos, ferida, feridas, feriu, feriram, lesionados',
    found: `
      encontrou, encontraram, encontrado, encontrados, achou, acharam, descobriu, localizado, localizaram,
      recuperou, recuperaram`,
    missing: `
      desaparecido, desaparecidos, desapareceu, desapareceram, sequestrado, sequestrados, raptado, raptados`,
    arrest: `
      detido, detidos, deteve, detiveram, detenção, preso, presos, prendeu, prenderam, prisão, capturado,
      capturados, capturou`,
    charge: 'acusado, acusados, acusou, indiciado, indiciados, denunciado, processado',
    court: 'tribunal, julgamento, audiência, depor, julgado',
    convict: 'culpado, condenado, condenada, condenou, veredicto, absolvido',
    sentence: 'pena, sentenciado, sentença, executado, execução',
    free: `
      libertado, libertados, libertou, libertaram, solto, soltos, fiança, indultado, escapou, fugiu`,
    born: 'nasceu, nascido, nascida, nascimento, aniversário, completou',
    marry: 'casou, casaram, casamento, casado, divórcio',
    begin: 'começou, começaram, início, iniciou, iniciaram, eclodiu, lançou, abriu, surto, desde',
    end: `
      terminou, terminaram, acabou, acabaram, concluiu, fim, final, expirou, encerrou, fechou, parou, extinto,
      sob controle, sob controlo`,
    strike: `
      sacudiu, atingiu, ocorreu, aconteceu, registrado, registado, registou, registrou, teve lugar, abalou,
      epicentro`,
    attack: `
      ataque, ataques, atacou, atacaram, atentado, atentados, bombardeio, bombardeios, bombardeamento,
      bombardeou, bombardearam, explosão, explodiu, detonou, disparou, dispararam, assalto, ataque aéreo,
      ataques aéreos`,
    crash: `
      caiu, colidiu, colidiram, colisão, choque, descarrilou, naufragou, capotou, afundou, despenhou-se`,
    damage: `
      danificou, danificaram, danificado, danificada, danificados, danificadas, danos, destruiu,
      destruíram, destruído, destruída, destruídos, destruídas, destruição, derrubou, derrubado,
      derrubadas, arrasou, devastou`,
    fire: 'incêndio, incêndios, fogo, chamas, ardeu, queimado, queimou',
    call: 'chamou, chamada, alertou, avisou, notificou, acionados',
    capture: 'tomou, tomaram, tomada, capturou, retomou, assumiu o controle, conquistou',
    besiege: 'sitiou, sitiado, sitiada, cerco, cercado, cercada, bloqueio',
    agree: 'acordou, concordaram, concordou, acordo, assinou, assinaram, assinatura, pacto, tratado',
    truce: 'trégua, cessar-fogo, entrou em vigor, violou',
    buy: 'comprou, adquiriu, aquisição, compra, fusão, pagou',
    sell: 'vendeu, venda, venderam, leiloou',
    offer: 'ofereceu, oferta, propôs, proposta',
    expect: 'previsto, prevista, espera-se, programado, prazo',
    vote: 'votou, votaram, votação, eleições, eleito, urnas, referendo, aprovou, aprovado',
    appoint: 'nomeado, nomeou, empossado, contratado, assumiu, tomou posse',
    resign: `
      demitiu-se, renunciou, demissão, renúncia, destituído, demitido, exonerado, expulso, deixou`,
    build: 'construiu, construído, construção, erguido, fundado, fundada, criado, inaugurado',
    bankrupt: 'falência, insolvência, fechou',
    move: `
      fugiu, fugiram, evacuado, evacuados, evacuação, retirados, deslocado, deslocados, chegou, chegaram,
      regressou, regressaram, voltou, voltaram, abandonou, abandonaram, viajou, saiu`,
    meet: `
      reuniu-se, reuniram-se, reunião, cúpula, cimeira, conferência, visitou, visita, conversações`,
    win: 'venceu, ganhou, ganharam, derrotou, vitória, perdeu, perderam',
    write: 'escreveu, livro, artigo, filme, memórias',
    tell: 'revelou, admitiu, confessou, identificou, reconheceu',
    work: 'trabalhou, trabalha, serviu, viveu, vive, jogou',
    rescue: 'resgatou, resgataram, resgatado, resgatados, salvou, salvos',
    invade: 'interveio, intervenção, invadiu, invasão, destacou, entrou, entraram',
    measure: 'mediu, registou, registrou',
  },
}
