import { serveSearch } from '../../../electron/main/search/serve-search'
import { threadPort } from '../../../electron/main/work/thread-port'

/** A search worker with a weakness: a text with some words in it is the end of it, once. */
serveSearch({
  ...threadPort,
  listen: (take) =>
    threadPort.listen((message) => {
      if (JSON.stringify(message).includes('"words":"broken off"')) process.exit(3)
      take(message)
    }),
})
