import type { HeardComment } from './heard.ts';
import type { Scene } from './scene.ts';

/** Whether anybody ever said anything about a release: hardly anybody does, and then nothing more is asked. */
export function speaksOfRelease({ heard }: Scene): boolean {
  return heard.some(mentionsRelease);
}

/** Whether a comment, as it stands, says anything about a release that may count. */
export function isAboutRelease(heard: HeardComment): boolean {
  return !heard.edited && !heard.gone && mentionsRelease(heard);
}

function mentionsRelease({ parsed }: HeardComment): boolean {
  return parsed.commands.some(({ verb }) => verb === 'candidate' || verb === 'drop' || verb === 'deploy');
}
