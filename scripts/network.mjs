// Runs a program where there is no network: a network namespace of Linux with nothing in it but loopback, through which the
// tests speak with the app that they drive.
import { runQuietly } from './run-program.mjs'

/** Inside the namespace: raises loopback (perl where there is no `ip`: every Debian has one), then becomes the program. */
const raiseLoopback = `{
  ip link set lo up || perl -e '$lo = pack("a16sx14", "lo", 1); socket(S, 2, 2, 0) && ioctl(S, 0x8914, $lo) or die'
} 2>/dev/null && exec "$@"`

/**
 * What to put before a command so that it runs without a network; null where this machine does not allow it.
 * An ordinary user is root in the first namespace, which owns the network, and in the second one himself again.
 * @returns {Promise<string[] | null>}
 */
export async function withoutNetwork() {
  const isDisplayFar = /^[^:]/.test(process.env.DISPLAY ?? '')
  if (process.platform !== 'linux' || isDisplayFar) return null
  const [user, group] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0]
  const isRoot = user === 0
  const args = [
    '--net',
    ...(isRoot ? [] : ['--map-root-user']),
    'sh',
    '-c',
    raiseLoopback,
    'sh',
    ...(isRoot ? [] : ['unshare', '--user', `--map-user=${user}`, `--map-group=${group}`]),
  ]
  const { code } = await runQuietly('unshare', [...args, 'true']).catch(() => ({ code: 1 }))
  return code === 0 ? ['unshare', ...args] : null
}
