import type { Practice } from '../../../domain/practice/practice.ts'

interface Props {
  practice: Practice
  office: string
  /** Id of whoever sits at the desk. */
  person: string
}

/** The bar above a desk of an office: whose desk, and who is signed in there. */
export const WorkHead = ({ practice, office, person }: Props) => {
  const who = practice.people.find(({ id }) => id === person)
  return (
    <p className="work-head">
      <b>{office}</b>
      {who !== undefined && (
        <span>
          {who.name}, {who.role}
        </span>
      )}
    </p>
  )
}
