import { threadPort } from '../work/thread-port'
import { serveAnalysis } from './serve-analysis'

serveAnalysis(threadPort)
