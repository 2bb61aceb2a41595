// `npm run bench`: CPU a request of the product against a bare Node server with the same statements; tools/bench/README.md.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reader, serve } from './screens/serve.mjs';
import { build } from './steps/build.mjs';
import { install } from './steps/install.mjs';
import { root } from './steps/run.mjs';

// Many short rounds in turn: what else the machine does meets both alike.
const ROUNDS = 15;
const READS = 60;
const WRITES = 40;

await install();
await build();
const guard = setTimeout(() => (console.error('the bench took over 10 minutes and was stopped'), process.exit(1)), 600_000);
guard.unref();
const folder = mkdtempSync(join(tmpdir(), 'valopolku-bench-'));
const [own, theirs] = ['product', 'bare'].map((name) => mkdtempSync(join(folder, `${name}-`)));
const ask = (child, message, key) =>
  new Promise((done) => {
    const hear = (answer) => (key in answer ? (child.off('message', hear), done(answer[key])) : undefined);
    child.on('message', hear);
    child.send(message);
  });

let bare;
const product = await serve({ data: own, env: { NODE_OPTIONS: `--import ${join(root, 'tools', 'bench', 'probe.mjs')}` } });
try {
  const coach = await reader(product.base, 'valmentaja');
  const people = (await coach.get('/loggable-people')).items;
  const person = people.find(({ tasks }) => tasks.length > 0);
  const paths = { list: '/coaching-periods?limit=50', page: `/coaching-periods/${person.coachingPeriodId}` };
  const headers = { cookie: coach.cookie, 'content-type': 'application/json', 'x-requested-with': 'valopolku', origin: product.base };
  const get = (path) => fetch(`${product.base}/api/v1${path}`, { headers: { cookie: coach.cookie, 'accept-encoding': 'identity' } }).then(drain);
  const today = new Date(Date.now() + 2 * 3_600_000).toISOString().slice(0, 10);
  const entry = () => JSON.stringify({
    id: undefined, coachingPeriodId: person.coachingPeriodId, environmentId: person.environment.id, date: today, minutes: 1, independence: 'partly', tasks: [{ workTaskId: person.tasks[0].id }],
  });
  const post = () => fetch(`${product.base}/api/v1/work-logs`, { method: 'POST', headers: { ...headers, 'idempotency-key': randomUUID() }, body: entry() }).then(drain);

  const traced = async (act) => {
    await ask(product.child, 'trace', 'tracing');
    await act();
    // The driver names the triggers that it runs as comments; they run by themselves on the bare server too.
    return (await ask(product.child, 'statements', 'statements')).filter((sql) => !sql.startsWith('--'));
  };
  for (let warm = 0; warm < 20; warm += 1) await Promise.all([get(paths.list), get(paths.page)]);
  await post();
  const acts = { [paths.list]: () => get(paths.list), [paths.page]: () => get(paths.page), '/': post };
  const plan = {};
  for (const [path, act] of Object.entries(acts)) plan[path] = { first: await traced(act) };
  for (const file of readdirSync(own).filter((name) => name.startsWith('valopolku.sqlite'))) copyFileSync(join(own, file), join(theirs, file));
  for (const [path, act] of Object.entries(acts)) plan[path].second = await traced(act);
  const count = (path) => `${plan[path].first.length} (${plan[path].first.filter((sql) => !/^\s*(SELECT|WITH)/i.test(sql)).length} of the write)`;
  console.log(`statements: list ${count(paths.list)}, page ${count(paths.page)}, POST ${count('/')}`);

  bare = spawn(process.execPath, [join(root, 'tools', 'bench', 'bare.mjs')], { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, DATA_DIR: theirs } });
  const port = await new Promise((done) => bare.once('message', (message) => done(message.port)));
  await ask(bare, { plan }, 'planned');
  const bareGet = (path) => fetch(`http://127.0.0.1:${port}${path}`).then(drain);
  const barePost = () => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: entry() }).then(drain);

  // Reads one at a time: the product gathers the access events of parallel reads into one transaction, the bare server does not.
  for (const [name, mine, other, times, atOnce] of [
    ['list of 50', () => get(paths.list), () => bareGet(paths.list), READS, 1],
    ['trainee page', () => get(paths.page), () => bareGet(paths.page), READS, 1],
    ['POST work log', post, barePost, WRITES, 4],
  ]) {
    const ratios = [];
    let last = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      last = [await cpu(product.child, mine, times, atOnce), await cpu(bare, other, times, atOnce)];
      ratios.push(last[0] / last[1]);
    }
    ratios.sort((a, b) => a - b);
    console.log(`${name.padEnd(14)} ${ratios[Math.floor(ROUNDS / 2)].toFixed(2)} × bare (${ratios[0].toFixed(2)}–${ratios.at(-1).toFixed(2)}); last round ${last.map((ms) => ms.toFixed(2)).join(' against ')} ms CPU`);
  }
} finally {
  bare?.kill('SIGKILL');
  product.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function drain(answer) {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${text.slice(0, 300)}`);
}

/** Milliseconds of CPU a call, over `times` calls, some at once. */
async function cpu(child, act, times, atOnce) {
  const before = await ask(child, 'cpu', 'cpu');
  for (let done = 0; done < times; done += atOnce) await Promise.all(Array.from({ length: atOnce }, act));
  const after = await ask(child, 'cpu', 'cpu');
  return (after.user + after.system - before.user - before.system) / 1000 / times;
}
