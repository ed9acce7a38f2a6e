import type { Commit, TreeItem } from '../../world/model/git.ts';
import type { Json } from '../../shapes/urls.ts';
import type { RepositoryContext, Route } from '../router.ts';
import { createCommit } from '../../world/commits.ts';
import { writeBlob } from '../../world/git-objects.ts';
import { getCommit } from '../../world/history.ts';
import { nodeId } from '../../world/ids.ts';
import { Refusal, notFound } from '../../world/refusal.ts';
import { createRef, deleteRef, getRef, setRef } from '../../world/refs.ts';
import { accountOf } from '../../world/tokens.ts';
import { gitCommitShape, refShape } from '../../shapes/commits.ts';
import { repoUrl } from '../../shapes/urls.ts';
import { optionalChoice, optionalFlag, optionalObjects, optionalText, optionalTexts, text } from '../body.ts';
import { created, noContent, ok } from '../reply.ts';
import { demand, param, repositoryRoute } from '../router.ts';
import { treeFromItems } from './git-trees.ts';

const read = demand('contents', 'read');
const write = demand('contents', 'write');

const getTree = (context: RepositoryContext) => {
  const { repository, urls, query } = context;
  const sha = param(context, 'tree_sha');
  const root = treeOf(context, sha);
  const items = repository.objects.trees.get(root);
  if (!items) throw notFound();
  const all = query.get('recursive') === null ? items : flatten(context, items, '');
  return ok({
    sha: root,
    url: `${repoUrl(urls, repository)}/git/trees/${root}`,
    tree: all.map((item) => itemShape(context, item)),
    truncated: false,
  });
};

/** A tree by its own id, or the one of a commit, branch or tag. */
const treeOf = ({ repository }: RepositoryContext, name: string): string => {
  const tip = repository.refs.get(`refs/heads/${name}`) ?? repository.refs.get(`refs/tags/${name}`) ?? name;
  return repository.objects.commits.get(tip)?.tree ?? tip;
};

const flatten = (context: RepositoryContext, items: readonly TreeItem[], folder: string): readonly TreeItem[] =>
  items.flatMap((item) => {
    const whole = { ...item, path: `${folder}${item.path}` };
    const inside = item.type === 'tree' ? (context.repository.objects.trees.get(item.sha) ?? []) : [];
    return [whole, ...flatten(context, inside, `${whole.path}/`)];
  });

const itemShape = ({ urls, repository }: RepositoryContext, { path, mode, type, sha, size }: TreeItem): Json => ({
  path,
  mode,
  type,
  sha,
  ...(size === null ? {} : { size }),
  ...(type === 'commit' ? {} : { url: `${repoUrl(urls, repository)}/git/${type}s/${sha}` }),
});

const getBlob = ({ repository, urls, params }: RepositoryContext) => {
  const sha = params['file_sha'] ?? '';
  const content = repository.objects.blobs.get(sha);
  if (!content) throw notFound();
  return ok({
    sha,
    node_id: nodeId('B', sha),
    size: content.length,
    url: `${repoUrl(urls, repository)}/git/blobs/${sha}`,
    content: content.toString('base64'),
    encoding: 'base64',
  });
};

const postBlob = ({ repository, urls, body }: RepositoryContext) => {
  const encoding = optionalChoice(body, 'encoding', ['utf-8', 'base64']) ?? 'utf-8';
  const sha = writeBlob(
    repository.objects,
    Buffer.from(text(body, 'content'), encoding === 'base64' ? 'base64' : 'utf8'),
  );
  return created({ sha, url: `${repoUrl(urls, repository)}/git/blobs/${sha}` });
};

const postTree = (context: RepositoryContext) => {
  const { repository, body } = context;
  const sha = treeFromItems(repository, optionalText(body, 'base_tree'), optionalObjects(body, 'tree') ?? []);
  const items = repository.objects.trees.get(sha) ?? [];
  return created({
    sha,
    url: `${repoUrl(context.urls, repository)}/git/trees/${sha}`,
    tree: items.map((item) => itemShape(context, item)),
    truncated: false,
  });
};

const postCommit = (context: RepositoryContext) => {
  const { world, actor, repository, body, urls } = context;
  const tree = text(body, 'tree');
  const files = treeFiles(context, tree);
  const parents = optionalTexts(body, 'parents') ?? [];
  for (const parent of parents) getCommit(repository.objects, parent);
  const before =
    parents[0] === undefined ? new Map<string, unknown>() : getCommit(repository.objects, parents[0]).files;
  const gone = Object.fromEntries([...before.keys()].filter((path) => !files.has(path)).map((path) => [path, null]));
  const account = accountOf(actor);
  const isCustom = ['author', 'committer', 'signature'].some((key) => body[key] !== undefined);
  const commit: Commit = createCommit(world, repository, account, {
    message: text(body, 'message'),
    parents,
    // GitHub signs what an App commits so, whatever is in it
    viaWeb: account.type === 'Bot' && !isCustom,
    files: { ...gone, ...Object.fromEntries([...files].map(([path, file]) => [path, { ...file }])) },
  });
  return created(gitCommitShape(urls, repository, commit));
};

const treeFiles = (context: RepositoryContext, tree: string) => {
  const root = context.repository.objects.trees.get(tree);
  if (!root) throw new Refusal('invalid', 'Tree SHA does not exist');
  const blobs = flatten(context, root, '').filter(({ type }) => type === 'blob');
  return new Map(
    blobs.map(({ path, sha, mode }) => [
      path,
      {
        content: context.repository.objects.blobs.get(sha) ?? Buffer.alloc(0),
        mode: mode === '040000' ? ('100644' as const) : mode,
      },
    ]),
  );
};

/** Git's own objects and refs. */
export const gitRoutes: readonly Route[] = [
  repositoryRoute('GET', '/git/ref/*ref', read, (context) => {
    const ref = `refs/${param(context, 'ref')}`;
    return ok(refShape(context.urls, context.repository, ref, getRef(context.repository, ref)));
  }),
  repositoryRoute('GET', '/git/matching-refs/*ref', read, (context) => {
    const prefix = `refs/${param(context, 'ref')}`;
    return ok(
      [...context.repository.refs]
        .filter(([ref]) => ref.startsWith(prefix))
        .map(([ref, sha]) => refShape(context.urls, context.repository, ref, sha)),
    );
  }),
  repositoryRoute('POST', '/git/refs', write, ({ world, actor, repository, body, urls }) => {
    createRef(world, actor, repository, text(body, 'ref'), text(body, 'sha'));
    return created(refShape(urls, repository, text(body, 'ref'), text(body, 'sha')));
  }),
  repositoryRoute('PATCH', '/git/refs/*ref', write, (context) => {
    const { world, actor, repository, body, urls } = context;
    const ref = `refs/${param(context, 'ref')}`;
    if (!repository.refs.has(ref)) throw new Refusal('invalid', 'Reference does not exist');
    setRef(world, accountOf(actor), repository, ref, text(body, 'sha'), {
      force: optionalFlag(body, 'force') ?? false,
    });
    return ok(refShape(urls, repository, ref, getRef(repository, ref)));
  }),
  repositoryRoute('DELETE', '/git/refs/*ref', write, (context) => {
    deleteRef(context.world, context.actor, context.repository, `refs/${param(context, 'ref')}`);
    return noContent();
  }),
  repositoryRoute('GET', '/git/commits/:commit_sha', read, (context) =>
    ok(
      gitCommitShape(
        context.urls,
        context.repository,
        getCommit(context.repository.objects, param(context, 'commit_sha')),
      ),
    ),
  ),
  repositoryRoute('POST', '/git/commits', write, postCommit),
  repositoryRoute('GET', '/git/trees/:tree_sha', read, getTree),
  repositoryRoute('POST', '/git/trees', write, postTree),
  repositoryRoute('GET', '/git/blobs/:file_sha', read, getBlob),
  repositoryRoute('POST', '/git/blobs', write, postBlob),
];
