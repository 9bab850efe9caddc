const addressByPath = import.meta.glob<string>('/content/courses/*/figures/*.{svg,png,webp,jpg}', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** The published address of a figure. Small ones become data addresses and cost no request. */
export const figureUrlIn =
  (courseId: string) =>
  (fileName: string): string => {
    const address = addressByPath[`/content/courses/${courseId}/figures/${fileName}`]
    if (address === undefined) throw new Error(`No such figure: ${courseId}/figures/${fileName}`)
    return address
  }
