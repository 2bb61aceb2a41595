// What can be wrong around us, checked before anything is installed: a taken port, a folder that cannot be written.
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import net from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { giveUp, root } from './run.mjs';

const portIsFree = (port, host) =>
  new Promise((done) => {
    const server = net.createServer();
    server.once('error', (error) => done(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'));
    server.listen(port, host, () => server.close(() => done(true)));
  });

/** One level at a time: Node's own `recursive` never ends below a folder that can hold none, such as /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

export async function requireSurroundings() {
  const port = Number(process.env.PORT || 3000);
  const host = process.env.HOST || '127.0.0.1';
  if (!Number.isInteger(port) || port < 1 || port > 65535) giveUp(`PORT is ${process.env.PORT}; it must be a whole number from 1 to 65535.`);
  if (!(await portIsFree(port, host))) giveUp(`Port ${port} is already taken: stop the other program or start with PORT=${port + 1} npm start.`);
  const folder = resolve(root, process.env.DATA_DIR || './data');
  try {
    // For this user alone: it will hold what is told in confidence.
    makeFolder(folder);
    accessSync(join(folder, '.'), constants.W_OK);
  } catch ({ code }) {
    if (code === 'EEXIST' || code === 'ENOTDIR') giveUp(`DATA_DIR ${folder} is a file, or lies below one: set DATA_DIR to a folder.`);
    giveUp(`The data folder ${folder} cannot be written: give its rights to this user or set DATA_DIR to another folder.`);
  }
  return { port, host, folder };
}
