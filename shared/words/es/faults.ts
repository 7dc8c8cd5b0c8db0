import type { faults as en } from '../en/faults'
import type { Worded } from '../worded'
import { counted } from './terms/format-count'

const ofTheWeb = {
  article: 'de este artículo',
  source: 'de esta fuente',
  link: 'de este enlace',
}

export const faults: Worded<typeof en> = {
  window: {
    loadedAgain: 'La ventana dejó de funcionar y se volvió a cargar. Todo lo que se había guardado está ahí.',
    diesOften: 'La ventana de Plumbline deja de funcionar una y otra vez.',
    diesOftenDetail:
      'Todo lo que se había guardado está en la carpeta del proyecto. El registro (Ayuda, Abrir la carpeta del registro) dice cuándo dejó de funcionar.',
    loadAgain: 'Volver a cargar',
    quit: 'Salir',
  },
  noAnswer:
    'Plumbline no respondió, de modo que puede que esto no se haya hecho. Mírelo e inténtelo de nuevo.',
  program: {
    wentWrong:
      'Algo falló dentro de Plumbline. Lo que se muestra como guardado está guardado. Si sigue ocurriendo, cierre Plumbline y vuelva a iniciarlo; el registro dice dónde falló (Ayuda, Abrir la carpeta del registro).',
    nothingChanged: 'Algo falló dentro de Plumbline. No se cambió nada.',
    nothingWritten: 'Algo falló dentro de Plumbline y no se escribió nada más.',
    notStarted: (logFolder) =>
      `Algo falló dentro de Plumbline al iniciarse. No se cambió ningún proyecto. Vuelva a iniciarlo; si falla otra vez, el registro dice dónde: ${logFolder}`,
    notStartedTitle: 'Plumbline no pudo iniciarse',
    blocked: (address) =>
      `Algo intentó conectarse con ${address}. Plumbline lo bloqueó: no usa nunca la red.`,
    blockedWithoutWindow: (address) => `Plumbline bloqueó una conexión con ${address}`,
    logFolder: (folder) => `La carpeta del registro no pudo abrirse. Es ${folder}.`,
    unknownOperation: 'Plumbline no conoce esta operación.',
    wrongForm: 'Esto no pudo hacerse: lo recibido no tiene la forma correcta.',
    otherPage: 'Esta página no puede llamar a Plumbline.',
  },
  noProject: 'Abra antes un proyecto o cree uno nuevo.',
  nothingToOpen: 'No hay nada que abrir. Use «Abrir proyecto…».',
  nothingToUnlock: 'No hay nada que desbloquear. Use «Abrir proyecto…».',
  notOpenedBefore: 'Este proyecto no se había abierto aquí antes. Use «Abrir proyecto…».',
  noScale: 'No existe esa escala de veredictos.',
  notInProject: (asked) => `No se escribió ningún informe, porque esto no está en el proyecto: ${asked}.`,
  noClaimsToExport: 'En este proyecto todavía no hay afirmaciones que puedan exportarse.',
  fileNotAtHand: 'Elija el archivo de nuevo: ya no está disponible.',
  protectionNotChanged: (why) => `La protección no se cambió. ${why}.`,
  notOfTheWeb: (kind) =>
    `La dirección ${ofTheWeb[kind]} no es una dirección de la web. Tiene que empezar por https:// o http://.`,
  revision: {
    underWay: 'Se está adoptando un texto nuevo. Espere a que termine o cancélelo.',
    cancelled: 'El texto nuevo no se adoptó. No se cambió nada.',
    tooLong:
      'Las marcas no pudieron llevarse al texto nuevo: buscar una de ellas tardó demasiado. No se cambió nada.',
    died: 'Las marcas no pudieron llevarse al texto nuevo. No se cambió nada.',
  },
  nothingWritten: 'No se ha exportado nada desde que se abrió la ventana.',
  notOpened: (path) =>
    `${path} no pudo abrirse. Puede que se haya movido o que ningún programa abra esos archivos.`,
  backAlready: 'Esto ya está de nuevo en el proyecto.',
  paste: {
    empty: 'No hay texto que añadir. Pegue antes el artículo.',
    tooLong: `Este texto tiene más de ${counted(2_000_000, 'carácter', 'caracteres')}. Añádalo por partes.`,
  },
  work: {
    notReported: 'El informe no pudo hacerse',
    cancelled: 'Cancelado.',
    tooLong: (what) => `${what}: tardó demasiado.`,
    noMemory: (what) =>
      `${what}: necesitó más memoria de la que hay. Cierre otros programas e inténtelo de nuevo.`,
    wentWrong: (what) => `${what}: algo falló dentro de Plumbline.`,
  },
}
