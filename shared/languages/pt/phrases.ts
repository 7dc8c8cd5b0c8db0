import type { PhraseWords } from '../language'

/** Portuguese: what leads, ends or names a phrase, and what makes a figure part of a name. */
export const phrases: PhraseWords = {
  describing:
    'outros, outras, últimos, últimas, primeiros, primeiras, novos, novas, jovens, grandes, pequenos, pequenas, mais',
  stop: `
      em, no, na, nos, nas, de, do, da, dos, das, a, ao, à, aos, às, por, pelo, pela, pelos, pelas, para, com, sem,
      sobre, sob, entre, até, desde, durante, após, ante, contra, segundo, e, ou, mas, que, quem, qual, onde, quando,
      como, é, são, era, eram, foi, foram, tem, têm, tinha, tinham, ser, sido, está, estão, estava, estavam, se, não,
      nem, mais, menos, o, os, as, um, uma, seu, sua, seus, suas, este, esta, estes, estas, esse, essa, já, lhe, me,
      também, ficaram, ficou, há, continuam, permanecem, vivem, chegaram, tiveram, receberam, perderam, votaram,
      participaram, disse, disseram`,
  of: 'de, do, da, dos, das',
  by: 'por, pelo, pela, pelos, pelas',
  groups:
    'forças, exército, regime, rebeldes, governo, polícia, milícias, milícia, combatentes, militantes, tropas, grupo, grupos',
  placeBefore: 'em, no, na, nos, nas, perto, desde',
  placeMaybe: `
      a, ao, à, até, para, fora, dentro, sobre, por, de, do, da, atingiu, sacudiu, abalou, bombardeou, alcançou, arrasou, tomou, tomaram, assolou, destruiu`,
  ageBefore: 'idade de, idades entre, com idade de, morre aos, morreu aos',
  ageAfter: 'anos de idade',
  labels: `artigo, artigos, resolução, capítulo, página, páginas, rota, voo, canal, número, nº, sala, secção, seção, lei, parágrafo, linha, km, quilómetro, quilômetro, boeing, airbus, tupolev, antonov, covid, embraer, cessna`,
  streets: 'rua, avenida, praça, largo, travessa, alameda, rodovia',
  phoneWords: 'telefone, ligue, ligar, tel, contacto, contato',
  sports: 'venceu, ganhou, derrotou, vitória, derrota, jogo, placar, perdeu, empate, empatou, golos, gols',
  accordingTo: 'segundo, de acordo com, conforme, citando',
  sayVerbs: `
      disse, disseram, diz, dizem, afirmou, afirmaram, afirma, afirmam, informou, informaram, informa, anunciou, anunciaram,
      indicou, indicaram, declarou, declararam, assegurou, asseguraram, garantiu, garantiram, explicou, explicaram, precisou,
      precisaram, confirmou, confirmaram, confirma, detalhou, contou, contaram, relatou, relataram, alertou, alertaram, alerta,
      advertiu, sustenta, sustentam, sustentou, acrescentou, reportou, estimou, estimam, calculou, comunicou, revelou, revelaram,
      denunciou, denunciaram, apontou, sublinhou, ressaltou, reconheceu, reconheceram, avisou, esclareceu, adiantou, noticiou, calcularam, estimaram, estima, esclareceram, avisaram, revelam, narrou, admitiu, admitiram, alegou, alegaram, insistiu, lembrou, reiterou, frisou, salientou, divulgou, divulgaram, comunicaram`,
  tallies: 'contagem, balanço, levantamento',
  superlatives: `
      o mais, a mais, os mais, as mais, o menos, a menos, o pior, a pior, o melhor, a melhor, o maior, a maior,
      recorde, sem precedentes, inédito, inédita, nunca, jamais, pela primeira vez, o primeiro, a primeira, o único,
      a única,
      mais alto do, mais alto da, mais alta do, mais alta da, mais antigo do, mais antigo da, mais antiga do,
      mais antiga da, mais longo do, mais longa da, mais importante do, mais importante da, mais caro do,
      mais pobre do, mais rico do, mais populoso do, mais populosa do, mais mortífero do, maior do, maior da`,
  classes: {
    minus: 'menos',
    orderedNouns: `vítima, morte, morto, caso, corpo, condenação, ferido, suspeito, sobrevivente, detido`,
    attackNouns: `bombardeio, bombardeios, bombardeamento, bombardeamentos, ataque, ataques, ofensiva, assalto, disparos`,
    targetBefore: `contra, sobre`,
    placeNouns: `aldeia, vila, cidade, município, localidade, província, região, distrito, bairro, ilha, aeroporto, vale, acampamento, porto, norte, sul, leste, oeste, estado, capital, centro, arredores, fábrica, cabo, povoado`,
    placeKinds: `aldeia, vila, cidade, município, localidade, província, região, distrito, bairro, ilha, aeroporto, vale, acampamento, porto, povoado`,
    dayParts: `noite, tarde, manhã, madrugada`,
    onDays: `na, no, nesta, neste, esta, este, em`,
    saidAs: `como, conforme`,
    joins: `e, mas, assim, como, em, de, por, sobre, para, segundo`,
    beforeSaying: `também, depois, ainda, por, sua, seu, parte, tinha, tinham, foi, havia, ontem`,
    pronouns: `ele, ela, eles, elas, eu, nós, você, vocês, isto, isso, que, se, não, já`,
    clauseBreaks: `que, quem, quando, enquanto, depois, antes, mas, desde, onde, porque, segundo, após, embora, como`,
    heat: 'temperatura',
    perWords: 'per',
    compass: 'n, s, e, w',
    contrasts: 'mas, enquanto, embora, porém',
  },
  demonyms: {},
  compoundNouns: {},
}
