import type { protection as en } from '../../en/store/protection'
import type { Worded } from '../../worded'

export const protection: Worded<typeof en> = {
  faults: {
    'too-short':
      'Use al menos 12 caracteres; lo bueno son cuatro o más palabras que no tengan que ver entre sí.',
    repeats: 'Son unos pocos caracteres repetidos. Use cuatro o más palabras que no tengan que ver entre sí.',
    common:
      'Está hecha de lo que usa todo el mundo: palabras corrientes, nombres, años, filas de teclas. Es lo primero que se prueba. Use cuatro o más palabras que no tengan que ver entre sí.',
  },
  notTheSame: 'Las dos no son iguales.',
  hint: 'Al menos 12 caracteres. Lo bueno son cuatro o más palabras que no tengan que ver entre sí.',
  show: 'Mostrar lo que se escribe',
  hide: 'Ocultar lo que se escribe',
  capsLock: 'El bloqueo de mayúsculas está activado.',
  passphrase: 'Frase de contraseña',
  readOnly: (reason) => `${reason}. Ahora su protección no puede cambiarse.`,
  protect: {
    title: 'Proteger con una frase de contraseña',
    explanation:
      'A partir de entonces, el proyecto y sus copias de seguridad solo pueden leerse con la frase de contraseña. Las copias de antes se reemplazan por una protegida. Los informes que exporte no están protegidos.',
    warning: 'Una frase de contraseña olvidada no puede recuperarse: sin ella, el proyecto está perdido.',
    again: 'La misma otra vez',
    action: 'Proteger',
    underWay: 'Protegiendo…',
    done: 'El proyecto está protegido. A partir de ahora se abre con su frase de contraseña.',
  },
  change: {
    title: 'Cambiar la frase de contraseña',
    present: 'Frase de contraseña actual',
    next: 'Frase de contraseña nueva',
    again: 'La nueva otra vez',
    explanation:
      'La frase de contraseña anterior sigue abriendo las copias de la carpeta del proyecto que sean de antes. Si alguien puede tener ambas cosas, quite la protección y proteja el proyecto de nuevo.',
    remove: 'Quitar la protección',
    removed: 'El proyecto ya no está protegido.',
    action: 'Cambiar',
    underWay: 'Trabajando…',
    done: 'La frase de contraseña se cambió.',
  },
  unlock: {
    title: (project) => `«${project}» está protegido`,
    underWay: 'Abriendo…',
  },
}
