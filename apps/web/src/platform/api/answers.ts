type Listener = () => void;

const listeners = new Set<Listener>();

/** Calls back whenever the server has answered as to somebody who is signed in; returns how to stop. */
export function onAnswer(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function answered(): void {
  listeners.forEach((listener) => listener());
}
