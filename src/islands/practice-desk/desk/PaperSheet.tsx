import type { PracticePaper } from '../../../domain/practice/desk-parts.ts'

/** What is on a paper: black on white in every theme, as paper is. What is wrong with it is drawn and said. */
export const PaperSheet = ({ paper: { title, kind, rows, text, flaw } }: { paper: PracticePaper }) => (
  <div className={flaw === undefined ? `sheet ${kind}` : `sheet ${kind} ${flaw.kind}`}>
    <p className="sheet-title">{title}</p>
    {text !== undefined && <p>{text}</p>}
    {rows.length > 0 && (
      <dl>
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    )}
    {flaw !== undefined && <p className="sheet-flaw">{flaw.says}</p>}
  </div>
)
