import { type DeviceEvent, onDeviceEvent } from '../client/device-events.ts'
import { readTray, type Tray } from '../client/read-tray.ts'
import { whenSomebodyIsThere } from '../client/when-somebody-is-there.ts'
import { TRAY_NOT_LOADED_WORDS, trayLine } from '../i18n/tray-line-words.ts'
import type { TrayPanel } from './tray/tray-panel.ts'

const CHANGES: readonly DeviceEvent[] = ['account', 'outbox', 'attempt']

/** One line that says where the learner's work is. What lies behind it is fetched when somebody is there to open it. */
export class LearningTray extends HTMLElement {
  #panel: TrayPanel | undefined
  #asked = 0

  connectedCallback(): void {
    const show = (): void => void this.#show()
    show()
    for (const change of CHANGES) onDeviceEvent(change, show)
    // What a full device did not take is tried again whenever the tray is read.
    document.addEventListener('visibilitychange', show)
    this.querySelector('details')?.addEventListener('toggle', show)
    whenSomebodyIsThere(() => void this.#load())
  }

  async #show(): Promise<void> {
    this.#asked += 1
    const asked = this.#asked
    const tray = await readTray()
    // Something changed meanwhile, and whoever asked then knows more.
    if (asked !== this.#asked) return
    this.#tell(tray)
    if (this.querySelector('details')?.open) (await this.#load())?.show(tray)
  }

  #tell({ waiting, refused, ...rest }: Tray): void {
    const count = (some: Tray['waiting'] | Tray['refused']): number =>
      some.statements.length + some.attempts.length
    const { tone, words } = trayLine(
      { ...rest, waitingCount: count(waiting), refusedCount: count(refused) },
      new Date().toISOString(),
    )
    this.dataset.tone = tone
    this.querySelector('use')?.setAttribute('href', `#${tone}`)
    const line = this.querySelector('summary span')
    if (line !== null) line.textContent = words
  }

  async #load(): Promise<TrayPanel | undefined> {
    if (this.#panel !== undefined) return this.#panel
    const place = this.querySelector('div')
    const late = await import('./tray/tray-panel.ts').catch(() => undefined)
    if (late === undefined && place !== null) place.textContent = TRAY_NOT_LOADED_WORDS
    if (late === undefined || place === null) return undefined
    this.#panel ??= late.createTrayPanel(place)
    return this.#panel
  }
}
