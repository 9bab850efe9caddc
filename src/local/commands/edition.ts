import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { KIT_PATH } from '../../domain/edition/edition-kit.ts'
import { createTableClient } from '../../storage/dynamodb/client.ts'
import { createEditionStore } from '../../storage/dynamodb/edition-store.ts'
import { readEditionOrder, USAGE } from '../edition/read-edition-order.ts'
import { editionFrom, writeRegistration } from '../edition/write-edition.ts'

/**
 * `npm run edition`: courses in a ZIP that opens without a server. Takes the finished build, and builds when there is
 * none. With `--table`, registers its key there; else writes a file by which a trainer registers it on the site.
 */
const asked = readEditionOrder(process.argv.slice(2))
const distFolder = resolve(process.env.DIST_FOLDER ?? 'dist')

if (!asked.ok) {
  console.error(`These options are missing or cannot be used: ${asked.options.join(', ')}\nUsage: ${USAGE}`)
  process.exitCode = 2
} else {
  if (!existsSync(join(distFolder, KIT_PATH)))
    spawnSync(process.execPath, ['src/local/commands/build.ts'], { stdio: ['ignore', 'ignore', 'inherit'] })
  const { courseIds, out, madeBy, tableName } = asked.value
  const made = await editionFrom({ distFolder, courseIds, madeBy, madeAt: new Date().toISOString() })
  if (!made.ok) {
    console.error(`The site has no course ${made.courseIds.join(', ')}`)
    process.exitCode = 2
  } else {
    const { edition, zip } = made.value
    await writeFile(out, zip)
    console.log(`Wrote ${out}: edition ${edition.editionId}, ${Math.ceil(zip.length / 1024)} KB`)
    if (tableName === undefined) {
      console.log(`Open ${await writeRegistration(out, edition)} at /nhap-ket-qua/ before its first results.`)
    } else {
      const client = createTableClient()
      await createEditionStore({ client, name: tableName }).register(edition)
      client.destroy()
      console.log(`Registered in ${tableName}.`)
    }
  }
}
