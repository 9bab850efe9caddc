/** What the table looks like from outside: all that the infrastructure needs to know to create it. */
export const PARTITION_KEY = 'pk'
export const SORT_KEY = 'sk'
/** Epoch seconds after which DynamoDB may delete the item; it can take days, so readers check the time themselves. */
export const TTL_ATTRIBUTE = 'ttl'
