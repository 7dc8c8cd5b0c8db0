import { threadPort } from '../work/thread-port'
import { serveSearch } from './serve-search'

serveSearch(threadPort)
