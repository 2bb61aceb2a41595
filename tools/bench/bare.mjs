// The bare server: the statements of the product on the driver alone. Given by message: { path: {first, second} }, '/' being the POST.
import http from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { continued, ownIds } from './replay.mjs';

const sqlite3 = createRequire(join(process.cwd(), 'package.json'))('sqlite3');
const database = new sqlite3.Database(join(process.env.DATA_DIR, 'valopolku.sqlite'));
const all = (sql) => new Promise((done, fail) => database.all(sql, (error, rows) => (error ? fail(new Error(`${error.message}: ${sql.slice(0, 200)}`)) : done(rows))));
for (const pragma of ['journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON', 'recursive_triggers=ON', 'busy_timeout=5000']) await all(`PRAGMA ${pragma}`);

let plan;
let queue = Promise.resolve();

const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
};

/** Runs the request's statements once more; answers with the rows of all that read. */
async function run(request) {
  request.count += 1;
  const ids = { own: request.own, made: new Map() };
  const rows = [];
  for (const statement of request.statements) rows.push(...(await all(statement(request.count, ids))));
  return rows;
}

const server = http.createServer(async (request, response) => {
  try {
    const sent = request.method === 'POST' ? await bodyOf(request) : undefined;
    const mine = queue.then(() => run(plan[request.url]));
    queue = mine.catch(() => all('ROLLBACK').catch(() => undefined));
    const answer = sent ?? (await mine);
    await mine;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  } catch (error) {
    response.statusCode = 500;
    response.end(error.message);
  }
});

process.on('message', (message) => {
  if (message === 'cpu') process.send({ cpu: process.cpuUsage() });
  if (message.plan) {
    const prepared = Object.entries(message.plan).map(([path, { first, second }]) => [
      path, { count: 1, own: ownIds(first, second), statements: first.map((sql, index) => continued(sql, second[index] ?? sql)) },
    ]);
    plan = Object.fromEntries(prepared);
    process.send({ planned: true });
  }
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
