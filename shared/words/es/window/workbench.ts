import type { workbench as en } from '../../en/window/workbench'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'

export const workbench: Worded<typeof en> = {
  title: 'Mesa de trabajo',
  open: 'sin resolver',
  welcome: {
    what: 'Afirmaciones, sus fuentes y las afirmaciones que discrepan. Todo queda en este equipo.',
    newProject: 'Nuevo proyecto…',
    openProject: 'Abrir proyecto…',
    openExample: 'Abrir el ejemplo',
    recentProjects: 'Proyectos recientes',
    recent: 'Recientes',
  },
  status: {
    title: 'Estado',
    notices: (count) => counted(count, 'aviso', 'avisos'),
    saveNow: 'Guardar ahora',
    discard: 'Descartar',
    readOnly: (reason) => `Solo lectura: ${reason}`,
    saving: 'Guardando…',
    saved: 'Guardado',
    notSaved: (changes) => `Sin guardar: ${counted(changes, 'cambio', 'cambios')}`,
    ofArticle: (article, problem) => `«${article}»: ${problem}`,
  },
  panes: {
    library: 'Ancho de la biblioteca',
    inspector: 'Ancho del inspector',
    sides: 'Ancho de los dos lados',
    drop: 'Suelte archivos o carpetas para importarlos',
  },
  back: 'Lugar anterior',
  forward: 'Lugar siguiente',
  buttonNames: 'Nombres de los botones',
  inspector: {
    title: 'Inspector',
    close: 'Cerrar el inspector',
    pin: 'Mantener esto aquí al abrir otro artículo',
    unpin: 'Seguir al artículo que se abra',
    gone: 'Esto ya no está en el proyecto.',
  },
  gone: {
    article: 'Este artículo ya no está en el proyecto.',
    claim: 'Esta afirmación ya no está en el proyecto.',
    conflict: 'Esta discrepancia ya no está en el proyecto.',
    suggestion: 'Esto ya no se sugiere: se respondió o cambiaron las cifras.',
  },
  reading: {
    choose: {
      articles: 'Elija un artículo en la lista para leerlo.',
      claims: 'Elija una afirmación en la lista para verla en su texto.',
      conflicts: 'Elija una discrepancia en la lista para comparar lo que se dice.',
      events: 'Elija un suceso en la lista para ver lo que se relata de él.',
      sources: 'Elija una fuente en la lista para ver lo que se apoya en ella.',
    },
    newClaim: 'Nueva afirmación',
    addToClaim: 'Añadir a esta afirmación',
    added: 'Se añadió a la afirmación.',
    long: {
      title: '¿Hacer de todo esto una sola afirmación?',
      explanation: (characters) =>
        `La selección tiene ${counted(characters, 'carácter', 'caracteres')}. Una afirmación son más bien las pocas palabras que pueden ser ciertas o falsas.`,
      goOn: 'Crear la afirmación',
      keep: 'Seleccionar de nuevo',
    },
  },
  slots: {
    title: 'Al lado',
    close: 'Cerrar lo que está al lado',
    closed: 'Se cerró lo que estaba al lado',
    together: 'Desplazar a la vez',
    drop: 'Abrir al lado',
  },
  linking: {
    title: 'Vincular pruebas a',
    linked: 'Se vinculó como prueba.',
    where: 'Dónde está la prueba',
    passage: 'Un pasaje de un artículo',
    source: 'Otra fuente',
    article: 'Artículo',
    hint: 'Seleccione el pasaje y diga después qué aporta a la afirmación.',
  },
  keptWords: {
    title: 'Palabras que aún no se habían guardado',
    explanation:
      'Usted estaba escribiendo esto cuando la ventana dejó de funcionar. Copie lo que quiera conservar.',
    copy: 'Copiar',
  },
}
