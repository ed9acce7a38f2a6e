import { isLink } from './link.ts';
import { readUntil } from './until.ts';
import { manual, resembledVerb, verbOf } from './verbs.ts';
import type { Command, Misfit } from './command.ts';
import type { Verb } from './verbs.ts';

const TARGET = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const COMMIT = /^@[0-9A-Fa-f]{7,64}$/;
const ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/;

/** What a command's own words may be written with: anything else could look like what it is not. */
const PLAIN_HEAD = /^[\x20-\x7e\t]*$/;

/** Controls, line separators and marks that turn the direction of writing: they make a line read as what it is not, even in a note. */
const TREACHEROUS = /[\p{Zl}\p{Zp}\p{Bidi_Control}]|(?!\t)\p{Cc}/u;

/**
 * The command on one line by the exact grammar, a misfit where one of our commands was meant, null where none was.
 * The line starts with `/`; nothing is normalised, so a line that only looks like a command is none.
 */
export function readCommandLine(line: string): Command | Misfit | null {
  const { head, note } = splitNote(line);
  const [word = '', ...rest] = head.trimEnd().split(/[ \t]+/);
  if (!word.startsWith('/')) return null;
  if (!PLAIN_HEAD.test(head) || TREACHEROUS.test(line)) return null;
  const verb = verbOf(word.slice(1));
  if (verb === null) return unknownCommand(line, word);
  // Other bots take `/deploy` too: what is not written as ours is theirs.
  return command(verb, rest, note) ?? (verb === 'deploy' ? null : badArguments(line, verb));
}

/** The misfit for a line that looks like one of our commands, but is written with characters that a command may not have. */
export function badCharacters(line: string, verb: Verb): Misfit {
  return misfit(
    line,
    'BAD_CHARACTERS',
    `A line that looks like /${verb} contains characters that a command may not have: only plain ASCII letters, digits and signs count, so it was not read. Type it anew: ${manual[verb].usage}`,
  );
}

/** A line that was meant as a command but is none; what was written is cut to 200 characters. */
export function misfit(line: string, reason: Misfit['reason'], sentence: string): Misfit {
  return { verb: 'misfit', line: line.slice(0, 200), reason, sentence };
}

/** A note follows the first `--` that stands alone. A `--` with nothing after it belongs to the words before it. */
function splitNote(line: string): { readonly head: string; readonly note: string } {
  const dashes = line.search(/[ \t]--[ \t]/);
  const note = dashes < 0 ? '' : line.slice(dashes + 4).trim();
  return note === '' ? { head: line, note } : { head: line.slice(0, dashes), note };
}

function command(verb: Verb, words: readonly string[], note: string): Command | null {
  if (verb === 'status' || verb === 'recheck' || verb === 'help') {
    return words.length === 0 && note === '' ? { verb } : null;
  }
  if (verb === 'hold' || verb === 'unhold') {
    const environment = environmentIn(words);
    return environment === undefined ? null : { verb, environment, note };
  }
  if (verb === 'override') {
    const { commit, rest } = commitIn(words);
    const environment = environmentIn(rest);
    return environment === undefined ? null : { verb, commit, environment, note };
  }
  if (verb === 'candidate' || verb === 'drop' || verb === 'deploy') return releaseCommand(verb, words, note);
  const [target = '', ...more] = words;
  if (!TARGET.test(target)) return null;
  if (verb === 'waive') return waiver(target, more, note);
  if (verb === 'attest') return attestation(target, more, note);
  const { commit, rest } = verb === 'signoff' || verb === 'profile' ? commitIn(more) : { commit: null, rest: more };
  const environment = environmentIn(rest);
  if (environment === undefined) return null;
  return verb === 'revoke' ? { verb, target, environment, note } : { verb, target, commit, environment, note };
}

function releaseCommand(verb: 'candidate' | 'drop' | 'deploy', words: readonly string[], note: string): Command | null {
  const [first = '', ...more] = words;
  if (verb === 'drop') return words.length === 0 ? { verb, note } : null;
  if (more.length > 0) return null;
  if (verb === 'deploy') return ENVIRONMENT.test(first) ? { verb, environment: first, note } : null;
  const { commit } = commitIn([first.startsWith('@') ? first : `@${first}`]);
  return commit === null ? null : { verb, commit, note };
}

function attestation(target: string, words: readonly string[], note: string): Command | null {
  const [link = '', ...more] = words;
  const { commit, rest } = commitIn(more);
  const environment = environmentIn(rest);
  return environment === undefined || !isLink(link)
    ? null
    : { verb: 'attest', target, link, commit, environment, note };
}

function waiver(target: string, words: readonly string[], note: string): Command | null {
  const { commit, rest } = commitIn(words);
  const [preposition, moment = '', ...more] = rest;
  const until = preposition === 'until' ? readUntil(moment) : null;
  const environment = environmentIn(more);
  if (until === null || environment === undefined) return null;
  return { verb: 'waive', target, commit, until, environment, note };
}

/** The commit of `@SHA`, where it stands first, and the words after it. */
function commitIn(words: readonly string[]): { readonly commit: string | null; readonly rest: readonly string[] } {
  const [first = '', ...rest] = words;
  return COMMIT.test(first) ? { commit: first.slice(1).toLowerCase(), rest } : { commit: null, rest: words };
}

/** The environment of `in ENVIRONMENT`, null where nothing is written, undefined where something else is. */
function environmentIn(words: readonly string[]): string | null | undefined {
  const [preposition, name, ...more] = words;
  if (preposition === undefined) return null;
  return preposition === 'in' && name !== undefined && more.length === 0 && ENVIRONMENT.test(name) ? name : undefined;
}

function unknownCommand(line: string, word: string): Misfit | null {
  const meant = /^\/[A-Za-z]+[.:,!]?$/.test(word)
    ? resembledVerb(
        word
          .slice(1)
          .replace(/[^A-Za-z]/g, '')
          .toLowerCase(),
      )
    : null;
  if (meant === null) return null;
  return misfit(line, 'UNKNOWN_COMMAND', `There is no command ${word}. Perhaps this was meant: ${manual[meant].usage}`);
}

function badArguments(line: string, verb: Verb): Misfit {
  return misfit(
    line,
    'BAD_ARGUMENTS',
    `The line "${line.trim().slice(0, 200)}" was not read. The form is ${manual[verb].usage}, with nothing else on the line.`,
  );
}
