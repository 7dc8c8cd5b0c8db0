// A Debian package of the program folder, by Debian's own dpkg-deb: the folder under /opt, a command, an entry in the menu, an icon,
// licences and changes where Debian wants them (Debian Policy, 12.5 and 12.7).
import { chmod, cp, lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { SetupError } from '../messages.mjs'
import { readPackage, root } from '../paths.mjs'
import { runQuietly } from '../run-program.mjs'
import { packageFile, programTitle } from './program-folder.mjs'

/** What Electron links to, by the names of older and newer releases. */
const depends = [
  'libasound2 | libasound2t64',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libgbm1',
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libxss1',
  'xdg-utils',
]

/** Node's names of processors, as Debian calls them. */
const architectures = new Map([
  ['x64', 'amd64'],
  ['arm64', 'arm64'],
  ['arm', 'armhf'],
])

/** The name of the package's file. */
export function debianName() {
  const { name, version } = readPackage()
  return `${name}_${version}_${architecture()}.deb`
}

function architecture() {
  const found = architectures.get(process.arch)
  if (!found) throw new SetupError(`Debian has no name here for the processor ${process.arch}.`)
  return found
}

/**
 * Makes it of a program folder.
 * @param {string} program the folder
 * @param {string} file
 * @param {NodeJS.ProcessEnv} env with SOURCE_DATE_EPOCH: no file in it is younger
 */
export async function makeDebian(program, file, env) {
  const work = `${file}.partial`
  await rm(work, { recursive: true, force: true })
  try {
    await layOut(program, work)
    const made = await runQuietly(
      'dpkg-deb',
      ['--root-owner-group', '-Zgzip', '-z1', '--build', work, file],
      {
        env,
      },
    )
    if (made.code !== 0) throw new SetupError(`dpkg-deb ended with ${made.code}: ${made.output}`)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * @param {string} program
 * @param {string} work
 */
async function layOut(program, work) {
  const { name, description } = readPackage()
  const home = join(work, 'opt', programTitle)
  await mkdir(dirname(home), { recursive: true })
  await cp(program, home, { recursive: true })
  const share = join(work, 'usr/share')
  const docs = join(share, 'doc', name)
  await write(join(share, 'applications', `${name}.desktop`), desktopEntry())
  await write(join(share, 'mime/packages', `${name}.xml`), mimeTypes())
  await write(
    join(share, 'icons/hicolor/scalable/apps', `${name}.svg`),
    await readFile(join(root, 'renderer/icon/icon.svg')),
  )
  await write(join(docs, 'copyright'), await readFile(join(root, 'LICENSE')))
  // No time and no name in the file, so that the same changes are the same bytes.
  await write(join(docs, 'changelog.gz'), gzipSync(await readFile(join(root, 'CHANGELOG.md')), { level: 9 }))
  await mkdir(join(work, 'usr/bin'), { recursive: true })
  await symlink(`../../opt/${programTitle}/${name}`, join(work, 'usr/bin', name))
  await setModes(work)
  // Chromium's sandbox where the system keeps user namespaces from programs: it has to be root's.
  await chmod(join(home, 'chrome-sandbox'), 0o4755)
  await write(join(work, 'DEBIAN/control'), control(description, Math.ceil((await sizeOf(work)) / 1024)))
  await chmod(join(work, 'DEBIAN'), 0o755)
}

/**
 * @param {string} path
 * @param {string | Uint8Array} content
 */
async function write(path, content) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
  await chmod(path, 0o644)
}

/**
 * @param {string} description
 * @param {number} size in KiB
 */
function control(description, size) {
  const { name, version, homepage } = readPackage()
  // Debian's own variables for who makes a package; RELEASING.md says to set them.
  const { DEBFULLNAME = 'Plumbline', DEBEMAIL = 'plumbline@maintainer.invalid' } = process.env
  return `${[
    `Package: ${name}`,
    `Version: ${version}`,
    `Architecture: ${architecture()}`,
    `Maintainer: ${DEBFULLNAME} <${DEBEMAIL}>`,
    `Installed-Size: ${size}`,
    `Depends: ${depends.join(', ')}`,
    'Section: editors',
    'Priority: optional',
    ...(homepage ? [`Homepage: ${homepage}`] : []),
    `Description: ${description.replace(/\.$/u, '')}`,
    ' Articles are kept in a folder of the journalist, claims are marked in them,',
    ' linked to sources, compared and decided, and a report is made of it.',
    ' Makes no connection to anywhere.',
  ].join('\n')}\n`
}

function desktopEntry() {
  const { name } = readPackage()
  return `[Desktop Entry]
Type=Application
Name=${programTitle}
GenericName=Fact-checking workbench
GenericName[fr]=Atelier de vérification
GenericName[es]=Taller de verificación
GenericName[ar]=منضدة التحقق من المعلومات
Comment=Check the claims of articles against their sources, with no network
Exec=${name} %f
Icon=${name}
Terminal=false
Categories=Office;
Keywords=fact-checking;verification;claims;sources;journalism;
MimeType=${packageFile.mimeType};
StartupWMClass=${name}
StartupNotify=true
`
}

/** Which files are packages of the program: https://specifications.freedesktop.org/shared-mime-info-spec/. */
function mimeTypes() {
  const { mimeType, ending, title } = packageFile
  return `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${mimeType}">
    <sub-class-of type="application/zip"/>
    <comment>${title}</comment>
    <glob pattern="*.${ending}"/>
  </mime-type>
</mime-info>
`
}

/**
 * The modes of an installed program, whatever the umask of who makes it.
 * @param {string} folder
 */
async function setModes(folder) {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await setModes(path)
    else if (entry.isFile()) await chmod(path, (await lstat(path)).mode & 0o100 ? 0o755 : 0o644)
  }
}

/**
 * In bytes.
 * @param {string} folder
 * @returns {Promise<number>}
 */
async function sizeOf(folder) {
  let size = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) size += (await lstat(join(entry.parentPath, entry.name))).size
  return size
}
