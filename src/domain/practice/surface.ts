import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'
import { calendarDaySchema } from '../shared/time.ts'

/*
 * What a desk looks like. The engine knows screens, fields, buttons and papers only; a surface says which of them is what.
 * Whatever is named `screen`, `field`, `button`, `paper`, `person`, or is a list in their plural, is an id of the practice.
 */
const id = authoredIdSchema
const ids = z.array(id).check(z.minLength(1))
const words = z.string().check(z.minLength(1), z.maxLength(160))
const list = <Item extends z.ZodMiniType>(item: Item) => z._default(z.array(item).check(z.maxLength(16)), [])

const portal = z.strictObject({
  kind: z.literal('portal'),
  name: words,
  address: words.check(z.describe('As the address bar shows it')),
  person: id.check(z.describe('Who is signed in')),
  screens: ids.check(z.describe('The numbered stages, in order')),
})

const oneStop = z.strictObject({
  kind: z.literal('one-stop'),
  office: words,
  person: id.check(z.describe('The official at the desk')),
  queue: list(
    z.strictObject({
      button: id,
      code: words,
      title: words,
      person: id,
      due: words,
      state: z.enum(['today', 'waiting', 'late', 'done']),
    }),
  ),
  dossiers: list(z.strictObject({ screen: id, code: words, person: id, receivedAt: words, papers: ids })),
  fields: list(id).check(z.describe('Drawn as a checklist')),
  slips: list(z.strictObject({ screen: id, kind: z.enum(['receipt', 'return', 'apology']) })),
})

const inbox = z.strictObject({
  kind: z.literal('inbox'),
  office: words,
  person: id,
  post: z.enum(['clerk', 'leader', 'expert']),
  folders: list(z.strictObject({ button: id, title: words })),
  letters: list(
    z.strictObject({
      button: id,
      paper: id,
      number: words,
      from: words,
      subject: words,
      on: calendarDaySchema,
      way: z.enum(['in', 'out', 'inside']),
      urgency: z.optional(
        z
          .enum(['normal', 'urgent', 'very-urgent', 'immediate'])
          .check(z.describe('khẩn, thượng khẩn, hoả tốc: the three grades of Decree 30/2020, Appendix I')),
      ),
    }),
  ),
  stages: list(
    z.strictObject({
      screen: id,
      kind: z.enum(['register', 'route', 'deadline', 'draft', 'sign', 'issue', 'archive']),
    }),
  ),
})

const phone = z.strictObject({
  kind: z.literal('phone'),
  person: id,
  screen: id.check(z.describe('The home screen')),
  apps: list(z.strictObject({ button: id, sign: words })),
  store: list(
    z.strictObject({ button: id, name: words, maker: words, sign: words, installs: z.optional(words) }),
  ),
  messages: list(z.strictObject({ paper: id, from: words, at: words })),
  pages: list(z.strictObject({ screen: id, address: words })),
  fields: list(id).check(z.describe('Drawn as codes of six digits')),
})

const lookUp = z.strictObject({
  kind: z.literal('look-up'),
  system: words,
  person: id,
  purpose: z.strictObject({ field: id }),
  basis: z.strictObject({ field: id }),
  fields: list(id).check(z.describe('By what one searches')),
  records: list(
    z.strictObject({
      paper: id,
      person: id,
      reason: z.optional(words.check(z.describe('What the log says of it, if not the basis filled in'))),
    }),
  ),
  log: list(z.strictObject({ at: words, who: words, what: words })),
})

const signing = z.strictObject({
  kind: z.literal('signing'),
  texts: list(z.strictObject({ field: id, title: words })),
  field: id.check(z.describe('The choice of the certificate to sign with')),
  certificates: list(
    z.strictObject({
      option: id,
      holder: z.enum(['person', 'agency']),
      name: words,
      issuer: words,
      validFrom: calendarDaySchema,
      validUntil: calendarDaySchema,
      revokedOn: z.optional(calendarDaySchema),
    }),
  ),
  signs: list(z.strictObject({ button: id, field: id, stampedAt: z.optional(words) })),
  verifies: list(z.strictObject({ button: id, field: id })),
  received: list(
    z.strictObject({
      paper: id,
      signatures: list(z.strictObject({ option: id, stampedAt: z.optional(words) })).check(
        z.describe('None: what looks like a signature on it is a picture'),
      ),
    }),
  ),
})

const payment = z.strictObject({
  kind: z.literal('payment'),
  person: id.check(z.describe('Who pays')),
  payees: list(
    z.strictObject({
      screen: id.check(z.describe('Where the bank shows who would be paid')),
      name: words,
      account: words,
      bank: words,
      amountVnd: z.int(),
    }),
  ),
  bills: list(z.strictObject({ paper: id, amountVnd: z.int(), dueOn: z.optional(calendarDaySchema) })),
  balanceVnd: z.optional(z.int()),
  field: z.optional(id.check(z.describe('The way of paying'))),
  receipts: list(z.strictObject({ screen: id, code: words })),
})

const office = z.strictObject({
  kind: z.literal('office'),
  person: id,
  mail: list(
    z.strictObject({
      button: id,
      paper: id,
      from: words,
      address: words,
      at: words,
      links: list(z.strictObject({ button: id, address: words })),
    }),
  ),
  things: list(
    z.strictObject({
      button: id,
      kind: z.enum(['usb', 'note', 'wifi', 'screen', 'printer', 'phone', 'visitor']),
      text: words,
    }),
  ),
})

const indicators = z.strictObject({
  kind: z.literal('indicators'),
  month: words,
  dossiers: list(
    z.strictObject({
      field: id,
      code: words,
      title: words,
      receivedOn: calendarDaySchema,
      dueOn: calendarDaySchema,
      doneOn: z.optional(calendarDaySchema),
      note: z.optional(words),
    }),
  ),
  totals: list(z.strictObject({ field: id, formula: words })),
})

export const surfaceSchema = z.discriminatedUnion('kind', [
  portal,
  oneStop,
  inbox,
  phone,
  lookUp,
  signing,
  payment,
  office,
  indicators,
])

export type Surface = z.infer<typeof surfaceSchema>
