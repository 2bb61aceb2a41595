import type { IconName } from '@valopolku/ui';

/** Beginnings of Finnish words that tell what a task is about. A picture only helps the eye; the words decide. */
const pictures: readonly (readonly [RegExp, IconName])[] = [
  [/wc|pesutil|saniteet|kostea/, 'droplets'],
  [/desinf|pyyhi|pölyj|pinnat|pintojen/, 'spray-can'],
  [/käytäv|porta|aula/, 'footprints'],
  [/pyyk|vaate|tekstiil|liina/, 'shirt'],
  [/jäte|lajit|kierrä/, 'recycle'],
  [/keitti|ruoka|astia|kattau|tarjoil/, 'kitchen'],
  [/luok|huone|ove|avai/, 'door'],
  [/lumi|liukka|hiekoit|aura/, 'snow'],
  [/piha|nurm|istut|harav|viher|puutarh/, 'leaf'],
  [/kulje|jakel|tavar|varasto/, 'truck'],
  [/asiak|vastaanot|neuvo/, 'users'],
  [/maal|rakent|nikkar|puu|korja/, 'hammer'],
  [/huol|laite|lamp|suodat|tarkas/, 'wrench'],
  [/suunnit|kirja|seuran|raport/, 'notebook'],
  [/latti|moppa|imur|siivous/, 'broom'],
];

export function taskIcon(name: string): IconName {
  const words = name.toLocaleLowerCase('fi');
  return pictures.find(([pattern]) => pattern.test(words))?.[1] ?? 'clipboard-check';
}
