import type { Commit, FileEntry } from '../../world/model/git.ts';
import type { Json } from '../../shapes/urls.ts';
import type { RepositoryContext, Route } from '../router.ts';
import { resolveCommit } from '../../world/commits.ts';
import { Refusal, notFound } from '../../world/refusal.ts';
import { push } from '../../world/refs.ts';
import { gitCommitShape } from '../../shapes/commits.ts';
import { repoHtml, repoUrl } from '../../shapes/urls.ts';
import { isObject, optionalText, text } from '../body.ts';
import { created, ok } from '../reply.ts';
import { demand, param, repositoryRoute } from '../router.ts';

/** Larger files come without content, and above the second limit not at all. */
const limits = { inline: 1_048_576, any: 104_857_600 } as const;

const read = demand('contents', 'read');
const write = demand('contents', 'write');

const get = (context: RepositoryContext) => {
  const { repository, query } = context;
  const ref = query.get('ref') ?? repository.defaultBranch;
  const commit = resolveCommit(repository, ref);
  const path = (context.params['path'] ?? '').replaceAll(/^\/+|\/+$/g, '');
  const file = commit.files.get(path);
  if (file) return ok(fileShape(context, path, file, ref));
  const listed = listFolder(context, commit, path, ref);
  if (listed.length === 0 && path !== '') throw notFound();
  return ok(listed);
};

const fileShape = (context: RepositoryContext, path: string, file: FileEntry, ref: string): Json => {
  if (file.mode === '160000')
    return {
      ...entryShape(context, path, 'submodule', file.sha, 0, ref),
      submodule_git_url: `https://example.com/${path}.git`,
    };
  if (file.mode === '120000')
    return {
      ...entryShape(context, path, 'symlink', file.sha, file.content.length, ref),
      target: file.content.toString('utf8'),
    };
  if (file.content.length > limits.any) throw new Refusal('forbidden', 'This API returns blobs up to 100 MB in size.');
  const whole = file.content.length <= limits.inline;
  const content = whole
    ? { content: file.content.toString('base64').replaceAll(/.{60}/g, '$&\n'), encoding: 'base64' }
    : { content: '', encoding: 'none' };
  return { ...entryShape(context, path, 'file', file.sha, file.content.length, ref), ...content };
};

const entryShape = (
  { urls, repository }: RepositoryContext,
  path: string,
  type: string,
  sha: string,
  size: number,
  ref: string,
): Json => {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const url = `${repoUrl(urls, repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const html = `${repoHtml(urls, repository)}/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${encoded}`;
  const git = `${repoUrl(urls, repository)}/git/${type === 'dir' ? 'trees' : 'blobs'}/${sha}`;
  const download = type === 'file' || type === 'symlink' ? `${repoHtml(urls, repository)}/raw/${ref}/${encoded}` : null;
  const links = { self: url, git, html };
  return {
    name: path.split('/').at(-1) ?? path,
    path,
    sha,
    size,
    url,
    html_url: html,
    git_url: git,
    download_url: download,
    type,
    _links: links,
  };
};

const listFolder = (context: RepositoryContext, commit: Commit, folder: string, ref: string): readonly Json[] => {
  const prefix = folder === '' ? '' : `${folder}/`;
  const { trees } = context.repository.objects;
  let items = trees.get(commit.tree) ?? [];
  for (const segment of folder.split('/').filter((part) => part !== '')) {
    items = trees.get(items.find((item) => item.path === segment && item.type === 'tree')?.sha ?? '') ?? [];
  }
  return items.map((item) =>
    entryShape(context, `${prefix}${item.path}`, typeOf(item.mode), item.sha, item.size ?? 0, ref),
  );
};

const typeOf = (mode: string): string =>
  mode === '040000' ? 'dir' : mode === '160000' ? 'submodule' : mode === '120000' ? 'symlink' : 'file';

const put = (context: RepositoryContext) => {
  const { repository, body, urls } = context;
  const path = param(context, 'path');
  const known = requireSha(context, path);
  const content = Buffer.from(text(body, 'content'), 'base64');
  const commit = commitFile(context, path, content);
  const file = commit.files.get(path);
  const shown = file ? fileShape(context, path, file, branchOf(context)) : null;
  const reply = { content: withoutContent(shown), commit: gitCommitShape(urls, repository, commit) };
  return known ? ok(reply) : created(reply);
};

const remove = (context: RepositoryContext) => {
  const path = param(context, 'path');
  if (!requireSha(context, path)) throw notFound();
  const commit = commitFile(context, path, null);
  return ok({ content: null, commit: gitCommitShape(context.urls, context.repository, commit) });
};

const withoutContent = (shown: Json | null): Json | null => {
  if (shown === null) return null;
  const { content: _content, encoding: _encoding, ...rest } = shown;
  return rest;
};

const branchOf = ({ repository, body }: RepositoryContext): string =>
  optionalText(body, 'branch') ?? repository.defaultBranch;

/** Changing a file needs the blob one saw, so that nobody overwrites what they have not read. */
const requireSha = (context: RepositoryContext, path: string): boolean => {
  const tip = context.repository.refs.get(`refs/heads/${branchOf(context)}`);
  if (tip === undefined && context.repository.refs.size > 0)
    throw new Refusal('not-found', `Branch ${branchOf(context)} not found`);
  const known = tip === undefined ? undefined : context.repository.objects.commits.get(tip)?.files.get(path);
  const sha = optionalText(context.body, 'sha');
  if (known && sha === undefined) throw new Refusal('invalid', `Invalid request.\n\n"sha" wasn't supplied.`);
  if (known && sha !== known.sha) throw new Refusal('conflict', `${path} does not match ${sha ?? ''}`);
  return known !== undefined;
};

const commitFile = (context: RepositoryContext, path: string, content: Buffer | null): Commit => {
  const { world, actor, repository, body } = context;
  const person = (key: string) => {
    const value = body[key];
    return isObject(value) ? { [key]: { name: text(value, 'name'), email: text(value, 'email') } } : {};
  };
  return push(world, actor, repository, {
    branch: branchOf(context),
    message: text(body, 'message'),
    files: { [path]: content },
    viaWeb: body['committer'] === undefined,
    ...person('author'),
    ...person('committer'),
  });
};

/** Files by path; writing one makes a commit by the one who asks. */
export const contentRoutes: readonly Route[] = [
  repositoryRoute('GET', '/contents/*path', read, get),
  repositoryRoute('PUT', '/contents/*path', write, put),
  repositoryRoute('DELETE', '/contents/*path', write, remove),
];
