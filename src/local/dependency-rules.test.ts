import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { cruise, type IForbiddenRuleType } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import config from '../../.dependency-cruiser.mjs'

/** For every rule, one file that breaks it and what that file imports. */
const BREACHES: Record<string, [file: string, imported: string]> = {
  'no-cycles': ['src/domain/one.ts', './two.ts'],
  'domain-stands-alone': ['src/domain/a.ts', '../contract/target.ts'],
  'domain-uses-zod-only': ['src/domain/b.ts', 'node:fs'],
  'contract-knows-the-domain': ['src/contract/a.ts', '../api/target.ts'],
  'auth-has-no-tables': ['src/auth/a.ts', '../storage/target.ts'],
  'content-knows-the-domain': ['src/content/a.ts', '../api/target.ts'],
  'interchange-knows-the-domain': ['src/interchange/a.ts', '../i18n/a.ts'],
  'interchange-stays-off-learners-pages': ['src/islands/quiz-player/a.ts', '../../interchange/a.ts'],
  'storage-implements-interfaces': ['src/storage/a.ts', '../api/target.ts'],
  'api-gets-its-stores-as-arguments': ['src/api/a.ts', '../storage/target.ts'],
  'api-is-server-side': ['src/api/b.ts', '../islands/target.ts'],
  'nothing-imports-local': ['src/api/c.ts', '../local/target.ts'],
  'client-speaks-the-contract': ['src/client/a.ts', '../api/target.ts'],
  'islands-are-browser-side': ['src/islands/a.ts', '../content/target.ts'],
  'elements-are-browser-side': ['src/elements/a.ts', '../content/target.ts'],
  'service-worker-stands-alone': ['src/service-worker/a.ts', '../client/target.ts'],
  'no-marking-in-the-browser': ['src/islands/b.ts', '../domain/quiz/score-quiz.ts'],
  'review-marks-what-was-told': ['src/client/review/a.ts', '../../domain/quiz/score-quiz.ts'],
  'words-know-codes-only': ['src/i18n/a.ts', '../client/target.ts'],
  'link-cards-know-words-only': ['src/link-cards/a.ts', '../content/target.ts'],
  'components-ship-no-data': ['src/components/a.ts', '../content/target.ts'],
  'infra-names-entries-by-path': ['infra/a.ts', '../src/api/target.ts'],
  'e2e-uses-the-front-door': ['e2e/a.ts', '../src/domain/two.ts'],
  'dynamodb-stays-in-storage': ['src/api/d.ts', '@aws-sdk/client-dynamodb'],
  'lucia-stays-in-auth': ['src/api/e.ts', 'lucia'],
  'fsrs-stays-in-one-adapter': ['src/client/review/b.ts', 'ts-fsrs'],
  'fonts-are-read-for-cards-only': ['src/link-cards/b.ts', 'opentype.js'],
  'react-stays-in-islands': ['src/client/b.ts', 'react'],
  'one-build-of-zod': ['src/domain/c.ts', 'zod'],
  'no-orphan-packages': ['src/domain/d.ts', 'micromark'],
}

const TARGETS = ['contract', 'api', 'storage', 'islands', 'local', 'content', 'client'].map(
  (part) => `src/${part}/target.ts`,
)

describe('the dependency rules', () => {
  let folder: string
  let broken: Set<string>
  let marking: string[]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rules-'))
    const write = async (file: string, text: string): Promise<void> => {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await writeFile(join(folder, file), text)
    }
    await cp('package.json', join(folder, 'package.json'))
    await symlink(resolve('node_modules'), join(folder, 'node_modules'))
    await write('src/domain/two.ts', "import './one.ts'\n")
    await write('src/domain/quiz/score-quiz.ts', 'export const score = 1\n')
    await write('src/domain/attempt/explain-question.ts', 'export const explain = 1\n')
    for (const file of ['c', 'mark-card'])
      await write(`src/client/review/${file}.ts`, "import '../../domain/attempt/explain-question.ts'\n")
    for (const file of TARGETS) await write(file, 'export const target = 1\n')
    for (const [file, imported] of Object.values(BREACHES)) await write(file, `import '${imported}'\n`)
    const { tsConfig: _unused, ...options } = config.options
    const result = await cruise(['src', 'infra', 'e2e'], {
      ...options,
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden: config.forbidden as IForbiddenRuleType[] },
    })
    if (typeof result.output === 'string') throw new Error(result.output)
    const { violations } = result.output.summary
    broken = new Set(violations.map((violation) => violation.rule.name))
    marking = violations
      .filter(({ rule }) => rule.name === 'no-marking-in-the-browser')
      .map(({ from }) => from)
  })

  afterAll(() => rm(folder, { recursive: true }))

  it.each(Object.keys(BREACHES))('%s is noticed when broken', (rule) => {
    expect(broken).toContain(rule)
  })

  it('let one file of the review mark, and no other', () => {
    expect(marking).toContain('src/client/review/c.ts')
    expect(marking).not.toContain('src/client/review/mark-card.ts')
  })

  it('are each broken here once', () => {
    expect(Object.keys(BREACHES).sort()).toEqual(config.forbidden.map((rule) => rule.name).sort())
  })
})
