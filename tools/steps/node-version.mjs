import { giveUp } from './run.mjs';

/** Node ^20.19, ^22.12 or 24 and newer: the same as `engines` in package.json. */
export function supports(version) {
  const [major, minor] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
}

export function requireNode() {
  if (!supports(process.versions.node)) giveUp(`Valopolku needs Node 20.19, 22.12 or 24 and newer; this is ${process.versions.node}.`);
}
