import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.svg': 'image/svg+xml', '.webmanifest': 'application/manifest+json',
};

export interface CompressedFile {
  body: Buffer;
  type: string;
  encoding: 'br' | 'gzip';
  etag: string;
}

/** The texts of the web app, compressed once when first asked for: a phone on a slow network waits for them. */
export class CompressedFiles {
  private readonly files: ReadonlyMap<string, string>;
  private readonly made = new Map<string, Promise<CompressedFile>>();

  constructor(root: string) {
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) in TYPES);
    this.files = new Map(names.map((name) => [`/${name.split(sep).join('/')}`, join(root, name)]));
  }

  /** The file at this path in an encoding that the client takes; undefined when there is none. */
  find(path: string, accepted: string): Promise<CompressedFile> | undefined {
    const file = this.files.get(path);
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
    if (file === undefined || encoding === undefined) return undefined;
    const key = `${encoding} ${path}`;
    const made = this.made.get(key) ?? compress(file, encoding);
    this.made.set(key, made);
    return made;
  }
}

async function compress(file: string, encoding: CompressedFile['encoding']): Promise<CompressedFile> {
  const content = await readFile(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  const body = encoding === 'br' ? await promisify(brotliCompress)(content, quality) : await promisify(gzip)(content);
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}-${encoding}"`;
  return { body, encoding, etag, type: TYPES[extname(file)] ?? 'application/octet-stream' };
}
