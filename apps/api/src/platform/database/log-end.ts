import { endianness } from 'node:os';

/** Where the log of WAL mode ends, as its index (the file `-shm`) says: "WAL-Index Format" in SQLite's manual. */
export interface LogEnd {
  /** Pages in the log; 0 when all of them are in the database file and the log begins anew. */
  frames: number;
  pageSize: number;
  /** Pages of the whole database. */
  pages: number;
  /** How many of the frames are in the database file as well. */
  done: number;
  /** Drawn when the log begins anew; each page in it carries them. */
  salts: Buffer;
  /** All that was read: nothing happened between two that are equal. */
  read: Buffer;
}

/** The log has a header, and one for each page. */
const LOG_HEADER = 32;
const FRAME_HEADER = 24;
const SALTS_IN_FRAME = 8;
export const SALTS_IN_HEADER = 16;

/** The index begins with its header, twice, and how many pages a checkpoint has brought into the file; later, how many it set out to. */
const HEADER = 48;
const DONE = 2 * HEADER;
export const INDEX_BYTES = DONE + 4;
export const BEGUN = 128;
const FORMAT = 3_007_000;
const AT = { format: 0, isMade: 12, pageSize: 14, frames: 16, pages: 20, salts: 32 } as const;
const SALTS = 8;
/** 65 536 is written as 1. */
const pageSizeOf = (written: number): number => (written === 1 ? 65_536 : written);

const isLittle = endianness() === 'LE';
export const numberIn = (bytes: Buffer): number => (isLittle ? bytes.readUInt32LE() : bytes.readUInt32BE());

/** Undefined where none is made yet, or one is being written just now. The numbers are in the byte order of this machine. */
export function logEndIn(bytes: Buffer): LogEnd | undefined {
  const header = bytes.subarray(0, HEADER);
  if (bytes.length < INDEX_BYTES || !header.equals(bytes.subarray(HEADER, DONE))) return undefined;
  const view = new DataView(header.buffer, header.byteOffset, HEADER);
  if (view.getUint32(AT.format, isLittle) !== FORMAT || header[AT.isMade] === 0) return undefined;
  return {
    frames: view.getUint32(AT.frames, isLittle),
    done: numberIn(bytes.subarray(DONE)),
    pageSize: pageSizeOf(view.getUint16(AT.pageSize, isLittle)),
    pages: view.getUint32(AT.pages, isLittle),
    salts: header.subarray(AT.salts, AT.salts + SALTS),
    read: bytes,
  };
}

/** Bytes of a log that holds so many pages. */
export const logBytes = ({ pageSize }: Pick<LogEnd, 'pageSize'>, frames: number): number => LOG_HEADER + frames * (FRAME_HEADER + pageSize);

/** Where the last page's salts stand in the log; a log that was cut short and written on has zeros there. */
export const saltsAt = (end: LogEnd): number => logBytes(end, end.frames - 1) + SALTS_IN_FRAME;

/** The database file begins with a header of its own, which says how long it is: "Database File Format". */
const FILE_AT = { pageSize: 16, pages: 28 } as const;
export const FILE_HEADER_BYTES = 32;

export function bytesByHeader(header: Buffer): number {
  if (header.length < FILE_HEADER_BYTES) return Number.POSITIVE_INFINITY;
  return pageSizeOf(header.readUInt16BE(FILE_AT.pageSize)) * header.readUInt32BE(FILE_AT.pages);
}
