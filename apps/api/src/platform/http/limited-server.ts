import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Config } from '../config/config.js';
import { HTTP_LIMITS as LIMITS } from './http-limits.js';
import type { OpenSockets } from './open-sockets.js';

/** Node's own server with a limit on everything that a client may keep it waiting with. One is made for each address of `localhost`. */
export function limitedServer(config: Pick<Config, 'trustProxy'>, sockets: OpenSockets, wholeMs: number = LIMITS.wholeMs): (handler: RequestListener) => Server {
  return (handler) => {
    const server = createServer(
      {
        headersTimeout: LIMITS.headersMs,
        requestTimeout: LIMITS.requestMs,
        connectionsCheckingInterval: LIMITS.lookMs,
        keepAliveTimeout: config.trustProxy === null ? LIMITS.idleMs : LIMITS.idleBehindProxyMs,
        maxHeaderSize: LIMITS.headerBytes,
      },
      (request, response) => {
        if (!sockets.mayBegin(request.socket)) return;
        endInTime(request, response, wholeMs);
        handler(request, response);
      },
    );
    server.maxRequestsPerSocket = LIMITS.requestsASocket;
    server.setTimeout(LIMITS.socketMs);
    sockets.watch(server);
    return server;
  };
}

/** Node's own limits look at silence; whoever takes a byte now and then, or none of a long answer, would stay for ever. */
function endInTime({ socket }: IncomingMessage, response: ServerResponse, wholeMs: number): void {
  const end = setTimeout(() => socket.destroy(), wholeMs).unref();
  response.once('close', () => clearTimeout(end));
}
