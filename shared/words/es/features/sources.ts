import type { sources as en } from '../../en/features/sources'
import type { Worded } from '../../worded'
import { evidence } from './evidence'

const newKinds = {
  web: 'Página web',
  file: 'Archivo',
  person: 'Persona',
  dataset: 'Conjunto de datos',
}

export const sources: Worded<typeof en> = {
  kind: 'Fuente',
  kinds: {
    article: 'Artículo de este proyecto',
    ...newKinds,
  },
  list: {
    title: 'Fuentes',
    empty: 'Todavía no hay fuentes. Abra una afirmación y elija «Vincular pruebas».',
    kinds: {
      article: 'Artículo',
      ...newKinds,
    },
    rated: (reliability) => (reliability === null ? 'sin valorar' : `fiabilidad ${reliability}`),
    withheld: 'identidad reservada',
    potential: 'por consultar',
  },
  remove: 'Quitar la fuente y las pruebas que se apoyan en ella',
  name: 'Nombre',
  title: 'Título',
  reliability: 'Fiabilidad de la fuente (código del Almirantazgo)',
  publisher: 'Editor',
  published: 'Publicado',
  address: 'Dirección (URL)',
  retrieved: 'Consultado',
  dateHint: 'Por ejemplo, 2016-05-01',
  group: 'Grupo de origen',
  groupHint:
    'Las fuentes que se repiten unas a otras, como las copias de un despacho de agencia, llevan aquí el mismo nombre y cuentan una sola vez.',
  openArticle: 'Abrir el artículo',
  protection: 'Protección',
  withhold: 'Reservar la identidad en los informes',
  withheldReason: 'Por qué se reserva, tal como lo dice el informe',
  talk: {
    title: 'La conversación',
    when: 'Cuándo',
    way: 'Cómo',
    ways: {
      'in-person': 'en persona',
      call: 'por llamada',
      mail: 'por correo',
      message: 'por mensaje',
    },
    terms: 'Condiciones',
    termsOf: {
      'on-record': 'con atribución',
      background: 'sin atribución',
      'off-record': 'confidencial',
    },
    termMeanings: {
      'on-record': 'Puede publicarse con el nombre («on the record»).',
      background: 'Puede publicarse, pero no quién lo dijo («on background»).',
      'off-record':
        'No se publica nada de ello («off the record»); el nombre se reserva en todo lo que sale.',
    },
    unsaid: 'no se dice',
    interpreter: 'Intérprete',
    recording: 'Grabación',
    recordingHint: 'Si la hay, y dónde',
  },
  potential: {
    label: 'Por consultar',
    switch: 'Aún no se le ha preguntado: no cuenta como prueba',
    inReport: 'Aún no se le ha preguntado; no cuenta como prueba',
  },
  used: 'Pruebas que proceden de ella',
  unused: 'Ninguna afirmación se apoya en ella.',
  note: 'Nota',
  form: {
    title: 'Otra fuente',
    source: 'Fuente',
    another: 'Una fuente nueva',
    kind: 'Tipo',
    kinds: newKinds,
    kindMeanings: {
      web: 'Su dirección, y una copia guardada si la tiene',
      file: 'Un documento, una imagen o una grabación, que se conserva con su hash',
      person: 'Alguien con quien usted habló o a quien escribió',
      dataset: 'Una tabla o una base de datos',
    },
    reliability: 'Fiabilidad (código del Almirantazgo)',
    chooseFile: 'Elegir un archivo…',
    keepCopy: 'Conservar una copia guardada…',
    credibility: 'Credibilidad de la información',
    pinpoints: {
      whole: evidence.places.whole,
      page: evidence.places.page,
      timecode: evidence.places.timecode,
      cells: evidence.places.cells,
    },
    link: 'Vincular como prueba',
    faults: {
      title: 'Dele un nombre por el que la reconozca.',
      file: 'Elija el archivo.',
      point: 'Diga dónde o elija «En su conjunto».',
    },
  },
}
