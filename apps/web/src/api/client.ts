/** Calls by the paths of the API's own document: a path, parameter, body or answer that changes there fails the build. */
import type { paths } from '../generated/api';
import { type Call, call, callForFile } from './http';

export type Method = 'get' | 'post' | 'delete';
/** Paths of the API that know the method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, object> ? P : never;
}[keyof paths];

type Operation<P extends keyof paths, M extends Method> = paths[P] extends Record<M, infer O> ? O : never;
type PathParams<O> = O extends { parameters: { path: infer Params } } ? Params : Record<never, never>;
type Query<O> = O extends { parameters: { query?: infer Params } } ? Params : never;
type JsonBody<O> = O extends { requestBody: { content: { 'application/json': infer Body } } } ? Body : undefined;
type Content<R> = R extends { content: { 'application/json': infer Body } } ? Body : never;
type Success<O> = O extends { responses: infer R } ? Content<R[keyof R & (200 | 201 | 202)]> : never;

/** What a path that is read can be asked by. */
export type QueryOf<P extends PathOf<'get'>> = Required<NonNullable<Query<Operation<P, 'get'>>>>;
/** The JSON that a successful call answers with. */
export type Answer<P extends PathOf<M>, M extends Method> = Success<Operation<P, M>>;
/** The JSON that a call takes. */
export type Body<P extends PathOf<M>, M extends Method> = JsonBody<Operation<P, M>>;

export type Headers = Record<string, string>;

/** Fills the parameters of a path in; the addresses of the document begin where the server does. */
export function fill(path: string, params: unknown): string {
  const values = params as Record<string, unknown>;
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}

/** The address of what the browser itself fetches, such as a sheet to save. */
export function addressOf(path: PathOf<'get'>, query: object): string {
  return withQuery(path, query);
}

function withQuery(address: string, query: object | undefined): string {
  const wanted = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(wanted.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${address}?${search}` : address;
}

export function get<P extends PathOf<'get'>>(
  path: P,
  params: PathParams<Operation<P, 'get'>>,
  options: { headers?: Headers; query?: Query<Operation<P, 'get'>> } = {},
): Promise<Answer<P, 'get'>> {
  return call(withQuery(fill(path, params), options.query as object | undefined), headersOnly(options));
}

export function getFile<P extends PathOf<'get'>>(
  path: P,
  params: PathParams<Operation<P, 'get'>>,
  options: { headers?: Headers; query?: Query<Operation<P, 'get'>> } = {},
): Promise<Blob> {
  return callForFile(withQuery(fill(path, params), options.query as object | undefined), headersOnly(options));
}

export function post<P extends PathOf<'post'>>(
  path: P,
  params: PathParams<Operation<P, 'post'>>,
  body: Body<P, 'post'>,
  headers: Headers = {},
): Promise<Answer<P, 'post'>> {
  return call(fill(path, params), { method: 'POST', body, headers });
}

/** Posts a form with files. */
export function postForm<P extends PathOf<'post'>>(
  path: P,
  params: PathParams<Operation<P, 'post'>>,
  form: FormData,
  headers: Headers,
): Promise<Answer<P, 'post'>> {
  return call(fill(path, params), { method: 'POST', body: form, headers });
}

export function remove<P extends PathOf<'delete'>>(
  path: P,
  params: PathParams<Operation<P, 'delete'>>,
  headers: Headers,
): Promise<void> {
  return call(fill(path, params), { method: 'DELETE', headers });
}

function headersOnly({ headers }: { headers?: Headers }): Call {
  return headers ? { headers } : {};
}
