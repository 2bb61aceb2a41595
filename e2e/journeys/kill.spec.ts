import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { THOROUGH } from '../fixtures/thorough.js';
import { OwnServer } from '../servers/own-server.js';

const ROUNDS = THOROUGH ? 50 : 3;
const CLIENTS = 8;

/** Writes until the server is gone; remembers what was acknowledged. */
async function write(server: OwnServer, acknowledged: string[], isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const answer = await server.call('POST', '/feedback-messages', { text: 'Kirjoitettu ennen katkosta' }).catch(() => null);
    if (answer?.status !== 201) continue;
    const body = (await answer.json().catch(() => null)) as { id: string } | null;
    if (body) acknowledged.push(body.id);
  }
}

async function kept(server: OwnServer): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let cursor = ''; ; ) {
    const page = (await (await server.call('GET', `/feedback-messages?limit=200${cursor}`)).json()) as { items: { id: string }[]; nextCursor?: string | null };
    for (const { id } of page.items) ids.add(id);
    if (!page.nextCursor) return ids;
    cursor = `&cursor=${page.nextCursor}`;
  }
}

test('a server that is killed while eight clients write loses nothing that it acknowledged', async () => {
  test.setTimeout(300_000 + ROUNDS * 60_000);
  const server = await OwnServer.make();
  const acknowledged: string[] = [];
  const waits: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    waits.push(await server.start());
    let over = false;
    const writers = Array.from({ length: CLIENTS }, () => write(server, acknowledged, () => over));
    const enough = acknowledged.length + 40 + round * 7;
    await expect.poll(() => acknowledged.length, { timeout: 60_000, intervals: [20] }).toBeGreaterThan(enough);
    await server.kill();
    over = true;
    await Promise.all(writers);
  }
  waits.push(await server.start());
  // The goal is five seconds on a quiet machine; a server that is not ready after a minute fails by itself.
  process.stdout.write(`killed ${ROUNDS} times: ready again after ${waits.slice(1).map((ms) => (ms / 1000).toFixed(1)).join(', ')} s, ${acknowledged.length} writes acknowledged\n`);
  const rows = await kept(server);
  expect(acknowledged.filter((id) => !rows.has(id))).toEqual([]);
  await server.kill('SIGTERM');
  expect(server.command('audit:verify')).toContain('The audit log is whole.');
  rmSync(server.dataDir, { recursive: true, force: true });
});
