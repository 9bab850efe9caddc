// CloudFront Functions runs this text as it stands and finds `handler` by its name: nothing to import or export.
// biome-ignore lint/correctness/noUnusedVariables: called by CloudFront
function handler(event) {
  const request = event.request
  const lastSegment = request.uri.slice(request.uri.lastIndexOf('/') + 1)

  if (lastSegment === '') {
    request.uri += 'index.html'
    return request
  }
  if (lastSegment.includes('.')) return request

  // Two leading slashes, or a slash and a backslash, would send the reader to another site.
  const path = `/${request.uri.replace(/^[/\\]+/, '')}/`
  const query = request.rawQueryString()
  return {
    statusCode: 308,
    statusDescription: 'Permanent Redirect',
    headers: { location: { value: query ? `${path}?${query}` : path } },
  }
}
