/** Entities that editors write by name; numbered ones are read as they are. */
export const NAMED_SIGNS: ReadonlyMap<string, string> = new Map(
  `nbsp=\u00a0 amp=& lt=< gt=> quot=" apos=' hellip=… ndash=– mdash=— lsquo=‘ rsquo=’ ldquo=“ rdquo=” laquo=« raquo=»
  bull=• middot=· deg=° times=× divide=÷ plusmn=± frac12=½ sup2=² sup3=³ le=≤ ge=≥ ne=≠ rarr=→ larr=← copy=© reg=® trade=™
  sect=§ para=¶ euro=€ zwj= zwnj= shy= ensp= emsp= thinsp=
  agrave=à aacute=á atilde=ã acirc=â egrave=è eacute=é ecirc=ê igrave=ì iacute=í ograve=ò oacute=ó otilde=õ ocirc=ô
  ugrave=ù uacute=ú yacute=ý
  Agrave=À Aacute=Á Atilde=Ã Acirc=Â Egrave=È Eacute=É Ecirc=Ê Igrave=Ì Iacute=Í Ograve=Ò Oacute=Ó Otilde=Õ Ocirc=Ô
  Ugrave=Ù Uacute=Ú Yacute=Ý`
    .split(/[ \n]+/)
    .map((pair) => {
      const [name = '', sign = ''] = pair.split(/=(.*)/s)
      return [name, /^(?:ensp|emsp|thinsp)$/.test(name) ? ' ' : sign] as const
    }),
)
