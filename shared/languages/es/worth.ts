import type { WorthWords } from '../language'

/** Spanish: what makes a sentence worth checking, and what does not. */
export const worth: WorthWords = {
  causes: `
    porque, debido a, debido al, a causa de, a causa del, causado por, causó, causaron, causado, causada,
    provocó, provocaron, provocado, provocado por, provocando, llevó a, condujo a, resultado de, gracias a,
    desató, desencadenó, como consecuencia, obligó, impidió`,
  blames: `
    culpó, culpa, culparon, culpable, culpables, acusó, acusa, acusaron, acusado, acusada, acusados, responsable,
    responsable de, responsables, responsabilidad, responsabilizó, reivindicó, reivindicado, atribuyó, atribuido,
    atribuida, sospechoso, sospechosos, presunto, presunta, presuntos, imputado, apoyado por, apoyada por,
    respaldado por, vinculado a, vinculada a, vínculos con, tras el ataque`,
  compares: `
    en comparación con, frente a, comparado con, más que, menos que, superior a, inferior a, mayor que,
    menor que, el doble, doble, duplicó, duplicado, triplicó, mitad, aumentó, aumentaron, aumento, subió,
    subieron, cayó, cayeron, caída, bajó, bajaron, descendió, disminuyó, creció, crecieron, retrocedió, mayoría,
    la mayor parte, en promedio, de media, superó, supera`,
  relations: `
    posee, poseía, poseen, dueño, dueña, propietario, propietaria, pertenece, pertenecen, pertenecía, incluye,
    incluyen, incluía, excluye, excluyen, excluía, excluido, excluida, excluidos, se aplica, abarca, cubre,
    consta de, contiene, compuesto por, suministra, abastece, produce, emplea, controla, controlada, controlado,
    dirige, prohíbe, prohibido, prohibida, exige, obliga, permite, autoriza, autorizado, se encuentra, situado,
    situada, ubicado, ubicada, sede, forma parte, miembro, miembros, capital, jefe de, director de, casado con,
    hermano de, hijo de, conocido como, en vigor, nacido en, utiliza, usa, transporta`,
  acts: `
    viajará, viajó, viajaron, viaja, visitó, visitará, visita, voló, retiró, retiraron, se retiró, canceló,
    suspendió, aplazó, rechazó, rechazaron, negó, negaron, desmintió, exigió, pidió, pidieron, reclamó, ordenó,
    confesó, admitió, reconoció, confirmó, prometió, amenazó, advirtió, advirtieron, abandonó, dimitió, renunció,
    inspeccionado, inspeccionó, examinó, investiga, investigó, incautó, registró, disparó, apuñaló, golpeó,
    torturó, violó, ejecutó, envenenó, saqueó, entregó, envió, recibió, recibieron, pagó, financió, publicó,
    firmó, firmaron, condenó, liberó, huyó, huyeron, huido, escapó, robó, robado, falsificó, destruyó, inundó,
    hundió, derrumbó, evacuó, cerró, cerraron, abrió, inauguró, introdujo, abolió, desarrolló, discutió, reunió,
    reunieron, reunirá, rompió, rompieron, reanudó, desplegó, bombardeó, atacó, atacaron, tomó, construyó,
    vendió, compró, fracasar, fracasó, murió, murieron, mató, detuvo, detuvieron, propagó, pedido`,
  absolutes: `
    todos, todas, todo, toda, cada, ninguno, ninguna, ningún, nadie, nada, nunca, jamás, siempre,
    en todas partes, único, única, solo, sólo, únicamente, exclusivamente, sin excepción`,
  opinions: `
    debería, deberían, debe, deben, tenemos que, hay que, espera que, esperamos, esperan, ojalá, creo que,
    creemos, pensamos, en mi opinión, en nuestra opinión, bueno, buena, malo, mala, terrible, difícil, difíciles,
    importante, interesante, hermoso, triste, feliz, orgulloso, decepcionado, justo, injusto, desea, deseamos,
    evidentemente, seguramente, por supuesto, en resumen, quizá, quizás, tal vez, está por ver, nadie sabe,
    parece, probable, probablemente, hacerlo mejor, agotador, agotadora`,
  invitations: `
    lea también, lee también, leer más, lea más, vea también, suscríbase, suscríbete, haga clic, síganos,
    publicidad`,
  credits: `
    foto :, fotos :, imagen :, fuente :, crédito :, redacción :, información de, edición de,
    todos los derechos reservados`,
}
