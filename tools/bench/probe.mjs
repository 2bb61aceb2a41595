// Loaded before the product in the measured process: tells its CPU time, and on request the statements that the driver runs.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const sqlite3 = require('sqlite3');
const Original = sqlite3.Database;
const open = new Set();
let statements = null;

function Database(...args) {
  const database = new Original(...args);
  open.add(database);
  // A look at a file before it is opened for good is closed again.
  const close = database.close.bind(database);
  database.close = (...all) => {
    open.delete(database);
    return close(...all);
  };
  return database;
}
Database.prototype = Original.prototype;
Object.setPrototypeOf(Database, Original);
sqlite3.Database = Database;

const keep = (sql) => statements?.push(sql);

process.on('message', (message) => {
  if (message === 'cpu') process.send({ cpu: process.cpuUsage() });
  if (message === 'trace') {
    statements = [];
    for (const database of open) database.on('trace', keep);
    process.send({ tracing: true });
  }
  if (message === 'statements') {
    for (const database of open) database.removeListener('trace', keep);
    process.send({ statements });
    statements = null;
  }
});
