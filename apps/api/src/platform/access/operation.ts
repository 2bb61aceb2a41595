/** The name of an operation in the document and in the access log: `coachingPeriods.start`. */
export function operationName(controller: string, method: string): string {
  const subject = controller.replace(/Controller$/, '');
  return `${subject.charAt(0).toLowerCase()}${subject.slice(1)}.${method}`;
}

export function operationOf(controller: { name: string }, handler: { name: string }): string {
  return operationName(controller.name, handler.name);
}
