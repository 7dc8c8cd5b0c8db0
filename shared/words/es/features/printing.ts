import type { printing as en } from '../../en/features/printing'
import type { Worded } from '../../worded'

export const printing: Worded<typeof en> = {
  claims: 'Afirmaciones marcadas en este texto',
  facts: {
    outlet: 'Medio',
    byline: 'Autoría',
    published: 'Publicado',
    url: 'Dirección',
    checkState: 'Verificación',
  },
  colophon: (project, day, hash) => `Impreso del proyecto «${project}», ${day}. SHA-256 del texto: ${hash}`,
  done: (what) => `Enviado a la impresora: ${what}`,
  report: 'el informe',
  withheld: 'Este artículo es una fuente de identidad reservada: no se entrega a nadie.',
  written: (path) => `El artículo se escribió en ${path}`,
  failed: 'No se imprimió',
}
