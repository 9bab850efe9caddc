import { fileURLToPath } from 'node:url'
import { type BundlingOptions, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs'

export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * How esbuild makes one file of a function. The SDK is bundled: it is then the version that was tested, and it
 * starts faster than the one Lambda reads from disk.
 */
export const LAMBDA_BUNDLING = {
  format: OutputFormat.ESM,
  target: 'node24',
  minify: true,
  bundleAwsSDK: true,
  mainFields: ['module', 'main'],
  // CommonJS dependencies inside an ES module still call require.
  banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
} satisfies BundlingOptions
