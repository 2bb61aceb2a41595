import type { Config } from '../config/config.js';
import { ConfigError } from '../config/config.js';
import { Database } from '../database/database.js';
import type { Sources } from '../database/sources.js';
import type { MigrationClass } from '../database/migration.js';
import { openForLooking } from '../database/open-for-looking.js';
import { FAULTS, ROW_FAULTS, type AuditReport } from './audit-report.js';
import { AuditVerifier } from './audit-verifier.js';

type Print = (line: string) => void;

/** Commands that only look: they open the database by themselves, as it is, since an opening for work mends what they are to find. */
export interface LookingCommand {
  help: string;
  /** `migrations`: the steps of this program's schema, to tell an older schema from one that lost a table. */
  run(args: readonly string[], config: Config, print: Print, migrations?: MigrationClass[]): Promise<number>;
}

export const LOOKING_COMMANDS: ReadonlyMap<string, LookingCommand> = new Map([
  ['audit:verify', {
    help: '[--file COPY] [--expect SEQ:HASH]… reads the whole audit log and says what is not as it was written',
    run: verifyLog,
  }],
  ['audit:head', {
    help: '[--file COPY] prints where each chain of the audit log ends, to be kept outside for --expect',
    run: printHeads,
  }],
]);

interface Options {
  file?: string;
  expected: string[];
}

function optionsOf(args: readonly string[], known: readonly string[]): Options {
  const options: Options = { expected: [] };
  for (let index = 0; index < args.length; index += 2) {
    const [name = '', value = ''] = [args[index], args[index + 1]];
    if (!known.includes(name) || value === '') throw new ConfigError(`Not understood: ${args.slice(index).join(' ')}. It takes ${known.join(' and ')}.`);
    if (name === '--file') options.file = value;
    else if (/^[1-9]\d{0,9}:[0-9a-f]{64}$/.test(value)) options.expected.push(value);
    else throw new ConfigError('--expect takes SEQ:HASH, as audit:head prints it.');
  }
  return options;
}

async function looking<T>(config: Config, file: string | undefined, work: (sources: Sources) => Promise<T>, migrations: MigrationClass[] = []): Promise<T> {
  const sources = await openForLooking(config, file, migrations);
  try {
    return await work(sources);
  } finally {
    await sources.report.destroy();
  }
}

async function verifyLog(args: readonly string[], config: Config, print: Print, migrations?: MigrationClass[]): Promise<number> {
  const { file, expected } = optionsOf(args, ['--file', '--expect']);
  const report = await looking(config, file, (sources) => new AuditVerifier(new Database(sources), config).verify(expected), migrations);
  reportLines(report).forEach(print);
  return report.whole ? 0 : 1;
}

const nameOf = (organisationId: string): string => (organisationId === '' ? '(no organisation)' : organisationId);

/** The whole answer, a line a thing; what is wrong stands in capitals. */
export function reportLines({ chains, guards, rows, absent, mended, whole }: AuditReport): string[] {
  return [
    ...chains.flatMap(({ organisationId, events, end, faults, unchecked }) => [
      `${nameOf(organisationId)}: ${events} events, ${faults[0] ? `BROKEN at ${faults[0].seq} (${faults[0].what})` : 'whole'}, ends at ${end.seq}:${end.hash}`,
      ...faults.map(({ seq, what }) => `  event ${seq}: ${what}, ${FAULTS[what]}`),
      ...(unchecked > 0 ? [`  NOT CHECKED: the MAC of ${unchecked} events cannot be checked without the key (AUDIT_KEY)`] : []),
    ]),
    ...guards.map((guard) => `GUARD ${guard}`),
    ...rows.map(({ table, rows: count, what, names }) => `${table}: ${count} rows ${ROW_FAULTS[what]}${names.length > 0 ? ` (${names.join(', ')})` : ''}`),
    ...absent.map((place) => `EXPECTED ${place} is in no chain`),
    ...mended.map(({ seq, at }) => `note: at ${at} the guards were found not as they were made, and mended (event ${seq} of no organisation)`),
    whole ? 'The audit log is whole.' : 'The audit log is NOT whole.',
  ];
}

async function printHeads(args: readonly string[], config: Config, print: Print): Promise<number> {
  const { file } = optionsOf(args, ['--file']);
  const heads = await looking(config, file, ({ report }) =>
    report.query<{ organisation_id: string; seq: number; hash: string }[]>('SELECT organisation_id, seq, hash FROM audit_head ORDER BY organisation_id'));
  for (const { organisation_id: organisationId, seq, hash } of heads) print(`${nameOf(organisationId)} ${seq}:${hash}`);
  return 0;
}
