// Generated from schema/ by scripts/generate.ts. Do not edit.

/** No members. */
export type Empty = Record<string, never>

/**
 * What an I/O request does.
 *
 * Since: 2.1
 *
 * - `read`: it reads
 * - `write`: it writes, discards or flushes
 */
export type IoOperationType = 'read' | 'write'

/**
 * A switch with a third position that leaves the choice to the program.
 *
 * Since: 2.2
 *
 * - `auto`: choose by circumstances
 * - `on`: use it, or fail
 * - `off`: do not use it
 */
export type OnOffAuto = 'auto' | 'on' | 'off'

/**
 * How much of a new image's space is reserved when it is created.
 *
 * Since: 2.2
 *
 * - `off`: nothing
 * - `metadata`: the format's tables only
 * - `falloc`: the tables, and blocks in the file system without writing them
 * - `full`: the tables, and every data block written with zeroes
 */
export type PreallocMode = 'off' | 'metadata' | 'falloc' | 'full'

/**
 * What was done about a failed I/O request.
 *
 * Since: 2.1
 *
 * - `ignore`: it was passed over
 * - `report`: the user of the device was told
 * - `stop`: the job was paused
 */
export type BlockErrorAction = 'ignore' | 'report' | 'stop'

/**
 * The last I/O error of a device or job, as a word.
 *
 * Since: 1.0
 *
 * - `ok`: there was none
 * - `failed`: a request failed
 * - `nospace`: a request failed because no space was left
 */
export type BlockDeviceIoStatus = 'ok' | 'failed' | 'nospace'

/**
 * Digest algorithms.
 *
 * Since: 2.6
 *
 * - `md5`: MD5
 * - `sha1`: SHA-1
 * - `sha224`: SHA-2 with 224 bits
 * - `sha256`: SHA-2 with 256 bits
 * - `sha384`: SHA-2 with 384 bits
 * - `sha512`: SHA-2 with 512 bits
 * - `ripemd160`: RIPEMD with 160 bits
 * - `sm3`: SM3
 */
export type QCryptoHashAlgo = 'md5' | 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512' | 'ripemd160' | 'sm3'

/**
 * Block ciphers and their key length in bits.
 *
 * Since: 2.6
 *
 * - `aes-128`: AES, 128
 * - `aes-192`: AES, 192
 * - `aes-256`: AES, 256
 * - `des`: DES, 56
 * - `3des`: triple DES
 * - `cast5-128`: CAST5, 128
 * - `serpent-128`: Serpent, 128
 * - `serpent-192`: Serpent, 192
 * - `serpent-256`: Serpent, 256
 * - `twofish-128`: Twofish, 128
 * - `twofish-192`: Twofish, 192
 * - `twofish-256`: Twofish, 256
 * - `sm4`: SM4, 128
 */
export type QCryptoCipherAlgo = 'aes-128' | 'aes-192' | 'aes-256' | 'des' | '3des' | 'cast5-128' | 'serpent-128' | 'serpent-192' | 'serpent-256' | 'twofish-128' | 'twofish-192' | 'twofish-256' | 'sm4'

/**
 * How blocks are chained.
 *
 * Since: 2.6
 *
 * - `ecb`: every block alone
 * - `cbc`: each block with the one before
 * - `xts`: tweaked by the block's place
 * - `ctr`: a counter's key stream
 */
export type QCryptoCipherMode = 'ecb' | 'cbc' | 'xts' | 'ctr'

/**
 * How a sector's initialization vector is derived.
 *
 * Since: 2.6
 *
 * - `plain`: the sector number, cut to 32 bits
 * - `plain64`: the sector number, 64 bits
 * - `essiv`: the sector number, encrypted with a hash of the key
 */
export type QCryptoIVGenAlgo = 'plain' | 'plain64' | 'essiv'

/**
 * Encryption formats.
 *
 * Since: 2.6
 *
 * - `qcow`: AES with 128 bits in CBC mode, as old qcow images have it; weak, reading only
 * - `luks`: LUKS version 1
 */
export type QCryptoBlockFormat = 'qcow' | 'luks'

/**
 * What every encryption format's options begin with.
 *
 * Since: 2.6
 */
export interface QCryptoBlockOptionsBase {
  /** encryption format */
  format: QCryptoBlockFormat
}

/**
 * Options of the old AES format.
 *
 * Since: 2.6
 */
export interface QCryptoBlockOptionsQCow {
  /** id of the secret object that holds the password */
  'key-secret'?: string | undefined
}

/**
 * Options to open LUKS.
 *
 * Since: 2.6
 */
export interface QCryptoBlockOptionsLUKS {
  /** id of the secret object that holds the passphrase */
  'key-secret'?: string | undefined
}

/**
 * Options to create LUKS.
 *
 * Since: 2.6
 */
export interface QCryptoBlockCreateOptionsLUKS extends QCryptoBlockOptionsLUKS {
  /** cipher; aes-256 unless told */
  'cipher-alg'?: QCryptoCipherAlgo | undefined
  /** chaining; xts unless told */
  'cipher-mode'?: QCryptoCipherMode | undefined
  /** initialization vectors; plain64 unless told */
  'ivgen-alg'?: QCryptoIVGenAlgo | undefined
  /** digest that essiv uses */
  'ivgen-hash-alg'?: QCryptoHashAlgo | undefined
  /** digest of the key derivation; sha256 unless told */
  'hash-alg'?: QCryptoHashAlgo | undefined
  /** how long the derivation of a key is to take, in milliseconds; 2000 unless told */
  'iter-time'?: number | undefined
}

/**
 * Options to create an encrypted image, by format.
 *
 * Since: 2.6
 */
export type QCryptoBlockCreateOptions = QCryptoBlockOptionsBase & (
  | ({ format: 'qcow' } & QCryptoBlockOptionsQCow)
  | ({ format: 'luks' } & QCryptoBlockCreateOptionsLUKS)
)

/**
 * One key slot of a LUKS header.
 *
 * Since: 2.7
 */
export interface QCryptoBlockInfoLUKSSlot {
  /** a passphrase is stored in it */
  active: boolean
  /** rounds of the key derivation, when active */
  iters?: number | undefined
  /** stripes of the split key, when active */
  stripes?: number | undefined
  /** byte in the file where the key material starts */
  'key-offset': number
}

/**
 * What a LUKS header says.
 *
 * Since: 2.7
 */
export interface QCryptoBlockInfoLUKS {
  /** cipher of the payload */
  'cipher-alg': QCryptoCipherAlgo
  /** chaining */
  'cipher-mode': QCryptoCipherMode
  /** initialization vectors */
  'ivgen-alg': QCryptoIVGenAlgo
  /** digest of the vector generator, when it uses one */
  'ivgen-hash-alg'?: QCryptoHashAlgo | undefined
  /** digest of the key derivation */
  'hash-alg': QCryptoHashAlgo
  /** the header is kept apart from the payload */
  'detached-header': boolean
  /** byte where the payload starts */
  'payload-offset': number
  /** rounds of the master key's digest */
  'master-key-iters': number
  /** the volume's unique id */
  uuid: string
  /** key slots, in order */
  slots: readonly QCryptoBlockInfoLUKSSlot[]
}

/**
 * How the bytes of a secret are written down.
 *
 * Since: 2.6
 *
 * - `raw`: as they are; text is UTF-8
 * - `base64`: in base64
 */
export type QCryptoSecretFormat = 'raw' | 'base64'

/**
 * What all kinds of secrets have.
 *
 * Since: 2.6
 */
export interface SecretCommonProperties {
  /** how the bytes are written; raw unless told */
  format?: QCryptoSecretFormat | undefined
  /**
   * id of the secret, 32 bytes long, that this one is encrypted with by AES-256 in CBC mode; an encrypted
   * secret is always written in base64
   */
  keyid?: string | undefined
  /** with `keyid`, the initialization vector: 16 bytes in base64 */
  iv?: string | undefined
}

/**
 * A secret: exactly one of `data` and `file`.
 *
 * Since: 2.6
 */
export interface SecretProperties extends SecretCommonProperties {
  /** the bytes themselves */
  data?: string | undefined
  /** path of a file that holds them */
  file?: string | undefined
}

/**
 * An end of a connection.
 *
 * Since: 2.5
 *
 * - `client`: the one that connects
 * - `server`: the one that is connected to
 */
export type QCryptoTLSCredsEndpoint = 'client' | 'server'

/**
 * What all kinds of TLS credentials have.
 *
 * Since: 2.5
 */
export interface TlsCredsProperties {
  /** whether the other end has to show who it is; true unless told */
  'verify-peer'?: boolean | undefined
  /** path of the folder with the files */
  dir?: string | undefined
  /** the end that they are for; client unless told */
  endpoint?: QCryptoTLSCredsEndpoint | undefined
  /** GnuTLS priority string */
  priority?: string | undefined
}

/**
 * TLS without certificates: encrypted, but nobody knows with whom.
 *
 * Since: 2.5
 */
export type TlsCredsAnonProperties = TlsCredsProperties

/**
 * TLS with keys that both ends know, from the file keys.psk.
 *
 * Since: 3.0
 */
export interface TlsCredsPskProperties extends TlsCredsProperties {
  /** for a client: whose key it is; qemu unless told */
  username?: string | undefined
}

/**
 * TLS with certificates, from the files ca-cert.pem, server-cert.pem and so on.
 *
 * Since: 2.5
 */
export interface TlsCredsX509Properties extends TlsCredsProperties {
  /** whether the certificates are looked at before they are used; true unless told */
  'sanity-check'?: boolean | undefined
  /** id of the secret that the private key is encrypted with */
  passwordid?: string | undefined
}

/**
 * What is decided about somebody.
 *
 * Since: 4.0
 *
 * - `deny`: turn away
 * - `allow`: let in
 */
export type QAuthZListPolicy = 'deny' | 'allow'

/**
 * How a rule compares.
 *
 * Since: 4.0
 *
 * - `exact`: it names one identity
 * - `glob`: it is a pattern as those of a shell
 */
export type QAuthZListFormat = 'exact' | 'glob'

/**
 * A rule about identities.
 *
 * Since: 4.0
 */
export interface QAuthZListRule {
  /** what it compares with */
  match: string
  /** what follows from a match */
  policy: QAuthZListPolicy
  /** how it compares; exact unless told */
  format?: QAuthZListFormat | undefined
}

/**
 * Rules that are asked one after the other; the first that matches decides.
 *
 * Since: 4.0
 */
export interface AuthZListProperties {
  /** what is decided when no rule matches; deny unless told */
  policy?: QAuthZListPolicy | undefined
  /** the rules; none unless told */
  rules?: readonly QAuthZListRule[] | undefined
}

/**
 * One identity is let in.
 *
 * Since: 4.0
 */
export interface AuthZSimpleProperties {
  /** the identity, for instance the distinguished name of a certificate */
  identity: string
}

/**
 * Settings of an event loop. They are kept and told; this program has no use for them.
 *
 * Since: 7.1
 */
export interface EventLoopBaseProperties {
  /** requests handed to the kernel at once; 0 for its own choice */
  'aio-max-batch'?: number | undefined
  /** threads kept ready; 0 unless told */
  'thread-pool-min'?: number | undefined
  /** threads at most; 64 unless told */
  'thread-pool-max'?: number | undefined
}

/**
 * A thread for I/O. It is kept and told; I/O runs in the threads of the process.
 *
 * Since: 2.0
 */
export interface IothreadProperties extends EventLoopBaseProperties {
  /** nanoseconds of busy waiting at most; 32768 unless told */
  'poll-max-ns'?: number | undefined
  /** factor by which the wait grows; 0 for the default */
  'poll-grow'?: number | undefined
  /** divisor by which the wait shrinks; 0: it starts again */
  'poll-shrink'?: number | undefined
}

/**
 * The event loop that the process has anyway; there is one at most.
 *
 * Since: 7.1
 */
export type MainLoopProperties = EventLoopBaseProperties

/**
 * Limits; 0, which is meant unless told, is none.
 *
 * Since: 2.11
 */
export interface ThrottleLimits {
  /** requests a second, read and written together */
  'iops-total'?: number | undefined
  /** requests a second, read */
  'iops-read'?: number | undefined
  /** requests a second, written */
  'iops-write'?: number | undefined
  /** requests a second in bursts, read and written together */
  'iops-total-max'?: number | undefined
  /** requests a second in bursts, read */
  'iops-read-max'?: number | undefined
  /** requests a second in bursts, written */
  'iops-write-max'?: number | undefined
  /** seconds that such a burst may last; 1 unless told */
  'iops-total-max-length'?: number | undefined
  /** seconds that such a burst may last; 1 unless told */
  'iops-read-max-length'?: number | undefined
  /** seconds that such a burst may last; 1 unless told */
  'iops-write-max-length'?: number | undefined
  /** bytes a second, read and written together */
  'bps-total'?: number | undefined
  /** bytes a second, read */
  'bps-read'?: number | undefined
  /** bytes a second, written */
  'bps-write'?: number | undefined
  /** bytes a second in bursts, read and written together */
  'bps-total-max'?: number | undefined
  /** bytes a second in bursts, read */
  'bps-read-max'?: number | undefined
  /** bytes a second in bursts, written */
  'bps-write-max'?: number | undefined
  /** seconds that such a burst may last; 1 unless told */
  'bps-total-max-length'?: number | undefined
  /** seconds that such a burst may last; 1 unless told */
  'bps-read-max-length'?: number | undefined
  /** seconds that such a burst may last; 1 unless told */
  'bps-write-max-length'?: number | undefined
  /** bytes that count as one request where requests are counted; 0: of any size */
  'iops-size'?: number | undefined
}

/**
 * Limits that all users of the group share.
 *
 * Since: 2.11
 */
export interface ThrottleGroupProperties {
  /** the limits */
  limits?: ThrottleLimits | undefined
  /** as in `limits` */
  'x-iops-total'?: number | undefined
  /** as in `limits` */
  'x-iops-read'?: number | undefined
  /** as in `limits` */
  'x-iops-write'?: number | undefined
  /** as in `limits` */
  'x-iops-total-max'?: number | undefined
  /** as in `limits` */
  'x-iops-read-max'?: number | undefined
  /** as in `limits` */
  'x-iops-write-max'?: number | undefined
  /** as in `limits` */
  'x-iops-total-max-length'?: number | undefined
  /** as in `limits` */
  'x-iops-read-max-length'?: number | undefined
  /** as in `limits` */
  'x-iops-write-max-length'?: number | undefined
  /** as in `limits` */
  'x-bps-total'?: number | undefined
  /** as in `limits` */
  'x-bps-read'?: number | undefined
  /** as in `limits` */
  'x-bps-write'?: number | undefined
  /** as in `limits` */
  'x-bps-total-max'?: number | undefined
  /** as in `limits` */
  'x-bps-read-max'?: number | undefined
  /** as in `limits` */
  'x-bps-write-max'?: number | undefined
  /** as in `limits` */
  'x-bps-total-max-length'?: number | undefined
  /** as in `limits` */
  'x-bps-read-max-length'?: number | undefined
  /** as in `limits` */
  'x-bps-write-max-length'?: number | undefined
  /** as in `limits` */
  'x-iops-size'?: number | undefined
}

/**
 * Kinds of objects that can be made.
 *
 * Since: 6.0
 *
 * - `authz-list`: rules about identities
 * - `authz-simple`: one identity
 * - `iothread`: a thread for I/O
 * - `main-loop`: the main event loop
 * - `secret`: a secret
 * - `throttle-group`: limits of I/O
 * - `tls-creds-anon`: TLS without certificates
 * - `tls-creds-psk`: TLS with shared keys
 * - `tls-creds-x509`: TLS with certificates
 */
export type ObjectType = 'authz-list' | 'authz-simple' | 'iothread' | 'main-loop' | 'secret' | 'throttle-group' | 'tls-creds-anon' | 'tls-creds-psk' | 'tls-creds-x509'

/** What every {@link ObjectOptions} has. */
export interface ObjectOptionsBase {
  /** its kind */
  'qom-type': ObjectType
  /** its name, which no other object has */
  id: string
}

/**
 * An object to make.
 *
 * Since: 6.0
 */
export type ObjectOptions = ObjectOptionsBase & (
  | ({ 'qom-type': 'authz-list' } & AuthZListProperties)
  | ({ 'qom-type': 'authz-simple' } & AuthZSimpleProperties)
  | ({ 'qom-type': 'iothread' } & IothreadProperties)
  | ({ 'qom-type': 'main-loop' } & MainLoopProperties)
  | ({ 'qom-type': 'secret' } & SecretProperties)
  | ({ 'qom-type': 'throttle-group' } & ThrottleGroupProperties)
  | ({ 'qom-type': 'tls-creds-anon' } & TlsCredsAnonProperties)
  | ({ 'qom-type': 'tls-creds-psk' } & TlsCredsPskProperties)
  | ({ 'qom-type': 'tls-creds-x509' } & TlsCredsX509Properties)
)

/**
 * A property of an object.
 *
 * Since: 1.2
 */
export interface ObjectPropertyInfo {
  /** its name */
  name: string
  /** the name of its type; child<T> for an object of type T below this one */
  type: string
  /** what it means */
  description?: string | undefined
  /** the value of an object that nobody changed */
  'default-value'?: unknown | undefined
}

/**
 * A type of objects.
 *
 * Since: 1.1
 */
export interface ObjectTypeInfo {
  /** its name */
  name: string
  /** true: no object is of this type itself */
  abstract?: boolean | undefined
  /** name of the type that it is a kind of */
  parent?: string | undefined
}

/**
 * What kind of work a job does. The image kinds are named like the command that starts them.
 *
 * Since: 1.7
 *
 * - `commit`: an overlay's content goes into an image below it
 * - `stream`: what lies below an overlay is copied into it
 * - `mirror`: a node is copied and kept alike until the job is completed
 * - `backup`: a node is copied as it was when the job started
 * - `create`: an image is created
 * - `amend`: options of an image are changed
 * - `snapshot-load`: a machine's state is loaded
 * - `snapshot-save`: a machine's state is saved
 * - `snapshot-delete`: a machine's state is deleted
 * - `image-create`: an image is created, its files included
 * - `image-info`: an image is described
 * - `image-convert`: one or several images are copied into another
 * - `image-compare`: the contents of two images are compared
 * - `image-map`: an image's allocation is listed
 * - `image-check`: an image is checked, and mended
 * - `image-measure`: the size of an image to be made is worked out
 * - `image-resize`: an image gets another size
 * - `image-amend`: options of an image are changed
 * - `image-snapshot`: internal snapshots are listed, taken, gone back to or deleted
 * - `image-bitmap`: persistent dirty bitmaps are changed
 * - `image-commit`: an overlay's content goes into an image below it, and the overlay is emptied
 * - `image-rebase`: an image gets another backing file
 * - `image-dd`: a part of an image is copied into a new one
 * - `image-bench`: requests to an image are timed
 */
export type JobType = 'commit' | 'stream' | 'mirror' | 'backup' | 'create' | 'amend' | 'snapshot-load' | 'snapshot-save' | 'snapshot-delete' | 'image-create' | 'image-info' | 'image-convert' | 'image-compare' | 'image-map' | 'image-check' | 'image-measure' | 'image-resize' | 'image-amend' | 'image-snapshot' | 'image-bitmap' | 'image-commit' | 'image-rebase' | 'image-dd' | 'image-bench'

/**
 * Where a job stands.
 *
 * Since: 2.12
 *
 * - `undefined`: not known; never seen outside
 * - `created`: made, but not started
 * - `running`: at work
 * - `paused`: stopped on request or by an error
 * - `ready`: a mirror or active commit that has caught up and waits to be completed
 * - `standby`: paused while ready
 * - `waiting`: done; waits for the other jobs of its transaction
 * - `pending`: done, as all of its transaction; waits to be finalized
 * - `aborting`: failed or cancelled, and cleaning up
 * - `concluded`: over, and kept for inspection until it is dismissed
 * - `null`: gone
 */
export type JobStatus = 'undefined' | 'created' | 'running' | 'paused' | 'ready' | 'standby' | 'waiting' | 'pending' | 'aborting' | 'concluded' | 'null'

/**
 * A job as anyone may see it.
 *
 * Since: 3.0
 */
export interface JobInfo {
  /** the job's id */
  id: string
  /** what it does */
  type: JobType
  /** where it stands */
  status: JobStatus
  /** work done, in a unit of the job's own; bytes for most */
  'current-progress': number
  /** work to do altogether in the same unit, as far as known now; may grow */
  'total-progress': number
  /** why it failed, in words; absent unless it failed */
  error?: string | undefined
  /** what it found or did; only for image jobs, once they are concluded */
  result?: unknown | undefined
}

/** The state of a job that was waited for. */
export interface JobOutcome {
  /** the job's id */
  id: string
  /** where it stands now; something before ``concluded`` when the time ran out */
  status: JobStatus
  /** why it failed, in words; absent unless it failed */
  error?: string | undefined
  /** what it found or did; only for image jobs that succeeded */
  result?: unknown | undefined
}

/**
 * Kinds of addresses.
 *
 * Since: 2.9
 *
 * - `inet`: a host and a port, by TCP
 * - `unix`: a socket of the machine
 * - `vsock`: a virtual machine and a port; not supported
 * - `fd`: an open descriptor; not supported
 */
export type SocketAddressType = 'inet' | 'unix' | 'vsock' | 'fd'

/**
 * A place to be reached by TCP.
 *
 * Since: 1.3
 */
export interface InetSocketAddress {
  /** name or address */
  host: string
  /** number of the port */
  port: string
  /** the host is an address; names are looked up unless told */
  numeric?: boolean | undefined
  /** last port of a range, for those who listen */
  to?: number | undefined
  /** whether to use version 4 of the internet protocol; both versions unless told */
  ipv4?: boolean | undefined
  /** whether to use version 6 */
  ipv6?: boolean | undefined
  /** whether to find out if the other end is gone; off unless told */
  'keep-alive'?: boolean | undefined
  /** whether to use several ways at once; has no effect */
  mptcp?: boolean | undefined
}

/**
 * A socket of the machine.
 *
 * Since: 1.3
 */
export interface UnixSocketAddress {
  /** of its file, or its name where `abstract` */
  path: string
  /** whether it has a name of Linux's, not a file's; a file's unless told */
  abstract?: boolean | undefined
  /** whether an abstract name is as long as it is, not filled up with zeroes; it is unless told */
  tight?: boolean | undefined
}

/**
 * A port of a virtual machine.
 *
 * Since: 2.8
 */
export interface VsockSocketAddress {
  /** number of the machine */
  cid: string
  /** number of the port */
  port: string
}

/**
 * An open descriptor.
 *
 * Since: 1.2
 */
export interface FdSocketAddress {
  /** its number or name */
  str: string
}

/** What every {@link SocketAddress} has. */
export interface SocketAddressBase {
  /** kind of the address */
  type: SocketAddressType
}

/**
 * Where to connect to.
 *
 * Since: 2.9
 */
export type SocketAddress = SocketAddressBase & (
  | ({ type: 'inet' } & InetSocketAddress)
  | ({ type: 'unix' } & UnixSocketAddress)
  | ({ type: 'vsock' } & VsockSocketAddress)
  | ({ type: 'fd' } & FdSocketAddress)
)

/**
 * Drivers of block nodes.
 *
 * Since: 2.9
 *
 * - `blkdebug`: a filter that fails or holds requests as rules say
 * - `blkverify`: a filter that does everything on two images and compares
 * - `bochs`: growing disk images of Bochs; only read
 * - `cloop`: images of the compressed loopback device; only read
 * - `compress`: a filter that has all writes packed
 * - `copy-on-read`: a filter that takes into the image what is read from below it
 * - `dmg`: Apple's disk images; only read
 * - `file`: a file of the host
 * - `host_cdrom`: a drive for optical discs of the host
 * - `host_device`: a block device of the host
 * - `luks`: disks encrypted by LUKS, version 1
 * - `nbd`: exports of NBD servers
 * - `null-aio`: no storage at all; reads give zeroes or anything, writes vanish
 * - `null-co`: like `null-aio`
 * - `parallels`: images of Parallels' expandable format
 * - `preallocate`: a filter that has a file grow by large steps
 * - `qcow`: images of the qcow format, version 1
 * - `qcow2`: images of the qcow2 format, versions 2 and 3
 * - `qed`: images of QEMU's enhanced disk format
 * - `quorum`: several images that should hold the same, and a vote on what is read
 * - `raw`: plain bytes, or a section of them
 * - `ssh`: files of SSH servers
 * - `throttle`: a filter that keeps requests to the limits of a throttle group
 * - `vdi`: VirtualBox's disk images
 * - `vhdx`: Hyper-V's disk images
 * - `vmdk`: VMware's disk images
 * - `vpc`: Virtual PC's and Hyper-V's disk images, known as VHD
 */
export type BlockdevDriver = 'blkdebug' | 'blkverify' | 'bochs' | 'cloop' | 'compress' | 'copy-on-read' | 'dmg' | 'file' | 'host_cdrom' | 'host_device' | 'luks' | 'nbd' | 'null-aio' | 'null-co' | 'parallels' | 'preallocate' | 'qcow' | 'qcow2' | 'qed' | 'quorum' | 'raw' | 'ssh' | 'throttle' | 'vdi' | 'vhdx' | 'vmdk' | 'vpc'

/**
 * What becomes of discard requests.
 *
 * Since: 2.9
 *
 * - `ignore`: they are dropped
 * - `unmap`: they are passed on
 */
export type BlockdevDiscardOptions = 'ignore' | 'unmap'

/**
 * Whether writes of nothing but zeroes are noticed.
 *
 * Since: 2.1
 *
 * - `off`: they are written as they come
 * - `on`: they become zero requests
 * - `unmap`: they become zero requests that may give space back, if discard is on too
 */
export type BlockdevDetectZeroesOptions = 'off' | 'on' | 'unmap'

/**
 * How requests reach the kernel. All are accepted; requests are always made by threads.
 *
 * Since: 2.9
 *
 * - `threads`: by a pool of threads
 * - `native`: by Linux AIO
 * - `io_uring`: by io_uring
 */
export type BlockdevAioOptions = 'threads' | 'native' | 'io_uring'

/**
 * Use of caches.
 *
 * Since: 2.9
 */
export interface BlockdevCacheOptions {
  /** pass by the host's page cache; off unless told */
  direct?: boolean | undefined
  /** drop flush requests; off unless told */
  'no-flush'?: boolean | undefined
}

/**
 * Options of `file`, `host_device` and `host_cdrom`.
 *
 * Since: 2.9
 */
export interface BlockdevOptionsFile {
  /** path of the file */
  filename: string
  /** id of the helper for persistent reservations */
  'pr-manager'?: string | undefined
  /** whether the file is locked against other processes; auto locks where open file description locks exist */
  locking?: OnOffAuto | undefined
  /** how requests are made */
  aio?: BlockdevAioOptions | undefined
  /** most requests that are submitted at once; 0 lets the driver choose */
  'aio-max-batch'?: number | undefined
  /** whether the page cache is dropped when the node is activated */
  'drop-cache'?: boolean | undefined
  /** whether to check that it was */
  'x-check-cache-dropped'?: boolean | undefined
}

/**
 * Options of `null-co` and `null-aio`.
 *
 * Since: 2.9
 */
export interface BlockdevOptionsNull {
  /** bytes; 1 GiB unless told */
  size?: number | undefined
  /** how long every request takes, in nanoseconds; 0 unless told */
  'latency-ns'?: number | undefined
  /** whether reads fill the buffer with zeroes; off unless told, and the buffer is left as it is */
  'read-zeroes'?: boolean | undefined
}

/**
 * Options of `nbd`.
 *
 * Since: 2.9
 */
export interface BlockdevOptionsNbd {
  /** where the server is */
  server: SocketAddress
  /** the export's name; the server's own choice unless told */
  export?: string | undefined
  /** id of the TLS credentials, of a client; the connection is not encrypted unless told */
  'tls-creds'?: string | undefined
  /**
   * name that the server's certificate must have; unless told the host of `server`, or any name where
   * that is no host
   */
  'tls-hostname'?: string | undefined
  /**
   * a metadata context to be shown as the image's allocation, in the place of "base:allocation":
   * what its first bit says is shown as not data, what its second says as zeroes
   */
  'x-dirty-bitmap'?: string | undefined
  /**
   * seconds that requests wait for a server that was lost; they fail at once unless told, and the next
   * one tries to connect
   */
  'reconnect-delay'?: number | undefined
  /** seconds to try to connect; one try unless told */
  'open-timeout'?: number | undefined
}

/**
 * How it is known that a server is the right one.
 *
 * Since: 2.12
 *
 * - `none`: it is not
 * - `hash`: its key has a fingerprint
 * - `known_hosts`: its key is in the user's file of known hosts, or the system's
 */
export type SshHostKeyCheckMode = 'none' | 'hash' | 'known_hosts'

/**
 * Kinds of fingerprints.
 *
 * Since: 2.12
 *
 * - `md5`: an MD5
 * - `sha1`: a SHA-1
 * - `sha256`: a SHA-256
 */
export type SshHostKeyCheckHashType = 'md5' | 'sha1' | 'sha256'

/**
 * A fingerprint.
 *
 * Since: 2.12
 */
export interface SshHostKeyHash {
  /** its kind */
  type: SshHostKeyCheckHashType
  /** its hexadecimal digits; colons between them don't count */
  hash: string
}

/** What every {@link SshHostKeyCheck} has. */
export interface SshHostKeyCheckBase {
  /** the way */
  mode: SshHostKeyCheckMode
}

/**
 * How to know that a server is the right one.
 *
 * Since: 2.12
 */
export type SshHostKeyCheck = SshHostKeyCheckBase & (
  | ({ mode: 'hash' } & SshHostKeyHash)
  | { mode: 'none' | 'known_hosts' }
)

/**
 * Options of `ssh`. Who logs in is known by the keys of an agent, or by those in the user's folder that need no passphrase.
 *
 * Since: 2.9
 */
export interface BlockdevOptionsSsh {
  /** where the server is */
  server: InetSocketAddress
  /** the file there */
  path: string
  /** who logs in; whoever runs the program unless told */
  user?: string | undefined
  /** how to know that it is the right server; by known_hosts unless told */
  'host-key-check'?: SshHostKeyCheck | undefined
}

/**
 * What the options of every image format begin with.
 *
 * Since: 2.9
 */
export interface BlockdevOptionsGenericFormat {
  /** the node that holds the image */
  file: BlockdevRef
}

/**
 * What the options of every format with backing files begin with.
 *
 * Since: 2.9
 */
export interface BlockdevOptionsGenericCOWFormat extends BlockdevOptionsGenericFormat {
  /** the backing node; null for none; when absent, what the image names is opened */
  backing?: BlockdevRefOrNull | undefined
}

/**
 * Options of `raw`.
 *
 * Since: 2.9
 */
export interface BlockdevOptionsRaw extends BlockdevOptionsGenericFormat {
  /** byte in the file where the image starts; 0 unless told */
  offset?: number | undefined
  /** bytes that the image has; the rest of the file unless told */
  size?: number | undefined
}

/**
 * How many metadata areas are guarded against being overwritten.
 *
 * Since: 2.9
 *
 * - `none`: none
 * - `constant`: those that can be checked in the same time for every image
 * - `cached`: those whose place is in memory anyway
 * - `all`: all
 */
export type Qcow2OverlapCheckMode = 'none' | 'constant' | 'cached' | 'all'

/**
 * The guarded areas one by one. What is left out is as `template` says.
 *
 * Since: 2.9
 */
export interface Qcow2OverlapCheckFlags {
  /** the mode to start from; cached unless told */
  template?: Qcow2OverlapCheckMode | undefined
  /** the header */
  'main-header'?: boolean | undefined
  /** the active L1 table */
  'active-l1'?: boolean | undefined
  /** active L2 tables */
  'active-l2'?: boolean | undefined
  /** the refcount table */
  'refcount-table'?: boolean | undefined
  /** refcount blocks */
  'refcount-block'?: boolean | undefined
  /** the snapshot table */
  'snapshot-table'?: boolean | undefined
  /** L1 tables of snapshots */
  'inactive-l1'?: boolean | undefined
  /** L2 tables of snapshots */
  'inactive-l2'?: boolean | undefined
  /** the directory of dirty bitmaps */
  'bitmap-directory'?: boolean | undefined
}

/**
 * Which metadata areas are guarded.
 *
 * Since: 2.9
 */
export type Qcow2OverlapChecks = Qcow2OverlapCheckFlags | Qcow2OverlapCheckMode

/**
 * How a qcow2 image is encrypted.
 *
 * Since: 2.10
 *
 * - `aes`: the old way, AES in CBC mode
 * - `luks`: LUKS
 */
export type BlockdevQcow2EncryptionFormat = 'aes' | 'luks'

/** What every {@link BlockdevQcow2Encryption} has. */
export interface BlockdevQcow2EncryptionBase {
  /** how it is encrypted */
  format: BlockdevQcow2EncryptionFormat
}

/**
 * Options to open an encrypted qcow2 image.
 *
 * Since: 2.10
 */
export type BlockdevQcow2Encryption = BlockdevQcow2EncryptionBase & (
  | ({ format: 'aes' } & QCryptoBlockOptionsQCow)
  | ({ format: 'luks' } & QCryptoBlockOptionsLUKS)
)

/**
 * Options of `luks`.
 *
 * Since: 2.9
 */
export interface BlockdevOptionsLUKS extends BlockdevOptionsGenericFormat {
  /** id of the secret object that holds the passphrase; needed for all but a look at the metadata */
  'key-secret'?: string | undefined
  /** the node that holds the header, when it is kept apart from the payload */
  header?: BlockdevRef | undefined
}

/**
 * How a qcow image is encrypted.
 *
 * Since: 2.10
 *
 * - `aes`: AES in CBC mode
 */
export type BlockdevQcowEncryptionFormat = 'aes'

/** What every {@link BlockdevQcowEncryption} has. */
export interface BlockdevQcowEncryptionBase {
  /** how it is encrypted */
  format: BlockdevQcowEncryptionFormat
}

/**
 * Options to open an encrypted qcow image.
 *
 * Since: 2.10
 */
export type BlockdevQcowEncryption = BlockdevQcowEncryptionBase & (
  | ({ format: 'aes' } & QCryptoBlockOptionsQCow)
)

/**
 * Options of `qcow`.
 *
 * Since: 2.10
 */
export interface BlockdevOptionsQcow extends BlockdevOptionsGenericCOWFormat {
  /** options for an encrypted image */
  encrypt?: BlockdevQcowEncryption | undefined
}

/**
 * Options of `qcow2`. Sizes are bytes.
 *
 * Since: 2.9
 */
export interface BlockdevOptionsQcow2 extends BlockdevOptionsGenericCOWFormat {
  /** postpone writes of refcounts; what the image says unless told */
  'lazy-refcounts'?: boolean | undefined
  /** whether guest discards reach the file; as the node's discard option unless told */
  'pass-discard-request'?: boolean | undefined
  /** whether space freed by deleting a snapshot is discarded; on unless told */
  'pass-discard-snapshot'?: boolean | undefined
  /** whether space freed otherwise is discarded; off unless told */
  'pass-discard-other'?: boolean | undefined
  /** keep discarded clusters allocated, and only mark them as zero; off unless told */
  'discard-no-unref'?: boolean | undefined
  /** which metadata areas are guarded */
  'overlap-check'?: Qcow2OverlapChecks | undefined
  /** metadata caches together */
  'cache-size'?: number | undefined
  /** cache of L2 tables */
  'l2-cache-size'?: number | undefined
  /** one entry of that cache, a power of two from 512 up to the cluster size */
  'l2-cache-entry-size'?: number | undefined
  /** cache of refcount blocks */
  'refcount-cache-size'?: number | undefined
  /** seconds after which unused cache entries are dropped; 0 for never */
  'cache-clean-interval'?: number | undefined
  /** options for an encrypted image */
  encrypt?: BlockdevQcow2Encryption | undefined
  /** the node that holds the payload, when it is kept apart */
  'data-file'?: BlockdevRef | undefined
}

/** What every {@link BlockdevOptions} has. */
export interface BlockdevOptionsBase {
  /** the driver, which decides about the further members */
  driver: BlockdevDriver
  /** the node's name; required for the node that blockdev-add is about */
  'node-name'?: string | undefined
  /** what becomes of discard requests; ignore unless told */
  discard?: BlockdevDiscardOptions | undefined
  /** use of caches */
  cache?: BlockdevCacheOptions | undefined
  /** whether the node starts active; only true is possible */
  active?: boolean | undefined
  /** whether writing is refused; false unless told */
  'read-only'?: boolean | undefined
  /** whether a node that cannot be opened for writing is opened for reading; false unless told */
  'auto-read-only'?: boolean | undefined
  /** whether to do without all file locks; needs `read-only` */
  'force-share'?: boolean | undefined
  /** whether writes of zeroes are noticed; off unless told */
  'detect-zeroes'?: BlockdevDetectZeroesOptions | undefined
}

/**
 * Everything that opens a block node.
 *
 * Since: 2.9
 */
export type BlockdevOptions = BlockdevOptionsBase & (
  | ({ driver: 'blkdebug' } & BlockdevOptionsBlkdebug)
  | ({ driver: 'blkverify' } & BlockdevOptionsBlkverify)
  | ({ driver: 'bochs' } & BlockdevOptionsGenericFormat)
  | ({ driver: 'cloop' } & BlockdevOptionsGenericFormat)
  | ({ driver: 'compress' } & BlockdevOptionsGenericFormat)
  | ({ driver: 'copy-on-read' } & BlockdevOptionsCor)
  | ({ driver: 'dmg' } & BlockdevOptionsGenericFormat)
  | ({ driver: 'file' } & BlockdevOptionsFile)
  | ({ driver: 'host_cdrom' } & BlockdevOptionsFile)
  | ({ driver: 'host_device' } & BlockdevOptionsFile)
  | ({ driver: 'luks' } & BlockdevOptionsLUKS)
  | ({ driver: 'nbd' } & BlockdevOptionsNbd)
  | ({ driver: 'null-aio' } & BlockdevOptionsNull)
  | ({ driver: 'null-co' } & BlockdevOptionsNull)
  | ({ driver: 'parallels' } & BlockdevOptionsGenericFormat)
  | ({ driver: 'preallocate' } & BlockdevOptionsPreallocate)
  | ({ driver: 'qcow' } & BlockdevOptionsQcow)
  | ({ driver: 'qcow2' } & BlockdevOptionsQcow2)
  | ({ driver: 'qed' } & BlockdevOptionsGenericCOWFormat)
  | ({ driver: 'quorum' } & BlockdevOptionsQuorum)
  | ({ driver: 'raw' } & BlockdevOptionsRaw)
  | ({ driver: 'ssh' } & BlockdevOptionsSsh)
  | ({ driver: 'throttle' } & BlockdevOptionsThrottle)
  | ({ driver: 'vdi' } & BlockdevOptionsGenericFormat)
  | ({ driver: 'vhdx' } & BlockdevOptionsGenericFormat)
  | ({ driver: 'vmdk' } & BlockdevOptionsGenericCOWFormat)
  | ({ driver: 'vpc' } & BlockdevOptionsGenericCOWFormat)
)

/**
 * A node: a new one, or one that exists.
 *
 * Since: 2.9
 */
export type BlockdevRef = BlockdevOptions | string

/**
 * A node, or none.
 *
 * Since: 2.10
 */
export type BlockdevRefOrNull = BlockdevOptions | string | null

/**
 * A snapshot inside an image.
 *
 * Since: 1.3
 */
export interface SnapshotInfo {
  /** its id, unique in the image */
  id: string
  /** its name */
  name: string
  /** bytes of machine state saved with it */
  'vm-state-size': number
  /** when it was taken, in seconds since 1970 */
  'date-sec': number
  /** and nanoseconds */
  'date-nsec': number
  /** the machine's clock at that time, in seconds since it was started */
  'vm-clock-sec': number
  /** and nanoseconds */
  'vm-clock-nsec': number
  /** instructions counted until then, for deterministic replay */
  icount?: number | undefined
}

/**
 * States of a dirty bitmap in a qcow2 image.
 *
 * Since: 4.0
 *
 * - `in-use`: it was not stored when the image was last used, and is not to be trusted
 * - `auto`: it records writes whenever the image is open
 */
export type Qcow2BitmapInfoFlags = 'in-use' | 'auto'

/**
 * A dirty bitmap in a qcow2 image.
 *
 * Since: 4.0
 */
export interface Qcow2BitmapInfo {
  /** its name */
  name: string
  /** guest bytes that a bit stands for */
  granularity: number
  /** its states */
  flags: readonly Qcow2BitmapInfoFlags[]
}

/**
 * How compressed clusters of a qcow2 image are packed.
 *
 * Since: 5.1
 *
 * - `zlib`: raw deflate
 * - `zstd`: Zstandard
 */
export type Qcow2CompressionType = 'zlib' | 'zstd'

/**
 * What is known of every encrypted qcow2 image.
 *
 * Since: 2.10
 */
export interface ImageInfoSpecificQCow2EncryptionBase {
  /** how it is encrypted */
  format: BlockdevQcow2EncryptionFormat
}

/**
 * What is known of an encrypted qcow2 image.
 *
 * Since: 2.10
 */
export type ImageInfoSpecificQCow2Encryption = ImageInfoSpecificQCow2EncryptionBase & (
  | ({ format: 'luks' } & QCryptoBlockInfoLUKS)
  | { format: 'aes' }
)

/**
 * What only qcow2 images have.
 *
 * Since: 1.7
 */
export interface ImageInfoSpecificQCow2 {
  /** the oldest QEMU that reads it, which names the version: 0.10 for 2, 1.1 for 3 */
  compat: string
  /** name of the file that holds the payload, when it is kept apart */
  'data-file'?: string | undefined
  /** whether that file is a raw image of the same content */
  'data-file-raw'?: boolean | undefined
  /** whether clusters have subclusters; version 3 only */
  'extended-l2'?: boolean | undefined
  /** whether refcounts may be out of date; version 3 only */
  'lazy-refcounts'?: boolean | undefined
  /** whether the image was marked as damaged; version 3 only */
  corrupt?: boolean | undefined
  /** width of a refcount */
  'refcount-bits': number
  /** how it is encrypted, if it is */
  encrypt?: ImageInfoSpecificQCow2Encryption | undefined
  /** its dirty bitmaps, if it has any */
  bitmaps?: readonly Qcow2BitmapInfo[] | undefined
  /** how compressed clusters are packed */
  'compression-type': Qcow2CompressionType
}

/**
 * What only files of the host have.
 *
 * Since: 8.0
 */
export interface ImageInfoSpecificFile {
  /** the file system's unit of allocation for this file in bytes, if one is set */
  'extent-size-hint'?: number | undefined
}

/**
 * One file of a VMware disk image. Sizes are bytes.
 *
 * Since: 1.7
 */
export interface VmdkExtentInfo {
  /** its name */
  filename: string
  /** its kind, as the descriptor spells it; empty for an image that is one file */
  format: string
  /** what the guest sees of it */
  'virtual-size': number
  /** its unit of allocation, where it has one */
  'cluster-size'?: number | undefined
  /** whether it is compressed */
  compressed?: boolean | undefined
}

/**
 * What only VMware's disk images have.
 *
 * Since: 1.7
 */
export interface ImageInfoSpecificVmdk {
  /** the kind of image */
  'create-type': string
  /** its content id, which changes when its content does */
  cid: number
  /** the content id that its parent had when the image was made; 4294967295 for none */
  'parent-cid': number
  /** the files that it consists of */
  extents: readonly VmdkExtentInfo[]
}

/**
 * Drivers that have something of their own to tell about an image.
 *
 * Since: 1.7
 *
 * - `qcow2`: qcow2 images
 * - `vmdk`: VMware's disk images
 * - `luks`: LUKS volumes
 * - `file`: files of the host
 */
export type ImageInfoSpecificKind = 'qcow2' | 'vmdk' | 'luks' | 'file'

/**
 * The member that holds a qcow2 image's own facts.
 *
 * Since: 1.7
 */
export interface ImageInfoSpecificQCow2Wrapper {
  /** the facts */
  data: ImageInfoSpecificQCow2
}

/**
 * The member that holds a VMware disk image's own facts.
 *
 * Since: 6.1
 */
export interface ImageInfoSpecificVmdkWrapper {
  /** the facts */
  data: ImageInfoSpecificVmdk
}

/**
 * The member that holds a LUKS volume's own facts.
 *
 * Since: 2.7
 */
export interface ImageInfoSpecificLUKSWrapper {
  /** the facts */
  data: QCryptoBlockInfoLUKS
}

/**
 * The member that holds a file's own facts.
 *
 * Since: 8.0
 */
export interface ImageInfoSpecificFileWrapper {
  /** the facts */
  data: ImageInfoSpecificFile
}

/** What every {@link ImageInfoSpecific} has. */
export interface ImageInfoSpecificBase {
  /** the driver */
  type: ImageInfoSpecificKind
}

/**
 * What only one driver knows about an image.
 *
 * Since: 1.7
 */
export type ImageInfoSpecific = ImageInfoSpecificBase & (
  | ({ type: 'qcow2' } & ImageInfoSpecificQCow2Wrapper)
  | ({ type: 'vmdk' } & ImageInfoSpecificVmdkWrapper)
  | ({ type: 'luks' } & ImageInfoSpecificLUKSWrapper)
  | ({ type: 'file' } & ImageInfoSpecificFileWrapper)
)

/**
 * What is known of an image or node.
 *
 * Since: 8.0
 */
export interface BlockNodeInfo {
  /** its name, as one would open it */
  filename: string
  /** its driver */
  format: string
  /** whether it was not closed cleanly; formats that note this only */
  'dirty-flag'?: boolean | undefined
  /** bytes that it takes on the host, when known */
  'actual-size'?: number | undefined
  /** bytes that a guest sees */
  'virtual-size': number
  /** bytes of its unit of allocation, when it has one */
  'cluster-size'?: number | undefined
  /** true when it is encrypted; else absent */
  encrypted?: boolean | undefined
  /** true when it is compressed as a whole; else absent */
  compressed?: boolean | undefined
  /** its backing file as the image names it */
  'backing-filename'?: string | undefined
  /** the same as it is found from here */
  'full-backing-filename'?: string | undefined
  /** the format that the image names for it */
  'backing-filename-format'?: string | undefined
  /** its internal snapshots, when there are any */
  snapshots?: readonly SnapshotInfo[] | undefined
  /** what only its driver knows */
  'format-specific'?: ImageInfoSpecific | undefined
}

/**
 * An image and those behind it.
 *
 * Since: 1.3
 */
export interface ImageInfo extends BlockNodeInfo {
  /** its backing image, if it has one */
  'backing-image'?: ImageInfo | undefined
}

/**
 * A child of a node.
 *
 * Since: 8.0
 */
export interface BlockChildInfo {
  /** what it is to the parent */
  name: string
  /** the child */
  info: BlockGraphInfo
}

/**
 * A node and those below it.
 *
 * Since: 8.0
 */
export interface BlockGraphInfo extends BlockNodeInfo {
  /** its children; backing nodes are left out */
  children: readonly BlockChildInfo[]
}

/**
 * Caches in use.
 *
 * Since: 2.3
 */
export interface BlockdevCacheInfo {
  /** whether writes may stay in a cache until a flush */
  writeback: boolean
  /** whether the host's page cache is passed by */
  direct: boolean
  /** whether flush requests are dropped */
  'no-flush': boolean
}

/**
 * A dirty bitmap of a node.
 *
 * Since: 1.3
 */
export interface BlockDirtyInfo {
  /** its name, if it has one */
  name?: string | undefined
  /** guest bytes that are marked */
  count: number
  /** guest bytes that a bit stands for */
  granularity: number
  /** whether new writes are marked */
  recording: boolean
  /** whether a job uses it */
  busy: boolean
  /** whether it is stored in the image when that is closed */
  persistent: boolean
  /** true when it was not stored at the last close, and can only be removed */
  inconsistent?: boolean | undefined
}

/**
 * An open node. Limits are those of old throttling and always 0 here.
 *
 * Since: 0.14
 */
export interface BlockDeviceInfo {
  /** name of the file behind it */
  file: string
  /** the node's name */
  'node-name'?: string | undefined
  /** whether it is read-only */
  ro: boolean
  /** its driver */
  drv: string
  /** name of the backing file, if it has one */
  backing_file?: string | undefined
  /** number of images behind it */
  backing_file_depth: number
  /** whether it is active */
  active: boolean
  /** whether it is encrypted */
  encrypted: boolean
  /** whether writes of zeroes are noticed */
  detect_zeroes: BlockdevDetectZeroesOptions
  /** limit, bytes a second */
  bps: number
  /** limit, bytes read a second */
  bps_rd: number
  /** limit, bytes written a second */
  bps_wr: number
  /** limit, requests a second */
  iops: number
  /** limit, reads a second */
  iops_rd: number
  /** limit, writes a second */
  iops_wr: number
  /** the image in it */
  image: ImageInfo
  /** burst, bytes a second */
  bps_max?: number | undefined
  /** burst, bytes read a second */
  bps_rd_max?: number | undefined
  /** burst, bytes written a second */
  bps_wr_max?: number | undefined
  /** burst, requests a second */
  iops_max?: number | undefined
  /** burst, reads a second */
  iops_rd_max?: number | undefined
  /** burst, writes a second */
  iops_wr_max?: number | undefined
  /** longest burst of `bps_max` in seconds */
  bps_max_length?: number | undefined
  /** longest burst of `bps_rd_max` in seconds */
  bps_rd_max_length?: number | undefined
  /** longest burst of `bps_wr_max` in seconds */
  bps_wr_max_length?: number | undefined
  /** longest burst of `iops_max` in seconds */
  iops_max_length?: number | undefined
  /** longest burst of `iops_rd_max` in seconds */
  iops_rd_max_length?: number | undefined
  /** longest burst of `iops_wr_max` in seconds */
  iops_wr_max_length?: number | undefined
  /** bytes that count as one request */
  iops_size?: number | undefined
  /** name of the throttle group */
  group?: string | undefined
  /** caches in use */
  cache: BlockdevCacheInfo
  /** byte beyond which a write is announced; 0 for never */
  write_threshold: number
  /** its dirty bitmaps, when there are any */
  'dirty-bitmaps'?: readonly BlockDirtyInfo[] | undefined
}

/**
 * What a vertex of the graph is.
 *
 * Since: 4.0
 *
 * - `block-backend`: a user from outside
 * - `block-job`: a job
 * - `block-driver`: a block node
 */
export type XDbgBlockGraphNodeType = 'block-backend' | 'block-job' | 'block-driver'

/**
 * A vertex of the graph.
 *
 * Since: 4.0
 */
export interface XDbgBlockGraphNode {
  /** its number in this answer */
  id: number
  /** what it is */
  type: XDbgBlockGraphNodeType
  /** its name, which may be empty */
  name: string
}

/**
 * What a parent may do with a child.
 *
 * Since: 4.0
 *
 * - `consistent-read`: read, and get what a guest would see
 * - `write`: change the content
 * - `write-unchanged`: write what is there already
 * - `resize`: change the size
 */
export type BlockPermission = 'consistent-read' | 'write' | 'write-unchanged' | 'resize'

/**
 * An edge of the graph: a parent and its child.
 *
 * Since: 4.0
 */
export interface XDbgBlockGraphEdge {
  /** number of the parent */
  parent: number
  /** number of the child */
  child: number
  /** what the child is to the parent */
  name: string
  /** what the parent does */
  perm: readonly BlockPermission[]
  /** what it lets others do */
  'shared-perm': readonly BlockPermission[]
}

/**
 * The whole graph.
 *
 * Since: 4.0
 */
export interface XDbgBlockGraph {
  /** its vertices */
  nodes: readonly XDbgBlockGraphNode[]
  /** its edges */
  edges: readonly XDbgBlockGraphEdge[]
}

/**
 * What a node says of itself just before, or after, it does something. Most are those of qcow2 images.
 *
 * Since: 2.9
 *
 * - `l1_update`: an entry of the L1 table is about to be written
 * - `l1_grow_alloc_table`: space for a larger L1 table is about to be taken
 * - `l1_grow_write_table`: a larger L1 table is about to be written
 * - `l1_grow_activate_table`: the header is about to name the larger L1 table
 * - `l2_load`: an L2 table is about to be read
 * - `l2_update`: entries of an L2 table are about to be written
 * - `l2_update_compressed`: an L2 entry of a compressed cluster is about to be written
 * - `l2_alloc_cow_read`: an L2 table that is shared is about to be read for its copy
 * - `l2_alloc_write`: a new L2 table is about to be written
 * - `read_aio`: data is about to be read
 * - `read_backing_aio`: data is about to be read from the backing file
 * - `read_compressed`: a compressed cluster is about to be read
 * - `write_aio`: data is about to be written
 * - `write_compressed`: a compressed cluster is about to be written
 * - `vmstate_load`: state of a virtual machine is about to be read
 * - `vmstate_save`: state of a virtual machine is about to be written
 * - `cow_read`: what a write leaves of a cluster is about to be read
 * - `cow_write`: what a write leaves of a cluster is about to be written
 * - `reftable_load`: the refcount table is about to be read
 * - `reftable_grow`: the refcount table is about to grow
 * - `reftable_update`: an entry of the refcount table is about to be written
 * - `refblock_load`: a refcount block is about to be read
 * - `refblock_update`: a refcount block is about to be written
 * - `refblock_update_part`: a part of a refcount block is about to be written
 * - `refblock_alloc`: a refcount block is about to be taken
 * - `refblock_alloc_hookup`: the refcount table is about to name a new block
 * - `refblock_alloc_write`: a new refcount block is about to be written
 * - `refblock_alloc_write_blocks`: blocks for a larger refcount table are about to be written
 * - `refblock_alloc_write_table`: a larger refcount table is about to be written
 * - `refblock_alloc_switch_table`: the header is about to name the larger refcount table
 * - `cluster_alloc`: clusters are about to be taken
 * - `cluster_alloc_bytes`: space for a compressed cluster is about to be taken
 * - `cluster_free`: clusters are about to be given back
 * - `flush_to_os`: caches are about to be written to the host
 * - `flush_to_disk`: the host is about to be told to make everything durable
 * - `pwritev_rmw_head`: the start of an unaligned write is about to be read
 * - `pwritev_rmw_after_head`: it was read
 * - `pwritev_rmw_tail`: the end of an unaligned write is about to be read
 * - `pwritev_rmw_after_tail`: it was read
 * - `pwritev`: a write is about to reach the driver
 * - `pwritev_zero`: a write of zeroes is about to reach the driver
 * - `pwritev_done`: a write has ended
 * - `empty_image_prepare`: an image is about to be emptied
 * - `l1_shrink_write_table`: the L1 table is about to be written for a smaller image
 * - `l1_shrink_free_l2_clusters`: L2 tables of a smaller image are about to be given back
 * - `cor_write`: what was read from below is about to be written into the image
 * - `cluster_alloc_space`: a file is about to grow for new clusters
 * - `none`: the node has been opened; the event that happens once, at the start
 */
export type BlkdebugEvent = 'l1_update' | 'l1_grow_alloc_table' | 'l1_grow_write_table' | 'l1_grow_activate_table' | 'l2_load' | 'l2_update' | 'l2_update_compressed' | 'l2_alloc_cow_read' | 'l2_alloc_write' | 'read_aio' | 'read_backing_aio' | 'read_compressed' | 'write_aio' | 'write_compressed' | 'vmstate_load' | 'vmstate_save' | 'cow_read' | 'cow_write' | 'reftable_load' | 'reftable_grow' | 'reftable_update' | 'refblock_load' | 'refblock_update' | 'refblock_update_part' | 'refblock_alloc' | 'refblock_alloc_hookup' | 'refblock_alloc_write' | 'refblock_alloc_write_blocks' | 'refblock_alloc_write_table' | 'refblock_alloc_switch_table' | 'cluster_alloc' | 'cluster_alloc_bytes' | 'cluster_free' | 'flush_to_os' | 'flush_to_disk' | 'pwritev_rmw_head' | 'pwritev_rmw_after_head' | 'pwritev_rmw_tail' | 'pwritev_rmw_after_tail' | 'pwritev' | 'pwritev_zero' | 'pwritev_done' | 'empty_image_prepare' | 'l1_shrink_write_table' | 'l1_shrink_free_l2_clusters' | 'cor_write' | 'cluster_alloc_space' | 'none'

/**
 * Kinds of requests.
 *
 * Since: 4.1
 *
 * - `read`: reads
 * - `write`: writes
 * - `write-zeroes`: writes of zeroes
 * - `discard`: discards
 * - `flush`: flushes
 * - `block-status`: questions where data is
 */
export type BlkdebugIOType = 'read' | 'write' | 'write-zeroes' | 'discard' | 'flush' | 'block-status'

/**
 * A rule that makes requests fail.
 *
 * Since: 2.9
 */
export interface BlkdebugInjectErrorOptions {
  /** the event from which on it holds, until another event brings other rules */
  event: BlkdebugEvent
  /** the state in which it holds; any unless told */
  state?: number | undefined
  /** the requests that it is about; all but `block-status` unless told */
  iotype?: BlkdebugIOType | undefined
  /** what they fail with, a number of errno(3); EIO unless told. 0 lets them pass */
  errno?: number | undefined
  /** only requests that touch this sector of 512 bytes; all unless told */
  sector?: number | undefined
  /** only the first request; off unless told */
  once?: boolean | undefined
  /** accepted, and of no effect: a request fails as soon as it can */
  immediately?: boolean | undefined
}

/**
 * A rule that changes the state.
 *
 * Since: 2.9
 */
export interface BlkdebugSetStateOptions {
  /** the event at which it does */
  event: BlkdebugEvent
  /** the state in which it holds; any unless told */
  state?: number | undefined
  /** the state afterwards. It is 1 at the start */
  new_state: number
}

/**
 * Options of `blkdebug`. Sizes are bytes; 0 or nothing means what the image has.
 *
 * Since: 2.9
 */
export interface BlockdevOptionsBlkdebug {
  /** the image */
  image: BlockdevRef
  /** path of a file with rules */
  config?: string | undefined
  /** what requests are multiples of, a power of two */
  align?: number | undefined
  /** longest request */
  'max-transfer'?: number | undefined
  /** what writes of zeroes are best multiples of */
  'opt-write-zero'?: number | undefined
  /** longest write of zeroes */
  'max-write-zero'?: number | undefined
  /** what discards are best multiples of */
  'opt-discard'?: number | undefined
  /** longest discard */
  'max-discard'?: number | undefined
  /** rules that make requests fail */
  'inject-error'?: readonly BlkdebugInjectErrorOptions[] | undefined
  /** rules that change the state */
  'set-state'?: readonly BlkdebugSetStateOptions[] | undefined
  /** permissions that are taken on the image beside the usual ones */
  'take-child-perms'?: readonly BlockPermission[] | undefined
  /** permissions that are not shared with others */
  'unshare-child-perms'?: readonly BlockPermission[] | undefined
}

/**
 * Options of `blkverify`.
 *
 * Since: 2.9
 */
export interface BlockdevOptionsBlkverify {
  /** the image to test */
  test: BlockdevRef
  /** the image that is known to be right */
  raw: BlockdevRef
}

/**
 * Options of `copy-on-read`.
 *
 * Since: 6.0
 */
export interface BlockdevOptionsCor extends BlockdevOptionsGenericFormat {
  /** name of the lowest node whose data is taken in; all below unless told */
  bottom?: string | undefined
}

/**
 * Options of `preallocate`. Sizes are bytes.
 *
 * Since: 6.0
 */
export interface BlockdevOptionsPreallocate extends BlockdevOptionsGenericFormat {
  /** what the file's size is a multiple of; 1 MiB unless told */
  'prealloc-align'?: number | undefined
  /** how much is reserved at once; 128 MiB unless told */
  'prealloc-size'?: number | undefined
}

/**
 * How a quorum is read.
 *
 * Since: 2.9
 *
 * - `quorum`: from all children, and what enough of them agree on is the answer
 * - `fifo`: from the first child that can be read
 */
export type QuorumReadPattern = 'quorum' | 'fifo'

/**
 * What a quorum did.
 *
 * Since: 2.6
 *
 * - `read`: it read
 * - `write`: it wrote
 * - `flush`: it flushed
 */
export type QuorumOpType = 'read' | 'write' | 'flush'

/**
 * Options of `quorum`.
 *
 * Since: 2.9
 */
export interface BlockdevOptionsQuorum {
  /** end the process at the first byte that differs between the two children; off unless told */
  blkverify?: boolean | undefined
  /** the images */
  children: readonly BlockdevRef[]
  /** how many of them have to agree, or to succeed */
  'vote-threshold': number
  /** write what won a vote to the children that lost it; off unless told */
  'rewrite-corrupted'?: boolean | undefined
  /** how it is read; quorum unless told */
  'read-pattern'?: QuorumReadPattern | undefined
}

/**
 * Options of `throttle`.
 *
 * Since: 2.11
 */
export interface BlockdevOptionsThrottle {
  /** id of the throttle group whose limits hold */
  'throttle-group': string
  /** the image */
  file: BlockdevRef
}

/**
 * Options to create a file of the host. Sizes are bytes.
 *
 * Since: 2.12
 */
export interface BlockdevCreateOptionsFile {
  /** path of the new file */
  filename: string
  /** its size */
  size: number
  /** how much of it is reserved; off unless told. ``metadata`` is not possible */
  preallocation?: PreallocMode | undefined
  /** turn off the file system's copy-on-write for this file; off unless told */
  nocow?: boolean | undefined
  /** the file system's unit of allocation for this file; 1 MiB unless told, 0 leaves it alone */
  'extent-size-hint'?: number | undefined
}

/**
 * Versions of the qcow2 format.
 *
 * Since: 2.12
 *
 * - `v2`: version 2, called 0.10
 * - `v3`: version 3, called 1.1
 */
export type BlockdevQcow2Version = 'v2' | 'v3'

/**
 * Options to create a qcow2 image. Sizes are bytes.
 *
 * Since: 2.12
 */
export interface BlockdevCreateOptionsQcow2 {
  /** the node to create it in */
  file: BlockdevRef
  /** the node that is to hold the payload, if it is kept apart */
  'data-file'?: BlockdevRef | undefined
  /** whether that is to be a raw image of the same content; false unless told */
  'data-file-raw'?: boolean | undefined
  /** whether clusters have subclusters; false unless told */
  'extended-l2'?: boolean | undefined
  /** size that a guest sees */
  size: number
  /** format version; v3 unless told */
  version?: BlockdevQcow2Version | undefined
  /** name of the backing file */
  'backing-file'?: string | undefined
  /** its format */
  'backing-fmt'?: BlockdevDriver | undefined
  /** how the image is encrypted, if it is */
  encrypt?: QCryptoBlockCreateOptions | undefined
  /** a power of two from 512 to 2 MiB; 64 KiB unless told */
  'cluster-size'?: number | undefined
  /** how much space is reserved; off unless told */
  preallocation?: PreallocMode | undefined
  /** whether refcounts may be out of date; off unless told */
  'lazy-refcounts'?: boolean | undefined
  /** width of a refcount, a power of two up to 64; 16 unless told */
  'refcount-bits'?: number | undefined
  /** how compressed clusters are packed; zlib unless told */
  'compression-type'?: Qcow2CompressionType | undefined
}

/**
 * Options to create a LUKS volume. Sizes are bytes.
 *
 * Since: 2.12
 */
export interface BlockdevCreateOptionsLUKS extends QCryptoBlockCreateOptionsLUKS {
  /** the node that it is written into; may be missing when only a header is made */
  file?: BlockdevRef | undefined
  /** the node that its header is written into, when that is to be kept apart */
  header?: BlockdevRef | undefined
  /** what the guest is to see */
  size: number
  /** how much space is reserved; off unless told */
  preallocation?: PreallocMode | undefined
}

/**
 * Options to create an image of Parallels' expandable format. Sizes are bytes.
 *
 * Since: 2.12
 */
export interface BlockdevCreateOptionsParallels {
  /** the node to create it in */
  file: BlockdevRef
  /** size that a guest sees */
  size: number
  /** whole sectors; 1 MiB unless told */
  'cluster-size'?: number | undefined
}

/**
 * Options to create a qcow image, version 1. Sizes are bytes.
 *
 * Since: 2.12
 */
export interface BlockdevCreateOptionsQcow {
  /** the node to create it in */
  file: BlockdevRef
  /** size that a guest sees */
  size: number
  /** name of the backing file */
  'backing-file'?: string | undefined
  /** how the image is encrypted, if it is */
  encrypt?: QCryptoBlockCreateOptions | undefined
}

/**
 * Options to create a QED image. Sizes are bytes.
 *
 * Since: 2.12
 */
export interface BlockdevCreateOptionsQed {
  /** the node to create it in */
  file: BlockdevRef
  /** size that a guest sees */
  size: number
  /** name of the backing file */
  'backing-file'?: string | undefined
  /** its format; only raw is noted */
  'backing-fmt'?: BlockdevDriver | undefined
  /** a power of two from 4 KiB to 64 MiB; 64 KiB unless told */
  'cluster-size'?: number | undefined
  /** clusters of a table, a power of two up to 16; 4 unless told */
  'table-size'?: number | undefined
}

/**
 * Options to create an image of VirtualBox's format. Sizes are bytes.
 *
 * Since: 2.12
 */
export interface BlockdevCreateOptionsVdi {
  /** the node to create it in */
  file: BlockdevRef
  /** size that a guest sees */
  size: number
  /** off, or metadata for a static image; off unless told */
  preallocation?: PreallocMode | undefined
}

/**
 * How the space of a VHDX image is laid out.
 *
 * Since: 2.12
 *
 * - `dynamic`: blocks get their place when they are written
 * - `fixed`: every block has its place from the start
 */
export type BlockdevVhdxSubformat = 'dynamic' | 'fixed'

/**
 * Options to create an image of Hyper-V's format VHDX. Sizes are bytes.
 *
 * Since: 2.12
 */
export interface BlockdevCreateOptionsVhdx {
  /** the node to create it in */
  file: BlockdevRef
  /** size that a guest sees; at most 64 TiB */
  size: number
  /** whole MiB below 4 GiB; 1 MiB unless told */
  'log-size'?: number | undefined
  /** a power of two from 1 MiB to 256 MiB; by the size of the disk unless told */
  'block-size'?: number | undefined
  /** dynamic unless told */
  subformat?: BlockdevVhdxSubformat | undefined
  /**
   * blocks without a place are marked to read as zeroes, rather than as nothing in particular; true
   * unless told
   */
  'block-state-zero'?: boolean | undefined
}

/**
 * Kinds of VMware disk images.
 *
 * Since: 4.0
 *
 * - `monolithicSparse`: one file, which grows
 * - `monolithicFlat`: a descriptor, and one file of plain bytes
 * - `twoGbMaxExtentSparse`: a descriptor, and files that grow, each for 2 GiB
 * - `twoGbMaxExtentFlat`: a descriptor, and files of plain bytes, 2 GiB each
 * - `streamOptimized`: one file of compressed data
 */
export type BlockdevVmdkSubformat = 'monolithicSparse' | 'monolithicFlat' | 'twoGbMaxExtentSparse' | 'twoGbMaxExtentFlat' | 'streamOptimized'

/**
 * Controllers that an image is meant for.
 *
 * Since: 4.0
 *
 * - `ide`: IDE
 * - `buslogic`: SCSI, BusLogic
 * - `lsilogic`: SCSI, LSI Logic
 * - `legacyESX`: of old versions of ESX
 */
export type BlockdevVmdkAdapterType = 'ide' | 'buslogic' | 'lsilogic' | 'legacyESX'

/**
 * Options to create a VMware disk image. Sizes are bytes.
 *
 * Since: 4.0
 */
export interface BlockdevCreateOptionsVmdk {
  /** the node to create it in, or its descriptor where that is a file of its own */
  file: BlockdevRef
  /** size that a guest sees; whole sectors */
  size: number
  /** the nodes that hold the data of subformats with a descriptor of its own, in order */
  extents?: readonly BlockdevRef[] | undefined
  /** kind of image; monolithicSparse unless told */
  subformat?: BlockdevVmdkSubformat | undefined
  /** name of the backing file */
  'backing-file'?: string | undefined
  /** controller that it is meant for; ide unless told */
  'adapter-type'?: BlockdevVmdkAdapterType | undefined
  /** hardware version; 4 unless told */
  hwversion?: string | undefined
  /** version of VMware's guest tools; 2147483647 unless told */
  toolsversion?: string | undefined
  /** whether grains can be marked as zeroes; false unless told */
  'zeroed-grain'?: boolean | undefined
}

/**
 * Kinds of VHD images.
 *
 * Since: 2.12
 *
 * - `dynamic`: blocks get space when they are written
 * - `fixed`: as large as the disk
 */
export type BlockdevVpcSubformat = 'dynamic' | 'fixed'

/**
 * Options to create a VHD image. Sizes are bytes.
 *
 * Since: 2.12
 */
export interface BlockdevCreateOptionsVpc {
  /** the node to create it in */
  file: BlockdevRef
  /** size that a guest sees; without `force-size` one that a disk geometry can say */
  size: number
  /** its kind; dynamic unless told */
  subformat?: BlockdevVpcSubformat | undefined
  /** whether the size counts and no geometry, which Virtual PC does not know; false unless told */
  'force-size'?: boolean | undefined
}

/** What every {@link BlockdevCreateOptions} has. */
export interface BlockdevCreateOptionsBase {
  /** the driver */
  driver: BlockdevDriver
}

/**
 * Everything that creates an image on the level of one driver.
 *
 * Since: 2.12
 */
export type BlockdevCreateOptions = BlockdevCreateOptionsBase & (
  | ({ driver: 'file' } & BlockdevCreateOptionsFile)
  | ({ driver: 'luks' } & BlockdevCreateOptionsLUKS)
  | ({ driver: 'parallels' } & BlockdevCreateOptionsParallels)
  | ({ driver: 'qcow' } & BlockdevCreateOptionsQcow)
  | ({ driver: 'qcow2' } & BlockdevCreateOptionsQcow2)
  | ({ driver: 'qed' } & BlockdevCreateOptionsQed)
  | ({ driver: 'vdi' } & BlockdevCreateOptionsVdi)
  | ({ driver: 'vhdx' } & BlockdevCreateOptionsVhdx)
  | ({ driver: 'vmdk' } & BlockdevCreateOptionsVmdk)
  | ({ driver: 'vpc' } & BlockdevCreateOptionsVpc)
  | { driver: 'blkdebug' | 'blkverify' | 'bochs' | 'cloop' | 'compress' | 'copy-on-read' | 'dmg' | 'host_cdrom' | 'host_device' | 'nbd' | 'null-aio' | 'null-co' | 'preallocate' | 'quorum' | 'raw' | 'ssh' | 'throttle' }
)

/**
 * What only mirrors tell.
 *
 * Since: 8.2
 */
export interface BlockJobInfoMirror {
  /** whether every write reaches the target before it is acknowledged */
  'actively-synced': boolean
}

/** What every {@link BlockJobInfo} has. */
export interface BlockJobInfoBase {
  /** what it does */
  type: JobType
  /** the job's id */
  device: string
  /** work to do altogether, in bytes for most kinds */
  len: number
  /** work done */
  offset: number
  /** whether it is at work at this moment */
  busy: boolean
  /** whether someone paused it */
  paused: boolean
  /** limit, in bytes a second; 0 for none */
  speed: number
  /** the last I/O error */
  'io-status': BlockDeviceIoStatus
  /** whether it may be completed */
  ready: boolean
  /** where it stands */
  status: JobStatus
  /** whether it makes its last changes without being told to */
  'auto-finalize': boolean
  /** whether it is forgotten as soon as it is concluded */
  'auto-dismiss': boolean
  /** why it failed, in words; absent unless it failed */
  error?: string | undefined
}

/**
 * A block job.
 *
 * Since: 1.1
 */
export type BlockJobInfo = BlockJobInfoBase & (
  | ({ type: 'mirror' } & BlockJobInfoMirror)
  | { type: 'commit' | 'stream' | 'backup' | 'create' | 'amend' | 'snapshot-load' | 'snapshot-save' | 'snapshot-delete' | 'image-create' | 'image-info' | 'image-convert' | 'image-compare' | 'image-map' | 'image-check' | 'image-measure' | 'image-resize' | 'image-amend' | 'image-snapshot' | 'image-bitmap' | 'image-commit' | 'image-rebase' | 'image-dd' | 'image-bench' }
)

/**
 * When a guest's writes reach the target of a mirror.
 *
 * Since: 3.0
 *
 * - `background`: some time later
 * - `write-blocking`: before they are acknowledged
 */
export type MirrorCopyMode = 'background' | 'write-blocking'

/**
 * What can be changed of a running mirror.
 *
 * Since: 8.2
 */
export interface BlockJobChangeOptionsMirror {
  /** the new mode; only from background to write-blocking */
  'copy-mode': MirrorCopyMode
}

/** What every {@link BlockJobChangeOptions} has. */
export interface BlockJobChangeOptionsBase {
  /** the job's id */
  id: string
  /** its kind */
  type: JobType
}

/**
 * What can be changed of a running job.
 *
 * Since: 8.2
 */
export type BlockJobChangeOptions = BlockJobChangeOptionsBase & (
  | ({ type: 'mirror' } & BlockJobChangeOptionsMirror)
  | { type: 'commit' | 'stream' | 'backup' | 'create' | 'amend' | 'snapshot-load' | 'snapshot-save' | 'snapshot-delete' | 'image-create' | 'image-info' | 'image-convert' | 'image-compare' | 'image-map' | 'image-check' | 'image-measure' | 'image-resize' | 'image-amend' | 'image-snapshot' | 'image-bitmap' | 'image-commit' | 'image-rebase' | 'image-dd' | 'image-bench' }
)

/**
 * Use of caches, as one word.
 *
 * - `none`: the host's page cache is passed by
 * - `writeback`: writes may stay in the page cache until a flush
 * - `writethrough`: every write is flushed
 * - `directsync`: every write is flushed, past the page cache
 * - `unsafe`: flushes are dropped
 */
export type ImageCacheMode = 'none' | 'writeback' | 'writethrough' | 'directsync' | 'unsafe'

/** An image to read: exactly one of `filename`, `node-name` and `blockdev`. */
export interface Image {
  /** a path, or a ``json:`` or protocol name */
  filename?: string | undefined
  /** with `filename`, its format; found out when absent */
  format?: string | undefined
  /** with `filename`, open it also when another process writes to it */
  'force-share'?: boolean | undefined
  /** with `filename`, use of caches; writeback unless told */
  cache?: ImageCacheMode | undefined
  /** an open node */
  'node-name'?: string | undefined
  /** a node to open for this job */
  blockdev?: BlockdevOptions | undefined
}

/**
 * An image to write: `filename` and `format`, or, where the command has no-create and it is true, one of `node-name` and
 * `blockdev`.
 */
export interface ImageTarget {
  /** a path, or a ``json:`` or protocol name */
  filename?: string | undefined
  /** with `filename`, the format to create */
  format?: string | undefined
  /**
   * with `filename`, the members of BlockdevCreateOptions for the format, without driver, file and filename.
   * The size may be left out when a source gives it. A raw image has those of a file
   */
  options?: unknown | undefined
  /** with `filename`, use of caches; unsafe unless told, and flushed at the end */
  cache?: ImageCacheMode | undefined
  /** an open node */
  'node-name'?: string | undefined
  /** a node to open for this job */
  blockdev?: BlockdevOptions | undefined
}

/** The backing file of a new image. */
export interface ImageBacking {
  /** its name as the new image is to have it */
  filename: string
  /** its format */
  format: string
  /** do not open it, so that it need not exist; false unless told */
  unsafe?: boolean | undefined
}

/** Arguments that every image operation has. */
export interface ImageJob {
  /** id of the job; without it the command waits for the result */
  'job-id'?: string | undefined
  /** limit, in bytes a second; 0, as unless told, for none */
  speed?: number | undefined
  /** whether the job makes its last changes without being told to; true unless told */
  'auto-finalize'?: boolean | undefined
  /**
   * whether the job is forgotten as soon as it is concluded; false unless told, and without meaning when
   * there is no `job-id`
   */
  'auto-dismiss'?: boolean | undefined
}

/** Arguments of operations about one image, whose members stand at the top. */
export interface ImageReadJob extends Image {
  /** id of the job; without it the command waits for the result */
  'job-id'?: string | undefined
  /** limit, in bytes a second; 0, as unless told, for none */
  speed?: number | undefined
  /** whether the job makes its last changes without being told to; true unless told */
  'auto-finalize'?: boolean | undefined
  /**
   * whether the job is forgotten as soon as it is concluded; false unless told, and without meaning when
   * there is no `job-id`
   */
  'auto-dismiss'?: boolean | undefined
}

/** What to create. */
export interface ImageCreateArguments extends ImageJob {
  /** the new image; its options give the size, unless the backing file does */
  target: ImageTarget
  /** its backing file */
  backing?: ImageBacking | undefined
}

/** What was created. */
export interface ImageCreateResult {
  /** bytes that a guest sees */
  'virtual-size': number
}

/** Answer of image-create. */
export interface ImageCreateReply {
  /** id of the job */
  job: string
  /** what it did, when the command waited for it */
  result?: ImageCreateResult | undefined
}

/** What to describe. */
export interface ImageInfoArguments extends ImageReadJob {
  /** describe the images behind it too; false unless told */
  'backing-chain'?: boolean | undefined
  /** tell who else has the files open; false unless told */
  users?: boolean | undefined
}

/** A process that has a file open, by the locks that it holds. */
export interface ImageUser {
  /** the file */
  filename: string
  /** number of the process */
  pid: number
  /** path of its program, as far as known */
  program: string
  /** what it does with the file */
  needs: readonly BlockPermission[]
  /** what it lets nobody else do meanwhile */
  refuses: readonly BlockPermission[]
}

/** What an image is. */
export interface ImageDescription extends BlockGraphInfo {
  /** who else has its files open, where that was asked for */
  users?: readonly ImageUser[] | undefined
}

/** One image, or all of a chain. */
export type ImageInfoResult = ImageDescription | readonly ImageDescription[]

/** Answer of image-info. */
export interface ImageInfoReply {
  /** id of the job */
  job: string
  /** what it found, when the command waited for it */
  result?: ImageInfoResult | undefined
}

/** Which internal snapshot is meant; with both members it must be one that has both. */
export interface ImageSnapshotName {
  /** its id */
  id?: string | undefined
  /** its name */
  name?: string | undefined
}

/** An internal snapshot. */
export type ImageSnapshotSelector = string | ImageSnapshotName

/** What to copy, and how. */
export interface ImageConvertArguments extends ImageJob {
  /** the image to copy */
  source?: Image | undefined
  /** or several, whose contents follow each other */
  sources?: readonly Image[] | undefined
  /** where to */
  target: ImageTarget
  /** copy this internal snapshot */
  snapshot?: ImageSnapshotSelector | undefined
  /** write compressed clusters; false unless told */
  compress?: boolean | undefined
  /** bytes of zeroes in a row from which on they are not written; 0 writes them all, 4096 unless told */
  'sparse-size'?: number | undefined
  /** limit for writing, in bytes a second */
  rate?: number | undefined
  /** requests in flight, 1 to 16; unless told 4, and 8 when clusters are packed */
  parallel?: number | undefined
  /** let pieces be written in any order; false unless told */
  'out-of-order'?: boolean | undefined
  /** let the host copy from file to file, where it can; false unless told */
  'copy-offload'?: boolean | undefined
  /** put zeroes where reading fails; false unless told */
  salvage?: boolean | undefined
  /** copy persistent dirty bitmaps too; false unless told */
  bitmaps?: boolean | undefined
  /** with `bitmaps`, leave out those that are inconsistent; false unless told */
  'skip-broken-bitmaps'?: boolean | undefined
  /** write into a target that exists; false unless told */
  'no-create'?: boolean | undefined
  /** with `no-create`, the target is known to read as zeroes; false unless told */
  'target-is-zero'?: boolean | undefined
  /** backing file of the target; what it holds is not copied */
  backing?: ImageBacking | undefined
}

/** What was copied, in bytes. */
export interface ImageConvertResult {
  /** size that a guest sees in the target */
  'virtual-size': number
  /** read from the sources */
  'bytes-read': number
  /** written as data, before compression */
  'bytes-written': number
  /** written as zeroes */
  'bytes-zeroed': number
  /** left alone, as the target had them already */
  'bytes-skipped': number
}

/** Answer of image-convert. */
export interface ImageConvertReply {
  /** id of the job */
  job: string
  /** what it did, when the command waited for it */
  result?: ImageConvertResult | undefined
}

/** What to compare. */
export interface ImageCompareArguments extends ImageJob {
  /** one image */
  a: Image
  /** the other */
  b: Image
  /** different sizes or allocation count as a difference too; false unless told */
  strict?: boolean | undefined
  /** list every range that differs for a guest; false unless told */
  list?: boolean | undefined
}

/** A part of what a guest sees. */
export interface ImageRange {
  /** its first byte */
  offset: number
  /** bytes */
  length: number
}

/**
 * In what two images differ.
 *
 * - `content`: what a guest reads
 * - `status`: how it is stored; only a strict comparison looks at that
 * - `size`: how many bytes a guest sees; only a strict comparison minds
 */
export type ImageMismatch = 'content' | 'status' | 'size'

/** What the comparison found. */
export interface ImageCompareResult {
  /** whether a guest sees the same in both */
  identical: boolean
  /** in what they differ, if they do */
  mismatch?: ImageMismatch | undefined
  /** first byte of the run, or of the sector of 512 bytes, that differs first */
  offset?: number | undefined
  /** bytes of the one image */
  'size-a': number
  /** bytes of the other */
  'size-b': number
  /** where a guest sees something else, runs of sectors of 512 bytes, where they were to be listed; 100000 at most */
  ranges?: readonly ImageRange[] | undefined
}

/** Answer of image-compare. */
export interface ImageCompareReply {
  /** id of the job */
  job: string
  /** what it found, when the command waited for it */
  result?: ImageCompareResult | undefined
}

/** What to list. */
export interface ImageMapArguments extends ImageReadJob {
  /** first byte; 0 unless told */
  start?: number | undefined
  /** bytes; to the end unless told */
  length?: number | undefined
  /**
   * entries that the answer has at most, from 1 to 100000; it ends before the one that would be one more.  Unless told,
   * more of them than the largest limit are an error
   */
  limit?: number | undefined
}

/**
 * A run of guest bytes that are stored in one way.
 *
 * Since: 2.6
 */
export interface MapEntry {
  /** first byte */
  start: number
  /** bytes */
  length: number
  /** whether data is stored for it */
  data: boolean
  /** whether it reads as zeroes */
  zero: boolean
  /** whether it is stored compressed */
  compressed: boolean
  /** how many images below the top it is found */
  depth: number
  /** whether any image of the chain has it */
  present: boolean
  /** byte in the host's file where it is stored as it is */
  offset?: number | undefined
  /** that file */
  filename?: string | undefined
}

/** Answer of image-map. */
export interface ImageMapReply {
  /** id of the job */
  job: string
  /** the runs in order and without gaps, when the command waited for them */
  result?: readonly MapEntry[] | undefined
}

/**
 * What a check may mend.
 *
 * - `leaks`: space that is counted as used and is not
 * - `all`: whatever it can
 */
export type ImageRepair = 'leaks' | 'all'

/** What to check. */
export interface ImageCheckArguments extends ImageReadJob {
  /** mend what is found; only look unless told */
  repair?: ImageRepair | undefined
}

/**
 * What is wrong.
 *
 * - `corruption`: readable data is harmed, or will be
 * - `leak`: space is wasted
 * - `error`: the check itself failed there
 */
export type ImageFindingKind = 'corruption' | 'leak' | 'error'

/** One thing that a check found. */
export interface ImageFinding {
  /** what is wrong */
  kind: ImageFindingKind
  /** the same for people, in one line */
  text: string
  /** it was mended */
  fixed: boolean
  /** byte in the file where it was found */
  'host-offset'?: number | undefined
}

/** What a check found. Counts of what is wrong are those that remain, and are left out where they are zero. */
export interface ImageCheck {
  /** the image */
  filename: string
  /** its format */
  format: string
  /** errors of the check itself */
  'check-errors': number
  /** byte in the file behind the last one in use */
  'image-end-offset'?: number | undefined
  /** corruptions that remain */
  corruptions?: number | undefined
  /** leaked clusters that remain */
  leaks?: number | undefined
  /** corruptions that were mended */
  'corruptions-fixed'?: number | undefined
  /** leaked clusters that were given back */
  'leaks-fixed'?: number | undefined
  /** clusters that the image can have */
  'total-clusters'?: number | undefined
  /** clusters that it has */
  'allocated-clusters'?: number | undefined
  /** clusters that do not follow the one before */
  'fragmented-clusters'?: number | undefined
  /** clusters that are compressed */
  'compressed-clusters'?: number | undefined
  /** all that was found, in order; after repairs also what a second look found */
  findings: readonly ImageFinding[]
  /** why the check was not finished; what it found until then stands in the other members */
  failure?: string | undefined
}

/** Answer of image-check. */
export interface ImageCheckReply {
  /** id of the job */
  job: string
  /** what it found, when the command waited for it */
  result?: ImageCheck | undefined
}

/** Which size to give to an image. */
export interface ImageResizeArguments extends ImageReadJob {
  /** bytes that a guest is to see; exactly one of `size` and `change` is given */
  size?: number | undefined
  /** or bytes to add, negative ones to take away */
  change?: number | undefined
  /** what lies behind the new end may be lost; false unless told */
  shrink?: boolean | undefined
  /** how the new part gets its space; off unless told */
  preallocation?: PreallocMode | undefined
}

/** What became of the size. */
export interface ImageResizeResult {
  /** bytes that a guest saw */
  'old-size': number
  /** bytes that a guest sees */
  'virtual-size': number
}

/** Answer of image-resize. */
export interface ImageResizeReply {
  /** id of the job */
  job: string
  /** what it did, when the command waited for it */
  result?: ImageResizeResult | undefined
}

/** Which options to change. */
export interface ImageAmendArguments extends ImageReadJob {
  /**
   * members of BlockdevCreateOptions for the image's format that can be changed, and those of
   * BlockdevAmendOptions. Without: nothing is changed, only the image is opened as for a change
   */
  options?: unknown | undefined
  /** allow what may make data unreadable; false unless told */
  force?: boolean | undefined
}

/** What was changed. */
export interface ImageAmendResult {
  /** name of the image's format */
  format: string
  /** bytes that a guest sees */
  'virtual-size': number
}

/** Answer of image-amend. */
export interface ImageAmendReply {
  /** id of the job */
  job: string
  /** what it did, when the command waited for it */
  result?: ImageAmendResult | undefined
}

/**
 * What to do with internal snapshots.
 *
 * - `list`: nothing but list them
 * - `create`: save what a guest sees
 * - `apply`: let a guest see a snapshot again
 * - `delete`: forget a snapshot
 */
export type ImageSnapshotAction = 'list' | 'create' | 'apply' | 'delete'

/** What to do with internal snapshots. */
export interface ImageSnapshotArguments extends ImageReadJob {
  /** what to do */
  action: ImageSnapshotAction
  /** to create or delete, a name; to apply, an id, else a name; needed unless `action` is list */
  snapshot?: string | undefined
}

/** The internal snapshots. */
export interface ImageSnapshotResult {
  /** all that the image has now */
  snapshots: readonly SnapshotInfo[]
}

/** Answer of image-snapshot. */
export interface ImageSnapshotReply {
  /** id of the job */
  job: string
  /** what there is, when the command waited for it */
  result?: ImageSnapshotResult | undefined
}

/**
 * What to do with a persistent bitmap.
 *
 * - `add`: create it, enabled and empty
 * - `remove`: remove it
 * - `clear`: empty it
 * - `enable`: let it record writes
 * - `disable`: let it record no more
 * - `merge`: add the bits of another one
 */
export type ImageBitmapVerb = 'add' | 'remove' | 'clear' | 'enable' | 'disable' | 'merge'

/** One step. */
export interface ImageBitmapAction {
  /** what to do */
  action: ImageBitmapVerb
  /** with merge, the name of the other bitmap */
  source?: string | undefined
}

/** What to do with a persistent bitmap. */
export interface ImageBitmapArguments extends ImageReadJob {
  /** its name */
  bitmap: string
  /** what to do, in this order; what came before a failure stays */
  actions: readonly ImageBitmapAction[]
  /** with add, bytes that a bit stands for */
  granularity?: number | undefined
  /** with merge, the image that has the other bitmap; the same one unless told */
  source?: Image | undefined
}

/** A persistent bitmap. */
export interface ImageBitmapInfo {
  /** its name */
  name: string
  /** bytes that a bit stands for */
  granularity: number
  /** it records writes */
  recording: boolean
  /** its content means nothing */
  inconsistent: boolean
}

/** The persistent bitmaps. */
export interface ImageBitmapResult {
  /** all that the image has now */
  bitmaps: readonly ImageBitmapInfo[]
}

/** Answer of image-bitmap. */
export interface ImageBitmapReply {
  /** id of the job */
  job: string
  /** what there is, when the command waited for it */
  result?: ImageBitmapResult | undefined
}

/** What is to be made: exactly one of `size` and the members of an image is given. */
export interface ImageMeasureArguments extends ImageReadJob {
  /** bytes of an empty image */
  size?: number | undefined
  /** format to make */
  'target-format': string
  /** members of BlockdevCreateOptions for the format, without driver, file and size */
  options?: unknown | undefined
  /** of the image, this internal snapshot */
  snapshot?: ImageSnapshotSelector | undefined
}

/** Sizes of a file, in bytes. */
export interface ImageMeasureResult {
  /** what a copy of the source would take */
  required: number
  /** what it would take with every byte of the guest written */
  'fully-allocated': number
  /** what the persistent bitmaps of the source would take beside that */
  bitmaps?: number | undefined
}

/** Answer of image-measure. */
export interface ImageMeasureReply {
  /** id of the job */
  job: string
  /** the sizes, when the command waited for them */
  result?: ImageMeasureResult | undefined
}

/** What to commit, and where to. */
export interface ImageCommitArguments extends ImageReadJob {
  /** file name of the image below that is to take the content; the next one unless told */
  base?: string | undefined
  /** leave the overlay as it is, instead of emptying it; false unless told, and always so with `base` */
  keep?: boolean | undefined
  /** limit for writing, in bytes a second */
  rate?: number | undefined
}

/** What was copied, in bytes. */
export interface ImageCommitResult {
  /** file name of the image that took the content */
  base: string
  /** bytes that a guest sees in it */
  'virtual-size': number
  /** written as data */
  'bytes-written': number
  /** written as zeroes */
  'bytes-zeroed': number
  /** left alone */
  'bytes-skipped': number
  /** the overlay holds nothing any more */
  emptied: boolean
}

/** Answer of image-commit. */
export interface ImageCommitReply {
  /** id of the job */
  job: string
  /** what it did, when the command waited for it */
  result?: ImageCommitResult | undefined
}

/** Which backing file to give to an image. */
export interface ImageRebaseArguments extends ImageReadJob {
  /** the new backing file as the image is to name it; none when empty or left out */
  backing?: string | undefined
  /** its format */
  'backing-format'?: string | undefined
  /** use of caches for it; writeback unless told */
  'backing-cache'?: ImageCacheMode | undefined
  /** open it also when another process writes to it; false unless told */
  'backing-share'?: boolean | undefined
  /** change only the name: what a guest sees may change; false unless told */
  unsafe?: boolean | undefined
  /** write what is copied as compressed clusters; false unless told */
  compress?: boolean | undefined
}

/** What was copied, in bytes. */
export interface ImageRebaseResult {
  /** written as data */
  'bytes-written': number
  /** written as zeroes */
  'bytes-zeroed': number
  /** left alone */
  'bytes-skipped': number
}

/** Answer of image-rebase. */
export interface ImageRebaseReply {
  /** id of the job */
  job: string
  /** what it did, when the command waited for it */
  result?: ImageRebaseResult | undefined
}

/** What to copy, in blocks. */
export interface ImageDdArguments extends ImageJob {
  /** the image to copy from */
  source: Image
  /** the image to make; its size follows from the others */
  target: ImageTarget
  /** bytes of a block; 512 unless told */
  'block-size'?: number | undefined
  /** blocks of the source to look at; all unless told */
  count?: number | undefined
  /** of those, blocks at the start to leave out; 0 unless told */
  skip?: number | undefined
}

/** What was copied. */
export interface ImageDdResult {
  /** bytes that a guest sees in the target */
  'virtual-size': number
  /** bytes written */
  'bytes-written': number
  /** there was less than was to be skipped */
  'skipped-all': boolean
}

/** Answer of image-dd. */
export interface ImageDdReply {
  /** id of the job */
  job: string
  /** what it did, when the command waited for it */
  result?: ImageDdResult | undefined
}

/**
 * How the host's kernel is asked.
 *
 * - `threads`: by threads that wait
 * - `native`: by Linux AIO
 * - `io_uring`: by io_uring
 */
export type ImageBenchAio = 'threads' | 'native' | 'io_uring'

/** Which requests to time. */
export interface ImageBenchArguments extends ImageReadJob {
  /** requests in all; 75000 unless told */
  count?: number | undefined
  /** requests in flight; 64 unless told */
  depth?: number | undefined
  /** bytes of a request; 4096 unless told */
  'buffer-size'?: number | undefined
  /** bytes from one request to the next; `buffer-size` when 0 or left out */
  'step-size'?: number | undefined
  /** byte of the first request; 0 unless told */
  offset?: number | undefined
  /** write instead of reading; false unless told */
  write?: boolean | undefined
  /** byte to write; 0 unless told */
  pattern?: number | undefined
  /** with `write`, flush after so many requests; never when 0, as unless told */
  'flush-interval'?: number | undefined
  /** do not wait for requests in flight before a flush; false unless told */
  'no-drain'?: boolean | undefined
  /** how the kernel is asked; threads unless told. The choice is checked as for a blockdev and changes nothing else */
  aio?: ImageBenchAio | undefined
}

/** How long it took. */
export interface ImageBenchResult {
  /** from the first request to the end of the last */
  seconds: number
}

/** Answer of image-bench. */
export interface ImageBenchReply {
  /** id of the job */
  job: string
  /** how long it took, when the command waited for it */
  result?: ImageBenchResult | undefined
}

/**
 * What a client may switch on when it negotiates.
 *
 * Since: 2.12
 *
 * - `oob`: commands that pass those before them, with ``exec-oob``
 */
export type QMPCapability = 'oob'

/**
 * A version in three numbers.
 *
 * Since: 2.4
 */
export interface VersionTriple {
  /** raised when clients must change */
  major: number
  /** raised when something is added */
  minor: number
  /** raised when something is mended */
  micro: number
}

/**
 * Versions of the daemon.
 *
 * Since: 0.14
 */
export interface VersionInfo {
  /** the version of QEMU whose behaviour this daemon has */
  qemu: VersionTriple
  /** name and version of the package */
  package: string
  /** the daemon's own version */
  qimg: VersionTriple
}

/**
 * A command that can be called.
 *
 * Since: 0.14
 */
export interface CommandInfo {
  /** its name */
  name: string
}

/**
 * What an entry describes.
 *
 * Since: 2.5
 *
 * - `builtin`: a type that every schema has
 * - `enum`: a fixed set of words
 * - `array`: a list of one type
 * - `object`: named members, perhaps with variants
 * - `alternate`: a value of one of several types that differ in their JSON kind
 * - `command`: a command
 * - `event`: an event
 */
export type SchemaMetaType = 'builtin' | 'enum' | 'array' | 'object' | 'alternate' | 'command' | 'event'

/** What every {@link SchemaInfo} has. */
export interface SchemaInfoBase {
  /** the entry's name, unique in the answer */
  name: string
  /** what it describes */
  'meta-type': SchemaMetaType
  /** special traits, in no order of meaning */
  features?: readonly string[] | undefined
}

/**
 * One entry of the schema.
 *
 * Since: 2.5
 */
export type SchemaInfo = SchemaInfoBase & (
  | ({ 'meta-type': 'builtin' } & SchemaInfoBuiltin)
  | ({ 'meta-type': 'enum' } & SchemaInfoEnum)
  | ({ 'meta-type': 'array' } & SchemaInfoArray)
  | ({ 'meta-type': 'object' } & SchemaInfoObject)
  | ({ 'meta-type': 'alternate' } & SchemaInfoAlternate)
  | ({ 'meta-type': 'command' } & SchemaInfoCommand)
  | ({ 'meta-type': 'event' } & SchemaInfoEvent)
)

/**
 * How a built-in type looks in JSON.
 *
 * Since: 2.5
 *
 * - `string`: a string
 * - `number`: any number
 * - `int`: a number without fraction or exponent
 * - `boolean`: true or false
 * - `null`: null
 * - `object`: an object
 * - `array`: an array
 * - `value`: anything
 */
export type JSONType = 'string' | 'number' | 'int' | 'boolean' | 'null' | 'object' | 'array' | 'value'

/**
 * A built-in type.
 *
 * Since: 2.5
 */
export interface SchemaInfoBuiltin {
  /** its form in JSON */
  'json-type': JSONType
}

/**
 * An enumeration.
 *
 * Since: 2.5
 */
export interface SchemaInfoEnum {
  /** its values */
  members: readonly SchemaInfoEnumMember[]
  /** the same as bare words */
  values: readonly string[]
}

/**
 * A value of an enumeration.
 *
 * Since: 6.2
 */
export interface SchemaInfoEnumMember {
  /** the word */
  name: string
  /** special traits */
  features?: readonly string[] | undefined
}

/**
 * A list type.
 *
 * Since: 2.5
 */
export interface SchemaInfoArray {
  /** name of the type of its elements */
  'element-type': string
}

/**
 * An object type.
 *
 * Since: 2.5
 */
export interface SchemaInfoObject {
  /** members that every value has or may have */
  members: readonly SchemaInfoObjectMember[]
  /** the member that selects the variant */
  tag?: string | undefined
  /** further members by the tag's value; comes with `tag` or not at all */
  variants?: readonly SchemaInfoObjectVariant[] | undefined
}

/**
 * A member of an object.
 *
 * Since: 2.5
 */
export interface SchemaInfoObjectMember {
  /** the member's name */
  name: string
  /** name of its type */
  type: string
  /** present when the member may be left out; always null */
  default?: unknown | undefined
  /** special traits */
  features?: readonly string[] | undefined
}

/**
 * The further members for one value of the tag.
 *
 * Since: 2.5
 */
export interface SchemaInfoObjectVariant {
  /** the tag's value */
  case: string
  /** name of the object type that lists them */
  type: string
}

/**
 * An alternate type.
 *
 * Since: 2.5
 */
export interface SchemaInfoAlternate {
  /** the types that it may be */
  members: readonly SchemaInfoAlternateMember[]
}

/**
 * One possibility of an alternate.
 *
 * Since: 2.5
 */
export interface SchemaInfoAlternateMember {
  /** name of the type */
  type: string
}

/**
 * A command.
 *
 * Since: 2.5
 */
export interface SchemaInfoCommand {
  /** name of the object type of its arguments */
  'arg-type': string
  /** name of the type of its result */
  'ret-type': string
  /** it may be sent with ``exec-oob`` */
  'allow-oob'?: boolean | undefined
}

/**
 * An event.
 *
 * Since: 2.5
 */
export interface SchemaInfoEvent {
  /** name of the object type of its data */
  'arg-type': string
}
