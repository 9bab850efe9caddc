import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { writeAnswerKeys } from '../../content/answer-keys.ts'
import { UnfitContentError } from '../../content/content-fault.ts'
import { loadContent } from '../../content/load-content.ts'

/**
 * `npm run build`: checks the content, writes the private answer keys, builds the pages. `CONTENT_FOLDER`,
 * `ANSWER_KEYS_FOLDER` and `DIST_FOLDER` name other places than `content`, `.build/answer-keys` and `dist`.
 */
const contentFolder = resolve(process.env.CONTENT_FOLDER ?? 'content')
const answerKeysFolder = resolve(process.env.ANSWER_KEYS_FOLDER ?? '.build/answer-keys')
const distFolder = resolve(process.env.DIST_FOLDER ?? 'dist')

try {
  const { answerKeys } = await loadContent(contentFolder)
  await writeAnswerKeys(answerKeys, answerKeysFolder)
} catch (error) {
  if (!(error instanceof UnfitContentError)) throw error
  console.error(error.message)
  process.exit(1)
}

const astro = spawn(
  process.execPath,
  [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--force', '--outDir', distFolder],
  { stdio: 'inherit', env: { ...process.env, CONTENT_FOLDER: contentFolder, ASTRO_TELEMETRY_DISABLED: '1' } },
)
astro.on('close', (code) => process.exit(code ?? 1))
