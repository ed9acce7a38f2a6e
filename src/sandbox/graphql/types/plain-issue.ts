import { nodeId } from '../../world/ids.ts';
import type { Issue } from '../../world/model/issues.ts';
import type { Graph } from '../graph.ts';
import type { GraphNode } from '../node.ts';
import { node, within } from '../node.ts';
import { issueFields } from './issue.ts';
import { pageIn } from './names.ts';
import { issueTimelineItems } from './timeline.ts';

/** A plain issue. */
export function issueNode(graph: Graph, issue: Issue): GraphNode {
  const { repository } = issue;
  return node('Issue', within(repository), {
    id: nodeId('I', issue.id),
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    state: issue.state.toUpperCase(),
    ...pageIn(graph, repository, `/issues/${issue.number}`),
    ...issueFields(graph, issue),
    timelineItems: (args) => issueTimelineItems(graph, issue, args),
  });
}
