import { GROUP_PICTURE_WORDS } from '../../i18n/group-picture-words.ts'
import { KIT_ACTION_WORDS } from '../../i18n/kit-action-words.ts'
import { CARD_FACE, CARD_HEIGHT, CARD_WIDTH, type CardContent, drawCard } from './draw-card.ts'
import { drawingAddress, saveFile, toPng } from './to-png.ts'

/** A picture for a group, drawn on this device with its own letters; saved, or handed to another app. */
export class PictureCard extends HTMLElement {
  static observedAttributes = ['data-qr-path']

  #drawing = ''

  // Drawn at once, and again when the code is that of a team.
  attributeChangedCallback(): void {
    const content = this.#content
    this.#drawing = drawCard(content, measureWith(document.createElement('canvas')))
    const picture = this.querySelector('img')
    if (picture === null) return
    picture.src = drawingAddress(this.#drawing)
    picture.alt = GROUP_PICTURE_WORDS.described(content.title, content.lines)
    picture.hidden = false
  }

  connectedCallback(): void {
    this.querySelector('[data-act=save]')?.addEventListener('click', () => {
      void this.#withFile((file) => {
        saveFile(file, file.name)
        this.#say(KIT_ACTION_WORDS.saved(file.name))
      })
    })
    const share = this.querySelector<HTMLElement>('[data-act=share]')
    if (
      share === null ||
      navigator.canShare?.({ files: [new File([''], 'a.png', { type: 'image/png' })] }) !== true
    )
      return
    share.hidden = false
    share.addEventListener('click', () => {
      void this.#withFile((file) => {
        // Refused also when the reader closes the sheet: nothing to tell then.
        void navigator.share({ files: [file] }).catch(() => undefined)
      })
    })
  }

  async #withFile(use: (file: File) => void): Promise<void> {
    const blob = await toPng(this.#drawing, CARD_WIDTH, CARD_HEIGHT).catch(() => undefined)
    if (blob === undefined) return this.#say(KIT_ACTION_WORDS.notDrawn)
    use(new File([blob], `${this.dataset.file ?? 'anh'}.png`, { type: 'image/png' }))
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]')
    if (status !== null) status.textContent = words
  }

  get #content(): CardContent {
    const { title = '', partOf = '', address = '', qrSize = '', qrPath = '' } = this.dataset
    const spans = this.querySelector('template')?.content.querySelectorAll('span') ?? []
    const lines = [...spans].map((span) => span.textContent)
    return { title, partOf, lines, address, qr: { size: Number(qrSize), path: qrPath } }
  }
}

const measureWith =
  (canvas: HTMLCanvasElement) =>
  (text: string, size: number, weight: number): number => {
    const context = canvas.getContext('2d')
    if (context === null) return text.length * size * 0.55
    context.font = `${weight} ${size}px ${CARD_FACE}`
    return context.measureText(text).width
  }
