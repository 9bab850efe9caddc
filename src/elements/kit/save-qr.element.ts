import { KIT_ACTION_WORDS } from '../../i18n/kit-action-words.ts'
import { saveFile, toPng } from './to-png.ts'

/** Enough for a sheet of A4 at a printer's 300 dots an inch. */
const SIDE_PIXELS = 1200

/** Saves the code that the page shows as a picture file. */
export class SaveQr extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#save())
  }

  async #save(): Promise<void> {
    const file = `${this.dataset.file ?? 'ma'}-qr.png`
    const words = await toPng(this.#drawing, SIDE_PIXELS, SIDE_PIXELS).then(
      (blob) => {
        saveFile(blob, file)
        return KIT_ACTION_WORDS.saved(file)
      },
      () => KIT_ACTION_WORDS.notDrawn,
    )
    const status = this.querySelector('[role=status]')
    if (status !== null) status.textContent = words
  }

  get #drawing(): string {
    const code = this.querySelector('.qr')?.cloneNode(true)
    if (!(code instanceof SVGElement)) return ''
    code.setAttribute('width', String(SIDE_PIXELS))
    code.setAttribute('height', String(SIDE_PIXELS))
    return new XMLSerializer().serializeToString(code)
  }
}
