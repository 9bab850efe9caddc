import { createTableClient } from '../client.ts'
import type { Table } from '../table.ts'

/**
 * The same table through a line that breaks: a request whose command name or update begins with the text is never
 * sent, as when a function dies between two writes.
 * @param after how many such requests still get through
 */
export const failingOn = async (
  { client, name }: Table,
  text: string,
  { after = 0 }: { after?: number } = {},
): Promise<Table> => {
  const { hostname, port } = (await client.config.endpoint?.()) ?? {}
  const failing = createTableClient({ endpoint: `http://${hostname}:${port}` })
  let left = after
  failing.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        const update = 'UpdateExpression' in args.input ? String(args.input.UpdateExpression) : ''
        const isMeant = commandName.startsWith(text) || update.startsWith(text)
        if (isMeant && left-- <= 0) throw new Error('The line was cut off')
        return next(args)
      },
    { step: 'initialize', name: 'failingOn' },
  )
  return { client: failing, name }
}
