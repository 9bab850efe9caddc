/** "Góp ý cho bài này": folded until somebody wants to say something, and until then without a script of its own. */
export class LessonLetter extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('details')?.addEventListener('toggle', () => void this.#open(), { once: true })
  }

  async #open(): Promise<void> {
    const { showLetterForm } = await import('./letter-form.ts')
    showLetterForm(this)
  }
}
