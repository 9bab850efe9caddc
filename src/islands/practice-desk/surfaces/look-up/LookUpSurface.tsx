import { DeskPapers } from '../../desk/DeskPapers.tsx'
import { DeskScreen } from '../../desk/DeskScreen.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { FoundRecords } from './FoundRecords.tsx'
import { LookUpLog } from './LookUpLog.tsx'
import { SearchForm } from './SearchForm.tsx'

/** The population database: why one looks, by what one searches, what was found, and the log that keeps all of it. */
export const LookUpSurface = (desk: DeskProps) => {
  const { practice } = desk
  const { surface } = practice
  if (surface.kind !== 'look-up') return null
  const { system, purpose, basis, fields, records, log } = surface
  const recordIds = records.map(({ paper }) => paper)
  const person = practice.people.find(({ id }) => id === surface.person)
  return (
    <div className="desk-body">
      <DeskPapers {...desk} papersElsewhere={recordIds} />
      <div className="desk-pane">
        <p className="look-up-head">
          <b>{system}</b>
          <span>Người dùng: {person?.name}</span>
        </p>
        <DeskScreen {...desk} fieldsElsewhere={[purpose.field, basis.field, ...fields]}>
          <SearchForm {...desk} title="Vì sao tra" fieldIds={[purpose.field, basis.field]} />
          <SearchForm {...desk} title="Tìm theo" fieldIds={fields} />
          <FoundRecords {...desk} recordIds={recordIds} />
        </DeskScreen>
        <LookUpLog {...desk} records={records} log={log} basisField={basis.field} />
      </div>
    </div>
  )
}
