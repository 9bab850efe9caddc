interface Props {
  name: 'ok' | 'no' | 'care' | 'note' | 'clock' | 'doc' | 'fwd' | 'back'
  /** Classes beside the icon's own, e.g. the tone of a mark. */
  tone?: string
}

/** A drawing from the page's sprite; words always stand beside it. */
export const Icon = ({ name, tone }: Props) => (
  <svg className={tone === undefined ? 'i' : `i ${tone}`} aria-hidden="true">
    <use href={`#${name}`} />
  </svg>
)
