import type { SizeUnits } from '../../formats'
import { formats } from '../terms/formats'
/** What is said of files on the disk, whoever reads or writes them. */
export const files = {
  /** Why the file system refused something, by the code of its error; without a full stop. */
  refused: {
    ENOSPC: 'The disk is full. Free some space, then try again',
    EDQUOT: 'The space allotted to you on this disk is used up. Free some space, then try again',
    EACCES: 'This program has no permission for it. Check the permissions, then try again',
    EPERM: 'The system does not permit it. Check the permissions, and whether another program holds it open',
    EROFS: 'The disk can only be read. Copy the project to a disk that can be written to',
    EIO: 'The disk reports a fault. Copy the project to another disk soon',
    EMFILE: 'Too many files are open. Close other programs, then try again',
    ENFILE: 'Too many files are open. Close other programs, then try again',
    EBUSY: 'Another program holds it open. Close that program, then try again',
    ENOENT: 'It is not there any more. It may have been moved, renamed or deleted',
    ENOTDIR: 'It is not there any more. It may have been moved, renamed or deleted',
    EISDIR: 'It is a folder, not a file',
    EFTYPE: 'It is no ordinary file, but a pipe or a device',
    EFBIG: 'It is larger than any file of a project',
    EEXIST: 'Something with that name is already there',
    ENAMETOOLONG: 'The name is too long for this disk',
    ELOOP: 'It is a link to another place, and links are not followed. Put the file itself there',
    ENODEV: 'The disk is not connected any more',
    ENXIO: 'The disk is not connected any more',
    ESTALE: 'The shared drive was disconnected. Connect it, then try again',
    ETIMEDOUT: 'The shared drive does not answer. Check the connection, then try again',
  } as Readonly<Record<string, string>>,
  refusedOtherwise: 'The file system refused it',
  changing: (name: string) => `“${name}” changed while it was read. Try again when it is at rest.`,
  notRead: (name: string) => `“${name}” could not be read`,
  isFolder: (name: string) => `“${name}” is a folder, not a file.`,
  isOther: (name: string) => `“${name}” is not an ordinary file.`,
  tooLarge: (name: string, bytes: number, most: number) =>
    `“${name}” has ${size(bytes)}; the most that can be read here is ${size(most)}.`,
  ofProject: (name: string) =>
    `“${name}” is a file of a project, and was not replaced. Choose another name, or another folder.`,
  notWritten: (name: string) => `“${name}” was not written`,
  noFolder: (name: string, folder: string) =>
    `“${name}” was not written: there is no folder ${folder}. Choose another place.`,
  notThere: (path: string) => `“${path}” is not there, or cannot be read. Check the path.`,
  notGivenBack: 'The disk did not give back what was written to it. Nothing was changed.',
  /** Of the settings of the program, which no project has. */
  settings: {
    notRead: 'The settings could not be read',
    notSaved: 'The settings were not saved',
    damaged: 'The settings were damaged. The usual ones are used instead.',
    setAside: (name: string) =>
      `The settings were damaged. They were set aside as “${name}”, and the usual ones are used instead.`,
  },
}

const units: SizeUnits = { bytes: (count) => `${count} bytes`, thousands: 'kB', millions: 'MB' }

const size = (bytes: number): string => formats.size(bytes, units)
