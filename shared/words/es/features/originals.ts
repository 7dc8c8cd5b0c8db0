import type { originals as en } from '../../en/features/originals'
import type { Worded } from '../../worded'
import { counted, formatCount, percent } from '../terms/format-count'

export const originals: Worded<typeof en> = {
  file: (name, size) => `${name}, ${counted(size, 'byte', 'bytes')}`,
  hash: 'Archivo, SHA-256',
  show: 'Mostrar el original',
  view: 'Original',
  graphic: 'Contenido explícito: taparlo hasta que se haga clic en él',
  covered: 'Tapado. Puede ser duro de ver.',
  uncover: 'Mostrarlo',
  opening: 'Abriendo…',
  close: 'Cerrar el original',
  kinds: {
    pdf: 'PDF',
    tiff: 'TIFF',
    picture: 'Imagen',
    audio: 'Grabación',
    video: 'Vídeo',
    page: 'Página',
    table: 'Tabla',
    other: 'Archivo',
  },
  noView:
    'Los archivos de este tipo no pueden mostrarse aquí. Puede guardarse una copia y abrirla en otro programa; si es una imagen, conserve además un PNG o un JPEG de ella.',
  saveCopy: 'Guardar una copia…',
  notAsImported: (name) => `«${name}» no se escribió: lo que se conserva ya no es lo que se importó.`,
  alike: {
    title: 'Imágenes que se parecen',
    this: 'Esta imagen',
    oneSource: 'Cuentan como una sola fuente.',
    saidOther: 'Usted dijo que esta es otra imagen.',
    notSame: 'No es la misma imagen',
    same: 'Es la misma imagen',
    beside: 'Mostrar al lado',
  },
  stated: {
    title: 'Lo que declara el archivo',
    warning:
      'Lo que un archivo dice de sí mismo puede ser erróneo o haberlo escrito cualquiera. Por sí solo no es prueba.',
    nothing: 'Este archivo no declara nada sobre sí mismo.',
    saveStripped: 'Guardar una copia sin ello…',
    whatStays: 'Los píxeles quedan como están, igual que el perfil de color y la orientación.',
    cannotStrip: (name) =>
      `De «${name}» no puede hacerse una copia que no declare nada sobre sí misma: eso es posible con JPEG y PNG.`,
    notOfKind: 'Una copia que no declare nada sobre sí misma solo puede hacerse de JPEG y PNG.',
  },
  sheet: 'Hoja',
  tray: {
    title: 'Tamaño y orientación',
    smaller: 'Más pequeño',
    larger: 'Más grande',
    size: 'Tamaño',
    fit: 'Ajustar',
    fitWidth: 'Ajustar al espacio',
    turn: 'Girar a la derecha',
    percent: (scale) => percent(Math.round(scale * 100)),
  },
  box: {
    title: 'Lugar en el original',
    draw: 'Trazar un recuadro',
    drawn: 'El recuadro trazado',
    discard: 'Ningún lugar',
    left: 'Izquierda %',
    top: 'Arriba %',
    width: 'Anchura %',
    height: 'Altura %',
    openClaim: 'Abra una afirmación y este lugar podrá vincularse a ella.',
    setFor: (stance) => `Fijar como lugar (${stance})`,
    of: (stance, note) => (note === '' ? stance : `${stance}: ${note}`),
  },
  outside: {
    opened: (path) => `Abierto en otro programa: ${path}. La copia queda ahí.`,
    sealed: 'Este proyecto está cifrado: una copia para otro programa quedaría en el disco sin cifrar.',
    mayRun: (name) =>
      `«${name}» es de un tipo que un sistema puede ejecutar como programa. No se abre; puede guardarse una copia.`,
    notOpened: (name) => `Ningún programa de este equipo abre «${name}». La copia está ahí.`,
  },
  picture: {
    words: 'Palabras de la imagen',
    unknown:
      'El archivo no dice qué tamaño tiene esta imagen, de modo que no se dibuja. Puede estar dañado. Puede guardarse una copia.',
    tooLarge: (width, height) =>
      `Esta imagen dice tener ${formatCount(width)} por ${formatCount(height)} píxeles: demasiados para dibujarla aquí. Puede guardarse una copia.`,
    broken:
      'Esta imagen no puede dibujarse: está dañada o es de un tipo que aquí no se conoce. Puede guardarse una copia.',
  },
  pdf: {
    pages: 'Páginas del PDF',
    page: 'Página',
    pageOf: (page) => `Página ${page}`,
    wordsOf: (page) => `Palabras de la página ${page}`,
    ofPages: (count) => `de ${formatCount(count)}`,
    notOnPage:
      'Estas palabras no están en ninguna página como palabras. Puede que formen parte de una imagen.',
    locked:
      'Este PDF está bloqueado con una contraseña propia. Puede guardarse una copia y abrirla en otro programa.',
    broken: 'Este PDF no puede mostrarse: está dañado. Puede guardarse una copia.',
  },
  media: {
    transcript: 'Transcripción',
    tray: 'Reproducción',
    notATime: (held) =>
      `Escriba un tiempo como 3:07 o 1:02:03.${held === '' ? '' : ` Hasta entonces vale ${held}.`}`,
    play: 'Reproducir',
    pause: 'Pausar',
    position: 'Posición',
    speed: 'Velocidad',
    mark: 'Marcar un punto',
    from: 'Desde',
    to: 'Hasta',
    of: (at, length) => `${at} / ${length}`,
    times: (speed) => `${formatCount(speed)}×`,
    broken:
      'Esto no puede reproducirse: está dañado o es de un tipo que aquí no se conoce. Puede guardarse una copia.',
    unseen:
      'Solo puede reproducirse el sonido: no tiene imagen, o es de un tipo que aquí no se conoce. Puede guardarse una copia.',
  },
  page: {
    process: 'Páginas de Plumbline',
    cancelled: 'El archivo ya no se está mirando.',
    tooLong: (name) =>
      `«${name}» no pudo mostrarse: tardó demasiado. Está dañado o hecho para no poder leerse. Aun así puede guardarse una copia.`,
    died: (name) =>
      `«${name}» no pudo mostrarse: hizo terminar el proceso que lo lee. Está dañado o hecho para no poder leerse. Aun así puede guardarse una copia.`,
    unreadable: (name) =>
      `«${name}» no pudo mostrarse. Está dañado o es de un tipo poco común. Aun así puede guardarse una copia.`,
    lettersLeft: (count) =>
      `${counted(count, 'letra más no se muestra', 'letras más no se muestran')} aquí. Guarde una copia para leer el resto.`,
    rowsLeft: (count) =>
      `${counted(count, 'fila más no se muestra', 'filas más no se muestran')} aquí. Guarde una copia para leer el resto.`,
  },
  mail: {
    from: 'De',
    to: 'Para',
    copy: 'Copia',
    date: 'Fecha',
    subject: 'Asunto',
    attachments: 'Adjuntos, que no se muestran',
    unnamed: 'sin nombre',
    words: 'Palabras del correo',
  },
  saved: (path) => `Se escribió una copia en ${path}, comprobada con su hash.`,
}
