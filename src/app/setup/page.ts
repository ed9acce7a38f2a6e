import { createHash } from 'node:crypto';
import type { Manifest } from './manifest.ts';
import { abilityPermissions, appPermissions } from '../permissions.ts';

/** A page with the headers that keep everything else out of it. */
export interface Page {
  readonly status: number;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; width: 100%; }
th, td { border-bottom: 1px solid #8886; padding: .3rem .6rem .3rem 0; text-align: left; vertical-align: top; }
button { background: #1f6feb; border: 0; border-radius: .4rem; color: #fff; font: inherit; padding: .6rem 1.2rem; }
button:focus-visible { outline: 3px solid #fa0; }
code { background: #8882; border-radius: .2rem; padding: 0 .25rem; }
small { color: GrayText; }`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** The page that shows what the App will be allowed, and hands the manifest to GitHub by one click. `action` is GitHub's address. */
export function askPage(manifest: Manifest, action: string): Page {
  const known = [...appPermissions, ...Object.values(abilityPermissions)];
  const rows = Object.entries(manifest.default_permissions).map(([key, access]) => {
    const one = known.find((permission) => permission.key === key && permission.access === access);
    return `<tr><td>${escape(one?.title ?? key)}</td><td>${access}</td><td>${escape(plain(one?.reason ?? ''))}</td></tr>`;
  });
  const hook = manifest.hook_attributes?.url;
  const body = `<h1>Register Holdpoint on ${escape(new URL(action).host)}</h1>
<p>GitHub will ask for a name (<code>${escape(manifest.name)}</code> unless you change it) and create a private App with these permissions and no others:</p>
<table><tr><th>Permission</th><th>Access</th><th>For</th></tr>${rows.join('')}</table>
<p>It is told of these events: ${manifest.default_events.map((event) => `<code>${escape(event)}</code>`).join(' ')}</p>
<p>${hook === undefined ? 'It gets no webhooks yet: no public address was given.' : `GitHub will send them to <code>${escape(hook)}</code>.`}</p>
<form method="post" action="${escape(action)}"><input type="hidden" name="manifest" value="${escape(JSON.stringify(manifest))}"><button autofocus>Continue to GitHub</button></form>
<p><small>The key and the secret go from GitHub to the command that you started; this page never has them.</small></p>`;
  return pageOf(200, 'Register Holdpoint', body, new URL(action).origin);
}

/** What the browser is told at the end, or instead. `link` is GitHub's page for what comes next. */
export function tellPage(
  status: number,
  title: string,
  text: string,
  link: { readonly href: string; readonly words: string } | null = null,
): Page {
  const next = link === null ? '' : `<p><a href="${escape(link.href)}">${escape(link.words)}</a></p>`;
  return pageOf(status, title, `<h1>${escape(title)}</h1><p>${escape(text)}</p>${next}`, null);
}

/** Nothing is loaded, framed or kept, no script runs, and the form goes to GitHub alone. */
function pageOf(status: number, title: string, body: string, formTarget: string | null): Page {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    `form-action ${formTarget ?? "'none'"}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
  return {
    status,
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>\n`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  };
}

/** Reasons are written for Markdown, too. */
function plain(words: string): string {
  return words.replaceAll('`', '');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
