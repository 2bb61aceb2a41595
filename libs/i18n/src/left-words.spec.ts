import { describe, expect, it } from '@jest/globals';
import type { Language } from '@valopolku/domain';
import { loadTexts } from './index.js';

function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

/** Words that the glossary has left behind, each with what it says now; and slips that were mended once. */
const LEFT: Readonly<Record<Language, readonly [RegExp, string][]>> = {
  fi: [
    [/sijoit/i, 'paikka, työskentelyjakso'], [/keskeyty|keskeyte|keskeytä/i, 'tauko; keskeyttäminen is dropping out'], [/\badmin/i, 'pääkäyttäjä'], [/ohjaava taho/i, 'kuka ohjasi'], [/syntymäpäiv/i, 'syntymäaika'],
    [/\}\}:\p{L}/u, 'a case ending by rule: {{total, elative}}'], [/(?<!\p{L})til(i|iä|in|it|illä|eille|ejä)(?!\p{L})/iu, 'tunnus'], [/oppilaito/i, 'koulutuksen järjestäjä'],
    [/(?<!\p{L})kirjau[sk]/iu, 'merkintä; the verb is kirjata'],
    [/ohjauksen päivä|tausta aloit/i, 'ohjauspäivä; tilanne alussa'], [/palkkatuettu( työ)? mukaan lukien/i, 'työ, myös palkkatuettu'], [/(\}\}|yhden) ihmi[ns]/i, 'henkilö, where people are counted'],
  ],
  sv: [
    [/placer/i, 'plats, arbetsperiod'], [/avbrott|avbruten/i, 'uppehåll'], [/situation\w* efter/i, 'situation när perioden slutar'], [/avisering/i, 'meddelande'], [/namnge/i, 'utse'], [/bekräfta redo|, bekräftat/i, 'bekräftad redo för yrkesprov'],
    [/(?<!\p{L})återta(?!\p{L})|(?<!\p{L})återt(as|agit|agits|agen|aget)(?!\p{L})/iu, 'dra tillbaka; ta bort'], [/födelsetid/i, 'födelsedatum'], [/\bpaus\b/i, 'uppehåll'], [/vikari/i, 'ställföreträdare'], [/beredskap/i, 'redo för yrkesprov'], [/\badmin/i, 'huvudanvändare'],
    [/hänvisningens datum|bakgrund vid start/i, 'hänvisningsdag; situationen i början'], [/till arbetssökning/i, 'övergick till att söka arbete'],
  ],
  en: [
    [/safety prohibition/i, 'non-disclosure for personal safety'], [/more closely/i, 'details'], [/already can\b/i, 'can already'], [/already now/i, 'now'], [/\bemail/i, 'e-mail'], [/\badmins?\b/i, 'administrator'],
    [/background at start/i, 'situation at the start'], [/pay-subsidised work included/i, 'work, pay-subsidised included'],
  ],
};

describe('words that the glossary has left behind', () => {
  it.each(Object.keys(LEFT) as Language[])('are in no text of %s', async (language) => {
    const texts = leaves(await loadTexts(language));
    const found = LEFT[language].flatMap(([left, now]) => texts.filter(([, text]) => left.test(text)).map(([key, text]) => `${key}: ${text} (${now})`));
    expect(found).toEqual([]);
  });
});

it.each(['fi', 'sv', 'en'] as const)('a thing that is asked at the referral and shown on the page has one name, in %s', async (language) => {
  const { trainees, coachingPeriods } = await loadTexts(language);
  const [asked, shown]: [Record<string, unknown>, Record<string, unknown>] = [trainees.form, coachingPeriods.field];
  // `date` is of the referral there and of whatever is written down here.
  const doubled = Object.keys(asked).filter((key) => key in shown && key !== 'date' && asked[key] !== shown[key]);
  expect(doubled).toEqual([]);
});

/** Things that several parts of the product ask for or show under the same key; a narrow column may shorten. */
const ONE_NAME = ['email', 'phone', 'environment', 'degreePart', 'provider', 'qualification', 'project', 'funder', 'grade', 'gender', 'birthDate', 'homeMunicipality', 'calledName', 'earlierName'];
const SHORT = ['trainees.column.environment'];
const LABELLED = /(?:^[\w-]+|\.(?:field|form|column|contact|filter))\.(\w+)$/u;

it.each(['fi', 'sv', 'en'] as const)('a field is called the same wherever it stands, in %s', async (language) => {
  const names = new Map<string, Set<string>>();
  let seen = 0;
  for (const [path, text] of leaves(await loadTexts(language))) {
    const key = LABELLED.exec(path)?.[1] ?? '';
    if (!ONE_NAME.includes(key) || SHORT.includes(path)) continue;
    names.set(key, (names.get(key) ?? new Set()).add(text));
    seen += 1;
  }
  expect([...names].filter(([, called]) => called.size > 1).map(([key, called]) => `${key}: ${[...called].join(' / ')}`)).toEqual([]);
  expect(seen).toBeGreaterThan(20);
});

/** The same thing, under keys of its own in several parts: whatever the case, since one stands at the head of a line and one within. */
const PAIRS: readonly (readonly string[])[] = [
  ['trainees.form.date', 'coachingPeriods.field.referralDate'],
  ['trainees.form.backgroundSection', 'coachingPeriods.background.title', 'coachingPeriods.dialog.background.title', 'finalReport.column.background'],
  ['environments.one', 'environments.column.name', 'workLogs.column.environment', 'coachingPeriods.field.environment'],
  ['shell.nav.users', 'users.title'],
  ['trainees.people_other', 'myDay.today.people_other'],
  ...['studying', 'work'].map((status) => [`overview.exits.${status}`, `finalReport.exits.${status}`, `trainees.exit.${status}`]),
  ...['unemployedJobseeker', 'movedToJobSeeking', 'outsideWorkingLife'].map((status) => [`overview.exits.${status}`, `finalReport.exits.${status}`, `trainees.exit.${status}`, `choices.exitStatus.${status}`]),
  ['finalReport.exits.unknown', 'trainees.exit.unknown', 'choices.exitStatus.unknown'],
  ...['working', 'paySubsidisedWork'].map((status) => [`finalReport.exits.${status}`, `trainees.exit.${status}`]),
];

it.each(['fi', 'sv', 'en'] as const)('a thing that two parts name has one name, in %s', async (language) => {
  const texts = new Map(leaves(await loadTexts(language)));
  const doubled = PAIRS.filter((keys) => new Set(keys.map((key) => texts.get(key)?.toLowerCase() ?? `no ${key}`)).size > 1);
  expect(doubled.map((keys) => keys.map((key) => `${key}: ${texts.get(key)}`).join(' / '))).toEqual([]);
});

it.each(['fi', 'sv', 'en'] as const)('no two tabs of the phone are called the same, in %s', async (language) => {
  const nav = leaves((await loadTexts(language)).shell.nav);
  const short = nav.filter(([key, text]) => key.endsWith('Short') && !key.startsWith('my') && text !== '').map(([, text]) => text);
  expect(short).toEqual([...new Set(short)]);
});
