import type { settings as en } from '../en/settings'
import type { Worded } from '../worded'

export const settings: Worded<typeof en> = {
  title: 'Ajustes',
  name: 'Su nombre',
  nameHint:
    'Figura en el historial y en los informes a partir de ahora. Déjelo vacío para no dar ningún nombre.',
  colours: 'Colores',
  themes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
  language: 'Idioma de la ventana, desde el próximo inicio',
  startAgain: 'Reiniciar ahora',
  coverAll: 'Tapar cada original hasta que se haga clic en él',
  projectTitle: 'Título de este proyecto',
  verdictScale: 'Escala de veredictos',
  vague: 'Cómo se leen «decenas», «docenas» y «centenares»',
  vagueRules: {
    acled: 'La regla de ACLED: 10, 12, 100 o más',
    plural: 'Al menos dos de ellas: 20, 24, 200 o más',
  },
  vagueMeanings: {
    acled:
      '«decenas» es 10 o más, «docenas» 12, «centenares» 100: la lectura más prudente, como cuenta ACLED',
    plural: '«decenas» es 20 o más, «docenas» 24, «centenares» 200',
  },
  method: 'Método, tal como lo da el informe',
}
