/** The button that prints the leaflet below it. */
export class PrintTools extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => print())
  }
}
