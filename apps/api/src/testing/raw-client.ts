import { connect, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from '@jest/globals';
import { createTestApp, type TestApp } from './test-app.js';

/** Opens a port for the tests that need real sockets, on this machine only. */
export async function listening({ app }: Pick<TestApp, 'app'>): Promise<number> {
  await app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
  return (app.getHttpServer().address() as AddressInfo).port;
}

/** A SQLite app of the test file's own behind a real port; closed after the last test. */
export function listeningApp(): { api: TestApp; port: number } {
  const made = {} as { api: TestApp; port: number };
  beforeAll(async () => {
    made.api = await createTestApp({ database: 'sqlite' });
    made.port = await listening(made.api);
  });
  afterAll(() => made.api.close());
  return made;
}

/** A client that says byte by byte what it wants, and keeps what it hears. */
export class RawClient {
  heard = '';
  private readonly began = performance.now();
  /** Settles when the server has closed the socket, with how long it lived in ms. */
  readonly closed: Promise<number>;

  private constructor(readonly socket: Socket) {
    socket.setEncoding('utf8').on('data', (text: string) => (this.heard += text));
    // A reset is a way of closing.
    socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => socket.once('close', () => resolve(performance.now() - this.began)));
  }

  static open(port: number): Promise<RawClient> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' }, () => resolve(new RawClient(socket)));
      socket.once('error', reject);
    });
  }

  /** A request line and headers as the web sends them; the body is left to the caller. */
  static head(method: string, path: string, headers: Readonly<Record<string, string | number>> = {}): string {
    const all = { Host: '127.0.0.1:3000', Origin: 'http://127.0.0.1:3000', 'X-Requested-With': 'valopolku', ...headers };
    return `${method} ${path} HTTP/1.1\r\n${Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  }

  send(text: string): this {
    if (this.socket.writable) this.socket.write(text);
    return this;
  }

  /** Waits until this has been heard, or the socket is closed. */
  async until(text: string): Promise<boolean> {
    while (!this.heard.includes(text)) {
      const more = await Promise.race([new Promise<boolean>((resolve) => this.socket.once('data', () => resolve(true))), this.closed.then(() => false)]);
      if (!more) break;
    }
    return this.heard.includes(text);
  }

  /** The status of the last answer heard. */
  get status(): number {
    return Number(/HTTP\/1\.1 (\d{3})(?![\s\S]*HTTP\/1\.1 \d{3})/.exec(this.heard)?.[1] ?? 0);
  }
}
