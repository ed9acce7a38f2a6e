import type { Actor, App } from '../world/model/apps.ts';
import type { World } from '../world/world.ts';
import { createVerify } from 'node:crypto';
import { Refusal } from '../world/refusal.ts';
import { actorOfToken } from '../world/tokens.ts';
import { isObject } from './body.ts';

/** Who stands behind an `Authorization` header; 401 for anything that is not a valid credential of this world. */
export const authenticate = (world: World, header: string | undefined, wallClock: () => number): Actor => {
  if (header === undefined || header === '') return { kind: 'anonymous' };
  const credential = credentialOf(header);
  return credential.split('.').length === 3 && credential.startsWith('ey')
    ? actorOfJwt(world, credential, wallClock)
    : actorOfToken(world, credential);
};

/** `token X`, `Bearer X`, or the password of Basic credentials, as git and old clients send them. */
const credentialOf = (header: string): string => {
  const [scheme, value = ''] = header.trim().split(/\s+/);
  if (/^basic$/i.test(scheme ?? '')) return Buffer.from(value, 'base64').toString('utf8').split(':')[1] ?? '';
  if (/^(token|bearer)$/i.test(scheme ?? '')) return value;
  throw new Refusal('unauthorized', 'Bad credentials');
};

const actorOfJwt = (world: World, jwt: string, wallClock: () => number): Actor => {
  const [head = '', body = '', signature = ''] = jwt.split('.');
  const header = decode(head);
  const claims = decode(body);
  const app = findIssuer(world, claims['iss']);
  if (header['alg'] !== 'RS256' || !app?.publicKey) throw undecodable();
  const genuine = createVerify('RSA-SHA256').update(`${head}.${body}`).verify(app.publicKey, signature, 'base64url');
  if (!genuine) throw undecodable();
  requireTimes(claims, Math.floor(wallClock() / 1000));
  return { kind: 'app', app, account: app.bot };
};

const decode = (part: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    if (isObject(value)) return value;
  } catch {
    // falls through to the refusal: what cannot be read is no token
  }
  throw undecodable();
};

const undecodable = (): Refusal => new Refusal('unauthorized', 'A JSON web token could not be decoded');

/** The issuer is the App's id, as number or text, or its client id. */
const findIssuer = (world: World, issuer: unknown): App | undefined => {
  const wanted = String(issuer);
  for (const app of world.apps.values()) if (String(app.id) === wanted || app.clientId === wanted) return app;
  return undefined;
};

const tenMinutes = 600;

const requireTimes = (claims: Readonly<Record<string, unknown>>, now: number): void => {
  const { iat, exp } = claims;
  if (typeof iat !== 'number' || iat > now + 60) {
    throw new Refusal(
      'unauthorized',
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  }
  if (typeof exp !== 'number' || exp <= now) {
    throw new Refusal(
      'unauthorized',
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  if (exp > now + tenMinutes + 60)
    throw new Refusal('unauthorized', "'Expiration time' claim ('exp') is too far in the future");
};
