/** A whole number as Word writes it, or undefined: files of other programs have anything here. */
export const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined

/** A property that is on by standing there and off by `w:val`; undefined where it does not stand. */
export const isOn = (
  property: { attributes: ReadonlyMap<string, string> } | undefined,
): boolean | undefined =>
  property && !['0', 'false', 'off', 'none'].includes(property.attributes.get('w:val') ?? '')
