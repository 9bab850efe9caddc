/** A course that an edition may hold. */
export interface CarriedCourse {
  id: string
  title: string
}
