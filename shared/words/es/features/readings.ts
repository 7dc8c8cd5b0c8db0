import type { readings as en } from '../../en/features/readings'
import type { Worded } from '../../worded'
import { describeSteps, leftOut } from '../import/import-steps'
import { counted, percent } from '../terms/format-count'

export const readings: Worded<typeof en> = {
  sealedMail: (name) =>
    `«${name}» es un correo cifrado. Ábralo en su programa de correo, guarde el texto e impórtelo.`,
  left: leftOut,
  notRead: (name, left) => `No está en el texto de «${name}»: ${left.join(', ')}.`,
  doubtful: (name, share) =>
    `Solo se leyó el ${percent(Math.round(share * 100))} de lo que muestra «${name}». Compare el texto con el original.`,
  points: (name, points) => `Mire «${name}»: ${describeSteps(points)}.`,
  severalToLookAt: (count) =>
    `${counted(count, 'texto puede estar cortado o repetido: mírelo', 'textos pueden estar cortados o repetidos: mírelos')}.`,
  severalNotRead: (count) =>
    `${counted(count, 'archivo contiene', 'archivos contienen')} más de lo que se leyó.`,
}
