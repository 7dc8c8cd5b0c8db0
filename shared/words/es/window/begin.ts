import type { begin as en } from '../../en/window/begin'
import type { Worded } from '../../worded'

export const begin: Worded<typeof en> = {
  title: 'Añada dos artículos.',
  explanation: 'Suelte aquí archivos o carpetas, o pegue un texto. Nada sale de este equipo.',
  steps: {
    read: {
      name: 'Leer.',
      what: 'Seleccione palabras que puedan ser ciertas o falsas: eso es una afirmación.',
    },
    link: { name: 'Vincular.', what: 'Seleccione el pasaje, o indique la fuente, en que se apoya.' },
    decide: {
      name: 'Decidir.',
      what: 'Donde dos textos difieren, diga cuál vale y por qué. Después entregue el informe.',
    },
  },
  article: 'Elegir un artículo',
  claim: 'Elegir una afirmación',
}
