const OLDEST_MAJOR = 20

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined} why this Node cannot install the project; undefined when it can
 */
export const whyTooOld = (version) =>
  Number(version.split('.')[0]) >= OLDEST_MAJOR
    ? undefined
    : `Lớp Học Số needs Node ${OLDEST_MAJOR} or newer to install itself, and this is Node ${version}. Install a newer Node from nodejs.org, then run the same command again.`

/** Ends the process with one clear sentence when the Node that npm runs on cannot install this project. */
export const refuseOldNode = () => {
  const why = whyTooOld(process.versions.node)
  if (why === undefined) return
  console.error(why)
  process.exit(1)
}
