// Type-checks what a generator has put into a virtual tree, on top of the files of the disk; nothing is written.
import { join, sep } from 'node:path';
import ts from 'typescript';

/** What the compiler says of the changed files of one project, in the words of tsc. */
export function complaintsIn(tree, project) {
  const at = (path) => join(tree.root, path);
  const changed = new Map(tree.listChanges().filter(({ content }) => content).map(({ path, content }) => [at(path), content.toString()]));
  const folders = new Set([...changed.keys()].flatMap((file) => file.split(sep).map((_, index, parts) => parts.slice(0, index).join(sep))));
  const { config } = ts.readConfigFile(at(`${project}/tsconfig.json`), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, at(project));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, directoryExists, getSourceFile } = host;
  Object.assign(host, {
    readFile: (file) => changed.get(file) ?? readFile(file),
    fileExists: (file) => changed.has(file) || fileExists(file),
    directoryExists: (folder) => folders.has(folder) || directoryExists(folder),
    getSourceFile: (file, target, ...rest) => (changed.has(file) ? ts.createSourceFile(file, changed.get(file), target) : getSourceFile(file, target, ...rest)),
  });
  const own = [...changed.keys()].filter((file) => file.startsWith(at(project)) && /\.tsx?$/.test(file));
  const around = ts.sys.readDirectory(at(`${project}/src`), ['.d.ts']);
  const program = ts.createProgram([...own, ...around], options, host);
  return own.flatMap((file) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => `${file.slice(tree.root.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}
