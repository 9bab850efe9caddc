import { papersAt } from '../../../domain/practice/desk-at.ts'
import { DeskPapers } from '../desk/DeskPapers.tsx'
import { DeskScreen } from '../desk/DeskScreen.tsx'
import { WorkHead } from '../desk/WorkHead.tsx'
import type { DeskProps } from '../desk-props.ts'
import { DossierPane } from './one-stop/DossierPane.tsx'
import { QueuePane } from './one-stop/QueuePane.tsx'
import { SlipHead } from './one-stop/SlipHead.tsx'

/** The desk of the centre: who waits, the dossier in hand, what is checked of it, and the slip that is written. */
export const OneStopSurface = (desk: DeskProps) => {
  const { practice, state } = desk
  const { surface } = practice
  if (surface.kind !== 'one-stop') return null
  const dossier = surface.dossiers.find(({ screen }) => screen === state.screenId)
  const slip = surface.slips.find(({ screen }) => screen === state.screenId)
  const here = papersAt(practice, state.screenId)
  const inDossier = here.filter(({ id }) => dossier?.papers.includes(id))
  const queue = surface.queue.map(({ button }) => button)
  return (
    <>
      <WorkHead practice={practice} office={surface.office} person={surface.person} />
      <div className="work-body">
        <QueuePane {...desk} queue={surface.queue} code={dossier?.code} />
        {(dossier !== undefined || here.length > 0) && (
          <div>
            {dossier !== undefined && <DossierPane {...desk} dossier={dossier} papers={inDossier} />}
            <DeskPapers {...desk} papersElsewhere={inDossier.map(({ id }) => id)} />
          </div>
        )}
        <div className="desk-pane">
          {slip === undefined ? (
            <DeskScreen {...desk} checklist={surface.fields} buttonsElsewhere={queue} />
          ) : (
            <div className="slip">
              <SlipHead kind={slip.kind} office={surface.office} code={dossier?.code} />
              <DeskScreen {...desk} checklist={surface.fields} buttonsElsewhere={queue} />
            </div>
          )}
        </div>
      </div>
    </>
  )
}
