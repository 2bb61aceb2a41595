// The bare server: the statements of the product on the driver alone. Given by message: { get: {path: [sql]}, post: {first, second} }.
import http from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { continued, ownIds } from './replay.mjs';

const sqlite3 = createRequire(join(process.cwd(), 'package.json'))('sqlite3');
const database = new sqlite3.Database(join(process.env.DATA_DIR, 'valopolku.sqlite'));
const all = (sql) => new Promise((done, fail) => database.all(sql, (error, rows) => (error ? fail(new Error(`${error.message}: ${sql.slice(0, 200)}`)) : done(rows))));
for (const pragma of ['journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON', 'recursive_triggers=ON', 'busy_timeout=5000']) await all(`PRAGMA ${pragma}`);

let plan;
let post;
let count = 1;
let queue = Promise.resolve();

const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
};

async function write() {
  count += 1;
  const ids = { own: post.own, made: new Map() };
  for (const statement of post.statements) await all(statement(count, ids));
}

const server = http.createServer(async (request, response) => {
  try {
    let answer = {};
    if (request.method === 'GET') for (const sql of plan.get[request.url]) answer = await all(sql);
    else {
      answer = await bodyOf(request);
      const mine = queue.then(write);
      queue = mine.catch(() => all('ROLLBACK').catch(() => undefined));
      await mine;
    }
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
    plan = message.plan;
    const { first, second } = plan.post;
    post = { own: ownIds(first, second), statements: first.map((sql, index) => continued(sql, second[index] ?? sql)) };
    process.send({ planned: true });
  }
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
