import type { SentenceWords } from '../language'

export const sentences: SentenceWords = {
  beforeName: 'm, mm, mme, mmes, mlle, mlles, dr, pr, mgr, ste',
  beforeFigure: 'n, env, p, pp, vol, art, chap, janv, févr, avr, juil, sept, oct, nov, déc',
  mayEnd: 'etc, cie',
  starters: 'le, la, les, un, une, des, il, elle, ils, elles, mais, et, dans, en',
  clockFollowers: '',
  telling: `
    un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, vingt, trente, quarante, cinquante, soixante,
    cent, cents, mille, million, millions, ne, pas, jamais, aucun, aucune, sans, plus, moins, environ, presque,
    près, jusque`,
  notNames: `
    parlement, sénat, assemblée, gouvernement, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche,
    janvier, février, mars, avril, juin, juillet, août, septembre, octobre, novembre, décembre, plus, moins,
    selon, dans, après, avant, pendant, depuis, entre, elle, elles, mais, quand, leur, leurs, cette, avec, sans,
    pour`,
}
