import type { Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'

/** A stack's template without what changes by itself: the hashes of code and of files. */
export const stableTemplate = (stack: Stack): object =>
  JSON.parse(
    JSON.stringify(Template.fromStack(stack).toJSON())
      .replaceAll(/[0-9a-f]{64}/g, 'HASH')
      .replaceAll(/(CurrentVersion[0-9A-F]{8})[0-9a-f]{32}/g, '$1HASH'),
  )
