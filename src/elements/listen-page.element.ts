/** A button that reads part of the page aloud; what reads is loaded when it is pressed. */
export class ListenPage extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#listen())
  }

  async #listen(): Promise<void> {
    // Some phones let a page speak only if its first word falls within the press itself.
    if ('speechSynthesis' in window) speechSynthesis.speak(new SpeechSynthesisUtterance(''))
    const { listenTo } = await import('./kit/listen-to.ts')
    const text = document.querySelector(this.dataset.of ?? '')
    if (text !== null) await listenTo(text)
  }
}
