import type { Backend, Call } from './backend.ts'
import type { Device } from './device.ts'
import type { Random } from './random.ts'

/** What a page gets back: as much of a response as the client reads. */
interface Reply {
  ok: boolean
  status: number
  json(): Promise<unknown>
}

export interface Line {
  /** Sends a call; the reply may come late, or never. */
  send(call: Call, device: Device): Promise<Reply>
  count(): number
  /** From here on nothing goes wrong any more. */
  mend(): void
}

/** What may become of a call, each as often as it stands here. */
const FATES = [
  ...Array<'answered'>(31).fill('answered'),
  ...Array<'lost-on-the-way'>(6).fill('lost-on-the-way'),
  ...Array<'reply-lost'>(6).fill('reply-lost'),
  ...Array<'sent-twice'>(3).fill('sent-twice'),
  ...Array<'server-dies'>(4).fill('server-dies'),
]

/** Everything between a device and the server. */
export const createLine = (backend: Backend): Line => {
  let isMended = false
  let count = 0

  const send = (call: Call, device: Device): Promise<Reply> => {
    const { world } = device
    const { random } = world
    const line = { of: device.name }
    const fate = isMended ? 'answered' : random.pick(FATES)
    const onTheWayMs = isMended ? 100 : travelMs(random)
    return new Promise((resolve, reject) => {
      if (!device.isOnline) {
        world.queue(line, () => reject(new TypeError('Failed to fetch')))
        return
      }
      count += 1
      world.tell(`${device.name} ${call.method} ${call.path} ${fate}`)
      // A call that is lost is noticed by the page's own patience, or at once.
      const giveUp = (): void => {
        if (random.percent(50)) world.after(travelMs(random), line, () => reject(new TypeError('Failed')))
      }
      const handle = async (mayDie: boolean): Promise<void> => {
        const answer = await world.outside(backend.handle(call, mayDie ? random.below(8) : undefined))
        world.tell(`the server says ${answer?.status ?? 'nothing'} to ${call.path}`)
        if (fate === 'reply-lost' || answer === undefined) return giveUp()
        world.after(isMended ? 100 : travelMs(random), line, () => {
          for (const [name, value] of answer.cookies) device.cookies.set(name, value)
          resolve({ ok: answer.status < 400, status: answer.status, json: async () => answer.body })
        })
      }
      if (fate === 'lost-on-the-way') return giveUp()
      world.after(onTheWayMs, line, () => handle(fate === 'server-dies'))
      if (fate === 'sent-twice') world.after(onTheWayMs + travelMs(random), line, () => handle(false))
    })
  }

  return {
    send,
    count: () => count,
    mend: () => {
      isMended = true
    },
  }
}

/** Mostly quick; now and then longer than a page waits. */
const travelMs = (random: Random): number =>
  random.percent(10) ? 10_000 + random.below(30_000) : 20 + random.below(2_000)
