import type { tour as en } from '../../en/manual/tour'
import type { Worded } from '../../worded'

export const tour: Worded<typeof en> = {
  title: 'Recorrido',
  offer: '¿Es su primera vez? Tres pasos con el ejemplo llevan a su primer informe.',
  begin: 'Empezar el recorrido',
  notNow: 'Ahora no',
  stepOf: (step, steps) => `Paso ${step} de ${steps}`,
  steps: {
    claim: 'Marcar una afirmación',
    evidence: 'Vincular aquello en lo que se apoya',
    report: 'Decidir y entregar el informe',
  },
  hints: {
    show: (name) => `Vaya a «${name}».`,
    article: 'Elija un artículo en la lista.',
    words:
      'Seleccione palabras del texto que puedan ser ciertas o erróneas: por ejemplo, una cifra y lo que cuenta.',
    mark: (name) => `Pulse «${name}» debajo de las palabras.`,
    claim: 'Elija una afirmación en la lista.',
    link: (name) => `Pulse «${name}» al lado de la afirmación.`,
    passage:
      'Seleccione el pasaje del otro artículo que habla a favor o en contra de la afirmación. El campo de arriba elige el artículo.',
    stance: 'Diga qué aporta el pasaje: respalda la afirmación, la refuta o da contexto.',
    conflict: 'Elija la discrepancia: en ella hay, una junto a otra, dos afirmaciones que no coinciden.',
    decide: (name) =>
      `Lea qué resulta de compararlas. Más abajo, escriba por qué decide así y pulse «${name}».`,
    report: (name) => `Esto es lo que se entregaría. Pulse «${name}».`,
  },
  where: 'Mostrar dónde',
  skip: 'Saltar este paso',
  leave: 'Dejar el recorrido',
  left: 'El recorrido ha terminado. Puede hacerse de nuevo desde el menú Ayuda.',
  done: 'Este ha sido todo el camino, de un texto a un informe. El manual cuenta el resto; su propio trabajo empieza con un proyecto propio.',
  finish: 'Cerrar',
}
