import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

const PAGE = '<!doctype html><html lang="fi"><title>Valopolku</title></html>';
const SCRIPT = 'console.log("valo");'.repeat(200);

describe('the web app', () => {
  let webRoot: string;
  let api: TestApp;
  beforeAll(async () => {
    webRoot = mkdtempSync(join(tmpdir(), 'valopolku-web-'));
    mkdirSync(join(webRoot, 'assets'));
    writeFileSync(join(webRoot, 'index.html'), PAGE);
    writeFileSync(join(webRoot, 'assets', 'index-1a2b.js'), SCRIPT);
    writeFileSync(join(webRoot, 'logo.png'), 'png');
    api = await createTestApp({ database: 'sqlite', config: { webRoot } });
  });
  afterAll(async () => {
    await api.close();
    rmSync(webRoot, { recursive: true, force: true });
  });
  const get = (url: string, headers: Record<string, string> = {}) => api.app.inject({ url, headers: { host: '127.0.0.1:3000', ...headers } });

  it.each(['/', '/oma-paiva', '/trainees/0195-x?tab=plan'])('gives its page at %s', async (url) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.body, answer.headers['cache-control']]).toEqual([200, PAGE, 'no-cache']);
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
  });

  it.each(['/api/v1/nothing', '/health/nothing', '/assets/gone.js', '/favicon.ico'])('does not take %s for a page', async (url) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
  });

  it('lets what is named by its content be kept for good', async () => {
    const answer = await get('/assets/index-1a2b.js');
    expect([answer.body, answer.headers['cache-control']]).toEqual([SCRIPT, 'public, max-age=31536000, immutable']);
    expect((await get('/logo.png')).headers['cache-control']).toBe('no-cache');
  });

  it.each<Record<string, string>>([{ range: 'bytes=99999999-' }, { range: 'bytes=5-2' }, { 'if-match': '"1"' }, { 'if-unmodified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' }])('is sent whole to who asks for a part, or on a condition: %j', async (headers) => {
    for (const url of ['/', '/trainees', '/logo.png', '/assets/index-1a2b.js']) {
      for (const method of ['GET', 'HEAD'] as const) {
        const plain = await api.app.inject({ method, url, headers: { host: '127.0.0.1:3000' } });
        const answer = await api.app.inject({ method, url, headers: { host: '127.0.0.1:3000', ...headers } });
        // Only GET has the page at every address.
        const body = plain.statusCode === 404 ? answer.body : plain.body;
        expect([url, method, answer.statusCode, answer.body]).toEqual([url, method, plain.statusCode, body]);
      }
    }
  });

  it.each([['br', brotliDecompressSync], ['gzip', gunzipSync]] as const)('comes as %s to who takes it', async (encoding, read) => {
    const answer = await get('/assets/index-1a2b.js', { 'accept-encoding': `deflate, ${encoding}` });
    expect([answer.headers['content-encoding'], answer.headers.vary]).toEqual([encoding, 'Accept-Encoding']);
    expect(read(answer.rawPayload).toString()).toBe(SCRIPT);
    expect(answer.rawPayload.length).toBeLessThan(SCRIPT.length / 10);
    const page = await get('/somewhere', { 'accept-encoding': encoding });
    expect(read(page.rawPayload).toString()).toBe(PAGE);
    const known = await get('/somewhere', { 'accept-encoding': encoding, 'if-none-match': String(page.headers.etag) });
    expect([known.statusCode, known.body]).toEqual([304, '']);
  });

  it('sends large answers of the API compressed too', async () => {
    const [plain, small] = [await get('/api/v1/openapi.json'), await get('/api/v1/openapi.json', { 'accept-encoding': 'gzip' })];
    expect(small.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(small.rawPayload).toString()).toBe(plain.body);
    expect((await get('/health/live', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
  });

  it.each(['/../../../etc/passwd', '/assets/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/etc/hosts'])('never leaves its folder: %s', async (url) => {
    const answer = await get(url);
    expect(answer.body === PAGE || answer.statusCode >= 400).toBe(true);
  });
});
