import type { IncomingMessage } from 'node:http';
import type { SessionRow, Visitors } from '../../ports/sessions.ts';

/** Who a request comes from: hashes only. A visitor owns many sessions; an API bearer is per session. */
export type Caller = Readonly<{ visitor: string | null; bearer: string | null }>;

/** What the door needs to know people by. */
export type Doorman = Readonly<{
  visitors: Visitors;
  hash(text: string): string;
  token(): string;
  id(): string;
  now(): number;
  secure: boolean;
}>;

/** `__Host-` cookies bind to this host and to https (RFC 6265bis section 4.1.3.2). */
export const cookieName = (secure: boolean): string => (secure ? '__Host-askwell' : 'askwell');

export async function caller(doorman: Doorman, request: IncomingMessage): Promise<Caller> {
  const token = cookie(request.headers.cookie, cookieName(doorman.secure));
  const visitor = token === undefined ? null : ((await doorman.visitors.byToken(doorman.hash(token))) ?? null);
  const bearer = /^Bearer ([\w-]{20,200})$/i.exec(request.headers.authorization ?? '')?.[1];
  return { visitor, bearer: bearer === undefined ? null : doorman.hash(bearer) };
}

function cookie(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** Nobody but its visitor or its bearer reads or writes a session. */
export const mayUse = (who: Caller, row: Pick<SessionRow, 'owner' | 'bearer'>): boolean =>
  (row.owner !== null && row.owner === who.visitor) || (row.bearer !== null && row.bearer === who.bearer);

/** A new visitor: its id, and the cookie that carries its token for a year. Only the token's hash is kept. */
export async function newVisitor(doorman: Doorman): Promise<Readonly<{ visitor: string; cookie: string }>> {
  const token = doorman.token();
  const visitor = doorman.id();
  await doorman.visitors.create(visitor, doorman.hash(token), doorman.now());
  const secure = doorman.secure ? '; Secure' : '';
  return { visitor, cookie: `${cookieName(doorman.secure)}=${token}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${secure}` };
}

/** Whose something new is: the visitor's who asks. A browser that is no visitor yet becomes one, and is to be given the cookie; a program owns nothing but by a bearer. */
export async function ownerOf(
  doorman: Doorman,
  who: Caller,
  request: IncomingMessage,
): Promise<Readonly<{ owner: string | null; cookie: string | undefined }>> {
  if (who.visitor !== null || !isBrowser(request)) return { owner: who.visitor, cookie: undefined };
  const { visitor, cookie } = await newVisitor(doorman);
  return { owner: visitor, cookie };
}

/** Browsers say where a request comes from: by Fetch Metadata, or on plain http beyond localhost by the Origin of a POST alone. Programs do not. */
export const isBrowser = ({ headers }: IncomingMessage): boolean => headers['sec-fetch-site'] !== undefined || headers.origin !== undefined;

/** The origin of a request that another site's page made; undefined for our own pages and for programs. */
export function crossSite(request: IncomingMessage): string | undefined {
  const site = request.headers['sec-fetch-site'];
  const { origin, host } = request.headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return origin ?? String(site);
  if (origin === undefined) return undefined;
  return hostOf(origin) === host ? undefined : origin;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
