// What a release is made of, and by what it is known: the bill of materials (CycloneDX) and the list of hashes.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { SetupError } from '../messages.mjs'
import { npmCommand, readPackage, root } from '../paths.mjs'
import { runQuietly } from '../run-program.mjs'

/**
 * Writes what npm knows of the packages that are built in, and the runtime: https://cyclonedx.org, as JSON. Without the number and the
 * time that npm makes up for each list, so that the same release has the same bytes.
 * @param {string} file
 * @param {string} electron the version of the runtime
 * @param {number} epoch in seconds
 */
export async function writeBillOfMaterials(file, electron, epoch) {
  const npm = npmCommand()
  const asked = [
    'sbom',
    '--sbom-format=cyclonedx',
    '--sbom-type=application',
    '--omit=dev',
    '--package-lock-only',
  ]
  const { code, output } = await runQuietly(npm.program, [...npm.args, ...asked], { cwd: root })
  if (code !== 0)
    throw new SetupError(`npm could not say what the program is made of (it ended with ${code}): ${output}`)
  const { serialNumber: _number, ...bill } = JSON.parse(output.slice(output.indexOf('{')))
  bill.metadata.timestamp = new Date(epoch * 1000).toISOString()
  const { name, version } = readPackage()
  // npm calls it as the folder of the checkout is called.
  bill.metadata.component.name = name
  const runtime = {
    'bom-ref': `electron@${electron}`,
    type: 'framework',
    name: 'electron',
    version: electron,
    purl: `pkg:npm/electron@${electron}`,
    licenses: [{ license: { id: 'MIT' } }],
  }
  bill.components.push(runtime)
  const own = bill.dependencies.find((/** @type {{ ref: string }} */ { ref }) => ref === `${name}@${version}`)
  own?.dependsOn.push(runtime['bom-ref'])
  bill.dependencies.push({ ref: runtime['bom-ref'], dependsOn: [] })
  await writeFile(file, `${JSON.stringify(bill, null, 2)}\n`)
}

/**
 * Writes the SHA-256 of each file, as sha256sum writes and checks it.
 * @param {string} list
 * @param {readonly string[]} files beside it
 */
export async function writeHashes(list, files) {
  const lines = []
  for (const file of files) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(file), hash)
    lines.push(`${hash.digest('hex')}  ${basename(file)}\n`)
  }
  await writeFile(list, lines.join(''))
}
