import { papersAt } from '../../../domain/practice/desk-at.ts'
import { DeskPapers } from '../desk/DeskPapers.tsx'
import { DeskScreen } from '../desk/DeskScreen.tsx'
import { PaperRows } from '../desk/PaperRows.tsx'
import { WorkHead } from '../desk/WorkHead.tsx'
import type { DeskProps } from '../desk-props.ts'
import { FolderList } from './inbox/FolderList.tsx'
import { LettersPane } from './inbox/LettersPane.tsx'
import { StageTrail } from './inbox/StageTrail.tsx'

/** Documents that come in and go out: folders, letters, the one in hand, and at what stage it is. */
export const InboxSurface = (desk: DeskProps) => {
  const { practice, state } = desk
  const { surface } = practice
  if (surface.kind !== 'inbox') return null
  const here = papersAt(practice, state.screenId)
  // A letter is in hand where its paper lies on this very screen, not on every one.
  const inHand = here.filter(
    ({ id, screens }) => screens !== undefined && surface.letters.some(({ paper }) => paper === id),
  )
  const drawn = [...surface.letters, ...surface.folders].map(({ button }) => button)
  return (
    <>
      <WorkHead practice={practice} office={surface.office} person={surface.person} />
      <FolderList {...desk} folders={surface.folders} />
      <div className="work-body">
        <LettersPane {...desk} letters={surface.letters} inHand={inHand.map(({ id }) => id)} />
        {here.length > 0 && (
          <div>
            {inHand.length > 0 && (
              <section className="desk-pane" aria-label="Văn bản đang mở">
                <h3>Đang mở</h3>
                <PaperRows {...desk} papers={inHand} />
              </section>
            )}
            <DeskPapers {...desk} papersElsewhere={inHand.map(({ id }) => id)} />
          </div>
        )}
        <div className="desk-pane">
          <StageTrail stages={surface.stages} screenId={state.screenId} />
          <DeskScreen {...desk} buttonsElsewhere={drawn} />
        </div>
      </div>
    </>
  )
}
