/** Versions: ours, and that of the QEMU whose behaviour this is. */

/** The package's version; a test holds it against package.json. */
export const QIMG_VERSION = '0.1.0'
export const QEMU_VERSION = '10.0.2'

const triple = (version: string): { major: number; minor: number; micro: number } => {
  const [major, minor, micro] = version.split('.').map(Number)
  return { major: major!, minor: minor!, micro: micro! }
}

/** The answer of query-version. */
export const VERSION = {
  qemu: triple(QEMU_VERSION),
  package: `qimg ${QIMG_VERSION}`,
  qimg: triple(QIMG_VERSION),
}
