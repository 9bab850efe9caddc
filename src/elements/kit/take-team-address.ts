import { shareAddress } from '../../client/share-address.ts'
import { qrCodeOf } from './qr-code.ts'

/**
 * Puts the short link of this device's team in place of the page's own address, in codes, typed lines and pictures, so that
 * what the team prints is counted as its own. Does nothing where there is no team or no link of it.
 */
export const takeTeamAddress = async (): Promise<void> => {
  const own = document.querySelector<HTMLElement>('[data-shared]')?.dataset.shared
  if (own === undefined) return
  const address = await shareAddress(own)
  if (address === own) return
  for (const typed of document.querySelectorAll('[data-typed]'))
    typed.textContent = address.replace(/^https?:\/\//, '')
  for (const code of document.querySelectorAll<SVGElement>('svg.qr[data-code]')) draw(code, address)
  for (const picture of document.querySelectorAll<HTMLElement>('picture-card')) {
    const { size, path } = qrCodeOf(address)
    Object.assign(picture.dataset, { address, qrSize: String(size), qrPath: path })
  }
}

/** @param code a leaflet's keeps the mark that tells its edition */
const draw = (code: SVGElement, address: string): void => {
  const marked = new URL(address)
  marked.search = new URL(code.dataset.code ?? address).search
  const { size, path } = qrCodeOf(marked.href)
  code.setAttribute('viewBox', `0 0 ${size} ${size}`)
  const [ground, modules] = code.querySelectorAll('path')
  ground?.setAttribute('d', `M0 0h${size}v${size}H0z`)
  modules?.setAttribute('d', path)
}
