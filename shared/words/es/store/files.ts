import type { SizeUnits } from '../../formats'
import type { files as en } from '../../en/store/files'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'
import { formats } from '../terms/formats'

export const files: Worded<typeof en> = {
  refused: {
    ENOSPC: 'El disco está lleno. Libere espacio e inténtelo de nuevo',
    EDQUOT: 'El espacio que tiene asignado en este disco está agotado. Libere espacio e inténtelo de nuevo',
    EACCES: 'Este programa no tiene permiso para ello. Compruebe los permisos e inténtelo de nuevo',
    EPERM: 'El sistema no lo permite. Compruebe los permisos y si otro programa lo tiene abierto',
    EROFS: 'El disco solo puede leerse. Copie el proyecto a un disco en el que pueda escribirse',
    EIO: 'El disco comunica un fallo. Copie pronto el proyecto a otro disco',
    EMFILE: 'Hay demasiados archivos abiertos. Cierre otros programas e inténtelo de nuevo',
    ENFILE: 'Hay demasiados archivos abiertos. Cierre otros programas e inténtelo de nuevo',
    EBUSY: 'Otro programa lo tiene abierto. Cierre ese programa e inténtelo de nuevo',
    ENOENT: 'Ya no está ahí. Puede que se haya movido, renombrado o borrado',
    ENOTDIR: 'Ya no está ahí. Puede que se haya movido, renombrado o borrado',
    EISDIR: 'Es una carpeta, no un archivo',
    EFTYPE: 'No es un archivo corriente, sino una canalización o un dispositivo',
    EFBIG: 'Es mayor que cualquier archivo de un proyecto',
    EEXIST: 'Ya hay ahí algo con ese nombre',
    ENAMETOOLONG: 'El nombre es demasiado largo para este disco',
    ELOOP: 'Es un enlace a otro sitio, y los enlaces no se siguen. Ponga ahí el propio archivo',
    ENODEV: 'El disco ya no está conectado',
    ENXIO: 'El disco ya no está conectado',
    ESTALE: 'La unidad compartida se desconectó. Conéctela e inténtelo de nuevo',
    ETIMEDOUT: 'La unidad compartida no responde. Compruebe la conexión e inténtelo de nuevo',
  },
  refusedOtherwise: 'El sistema de archivos lo rechazó',
  changing: (name) => `«${name}» cambió mientras se leía. Inténtelo de nuevo cuando ya no cambie.`,
  notRead: (name) => `«${name}» no pudo leerse`,
  isFolder: (name) => `«${name}» es una carpeta, no un archivo.`,
  isOther: (name) => `«${name}» no es un archivo corriente.`,
  tooLarge: (name, bytes, most) =>
    `«${name}» tiene ${size(bytes)}; lo máximo que puede leerse aquí son ${size(most)}.`,
  ofProject: (name) =>
    `«${name}» es un archivo de un proyecto y no se reemplazó. Elija otro nombre u otra carpeta.`,
  notWritten: (name) => `«${name}» no se escribió`,
  noFolder: (name, folder) => `«${name}» no se escribió: no existe la carpeta ${folder}. Elija otro sitio.`,
  notThere: (path) => `«${path}» no está ahí o no puede leerse. Compruebe la ruta.`,
  notGivenBack: 'El disco no devolvió lo que se escribió en él. No se cambió nada.',
  settings: {
    notRead: 'Los ajustes no pudieron leerse',
    notSaved: 'Los ajustes no se guardaron',
    damaged: 'Los ajustes estaban dañados. En su lugar se usan los habituales.',
    setAside: (name) =>
      `Los ajustes estaban dañados. Se apartaron como «${name}» y en su lugar se usan los habituales.`,
  },
}

const units: SizeUnits = {
  bytes: (count) => counted(count, 'byte', 'bytes'),
  thousands: 'kB',
  millions: 'MB',
}

const size = (bytes: number): string => formats.size(bytes, units)
