import type { SeenCheck } from './observe.ts';

/** How the story is told; the acceptance test listens, the terminal prints. */
export interface Tell {
  readonly scene: (title: string) => void;
  readonly line: (who: string, what: string) => void;
  readonly checks: (checks: readonly SeenCheck[]) => void;
  /** A comment of the App, as Markdown. */
  readonly comment: (text: string) => void;
  readonly log: (text: string) => void;
}

const signs: Readonly<Record<string, string>> = { success: '✓', failure: '✗', action_required: '…', neutral: '-' };

/** Tells the story in plain text, so that a person can follow it. `write` gets whole lines. */
export function tellPlainly(write: (text: string) => void): Tell {
  let scenes = 0;
  return {
    scene: (title) => write(`\n${(scenes += 1)}. ${title}\n`),
    line: (who, what) => write(`   ${who} ${what}\n`),
    checks: (checks) => {
      const width = Math.max(...checks.map(({ name }) => name.length));
      for (const { name, conclusion, title } of checks)
        write(`     ${signs[conclusion ?? ''] ?? '?'} ${name.padEnd(width)}  ${title}\n`);
    },
    comment: (text) => write(quoted(readable(text))),
    log: (text) => write(quoted(asRunnerShows(text))),
  };
}

/** Markers and foldings are for GitHub, not for a terminal. */
function readable(markdown: string): string {
  return markdown.replaceAll(/<!--.*?-->\n?|<details>[\s\S]*?<\/details>\n*|<\/?sub>/g, '');
}

/** The runner takes its own commands out of the log: masks vanish, annotations become lines of their own. */
function asRunnerShows(log: string): string {
  return log
    .replaceAll(/^::add-mask::.*\n/gm, '')
    .replaceAll(
      /^::(error|warning|notice)(?: title=([^:]*))?::/gm,
      (_all, level: string, title = '') => `${level}: ${title}: `,
    );
}

function quoted(text: string): string {
  return `${text
    .trim()
    .split('\n')
    .map((line) => `     │ ${line}`.trimEnd())
    .join('\n')}\n`;
}
