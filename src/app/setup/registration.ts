import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Manifest } from './manifest.ts';
import type { Page } from './page.ts';
import { askPage, tellPage } from './page.ts';

/** What a registration takes. */
export interface RegistrationOptions {
  /** GitHub for browsers, for example `https://github.com`; no slash at its end. */
  readonly webUrl: string;
  /** The organisation that will own the App; null: whoever is at the browser. */
  readonly organization: string | null;
  readonly manifest: (redirectUrl: string) => Manifest;
  /** Takes the code that GitHub gave; what it gives back is shown in the browser. Called at most once. */
  readonly exchange: (code: string) => Promise<Told>;
  /** 0 takes a free one. */
  readonly port: number;
}

/** What became of the code, for the browser: no secrets. */
export interface Told {
  readonly ok: boolean;
  readonly title: string;
  readonly text: string;
  readonly link: { readonly href: string; readonly words: string } | null;
}

/** A page of this machine that waits for one person. */
export interface Registration {
  /** The page to open; nobody can guess it. */
  readonly url: string;
  /** Resolves when the code was exchanged, whatever came of it, and the browser was told. */
  readonly done: Promise<void>;
  readonly close: () => Promise<void>;
}

interface Desk extends RegistrationOptions {
  readonly host: string;
  /** The page's path; only who was told it sees the page, and with it the state. */
  readonly path: string;
  readonly state: string;
  spent: boolean;
}

/** GitHub's codes are short words; anything else is not sent to it. */
const CODE = /^[\w-]{1,100}$/;

/**
 * Serves the page on 127.0.0.1 until it is closed. Two things nobody else knows keep others out: the page's path, and the state that comes
 * back with the code. A code comes once; without the state it is not even looked at.
 */
export async function startRegistration(options: RegistrationOptions): Promise<Registration> {
  const [pageNonce, state] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')];
  let finish: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let desk: Desk | null = null;
  const server = createServer({ maxHeaderSize: 8 * 1024, requestTimeout: 10_000 }, (request, response) => {
    if (desk === null) return void response.writeHead(503).end();
    void answer(desk, request, response, finish);
  });
  server.listen(options.port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : options.port}`;
  desk = { ...options, host, path: `/${pageNonce}`, state, spent: false };
  return {
    url: `http://${host}${desk.path}`,
    done,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
  finish: () => void,
): Promise<void> {
  const { page, ends } = await pageFor(desk, request);
  response.writeHead(page.status, { ...page.headers, connection: 'close' }).end(page.html, () => ends && finish());
}

async function pageFor(desk: Desk, request: IncomingMessage): Promise<{ readonly page: Page; readonly ends: boolean }> {
  const tell = (status: number, title: string, text: string) => ({ page: tellPage(status, title, text), ends: false });
  // A name that somebody else made to lead to this machine is not ours.
  if (request.headers.host !== desk.host || request.method !== 'GET') return tell(404, 'Nothing here', '');
  const url = new URL(request.url ?? '/', `http://${desk.host}`);
  const isBack = url.pathname === `${desk.path}/created`;
  if (url.pathname !== desk.path && !isBack) return tell(404, 'Nothing here', '');
  if (desk.spent) return tell(410, 'Done already', 'The terminal says what came of it.');
  if (!isBack)
    return { page: askPage(desk.manifest(`http://${desk.host}${desk.path}/created`), formAddress(desk)), ends: false };
  const code = url.searchParams.get('code') ?? '';
  if (!isSame(url.searchParams.get('state') ?? '', desk.state) || !CODE.test(code))
    return tell(400, 'Not from this page', 'Open the page that the terminal names, and go through GitHub from there.');
  desk.spent = true;
  const told = await desk.exchange(code);
  return { page: tellPage(told.ok ? 200 : 502, told.title, told.text, told.link), ends: true };
}

function formAddress({ webUrl, organization, state }: Desk): string {
  const place = organization === null ? '' : `/organizations/${organization}`;
  return `${webUrl}${place}/settings/apps/new?state=${state}`;
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
