/** Encrypted images in lines: what makes them, and how a line names one and its secret. */

/** How an image is encrypted. */
export type Encryption = 'luks' | 'aes'

/** Names of the secrets that both programs are given: the one that images are made with, and one for further key slots. */
const SECRET = 'sec0'
export const NEW_SECRET = 'sec1'

const OBJECTS = [SECRET, NEW_SECRET].flatMap((id) => ['--object', `secret,id=${id},data=password of ${id}`])

/** The `-o` options of a new image. Passwords are not hashed for long. */
export const encryptOptions = (encryption: Encryption): string[] => [
  `encrypt.format=${encryption}`,
  `encrypt.key-secret=${SECRET}`,
  ...(encryption === 'luks' ? ['encrypt.iter-time=10'] : []),
]

/** The same line with the secrets, where it names one. */
export const withSecrets = ([verb, ...rest]: readonly string[]): string[] =>
  rest.some((word) => word.includes('secret=')) ? [verb!, ...OBJECTS, ...rest] : [verb!, ...rest]

/** An encrypted image as an option string. */
export const unlockedFile = (name: string): string =>
  `driver=qcow2,file.filename=${name},encrypt.key-secret=${SECRET}`

/** The same line about an encrypted image `name`: QEMU takes its secret with the options that the image is opened by. */
export const unlocked = ([verb, ...rest]: readonly string[], name: string): string[] => {
  const options = unlockedFile(name)
  const words = rest
    .filter(
      (word, i) => !(word === '-f' && rest[i + 1] === 'qcow2') && !(word === 'qcow2' && rest[i - 1] === '-f'),
    )
    .filter((word) => word !== '--image-opts')
    .map((word) => {
      if (word === name) return options
      return word.startsWith('driver=qcow2,') ? `${word},encrypt.key-secret=${SECRET}` : word
    })
  return [verb!, '--image-opts', ...words]
}
