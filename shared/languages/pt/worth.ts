import type { WorthWords } from '../language'

/** Portuguese: what makes a sentence worth checking, and what does not. */
export const worth: WorthWords = {
  causes: `
    porque, devido a, devido ao, devido à, por causa de, por causa do, por causa da, causado por, causou,
    causaram, causado, causada, provocou, provocaram, provocado, provocado por, provocando, levou a, conduziu a,
    resultado de, graças a, graças ao, desencadeou, em consequência, forçou, obrigou, impediu`,
  blames: `
    culpou, culpa, culparam, culpado, culpada, acusou, acusa, acusaram, acusado, acusada, acusados, responsável,
    responsável por, responsáveis, responsabilidade, responsabilizou, reivindicou, reivindicado, atribuiu,
    atribuído, atribuída, suspeito, suspeitos, suspeita de, alegado, alegada, arguido, apoiado por, apoiada por,
    ligado a, ligada a, ligações com`,
  compares: `
    em comparação com, face a, comparado com, mais do que, menos do que, superior a, inferior a, maior do que,
    menor do que, o dobro, dobro, duplicou, dobrou, triplicou, metade, aumentou, aumentaram, aumento, subiu,
    subiram, caiu, caíram, queda, desceu, desceram, diminuiu, cresceu, cresceram, recuou, maioria, a maior parte,
    em média, superou, supera, ultrapassou`,
  relations: `
    possui, possuía, possuem, dono, dona, proprietário, proprietária, pertence, pertencem, pertencia, inclui,
    incluem, incluía, exclui, excluem, excluía, excluído, excluída, excluídos, aplica-se, se aplica, abrange,
    cobre, consiste, contém, composto por, fornece, abastece, produz, emprega, controla, controlada, controlado,
    dirige, proíbe, proibido, proibida, exige, obriga, permite, autoriza, autorizado, fica em, situado, situada,
    localizado, localizada, sede, faz parte, membro, membros, capital, chefe de, diretor de, casado com,
    irmão de, filho de, conhecido como, em vigor, nascido em, utiliza, usa, transporta`,
  acts: `
    viajará, viajou, viajaram, viaja, vai viajar, visitou, visitará, visita, voou, retirou, retiraram,
    retirou-se, cancelou, suspendeu, adiou, recusou, recusaram, rejeitou, negou, negaram, desmentiu, exigiu,
    pediu, pediram, pedimos, ordenou, confessou, admitiu, reconheceu, confirmou, prometeu, ameaçou, advertiu,
    alertou, abandonou, demitiu-se, demitiu, renunciou, inspecionado, inspecionou, examinou, investiga,
    investigou, apreendeu, disparou, esfaqueou, torturou, violou, executou, envenenou, saqueou, entregou, enviou,
    recebeu, receberam, pagou, financiou, publicou, assinou, assinaram, condenou, libertou, fugiu, fugiram,
    escapou, roubou, roubado, falsificou, destruiu, inundou, inundada, afundou, desabou, evacuou, fechou,
    fecharam, abriu, inaugurou, introduziu, aboliu, desenvolveu, discutiu, reuniu, reuniram, rompeu, romperam,
    retomou, bombardeou, atacou, atacaram, tomou, construiu, vendeu, comprou, fracassar, fracassou, morreu,
    morreram, matou, deteve, detiveram, prendeu, propagou`,
  absolutes: `
    todos, todas, todo, toda, cada, nenhum, nenhuma, ninguém, nada, nunca, jamais, sempre, em toda a parte,
    único, única, só, somente, apenas, unicamente, exclusivamente, sem exceção`,
  opinions: `
    deveria, deveriam, deve, devem, temos de, temos que, é preciso, espera que, esperamos, esperam, oxalá,
    tomara, acho que, acreditamos, pensamos, na minha opinião, na nossa opinião, bom, boa, mau, má, terrível,
    difícil, difíceis, importante, interessante, bonito, triste, feliz, orgulhoso, desiludido, justo, injusto,
    deseja, desejamos, evidentemente, certamente, claro que, em resumo, talvez, resta saber, ninguém sabe,
    parece, provável, provavelmente, fazer melhor, cansativo, cansativa`,
  invitations: `
    leia também, leia mais, veja também, saiba mais, assine, subscreva, inscreva-se, clique aqui, siga-nos,
    publicidade`,
  credits: `
    foto :, fotos :, imagem :, fonte :, crédito :, reportagem de, edição de, todos os direitos reservados`,
}
