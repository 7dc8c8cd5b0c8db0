import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

/** Ears on this machine's loopback, for TCP and for UDP. */
export type Listeners = {
  readonly tcp: number
  readonly udp: number
  /** The first line of each TCP connection, as it came. */
  readonly heard: () => readonly string[]
  /** How many TCP connections were opened, silent ones too. */
  readonly connections: () => number
  readonly packets: () => number
  readonly close: () => void
}

/** Listens on two free ports of 127.0.0.1, and answers nothing but an empty page. */
export async function listen(): Promise<Listeners> {
  const heard: string[] = []
  let connections = 0
  let packets = 0
  const server = createServer((socket) => {
    connections += 1
    socket.on('error', () => {})
    socket.once('data', (data) => {
      heard.push(data.toString('latin1').split('\r\n')[0] ?? '')
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const ear = createSocket('udp4', () => (packets += 1))
  ear.bind(0, '127.0.0.1')
  await once(ear, 'listening')
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on a port has one
    tcp: (server.address() as AddressInfo).port,
    udp: ear.address().port,
    heard: () => heard,
    connections: () => connections,
    packets: () => packets,
    close: () => {
      server.close()
      ear.close()
    },
  }
}
