import type { buttons as en } from '../../en/window/buttons'
import type { Worded } from '../../worded'

export const buttons: Worded<typeof en> = {
  cancel: 'Cancelar',
  close: 'Cerrar',
  open: 'Abrir',
  done: 'Listo',
  back: 'Atrás',
  stop: 'Detener',
  dismiss: 'Descartar',
  details: 'Detalles',
}
