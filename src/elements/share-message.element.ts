import { shareAddress } from '../client/share-address.ts'
import { facebookHref, zaloHref } from '../domain/sharing/share-links.ts'
import { KIT_ACTION_WORDS } from '../i18n/kit-action-words.ts'

/** A message with its address, ready to be copied or handed to another app. What is sent is what the page shows. */
export class ShareMessage extends HTMLElement {
  connectedCallback(): void {
    const shown = this.querySelector('[data-address]')
    const own = shown?.textContent ?? ''
    this.#lead(own)
    void shareAddress(own).then((address) => {
      if (shown !== null) shown.textContent = address
      this.#lead(address)
    })
    this.querySelector('[data-to=zalo]')?.addEventListener('click', () => {
      // Zalo takes the address alone; the words are pasted.
      void this.#copy(KIT_ACTION_WORDS.copiedForZalo)
    })
    this.#button('copy').addEventListener('click', () => void this.#copy(KIT_ACTION_WORDS.copied))
    const share = this.#button('share')
    if (!('share' in navigator)) share.remove()
    // Refused also when the reader closes the sheet: nothing to tell then.
    share.addEventListener('click', () => void navigator.share({ text: this.#text }).catch(() => undefined))
  }

  get #text(): string {
    const parts = [...this.querySelectorAll('[data-text], [data-address]')]
    return parts.map(({ textContent }) => textContent).join('\n')
  }

  async #copy(words: string): Promise<void> {
    const isCopied = await copyText(this.#text)
    const status = this.querySelector('[role=status]')
    if (status !== null) status.textContent = isCopied ? words : KIT_ACTION_WORDS.notCopied
  }

  #button(act: string): Element {
    return this.querySelector(`[data-act=${act}]`) ?? document.createElement('i')
  }

  #lead(address: string): void {
    this.querySelector('[data-to=zalo]')?.setAttribute('href', zaloHref(address))
    this.querySelector('[data-to=facebook]')?.setAttribute('href', facebookHref(address))
  }
}

/** Also where the clipboard is not to be had: without https, or inside a chat app. */
const copyText = (text: string): Promise<boolean> =>
  Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  )
