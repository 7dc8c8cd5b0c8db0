import type { dialogs as en } from '../en/dialogs'
import type { Worded } from '../worded'

export const dialogs: Worded<typeof en> = {
  newProject: { title: 'Nuevo proyecto', button: 'Crear', name: 'Sin título' },
  projectName: 'Nombre del proyecto',
  openProject: 'Abrir proyecto',
  importArticles: { title: 'Importar artículos', button: 'Importar' },
  importFolder: { title: 'Importar una carpeta', button: 'Importar' },
  replaceText: { title: 'Reemplazar el texto', button: 'Reemplazar' },
  chooseEvidence: 'Elegir una prueba',
  restore: { title: 'Restaurar en una copia', button: 'Restaurar' },
  exportArticle: 'Exportar el artículo con sus marcas',
  exportAnnotations: 'Exportar las afirmaciones como anotaciones web',
  exportEvents: 'Exportar los sucesos como CSV',
  saveCopy: 'Guardar una copia',
  exportReport: (format) => `Exportar el informe como ${format}`,
  files: {
    texts: 'Textos, páginas y documentos',
    html: 'Página web (HTML)',
    word: 'Word',
    annotations: 'Anotaciones web (JSON-LD)',
    csv: 'Tabla (CSV)',
    svg: 'Imagen (SVG)',
    all: 'Todos los archivos',
  },
  unsaved: {
    question: 'Hay una corrección de un texto sin guardar.',
    detail: 'Si se cierra la ventana, se desecha.',
    keep: 'Seguir editando',
    throwAway: 'Desechar',
  },
  openLink: {
    question: (host) => `¿Abrir ${host} en su navegador?`,
    detail: (address) =>
      `${address}\n\nPlumbline sigue sin conexión, pero su navegador no: quien administra este sitio puede ver la visita.`,
    yes: 'Abrir en el navegador',
  },
  openOutside: {
    question: (name) => `¿Abrir una copia de «${name}» en otro programa?`,
    detail:
      'Aquí un archivo no ejecuta nada ni se comunica con nadie. Otro programa puede ejecutar lo que hay en él, avisar a quien lo hizo de que se ha abierto y guardar rastros: listas de archivos recientes, vistas previas, copias en línea. La copia queda donde usted la guarde, sin cifrar.',
    yes: 'Abrir en otro programa',
  },
  cancel: 'Cancelar',
}
