import type { packages as en } from '../../en/store/packages'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'

const files = (count: number): string => counted(count, 'archivo', 'archivos')

export const packages: Worded<typeof en> = {
  notPacked: 'El paquete no se escribió',
  notRead: (name) => `«${name}» no pudo leerse`,
  historyDamaged:
    'El historial de este proyecto está dañado, de modo que no se empaquetó. «Verificar» dice dónde; restáurelo antes, o restaure una copia de seguridad.',
  damagedFile: (path) =>
    `«${path}» no es lo que se importó: se cambió o se dañó. No se empaquetó nada; «Verificar» lo recupera cuando es posible.`,
  noReport: 'El informe no está en el paquete: quedaría sin cifrar junto al proyecto cifrado.',
  leftBehind: (count) =>
    count === 1
      ? 'Un archivo de la carpeta del proyecto no es parte del proyecto y se dejó fuera.'
      : `${files(count)} de la carpeta del proyecto no son parte del proyecto y se dejaron fuera.`,
  description: (project) =>
    `El proyecto ${project} con sus originales y su informe. Plumbline lo abre con «Abrir paquete»; cualquier programa para archivos ZIP muestra lo que contiene.`,
  noPackage: (name) => `«${name}» no es un paquete de Plumbline.`,
  noProject: (name) =>
    `«${name}» se hizo para publicarse y no contiene ningún proyecto que abrir. «Verificar» lo comprueba.`,
  refused: {
    none: (name) => `«${name}» no es un paquete, o no está entero: le falta el final.`,
    damaged: (name, entry) =>
      entry === ''
        ? `«${name}» está dañado: su lista de archivos no puede leerse. Pídalo otra vez.`
        : `«${name}» está dañado en «${entry}». Pídalo otra vez.`,
    path: (name, entry) =>
      `«${name}» no se abrió: el nombre «${entry}» lleva fuera de la carpeta, o no vale en todos los sistemas. Ningún paquete de Plumbline tiene un nombre así.`,
    doubled: (name, entry) =>
      `«${name}» no se abrió: contiene «${entry}» dos veces, de modo que nadie puede decir cuál es el bueno.`,
    special: (name, entry) =>
      `«${name}» no se abrió: «${entry}» es un enlace o un dispositivo. Un paquete solo contiene archivos.`,
    bomb: (name) =>
      `«${name}» no se abrió: al desempaquetarse ocuparía mucho más de lo que puede contener un paquete.`,
    method: (name, entry) =>
      `«${name}» no se abrió: «${entry}» está empaquetado de un modo que Plumbline no lee.`,
    encrypted: (name, entry) =>
      `«${name}» no se abrió: «${entry}» está bajo una contraseña del archivo comprimido. Plumbline cifra los proyectos por sí mismo.`,
  },
  found: {
    changed: 'No está como lo escribió Plumbline.',
    notAsPacked: 'No es el archivo que se empaquetó: al menos un byte es distinto.',
    notAsIn: (list) => `No es lo que dice ${list}: se cambió uno de los dos.`,
    extra: 'Ningún paquete tiene un archivo así. Se añadió.',
    beside: 'Está junto al paquete, no dentro. Se añadió.',
    unlisted: 'La lista de archivos no lo conoce. Se añadió.',
    missing: 'Falta.',
    unreadable: 'Sus bytes en el archivo comprimido están dañados.',
    oxum: 'Indica un número de archivos o de bytes distinto del que hay.',
    otherEntry: (seq) =>
      `Indica una última entrada del historial distinta de la que tiene el proyecto, que es la n.º ${formatCount(seq)}.`,
  },
  notUnpacked: (name, count) =>
    count === 1
      ? `«${name}» no se abrió: un archivo que contiene no está como se empaquetó. Pídalo otra vez.`
      : `«${name}» no se abrió: ${files(count)} de los que contiene no están como se empaquetaron. Pídalo otra vez.`,
  notFree: (folder) => `No se desempaquetó nada: en la carpeta «${folder}» hay otros archivos.`,
  foreign: (file) => `«${file}» no pertenece a ningún proyecto, de modo que el paquete no se abrió.`,
  checked: {
    result: (count) =>
      count === 0
        ? 'Todos los archivos están como se empaquetaron.'
        : `${counted(count, 'archivo no está como se empaquetó', 'archivos no están como se empaquetaron')}.`,
    counts: (count, bytes) => `Comprobado: ${files(count)}, ${counted(bytes, 'byte', 'bytes')}`,
    history: {
      checked: 'El proyecto que contiene se cotejó con su historial.',
      locked: 'El proyecto que contiene está bajo una frase de contraseña: su historial no se comprobó.',
      'wrong passphrase':
        'Esa no es la frase de contraseña del proyecto que contiene: su historial no se comprobó.',
      none: 'No contiene ningún proyecto con historial.',
    },
    entry: (seq, hash) => `Última entrada del historial: n.º ${formatCount(seq)}, ${hash}`,
    hash: (hash) => `SHA-256 del paquete: ${hash}`,
    leftOut: (what) => `Quedó fuera: ${what}`,
    notWhole: (count) =>
      `${counted(count, 'archivo del paquete está como se empaquetó', 'archivos del paquete están como se empaquetaron')}, pero el proyecto que contiene está bajo una frase de contraseña, de modo que su historial no se comprobó.`,
  },
  proves: ['Cada archivo del paquete es, byte por byte, el que se empaquetó.'],
  doesNotProve: [
    'No prueba quién hizo el paquete: quien lo rehace entero hace también listas nuevas. Compare el SHA-256 con el que le indique por otra vía quien lo envía.',
    'No prueba que lo que dicen los archivos sea cierto.',
  ],
  work: {
    packing: 'Empaquetando',
    unpacking: 'Comprobando y desempaquetando el paquete',
    files: (done, total) => `Archivo ${formatCount(done)} de ${formatCount(total)}`,
    notDone: {
      packing: 'El paquete no se escribió',
      unpacking: 'El paquete no se abrió',
    },
    underWay: 'Se está trabajando en otro paquete. Espere a que termine o cancélelo.',
  },
  colleague: {
    title: 'Empaquetar para un colega',
    explanation:
      'Un archivo con todo este proyecto: artículos, afirmaciones, fuentes, historial, originales y el informe. Quien lo abra en Plumbline tiene el mismo proyecto.',
    names: 'Nombres reservados en el informe',
    sealed: {
      label: 'Frase de contraseña',
      keep: 'Dejar el proyecto bajo su frase de contraseña',
      open: 'Empaquetarlo de modo que cualquiera pueda leerlo',
      keepMeans:
        'Su colega necesita la frase de contraseña: comuníquesela por otra vía. El informe queda fuera, ya que no estaría cifrado.',
      openMeans: 'Quien se haga con el archivo puede leerlo todo, fuentes incluidas.',
    },
    choose: 'Elegir dónde…',
  },
  without: {
    label: 'Lo reservado',
    included: 'Incluido',
    leftOut: 'Queda fuera',
    includedMeans:
      'Lo contiene todo, también los nombres reservados y las notas. Para el público, elija «Empaquetar para publicar».',
    leftOutMeans:
      'Una copia del proyecto. Las fuentes reservadas y sus artículos se vacían, con sus notas y archivos; en lo demás, una barra de la misma longitud cubre cada uno de sus nombres, se escriba como se escriba, de modo que cada marca sigue en su sitio. Los originales que contienen un nombre, o en los que no puede buscarse, quedan fuera y se nombran.',
    history:
      'Su historial empieza de nuevo: no va con él nada anterior, eliminado ni de copias de seguridad, ni ninguna firma. No está bajo ninguna frase de contraseña.',
    made: 'Hecho sin lo reservado: una copia cuyo historial empieza con ella. Unas barras cubren lo que se quitó.',
    takenOut: ({ sources, articles, others, signOffs }) =>
      `Se quitó: fuentes reservadas: ${formatCount(sources)}; artículos en los que se quitó algo: ${formatCount(articles)}; otras partes: ${formatCount(others)}; firmas: ${formatCount(signOffs)}.`,
    ofReport: (seq) =>
      `El informe que contiene es el del proyecto del que se hizo, en la entrada n.º ${formatCount(seq)}.`,
    opened: (name) => `«${name}» se comprobó y se abrió. Se hizo sin lo reservado.`,
  },
  publication: {
    title: 'Empaquetar para publicar',
    explanation:
      'Un archivo para cualquiera: el informe y los originales en los que se apoya. Se retira a quien tiene la identidad reservada y a quien habló sin atribución o de forma confidencial, con sus notas y archivos, se escriba como se escriba el nombre.',
    proven:
      'Después se busca en cada archivo cada uno de esos nombres: desempaquetado, descodificado, con sus datos sobre sí mismo. El original que contiene alguno queda fuera y se nombra.',
    cannot:
      'Un nombre puede revelarse con otras palabras: un cargo, un lugar, un apodo. Escriba esas palabras abajo y lea el informe antes de entregarlo.',
    further: 'Otras palabras que no deben salir, una por línea',
    unsearchable: 'También imágenes, grabaciones y otros archivos en los que no pueden buscarse palabras',
    dialog: 'Empaquetar para publicar',
    description: (project) =>
      `El informe sobre ${project} y los originales que pueden publicarse. Cualquier programa para archivos ZIP muestra lo que contiene; Plumbline lo comprueba con «Verificar».`,
    stillHolds: (file, word) =>
      `No se escribió nada: ${file} seguiría conteniendo «${word}». Cambie el lugar donde está o reserve menos.`,
    leftOut: {
      withheld: 'Un archivo de una fuente de identidad reservada',
      holdsWord: (name) => `${name}: contiene una palabra reservada`,
      unsearchable: (name) => `${name}: no pueden buscarse palabras en él`,
      unreadable: (name) => `${name}: falta o está dañado`,
    },
  },
  made: {
    title: 'Paquete escrito',
    line: (name, count) => `«${name}»: ${files(count)}.`,
    leftOut: 'Queda fuera',
    hashMeans: 'Comunique este SHA-256 por otra vía a quien lo reciba, para que pueda compararlo:',
  },
  verify: {
    about: (name, made, by) => `${name}, hecho el ${made} con ${by}`,
    findings: 'No están como se empaquetaron',
    proves: 'Qué prueba esto',
    doesNotProve: 'Qué no prueba',
    leftOut: 'Quedó fuera cuando se hizo',
  },
  dialogs: {
    save: 'Empaquetar para un colega',
    open: 'Abrir paquete',
    unpack: 'Desempaquetar el proyecto en',
    unpackButton: 'Desempaquetar',
    files: 'Paquetes de Plumbline',
  },
  unpacked: (name, folder) =>
    `«${name}» se comprobó y se desempaquetó en «${folder}», que se abre con su frase de contraseña.`,
  opened: (name) => `«${name}» se comprobó y se abrió.`,
}
