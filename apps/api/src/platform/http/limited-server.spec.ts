import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, expect, it } from '@jest/globals';
import type { Server } from 'node:http';
import { limitedServer } from './limited-server.js';
import { OpenSockets } from './open-sockets.js';

/** More than the buffers of both ends of a local socket hold. */
const LONG = Buffer.alloc(64 * 1024 * 1024);
const WHOLE_MS = 300;

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

it('lets go of a client that never reads its answer, and answers the next', async () => {
  server = limitedServer({ trustProxy: null }, new OpenSockets(null), WHOLE_MS)((request, response) => response.end(request.url === '/long' ? LONG : 'ok'));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const [accepted, client] = [once(server, 'connection'), connect(port, '127.0.0.1').pause()];
  const [socket] = await accepted;
  client.write('GET /long HTTP/1.1\r\nHost: a\r\n\r\n');
  await once(socket, 'close');
  expect(socket.bytesWritten).toBeGreaterThan(LONG.length);
  expect(client.bytesRead).toBeLessThan(LONG.length);
  client.destroy();
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('ok');
});
