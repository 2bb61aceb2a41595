/** What an operation takes and answers, each as its class of the contracts. */
export interface Operation {
  request: object | undefined;
  response: unknown;
}

/** An operation without a body. */
export interface Answers<Response> extends Operation {
  request: undefined;
  response: Response;
}

/** An operation that sends a body. */
export interface Takes<Request extends object, Response> extends Operation {
  request: Request;
  response: Response;
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** Operations by their name as the document writes it: `GET /my-day`. */
export type OperationsOf<O> = { [K in keyof O]: Operation };

/** The paths that are known with a method. */
export type PathOf<O, M extends Method> = { [K in keyof O]: K extends `${M} ${infer P}` ? P : never }[keyof O];

export type RequestOf<O, M extends Method, P extends string> = O extends Record<`${M} ${P}`, { request: infer Request }> ? Request : never;
export type ResponseOf<O, M extends Method, P extends string> = O extends Record<`${M} ${P}`, { response: infer Response }> ? Response : never;

/** The names that stand in braces in a path. */
type NameIn<P extends string> = P extends `${string}{${infer Name}}${infer Rest}` ? Name | NameIn<Rest> : never;

/** The options of a call, which must fill every name of the path; without one they may be left out. */
export type OptionsFor<P extends string, Options> = [NameIn<P>] extends [never] ? [options?: Options] : [options: Options & { path: Record<NameIn<P>, string> }];
