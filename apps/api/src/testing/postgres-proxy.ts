import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * `open`: everything passes; `hung`: connections stand and nothing passes; `refused`: connections are cut and none is taken;
 * `ended`: the server ends each one in the moment in which it stands, as at a restart.
 */
export type Passage = 'open' | 'hung' | 'refused' | 'ended';

/** PostgreSQL says that it waits for a statement. */
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);
const FAREWELL = Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0');
const ENDED = Buffer.concat([Buffer.from([0x45, 0, 0, 0, FAREWELL.length + 4]), FAREWELL]);

/** A way to PostgreSQL that a test can stop and open again, as a network or a database server that stands still. */
export class PostgresProxy {
  private passage: Passage = 'open';
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly target: URL,
    private readonly server: Server,
  ) {
    server.on('connection', (client) => this.join(client));
  }

  static async before(databaseUrl: string): Promise<PostgresProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new PostgresProxy(new URL(databaseUrl), server);
  }

  get url(): string {
    const url = new URL(this.target);
    url.host = `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return url.href;
  }

  become(passage: Passage): void {
    this.passage = passage;
    for (const socket of this.sockets) {
      if (passage === 'refused') socket.destroy();
      else if (passage === 'hung') socket.pause();
      else socket.resume();
    }
  }

  async close(): Promise<void> {
    this.become('refused');
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket): void {
    if (this.passage === 'refused') return void client.destroy();
    const database = connect(Number(this.target.port), this.target.hostname);
    for (const [from, to] of [[client, database], [database, client]] as const) {
      this.sockets.add(from);
      from.on('data', (chunk: Buffer) => {
        const ends = this.passage === 'ended' && from === database && chunk.subarray(-READY.length).equals(READY);
        if (ends) to.end(Buffer.concat([chunk, ENDED]));
        else to.write(chunk);
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
      if (this.passage === 'hung') from.pause();
    }
  }
}
