// How a class of the API is called: who reads its name knows its file, and the other way round.
import { sep } from 'node:path';

/** What the framework or the recorder calls bears its role always; what the house calls may do without: WorkLogReader in work-log-reader.service.ts. */
const WITH_ROLE = /^(.+)\.(controller|module|listener|guard|filter|interceptor|pipe)\.ts$/;
const ROLE_OR_NONE = /^(.+)\.(service|repository|query)\.ts$/;
/** A use case is one verb: record-result.ts has RecordResult. */
const USE_CASE = new RegExp(`\\${sep}use-cases\\${sep}([^.\\${sep}]+)\\.ts$`);

const pascal = (words) => words.split('-').map((word) => word[0].toUpperCase() + word.slice(1)).join('');

/** The names that a class of this file may have; undefined where the file says nothing: entities of one table's parts lie together, ports too. */
function namesOf(path) {
  const file = path.split(sep).at(-1);
  const [, always, role] = WITH_ROLE.exec(file) ?? [];
  if (always) return [pascal(always) + pascal(role)];
  const [, bare, may] = ROLE_OR_NONE.exec(file) ?? [];
  if (bare) return [pascal(bare) + pascal(may), pascal(bare)];
  const [, useCase] = USE_CASE.exec(path) ?? [];
  return useCase && [pascal(useCase)];
}

export const classBearsFile = {
  create(context) {
    const names = namesOf(context.filename);
    if (!names) return {};
    const check = ({ declaration }) => {
      if (declaration?.type !== 'ClassDeclaration' || names.includes(declaration.id?.name)) return;
      context.report({ node: declaration.id ?? declaration, message: `A class bears the name of its file: ${names.join(' or ')}, or another file.` });
    };
    return { ExportNamedDeclaration: check, ExportDefaultDeclaration: check };
  },
};
