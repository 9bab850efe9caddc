import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

export interface EngineAddress {
  /** Base address of an engine on this machine; left out on AWS, where region and rights come from the function. */
  endpoint?: string | undefined
}

/**
 * The client all stores share. Timeouts are short because a table answers in milliseconds or is in trouble, and every
 * write can be repeated without harm, so it is better to try again than to keep a learner waiting.
 */
export const createTableClient = ({ endpoint }: EngineAddress = {}): DynamoDBDocumentClient => {
  const client = new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
    ...(endpoint === undefined ? {} : { endpoint, ...LOCAL_ENGINE_IDENTITY }),
  })
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
}

// Engines on this machine check no rights but keep a table for each pair of region and key id.
const LOCAL_ENGINE_IDENTITY = {
  region: 'ap-southeast-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
}
