// The areas, from left to right, and which others each may use: docs/architecture.md, "The areas".
import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { target } from './imports.mjs';

export const MAY_USE = JSON.parse(readFileSync(new URL('./areas.json', import.meta.url), 'utf8'));

const AREAS_IN = [['apps', 'api', 'src', 'areas'], ['libs', 'domain', 'src'], ['libs', 'contracts', 'src']].map((folder) => [...folder, ''].join(sep));

/** Where a file lies: `{ project, area, feature, name }`; undefined outside the areas. */
function placeOf(file) {
  for (const folder of AREAS_IN) {
    const at = file.indexOf(`${sep}${folder}`);
    if (at < 0) continue;
    const [area, feature, ...rest] = file.slice(at + folder.length + 1).split(sep);
    if (area in MAY_USE) return { project: folder, area, feature: rest.length > 0 ? feature : undefined, name: file.split(sep).at(-1) };
  }
  return undefined;
}

const isTest = (file) => /\.(spec|hostile|test)\.tsx?$/.test(file);

/** Visits each import of one of our files that has its place in an area or in the API's platform. */
const eachImport = (context, visit) => {
  const check = (node) => {
    const path = node.source && target(context.filename, node.source.value);
    if (path) visit(path, (message) => context.report({ node, message }));
  };
  return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
};

/** An area uses others only leftwards. */
export const areaDirection = {
  create(context) {
    const here = placeOf(context.filename);
    if (!here || isTest(context.filename)) return {};
    return eachImport(context, (path, say) => {
      const there = placeOf(path);
      if (!there || there.project !== here.project || there.area === here.area) return;
      if (!MAY_USE[here.area].includes(there.area)) say(`${here.area} may not use ${there.area}: listen to what it records, or declare a port on the left side.`);
    });
  },
};

const PLATFORM = ['apps', 'api', 'src', 'platform', ''].join(sep);

/** A feature of the API is used through its face; its controllers ask services only; the platform knows no area. */
export const apiFace = {
  create(context) {
    if (isTest(context.filename)) return {};
    const here = placeOf(context.filename);
    const name = context.filename.split(sep).at(-1);
    return eachImport(context, (path, say) => {
      const there = placeOf(path);
      const wanted = path.split(sep).at(-1);
      if (name.endsWith('.controller.ts') && /\.(repository|query)\.ts$/.test(wanted)) say('A controller speaks to its service only.');
      if (name.endsWith('.listener.ts') && /(^audit|\.controller|use-cases.*)\.ts$/.test(wanted)) say('A listener writes derived rows: it records no event and calls no use case.');
      if (!there?.project.startsWith('apps')) return;
      if (context.filename.includes(PLATFORM)) return say('The platform knows no area.');
      if (!here || (here.area === there.area && here.feature === there.feature)) return;
      if (there.name !== `${there.feature}.public.ts`) say(`Use ${there.feature} through ${there.feature}.public.ts.`);
    });
  },
};
