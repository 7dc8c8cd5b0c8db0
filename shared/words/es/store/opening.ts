import type { opening as en } from '../../en/store/opening'
import type { Worded } from '../../worded'
import { kinds, theKind } from '../terms/kinds'

export const opening: Worded<typeof en> = {
  notOpened: 'El proyecto no pudo abrirse',
  notOpenedFor: (file) => `El proyecto no pudo abrirse a causa de «${file}», que está en su carpeta`,
  notOpenedToWrite: 'El proyecto no pudo abrirse para escribir',
  toRead: 'El proyecto se abrió para leerlo',
  taken: 'Otro programa se ha hecho cargo de este proyecto',
  gone: 'La carpeta de este proyecto ya no está donde estaba: ella o su bloqueo se movieron, se renombraron o se borraron',
  inUse: {
    byOthersNow: 'Otros programas están abriendo este proyecto en este momento. Inténtelo de nuevo.',
    byAnotherNow: 'Otro programa está abriendo este proyecto en este momento. Inténtelo de nuevo.',
    anybody: 'Otro programa',
    here: 'en este equipo',
    at: (host) => `en ${host}`,
    since: (when) => `; desde: ${when}`,
    by: (who, where, since) =>
      `${who} tiene este proyecto abierto ${where}${since}. Puede abrirlo para leerlo.`,
  },
  noProject: (name) =>
    `«${name}» no contiene ningún proyecto de Plumbline. Elija la carpeta cuyo nombre termina en .plumbline.`,
  unfinished: 'El proyecto de esta carpeta no llegó a terminarse: su creación se interrumpió.',
  olderFormat:
    'Este proyecto tiene un formato anterior y hay que pasarlo al más reciente antes de poder leerlo. Ábralo una vez para escribir.',
  newerFormat:
    'Este proyecto se hizo con una versión más reciente de Plumbline. Ábralo con esa versión; no se cambió nada.',
  formats: (version, newest) => `formato ${version}; este programa lee hasta el ${newest}`,
  linked: (folder) =>
    `«${folder}», en la carpeta del proyecto, no es una carpeta, sino un enlace o un archivo. El proyecto no se abrió; ponga ahí la propia carpeta.`,
  unreadable: (isSealed) =>
    `El proyecto no puede abrirse: no pueden leerse ni su historial ni su índice ni «project.json»${isSealed ? ', o «protection.json» pertenece a otro proyecto' : ''}. No se cambió nada. Restaure una copia de seguridad.`,
  notTidied: 'No pudo despejarse lo que dejó una restauración o un cambio de protección que se interrumpió',
  index: {
    missing: 'Faltaba el índice. Se rehízo a partir del historial.',
    damaged: 'El índice estaba dañado. Se rehízo a partir del historial.',
    ofAnother: 'El índice no pertenecía a este historial. Se rehízo.',
    ofKind: (kind) =>
      `El índice de ${kinds[kind].many} faltaba o estaba dañado. Se rehízo a partir del historial.`,
    holdsOther:
      'El índice contiene algo que no es un documento. Borre «index.json» en la carpeta del proyecto y ábralo de nuevo',
    invalid: (kind, id) =>
      `En el índice, ${theKind(kind)} ${id} no es un documento válido. No se cambió nada.`,
  },
  claimsNotRead: 'No pudieron leerse todas las afirmaciones',
  filesNotChecked: 'No pudieron comprobarse todos los archivos del proyecto',
  textsNotChecked: 'No pudieron comprobarse todos los textos del proyecto',
  keptBeside: (name) =>
    `«${name}», junto al proyecto, es el proyecto tal como estaba antes de cambiar su protección, y se siguió trabajando en él. Se dejó como está.`,
}
