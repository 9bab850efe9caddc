import { App, Stack } from 'aws-cdk-lib'

/** Bundling is left out: what is inside a function is the business of its own tests. */
export const testApp = (): App => new App({ context: { 'aws:cdk:bundling-stacks': [] } })

export const testStack = (): Stack => new Stack(testApp(), 'test', { env: { region: 'ap-southeast-1' } })
