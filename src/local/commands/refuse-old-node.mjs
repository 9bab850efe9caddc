const OLDEST_MAJOR = 20

/** Ends the process with one clear sentence when the Node that npm runs on cannot install this project. */
export const refuseOldNode = () => {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= OLDEST_MAJOR) return
  console.error(
    `Lớp Học Số needs Node ${OLDEST_MAJOR} or newer to install itself, and this is Node ${process.versions.node}. ` +
      'Install a newer Node from nodejs.org, then run the same command again.',
  )
  process.exit(1)
}
