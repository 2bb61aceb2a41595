/** Makes the demo project through the services, on the first start of a demo database. `src/demo` provides it. */
export abstract class DemoMaker {
  abstract make(onProgress: (text: string) => void): Promise<void>;
}
