/** The drivers of the host's own files: `file`, and `host_device` and `host_cdrom` for what is not a regular file. */

import type { CreateFacet } from '../../block/create-facet.ts'
import type { Driver } from '../../block/driver.ts'
import { hasProtocol } from '../../block/filename.ts'
import { deviceCreate, fileCreate } from './create.ts'
import { type FileDriverName, pathIdentity } from './host-file.ts'
import { FileLayer } from './layer.ts'

const hostDriver = (name: FileDriverName, create?: CreateFacet): Driver => ({
  name,
  kind: 'protocol',
  protocolNames: [name],
  needsFilename: true,
  strongOptions: ['filename'],
  parseFilename: (filename) => {
    const prefix = `${name}:`
    if (!filename.startsWith(prefix)) return { filename }
    const path = filename.slice(prefix.length)
    return { filename: hasProtocol(path) ? `./${path}` : path }
  },
  filename: (options) => (typeof options.filename === 'string' ? options.filename : undefined),
  identity: ({ filename }) => (typeof filename === 'string' ? pathIdentity(filename) : undefined),
  open: (context) => FileLayer.open(name, context),
  reopens: ['x-check-cache-dropped'],
  ...(create === undefined ? {} : { create }),
})

export const file: Driver = hostDriver('file', fileCreate)
export const hostDevice: Driver = hostDriver('host_device', deviceCreate)
export const hostCdrom: Driver = hostDriver('host_cdrom')
