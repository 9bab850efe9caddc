import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

interface PlantedBug {
  /** End of the path of the file it goes into. */
  file: string
  /** Stands in the file once. */
  right: string
  wrong: string
}

/** Faults that code like ours has had elsewhere. The rig is worth something as long as it finds each of them. */
export const PLANTED_BUGS = {
  'lets-go-before-the-receipt': {
    file: 'src/client/outbox.ts',
    right: 'const reply = await send(accountId, batch)',
    wrong:
      'await device.removeStatements(batch.map(({ id }) => id)); const reply = await send(accountId, batch)',
  },
  'gives-each-sending-a-new-id': {
    file: 'src/client/drain-outbox.ts',
    right: '{ body: { statements } }',
    wrong:
      '{ body: { statements: statements.map((one) => ({ ...one, id: one.id.slice(0, -4) + String(Date.now() % 9000 + 1000) })) } }',
  },
  'sends-under-whatever-name': {
    file: 'src/client/ask-server.ts',
    right: 'learner !== undefined && {',
    wrong: 'false && {',
  },
  'forgets-the-note-too-soon': {
    file: 'src/client/keep-surely.ts',
    right: 'const forgetNote = noteTap(tap)',
    wrong: 'const forgetNote = noteTap(tap); forgetNote()',
  },
  'lets-go-of-an-attempt-not-received': {
    file: 'src/client/hand-in.ts',
    right: '  if (!reply.ok) {',
    wrong: '  await (await thisDevice()).removeAttempt(attemptId); if (!reply.ok) {',
  },
  'believes-the-clock-of-the-device': {
    file: 'src/client/hand-in.ts',
    right: 'startedAt: submittedAt, submittedAt,',
    wrong: 'startedAt: attempt.startedAt, submittedAt,',
  },
  'lets-go-of-a-parcel-before-its-receipt': {
    file: 'src/client/parcels/send-parcels.ts',
    right: 'const reply = await callApi(deliverParcelRoute, { body: parcel })',
    wrong:
      'await device.removeParcel(parcel.parcelId); const reply = await callApi(deliverParcelRoute, { body: parcel })',
  },
  'leaves-work-to-whoever-comes-next': {
    file: 'src/client/parcels/seal-work.ts',
    right: 'await device.handOver(parcels,',
    wrong:
      "for (const { statement } of kept) await device.keepStatement('nobody', statement); if (1) return true; await device.handOver(parcels,",
  },
} satisfies Record<string, PlantedBug>

export type PlantedBugName = keyof typeof PLANTED_BUGS

/**
 * Puts a fault into the page as it is bundled.
 * @throws when the code it goes into has changed, for a fault that is not there is never found
 */
export const plant = (name: PlantedBugName): Plugin => ({
  name: 'planted-bug',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { file, right, wrong } = PLANTED_BUGS[name]
      if (!path.endsWith(file)) return undefined
      const code = await readFile(path, 'utf8')
      if (code.split(right).length !== 2) throw new Error(`${file} no longer has one "${right}"`)
      return { contents: code.replace(right, wrong), loader: 'ts' }
    })
  },
})
