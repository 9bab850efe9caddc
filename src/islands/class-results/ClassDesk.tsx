import { ClassList } from './ClassList.tsx'
import type { CarriedCourse } from './carried-course.ts'
import { ImportPart } from './ImportPart.tsx'
import { MakePart } from './MakePart.tsx'
import { useClasses } from './use-classes.ts'

/** Bringing home comes first: it is done more often than making an edition. */
export const ClassDesk = ({ courses }: { courses: readonly CarriedCourse[] }) => {
  const { classes, failure, refresh } = useClasses()
  return (
    <>
      <ImportPart onImported={refresh} />
      <ClassList classes={classes} failure={failure} />
      <MakePart courses={courses} />
    </>
  )
}
