import { DeskPapers } from '../../desk/DeskPapers.tsx'
import { DeskScreen } from '../../desk/DeskScreen.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { DossierRow } from './DossierRow.tsx'
import { TotalRow } from './TotalRow.tsx'

/** The figures of a month: each dossier with its three days, then what is reckoned of them. */
export const IndicatorsSurface = (desk: DeskProps) => {
  const { surface } = desk.practice
  if (surface.kind !== 'indicators') return null
  const { month, dossiers, totals } = surface
  return (
    <div className="desk-body">
      <DeskPapers {...desk} />
      <div className="desk-pane">
        <p className="figures-head">
          <b>Bảng số liệu</b>
          <span>{month}</span>
        </p>
        <DeskScreen {...desk} fieldsElsewhere={[...dossiers, ...totals].map(({ field }) => field)}>
          {dossiers.map((dossier) => (
            <DossierRow key={dossier.field} {...desk} dossier={dossier} />
          ))}
          {totals.map((total) => (
            <TotalRow key={total.field} {...desk} total={total} />
          ))}
        </DeskScreen>
      </div>
    </div>
  )
}
