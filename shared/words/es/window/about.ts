import type { about as en } from '../../en/window/about'
import type { Worded } from '../../worded'

export const about: Worded<typeof en> = {
  title: 'Acerca de Plumbline',
  icon: 'Una plomada colgada de su hilo',
  name: 'Plumbline',
  version: (version) => `Versión ${version}`,
  what: 'Una mesa de trabajo sin conexión para verificar hechos: afirmaciones, sus fuentes y las afirmaciones que discrepan.',
  runsOn: (electron, chromium, node) => `Electron ${electron}, Chromium ${chromium}, Node ${node}`,
  network:
    'No se conecta a ningún sitio y, por tanto, tampoco busca actualizaciones: una versión más reciente es la que usted instale.',
  data: 'Lo que sabe de los idiomas se ha escrito para este programa. Lo que distingue un idioma de otro son los datos de eld; las letras, los signos y su orden son los de Unicode, tal como los tiene ICU. Las imágenes las lee Tesseract con sus propios datos. Tipos de letra: Inter, Source Serif 4, Noto Naskh Arabic y los que llevan los informes.',
  licence: 'Con licencia Apache 2.0, sin garantía de ningún tipo.',
  licences: 'Licencias completas',
  reading: 'Leyendo…',
}
