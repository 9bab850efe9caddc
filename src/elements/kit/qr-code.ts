import { encode } from 'uqr'

/** White modules on each side, without which cameras do not find the code. */
const QUIET_ZONE = 4

export interface QrCode {
  /** Modules along one side, the quiet zone included. */
  size: number
  /** SVG path of the black modules, in strokes of width 1 along their middle. */
  path: string
}

/** The QR code of an address, with 15 % of it spare for dirt and folds (level M). */
export const qrCodeOf = (address: string): QrCode => {
  const { data, size } = encode(address, { ecc: 'M', border: 0 })
  return { size: size + 2 * QUIET_ZONE, path: data.map(rowPath).join('') }
}

/** Black modules side by side are one stroke: half the bytes of one square for each. */
const rowPath = (row: readonly boolean[], y: number): string => {
  const cells = row.map((isBlack) => (isBlack ? '1' : '0')).join('')
  return [...cells.matchAll(/1+/g)]
    .map(({ index, 0: run }) => `M${index + QUIET_ZONE} ${y + QUIET_ZONE}.5h${run.length}`)
    .join('')
}
