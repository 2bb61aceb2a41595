/** One line of what a suite tried and saw, on the console beside Jest's own: `tried('retries', '20 parallel, 1 row')`. */
export function tried(subject: string, seen: string): void {
  process.stdout.write(`tried: ${subject}: ${seen}\n`);
}
