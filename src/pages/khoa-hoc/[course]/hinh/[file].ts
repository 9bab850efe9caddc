import { readFile } from 'node:fs/promises'
import type { APIRoute, GetStaticPaths } from 'astro'
import { siteContent } from '../../../../content/site-content.ts'

export const getStaticPaths = (async () => {
  const { courses } = await siteContent()
  return courses.flatMap(({ course, figures }) =>
    [...figures].flatMap(([file, figure]) =>
      figure.kind === 'photo' ? [{ params: { course: course.id, file }, props: { path: figure.path } }] : [],
    ),
  )
}) satisfies GetStaticPaths

/** A photograph of a course. Drawings travel inside their pages. */
export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props.path)))
