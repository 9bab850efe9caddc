import type { PracticePaper } from '../../../../domain/practice/desk-parts.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import { PaperRows } from '../../desk/PaperRows.tsx'
import type { DeskProps } from '../../desk-props.ts'

interface Props extends DeskProps {
  dossier: Extract<Surface, { kind: 'one-stop' }>['dossiers'][number]
  papers: readonly PracticePaper[]
}

/** The dossier in hand: whose it is, since when, and its papers. */
export const DossierPane = ({ dossier, papers, ...desk }: Props) => {
  const owner = desk.practice.people.find(({ id }) => id === dossier.person)
  return (
    <section className="desk-pane dossier" aria-labelledby="desk-dossier">
      <h3 id="desk-dossier">Hồ sơ {dossier.code}</h3>
      <dl>
        {owner !== undefined && (
          <div>
            <dt>Người nộp</dt>
            <dd>
              {owner.name}, {owner.role}
            </dd>
          </div>
        )}
        {owner?.number !== undefined && (
          <div>
            <dt>Số định danh</dt>
            <dd>{owner.number} (số giả)</dd>
          </div>
        )}
        <div>
          <dt>Nộp lúc</dt>
          <dd>{dossier.receivedAt}</dd>
        </div>
      </dl>
      <PaperRows {...desk} papers={papers} />
    </section>
  )
}
