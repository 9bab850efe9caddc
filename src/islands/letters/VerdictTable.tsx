interface Row {
  title: string
  href: string
  useful: number
  unclear: number
}

/** How the lessons of a course were found, the least clear first. */
export const VerdictTable = ({ rows }: { rows: readonly Row[] }) => {
  if (rows.length === 0) return null
  const inOrder = rows.toSorted((a, b) => b.unclear - a.unclear)
  return (
    <section>
      <h2>Người đọc thấy thế nào</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Bài</th>
            <th scope="col" align="right">
              Có ích
            </th>
            <th scope="col" align="right">
              Chưa rõ
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map(({ title, href, useful, unclear }) => (
            <tr key={href}>
              <th scope="row">
                <a href={href}>{title}</a>
              </th>
              <td align="right">{useful}</td>
              <td align="right">{unclear}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
