import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { productionStage } from './config/production.ts'
import { testStage } from './config/test.ts'
import { PROJECT_ROOT } from './constructs/lambda-bundling.ts'
import { LearningSite } from './learning-site.ts'
import { findPublishedBuild } from './published-build.ts'

const app = new App()
const build = findPublishedBuild(PROJECT_ROOT)
if (build === undefined) {
  console.warn(
    'Nothing is built yet, so the publishing stacks are left out; "npm run build" first to publish.',
  )
}
for (const config of [testStage, productionStage]) new LearningSite(app, config, build)
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
