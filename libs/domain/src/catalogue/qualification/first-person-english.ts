/** Verbs of requirements as the requirements have them, and as they follow "I can:". Of words alike (plans, works) only a verb's place makes a verb. */
const VERBS: Readonly<Record<string, string>> = {
  assesses: 'assess', assists: 'assist', carries: 'carry', checks: 'check', chooses: 'choose', clarifies: 'clarify', cleans: 'clean', draws: 'draw', dresses: 'dress', ensures: 'ensure', equips: 'equip',
  finds: 'find', finishes: 'finish', follows: 'follow', gives: 'give', guides: 'guide', identifies: 'identify', inducts: 'induct', keeps: 'keep', maintains: 'maintain', makes: 'make', manages: 'manage',
  markets: 'market', mends: 'mend', monitors: 'monitor', observes: 'observe', operates: 'operate', plans: 'plan', prepares: 'prepare', prices: 'price', protects: 'protect', provides: 'provide', reports: 'report',
  services: 'service', sets: 'set', takes: 'take', uses: 'use', washes: 'wash', works: 'work',
};

const SUBJECT = 'Student ';

/**
 * A requirement as the person says it after "I can:": "Student assesses own work performance." → "Assess my own work performance." A
 * statement that does not begin so, or whose verb is not known here, stays as it is.
 */
export function inEnglishFirstPerson(statement: string): string {
  if (!statement.startsWith(SUBJECT)) return statement;
  const words = statement.slice(SUBJECT.length).split(' ');
  if (VERBS[bare(words[0] ?? '')] === undefined) return statement;
  const own = words.map((word, index) => said(word, words[index - 1])).join(' ');
  return own.charAt(0).toUpperCase() + own.slice(1);
}

const bare = (word: string): string => word.replace(/[^a-z-]+$/u, '');

/** A verb comes first, after a comma, or after "and". */
const leadsToVerb = (before: string | undefined): boolean => before === undefined || before.endsWith(',') || before === 'and' || before === 'or';

function said(word: string, before: string | undefined): string {
  if (word === 'own') return before === 'my' ? word : 'my own';
  const verb = leadsToVerb(before) ? VERBS[bare(word)] : undefined;
  return verb === undefined ? word : word.replace(bare(word), verb);
}
