import { LEAFLET_MARK_WORDS } from '../../i18n/leaflet-mark-words.ts'

/** Says above the page whether the leaflet whose code was scanned is the newest; if not, leads to the one that is. */
export const tellEdition = (host: HTMLElement, isNewest: boolean, leafletHref: string): void => {
  const box = document.createElement('div')
  box.className = isNewest ? 'call good' : 'call care'
  box.setAttribute('role', 'status')
  const words = document.createElement('p')
  words.textContent = isNewest ? LEAFLET_MARK_WORDS.newest : LEAFLET_MARK_WORDS.older
  box.append(words)
  if (!isNewest) {
    const link = document.createElement('a')
    link.href = leafletHref
    link.textContent = LEAFLET_MARK_WORDS.printAgain
    words.append(' ', link)
  }
  host.replaceChildren(box)
}
