import type { NextDeed } from './next-deed.ts'

/** The one deep panel of the page. */
export const NextThing = ({ deed }: { deed: NextDeed }) => (
  <div className="doing">
    <h2>Việc tiếp theo</h2>
    <b>{deed.title}</b>
    <p>{deed.words}</p>
    <a className="btn" href={deed.href}>
      {deed.button}
    </a>
  </div>
)
