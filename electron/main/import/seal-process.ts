/**
 * Takes from a process that is given files of strangers what could reach for the network, and what makes text to code: PDF.js would
 * compile the PostScript functions of a file (see GHSA-wgrm-67xf-hhpq).
 */
export function sealProcess(): void {
  for (const name of ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'eval', 'Function'])
    Reflect.deleteProperty(globalThis, name)
}
