// Electron writes what its libraries mutter (no message bus, no graphics card) to the user's terminal. This holds those lines back
// and lets everything else through. If the app then fails without a word of its own, they are shown after all: they are all there is.
import { createInterface } from 'node:readline'

const noise = [
  /^\[\d+:\d{4}\/\d{6}\.\d+:(?:ERROR|WARNING|INFO|VERBOSE\d*):[\w./-]+\.(?:cc|mm)[(:]\d+[)\]]/, // Chromium's own log lines, but not FATAL
  /^\(\S+:\d+\): (?:Gtk|Gdk|GLib|GLib-GObject|GLib-GIO|dbind|dconf|Pango|atk-bridge)-(?:WARNING|CRITICAL|Message)/,
  /^(?:libva|MESA|libEGL|Fontconfig|Vulkan|ALSA lib)\b.*(?:error|warning|info|\bcannot\b)/i,
  /^Debugger (?:listening|attached)|^For help, see: /,
  /^$/,
]

/**
 * Whether a line on stderr comes from the libraries below the app.
 * @param {string} line
 */
function isNoise(line) {
  return noise.some((pattern) => pattern.test(line))
}

/**
 * Copies the app's stderr to ours without the noise.
 * @param {import('node:stream').Readable} stderr
 * @returns {{ showIfSilent: () => void }} showIfSilent: prints the noise if nothing else was said
 */
export function withoutNoise(stderr) {
  /** @type {string[]} */
  const heldBack = []
  let hasSpoken = false
  createInterface({ input: stderr, crlfDelay: Infinity }).on('line', (line) => {
    if (isNoise(line)) {
      heldBack.push(line)
    } else {
      hasSpoken = true
      process.stderr.write(`${line}\n`)
    }
  })
  return {
    showIfSilent: () => {
      if (!hasSpoken)
        process.stderr.write(
          heldBack
            .slice(-20)
            .map((line) => `${line}\n`)
            .join(''),
        )
    },
  }
}
