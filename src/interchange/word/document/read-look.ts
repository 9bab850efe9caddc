import type { XmlElement } from '../../packed/read-xml.ts'
import { childOf } from '../../packed/xml-steps.ts'
import type { WordLook } from '../word-document.ts'
import { isOn } from './values.ts'

/** What one set of run properties says; what it leaves open is undefined and comes from elsewhere. */
export interface StatedLook {
  bold: boolean | undefined
  italic: boolean | undefined
  underline: boolean | undefined
  strike: boolean | undefined
  isHidden: boolean | undefined
  /** `auto` and `none` undo what a style said. */
  colour: string | undefined
  highlight: string | undefined
  font: string | undefined
  raised: string | undefined
}

/** Reads `w:rPr`. */
export const readLook = (properties: XmlElement | undefined): StatedLook => {
  const property = (name: string): XmlElement | undefined => childOf(properties, name)
  const fonts = property('w:rFonts')?.attributes
  return {
    bold: isOn(property('w:b')),
    italic: isOn(property('w:i')),
    underline: isOn(property('w:u')),
    strike: isOn(property('w:strike')) ?? isOn(property('w:dstrike')),
    isHidden: isOn(property('w:vanish')),
    colour: name(property('w:color')?.attributes.get('w:val'))?.toUpperCase(),
    highlight: name(property('w:highlight')?.attributes.get('w:val')) ?? fill(property('w:shd')),
    font: name(fonts?.get('w:ascii') ?? fonts?.get('w:hAnsi')),
    raised: property('w:vertAlign')?.attributes.get('w:val'),
  }
}

/** Later ones win where they say anything. */
export const layLooks = (looks: readonly StatedLook[]): StatedLook => ({
  bold: last(looks, ({ bold }) => bold),
  italic: last(looks, ({ italic }) => italic),
  underline: last(looks, ({ underline }) => underline),
  strike: last(looks, ({ strike }) => strike),
  isHidden: last(looks, ({ isHidden }) => isHidden),
  colour: last(looks, ({ colour }) => colour),
  highlight: last(looks, ({ highlight }) => highlight),
  font: last(looks, ({ font }) => font),
  raised: last(looks, ({ raised }) => raised),
})

/** The look as one sees it. Black said aloud is the usual colour, and white paper no marker. */
export const seenLook = (stated: StatedLook): WordLook => ({
  bold: stated.bold ?? false,
  italic: stated.italic ?? false,
  underline: stated.underline ?? false,
  strike: stated.strike ?? false,
  colour: stated.colour === undefined || USUAL_COLOURS.has(stated.colour) ? undefined : stated.colour,
  highlight: stated.highlight === undefined || NO_MARKER.has(stated.highlight) ? undefined : stated.highlight,
  font: stated.font,
  raised: stated.raised === 'superscript' ? 'above' : stated.raised === 'subscript' ? 'below' : undefined,
})

const USUAL_COLOURS = new Set(['AUTO', '000000'])

const NO_MARKER = new Set(['none', 'auto', 'white', 'FFFFFF'])

const fill = (shading: XmlElement | undefined): string | undefined => {
  const colour = name(shading?.attributes.get('w:fill'))
  return colour === 'auto' ? colour : colour?.toUpperCase()
}

/** A style gives its names to thousands of runs, so they are kept short. */
const name = (given: string | undefined): string | undefined => given?.slice(0, 64)

const last = <Value>(
  looks: readonly StatedLook[],
  part: (look: StatedLook) => Value | undefined,
): Value | undefined =>
  looks.reduce<Value | undefined>((found, look) => {
    const said = part(look)
    return said === undefined ? found : said
  }, undefined)
