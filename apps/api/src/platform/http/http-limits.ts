const SECOND = 1000;
const KILOBYTE = 1024;

/** What one request, one socket and one address may take. The figures are explained in docs/operations.md. */
export const HTTP_LIMITS = {
  /** From the first byte to the end of the headers. */
  headersMs: 10 * SECOND,
  /** Without a byte of a body that has begun. */
  silenceMs: 10 * SECOND,
  /** From the first byte to the end of the body. */
  requestMs: 60 * SECOND,
  /** A socket on which nothing moves, an answer that nobody takes included. */
  socketMs: 60 * SECOND,
  /** A request in all: its body (60 s), the work (a report's 60 s) and the answer, which some client may never read. */
  wholeMs: 180 * SECOND,
  /** Between two requests of a socket. */
  idleMs: 20 * SECOND,
  /** The same behind a proxy, which keeps its own for a minute and must not find one that is closing. */
  idleBehindProxyMs: 75 * SECOND,
  /** How often node looks for what has passed its time. */
  lookMs: 2 * SECOND,
  requestsASocket: 1000,
  /** Sent one after the other without waiting for an answer (pipelining, which no browser does). */
  unansweredASocket: 20,
  headerBytes: 16 * KILOBYTE,
  addressCharacters: 8 * KILOBYTE,
  /** Requests under way from one address without a session. */
  requestsAnAddress: 100,
  /** Sockets of one address; only where no proxy is trusted, for behind one they are all the proxy's. */
  socketsAnAddress: 200,
  /** An ordinary body. What needs more, or less, says so on its handler (`@BodyLimit`). */
  bodyBytes: 64 * KILOBYTE,
} as const;

/** How long a stop waits for what is under way; the rest of ten seconds is for the database. */
export const STOP_MS = { answers: 7 * SECOND, database: 2 * SECOND } as const;
