/** What `qimg` tells its command line about formats. */

import { CreateCatalogue } from '../block/create-options.ts'
import type { Drivers } from '../block/graph.ts'
import type { Formats } from '../cli/formats.ts'
import { drivers as all } from '../drivers.ts'

/** What there is to know about formats, with nothing open. */
export const formats = (drivers: Drivers = all): Formats => {
  const catalogue = new CreateCatalogue({
    driver: (name) => drivers.byName(name),
    protocolDriver: (prefix) => drivers.byProtocol(prefix),
    fileDriverFor: (filename) => drivers.forPath(filename),
  })
  return {
    names: () => drivers.all.map(({ name }) => name),
    options: (format, filename) => catalogue.options(format, filename),
    help: (format, filename) => catalogue.help(format, filename),
    amendOptions: (format) => catalogue.amendOptions(format),
    amendHelp: (format) => catalogue.amendHelp(format),
    backingPath: (filename, name) => catalogue.backingPath(filename, name),
  }
}
