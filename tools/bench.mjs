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

const ROUNDS = 5;
const READS = 300;
const WRITES = 100;

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
  const plan = { get: {}, post: {} };
  for (const path of Object.values(paths)) plan.get[path] = (await traced(() => get(path))).filter((sql) => /^\s*(SELECT|WITH)/i.test(sql));
  plan.post.first = await traced(post);
  for (const file of readdirSync(own).filter((name) => name.startsWith('valopolku.sqlite'))) copyFileSync(join(own, file), join(theirs, file));
  plan.post.second = await traced(post);
  console.log(`statements: list ${plan.get[paths.list].length}, page ${plan.get[paths.page].length}, POST ${plan.post.first.length}`);

  bare = spawn(process.execPath, [join(root, 'tools', 'bench', 'bare.mjs')], { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, DATA_DIR: theirs } });
  const port = await new Promise((done) => bare.once('message', (message) => done(message.port)));
  await ask(bare, { plan }, 'planned');
  const bareGet = (path) => fetch(`http://127.0.0.1:${port}${path}`).then(drain);
  const barePost = () => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: entry() }).then(drain);

  for (const [name, mine, other, times] of [
    ['list of 50', () => get(paths.list), () => bareGet(paths.list), READS],
    ['trainee page', () => get(paths.page), () => bareGet(paths.page), READS],
    ['POST work log', post, barePost, WRITES],
  ]) {
    const ratios = [];
    let last = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      last = [await cpu(product.child, mine, times), await cpu(bare, other, times)];
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

/** Milliseconds of CPU a call, over `times` calls, four at once. */
async function cpu(child, act, times) {
  const before = await ask(child, 'cpu', 'cpu');
  for (let done = 0; done < times; done += 4) await Promise.all([act(), act(), act(), act()]);
  const after = await ask(child, 'cpu', 'cpu');
  return (after.user + after.system - before.user - before.system) / 1000 / times;
}
