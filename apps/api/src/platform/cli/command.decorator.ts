import type { Type } from '@nestjs/common';

/** A command of `npm run valopolku -- <name> …`. Returns the exit code, 0 when it returns nothing. */
export interface CommandRunner {
  run(args: readonly string[], print: (line: string) => void): Promise<number | void>;
}

interface RegisteredCommand {
  name: string;
  help: string;
  type: Type<CommandRunner>;
}

const registered = new Map<string, RegisteredCommand>();

/** Registers a provider as a command: `@Command('user:create', 'E-MAIL NAME ROLE… — makes a user')`. */
export function Command(name: string, help: string): (type: Type<CommandRunner>) => void {
  return (type) => void registered.set(name, { name, help, type });
}

export function findCommand(name: string | undefined): RegisteredCommand | undefined {
  return name === undefined ? undefined : registered.get(name);
}

export function commandHelp(): string[] {
  return [...registered.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, help }) => `  ${name.padEnd(16)} ${help}`);
}
