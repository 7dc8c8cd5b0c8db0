import type { safety as en } from '../../en/features/safety'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'
import { kinds } from '../terms/kinds'

const countedKinds = ['article', 'claim', 'source', 'conflict', 'event', 'question'] as const

export const safety: Worded<typeof en> = {
  restored: 'Restaurado',
  goOn: 'Continuar',
  backups: {
    title: 'Copias de seguridad',
    show: 'Mostrar la carpeta',
    open: 'Copias de seguridad…',
    explanation:
      'Plumbline hace una copia de seguridad de este proyecto al abrirlo y al cerrarlo, y cada cuarto de hora mientras cambia. Conserva tres copias del último día y una de cada día anterior, diez en total.',
    ofAllProjects:
      'Copias de seguridad de todos los proyectos que se abrieron en este equipo, también de aquellos cuya carpeta ya no existe.',
    choose: 'Elija una copia de seguridad para ver qué se hizo desde entonces.',
    backUpNow: 'Hacer una copia ahora',
    backedUp: 'Copia de seguridad hecha.',
    none: 'Todavía no hay copias de seguridad.',
    beingRead: 'Leyendo las copias de seguridad…',
    counts: (counts) =>
      countedKinds.map((kind) => counted(counts[kind], kinds[kind].one, kinds[kind].many)).join(', '),
  },
  backup: {
    title: (at) => `Copia de seguridad: ${at}`,
    inPlaceMeans:
      'El proyecto vuelve a esta copia de seguridad. Tal como está ahora se conserva a su lado y como copia más reciente, de modo que esto puede deshacerse.',
    replace: 'Reemplazar el proyecto',
    restoring: 'Restaurando…',
    toCopy: 'Restaurar en una copia…',
    inPlace: 'Restaurar en su lugar…',
    wentApart: 'Esta copia de seguridad y el proyecto siguieron caminos distintos desde entonces.',
    unchanged: 'Nada ha cambiado desde esta copia de seguridad.',
    counts: (kind, inBackup, now) =>
      `${kinds[kind].title}: ${formatCount(inBackup)} en la copia, ${formatCount(now)} ahora`,
    doneSince: (count) => `Hecho desde entonces: ${counted(count, 'cambio', 'cambios')}`,
    further: (count) => `y ${formatCount(count)} más`,
  },
  restoreHistory: {
    title: '¿Restaurar el historial?',
    explanation:
      'Una parte del historial de este proyecto no está como se guardó, de modo que más allá no puede probarse el orden de lo que se hizo. Al restaurarlo, el proyecto vuelve a estar completo:',
    steps: [
      'Lo anterior al daño queda como está, con su prueba.',
      'La parte dañada se aparta en la carpeta del proyecto, con un nombre que lo indica.',
      'Una entrada nueva lleva desde ahí a los artículos, afirmaciones, fuentes y discrepancias tal como se muestran ahora.',
      'Lo que se hizo antes de esa entrada ya no puede deshacerse paso a paso.',
    ],
    backupsFirst:
      'Una copia de seguridad tiene todo el historial hasta su día: si la prueba importa, mire antes las copias de seguridad.',
    action: 'Restaurar el historial',
  },
  openElsewhere: {
    title: (project) => `«${project}» está abierto en otro sitio`,
    explanation:
      'Dos programas que escriben en un mismo proyecto se sobrescribirían el uno al otro. Abierto en solo lectura, muestra lo que está guardado ahora; los cambios posteriores del otro programa aparecen al abrirlo de nuevo.',
    openToRead: 'Abrir en solo lectura',
  },
  readOnly: {
    title: 'Solo lectura',
    heading: 'Solo lectura.',
    verify: 'Verificar…',
    restore: 'Restaurar…',
    openForChanges: 'Abrir para hacer cambios',
  },
  verify: {
    title: 'Verificar',
    explains:
      'Coteja cada archivo con el historial o con las listas que le corresponden, y nombra lo que no concuerda.',
    of: (name) => `Verificado: ${name}`,
    file: 'Paquete o informe…',
    folder: 'Carpeta de proyecto…',
    withPassphrase: 'Con ella el proyecto se coteja con su historial.',
    notDone: 'No pudo verificarse',
    dialog: { file: 'Verificar', folder: 'Verificar', button: 'Verificar', files: 'Paquetes e informes' },
    checking: (done, total) => `Comprobando el archivo ${formatCount(done)} de ${formatCount(total)}`,
    readingHistory: 'Leyendo el historial',
    findings: 'Resultados',
    mayFollow:
      'Si otro programa trabaja ahora mismo en este proyecto, los documentos pueden ir medio minuto por detrás del historial. En ese caso, verifíquelo de nuevo.',
    checked: 'Comprobado',
    counted: {
      entries: 'Entradas del historial',
      documents: 'Documentos',
      texts: 'Textos',
      originals: 'Originales',
    },
    proves: 'Qué prueba esto',
    doesNotProve: 'Qué no prueba',
    newest: (seq) => `Última entrada íntegra: n.º ${formatCount(seq)}, con el hash `,
  },
  trash: {
    title: 'Papelera',
    explanation:
      'Lo que se quitó de este proyecto y puede recuperarse con los vínculos que se fueron con ello. Nada de lo que hay aquí se borra nunca: el historial lo conserva.',
    empty: 'No se ha quitado nada.',
    removed: 'Quitado',
    kind: (kind) => kinds[kind].name,
    untitled: 'Sin título',
    wentBy: (operation) => `Se fue con «${operation}»`,
    takenBack: (operation) => `Se deshizo «${operation}»`,
    by: (name) => `, por ${name}`,
    putBack: 'Recuperar',
  },
}
