import { nodeId } from '../../world/ids.ts';
import type { Edit, Reaction, ReactionContent } from '../../world/model/issues.ts';
import type { Repository } from '../../world/model/repository.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import { timestamp, timestampOrNull } from '../graph.ts';
import type { GraphNode } from '../node.ts';
import { node, textArgument, within } from '../node.ts';

/** A text that people may edit: a description or a comment. */
interface Edited {
  readonly lastEditedAt: number | null;
  readonly editor: Parameters<Graph['account']>[0];
  readonly edits: readonly Edit[];
}

/** The fields that tell who changed a text and what it said before. */
export const editFields = (graph: Graph, repository: Repository, text: Edited): GraphNode['fields'] => {
  // a text that was never edited has no revisions; the first edit brings the created one with it
  const revisions = text.edits.length > 1 ? text.edits.toReversed() : [];
  return {
    lastEditedAt: timestampOrNull(text.lastEditedAt),
    editor: () => graph.account(text.editor),
    includesCreatedEdit: revisions.length > 0,
    userContentEdits: (args) =>
      connect(within(repository), 'UserContentEdit', revisions, args, {
        key: ({ id }) => id,
        node: (edit) => editNode(graph, repository, edit),
      }),
  };
};

/** One revision; an erased one keeps its place and loses its text. */
function editNode(graph: Graph, repository: Repository, edit: Edit): GraphNode {
  return node('UserContentEdit', within(repository), {
    id: nodeId('UCE', edit.id),
    createdAt: timestamp(edit.at),
    editedAt: timestamp(edit.at),
    updatedAt: timestamp(edit.deletedAt ?? edit.at),
    editor: () => graph.account(edit.editor),
    deletedAt: timestampOrNull(edit.deletedAt),
    deletedBy: () => graph.account(edit.deletedBy),
    diff: edit.deletedAt === null ? edit.text : null,
  });
}

const contents = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES',
} as const satisfies Record<ReactionContent, string>;

const groups = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'] as const;

/** The fields that tell who reacted how; all eight groups are there, empty ones too. */
export const reactionFields = (
  graph: Graph,
  repository: Repository,
  reactions: readonly Reaction[],
): GraphNode['fields'] => ({
  reactionGroups: () => groups.map((content) => groupNode(graph, repository, content, reactions)),
  reactions: (args) => {
    const wanted = textArgument(args, 'content');
    const found = reactions.filter(({ content }) => wanted === null || contents[content] === wanted);
    return connect(within(repository), 'Reaction', found, args, {
      key: ({ id }) => id,
      node: (reaction) => reactionNode(graph, repository, reaction),
      more: { viewerHasReacted: found.some(({ user }) => isViewer(graph, user)) },
    });
  },
});

function reactionNode(graph: Graph, repository: Repository, reaction: Reaction): GraphNode {
  return node('Reaction', within(repository), {
    id: nodeId('REA', reaction.id),
    databaseId: reaction.id,
    content: contents[reaction.content],
    createdAt: timestamp(reaction.createdAt),
    user: () => (reaction.user.type === 'User' ? graph.account(reaction.user) : null),
  });
}

function groupNode(
  graph: Graph,
  repository: Repository,
  content: ReactionContent,
  all: readonly Reaction[],
): GraphNode {
  const reactions = all.filter((reaction) => reaction.content === content);
  const first = reactions[0];
  return node('ReactionGroup', within(repository), {
    content: contents[content],
    createdAt: first === undefined ? null : timestamp(first.createdAt),
    viewerHasReacted: reactions.some(({ user }) => isViewer(graph, user)),
    reactors: (args) =>
      connect(within(repository), 'Reactor', reactions, args, {
        key: ({ id }) => id,
        node: ({ user }) => graph.account(user),
      }),
    users: (args) => {
      const people = reactions.filter(({ user }) => user.type === 'User');
      return connect(within(repository), 'ReactingUser', people, args, {
        key: ({ id }) => id,
        node: ({ user }) => graph.account(user),
        edge: ({ createdAt }) => ({ reactedAt: timestamp(createdAt) }),
      });
    },
  });
}

const isViewer = ({ actor }: Graph, user: Reaction['user']): boolean => 'account' in actor && actor.account === user;
