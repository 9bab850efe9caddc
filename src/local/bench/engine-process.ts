import { startEmbeddedEngine } from '../../storage/dynamodb/embedded-engine.ts'

/** The engine in a process of its own, so that its work is not counted as the server's. */
const { endpoint } = await startEmbeddedEngine()
process.send?.(endpoint)
