import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { HTTP_LIMITS } from './http-limits.js';
import { placeOf } from './requests-under-way.js';

/** Looking again for sockets that have become idle while the server stops. */
const LOOK_MS = 50;
/** Whoever has sent nothing for this long when the server stops will not be waited for. */
const GRACE_MS = 500;

/** The sockets of a server: at most so many of one address, so many requests on each, and none left when it stops. */
export class OpenSockets {
  /** Each with its requests under way. */
  private readonly open = new Map<Socket, number>();
  private readonly counts = new Map<string, number>();

  constructor(private readonly anAddress: number | null) {}

  watch(server: Server): void {
    server.on('connection', (socket: Socket) => this.opened(socket));
    server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
      const { socket } = request;
      this.open.set(socket, (this.open.get(socket) ?? 0) + 1);
      response.once('close', () => {
        if (this.open.has(socket)) this.open.set(socket, (this.open.get(socket) ?? 1) - 1);
      });
    });
  }

  /** Whether a request that has come may begin: a socket with too many unanswered ones is closed, and what node read of it already is dropped. */
  mayBegin(socket: Socket): boolean {
    if ((this.open.get(socket) ?? 0) > HTTP_LIMITS.unansweredASocket) socket.destroy();
    return !socket.destroyed;
  }

  /** Lets what is under way be answered, up to `patience` ms; then no socket is left. Those without a request go at once. */
  async end(patience: number): Promise<void> {
    const until = performance.now() + patience;
    const graceUntil = performance.now() + Math.min(GRACE_MS, patience);
    while (this.open.size > 0 && performance.now() < until) {
      if (performance.now() >= graceUntil) for (const [socket, requests] of this.open) if (requests === 0) socket.destroy();
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    for (const socket of this.open.keys()) socket.destroy();
  }

  private opened(socket: Socket): void {
    const address = placeOf(socket.remoteAddress ?? '');
    const count = (this.counts.get(address) ?? 0) + 1;
    if (this.anAddress !== null && count > this.anAddress) {
      socket.destroy();
      return;
    }
    this.counts.set(address, count);
    this.open.set(socket, 0);
    socket.once('close', () => {
      this.open.delete(socket);
      const left = (this.counts.get(address) ?? 1) - 1;
      if (left > 0) this.counts.set(address, left);
      else this.counts.delete(address);
    });
  }
}
