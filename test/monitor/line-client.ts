/** A client as plain as socat: sends bytes, collects lines. */

import { createConnection, type Socket } from 'node:net'

const DEFAULT_TIMEOUT_MS = 10_000

export class LineClient {
  readonly socket: Socket
  #text = ''
  #lines: string[] = []
  #ended = false
  #wake: () => void = () => {}

  private constructor(socket: Socket, lineEnd: string) {
    this.socket = socket
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => {
      this.#text += text
      // Long lines come in many pieces.
      if (!text.includes('\n')) return
      const lines = this.#text.split(lineEnd)
      this.#text = lines.pop()!
      this.#lines.push(...lines)
      this.#wake()
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      this.#ended = true
      this.#wake()
    })
  }

  static connect(path: string, lineEnd = '\r\n'): Promise<LineClient> {
    return new Promise((resolve, reject) => {
      const socket = createConnection({ path, allowHalfOpen: true })
      socket.once('error', reject)
      socket.once('connect', () => resolve(new LineClient(socket, lineEnd)))
    })
  }

  /** With greeting and negotiation done. */
  static async negotiated(path: string, oob = false): Promise<LineClient> {
    const client = await LineClient.connect(path)
    await client.line()
    client.send(
      oob
        ? '{"execute":"qmp_capabilities","arguments":{"enable":["oob"]}}'
        : '{"execute":"qmp_capabilities"}',
    )
    await client.line()
    return client
  }

  send(bytes: string | Uint8Array): void {
    this.socket.write(bytes)
  }

  /** The next `count` lines; throws when the connection ends or the time is over before. */
  async lines(count: number, timeoutMs = DEFAULT_TIMEOUT_MS): Promise<string[]> {
    const deadline = Date.now() + timeoutMs
    while (this.#lines.length < count) {
      if (this.#ended) throw new Error(`the connection ended after ${this.#lines.length} of ${count} lines`)
      const left = deadline - Date.now()
      if (left <= 0)
        throw new Error(`${this.#lines.length} of ${count} lines after ${timeoutMs} ms; then '${this.#text}'`)
      await this.#change(left)
    }
    return this.#lines.splice(0, count)
  }

  async line(): Promise<string> {
    const [line] = await this.lines(1)
    return line!
  }

  /** All lines up to and without the one that contains `mark`. */
  async until(mark: string): Promise<string[]> {
    const found: string[] = []
    for (;;) {
      const line = await this.line()
      if (line.includes(mark)) return found
      found.push(line)
    }
  }

  /** Resolves when the other side has closed the connection; with what was left unread. */
  async closed(timeoutMs = DEFAULT_TIMEOUT_MS): Promise<string[]> {
    const deadline = Date.now() + timeoutMs
    if (!this.socket.readableFlowing) this.socket.resume()
    while (!this.#ended && !this.socket.readableEnded) {
      if (Date.now() > deadline) throw new Error('the connection stays open')
      await this.#change(50)
    }
    return this.#lines.splice(0)
  }

  destroy(): void {
    this.socket.destroy()
  }

  #change(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, timeoutMs)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
