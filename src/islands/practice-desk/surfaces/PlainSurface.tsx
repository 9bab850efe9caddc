import { DeskPapers } from '../desk/DeskPapers.tsx'
import { DeskScreen } from '../desk/DeskScreen.tsx'
import type { DeskProps } from '../desk-props.ts'

/** Papers beside the screen, with no look of its own. */
export const PlainSurface = (desk: DeskProps) => (
  <div className="desk-body">
    <DeskPapers {...desk} />
    <div className="desk-pane">
      <DeskScreen {...desk} />
    </div>
  </div>
)
