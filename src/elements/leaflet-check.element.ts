/** Tells who came by the code of a printed leaflet whether it is the newest. Everybody else loads nothing for it. */
export class LeafletCheck extends HTMLElement {
  connectedCallback(): void {
    const printed = new URLSearchParams(location.search).get('ban')
    if (printed === null) return
    const { mark = '', href = '' } = this.dataset
    void import('./kit/tell-edition.ts').then(({ tellEdition }) => tellEdition(this, printed === mark, href))
  }
}
