import type { OwnCheckRun, Shown, Write } from '../../src/gate/ports.ts';

export const nothingShown: Shown = {
  checks: [],
  others: [],
  comments: [],
  reacted: [],
  reviewRequests: { users: [], teams: [] },
  reviewersDone: { users: [], teams: [] },
};

/** What GitHub would show after these writes: a working fake of the display, enough to see whether a second look finds a difference. */
export function afterWrites(shown: Shown, writes: readonly Write[]): Shown {
  return writes.reduce(afterWrite, shown);
}

function afterWrite(shown: Shown, write: Write): Shown {
  switch (write.kind) {
    case 'create-check':
      return { ...shown, checks: [...shown.checks, run(shown.checks.length + 1, write.commit, write.check)] };
    case 'update-check':
      return {
        ...shown,
        checks: shown.checks.map((old) => (old.id === write.id ? run(old.id, old.commit, write.check) : old)),
      };
    case 'create-comment':
      return {
        ...shown,
        comments: [...shown.comments, { id: `c${shown.comments.length}`, text: write.text, tampered: false }],
      };
    case 'update-comment':
      return {
        ...shown,
        comments: shown.comments.map((old) =>
          old.id === write.id ? { ...old, text: write.text, tampered: false } : old,
        ),
      };
    case 'update-issue': {
      const { number, title, text, open } = write;
      return { ...shown, issue: { number, title, text, open, tampered: false } };
    }
    case 'open-home':
    case 'open-issue':
    case 'remind':
      return shown;
    case 'react':
      return { ...shown, reacted: [...shown.reacted, write.comment] };
    case 'request-reviews': {
      const { users, teams } = shown.reviewRequests;
      return { ...shown, reviewRequests: { users: [...users, ...write.users], teams: [...teams, ...write.teams] } };
    }
  }
}

function run(id: number, commit: string, check: Extract<Write, { kind: 'create-check' }>['check']): OwnCheckRun {
  return { ...check, id, commit, status: 'completed' };
}
