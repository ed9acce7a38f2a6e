import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
} from 'graphql';
import { isInterfaceType, isObjectType, valueFromASTUntyped } from 'graphql';
import type { GraphQLCompositeType } from 'graphql';

/** What GitHub charges for a query before running it. */
export interface Cost {
  /** Requests to connections, were every `first` and `last` filled. */
  readonly requests: number;
  /** Points of the hourly budget: requests / 100, rounded, at least 1. */
  readonly cost: number;
  /** Nodes, were every `first` and `last` filled. */
  readonly nodeCount: number;
}

/** The most nodes one query may ask for. */
export const maxNodes = 500_000;

type Variables = Readonly<Record<string, unknown>>;
type Count = { readonly requests: number; readonly nodes: number };

const known = new WeakMap<DocumentNode, Map<string, Cost>>();
/** Of one text; those that programs send differ in a few switches only. */
const kept = 100;

/** The cost of an operation, worked out once for each text and the numbers and switches that it is asked with. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Cost {
  const costs = known.get(document) ?? new Map<string, Cost>();
  known.set(document, costs);
  const sizes = Object.entries(variables).filter(([, value]) => typeof value !== 'string');
  const key = JSON.stringify([operation.name?.value, sizes]);
  const cost = costs.get(key) ?? workOut(schema, document, operation, variables);
  if (costs.size < kept) costs.set(key, cost);
  return cost;
}

/**
 * The cost of an operation by GitHub's published rule. `@include` and `@skip` are honoured; whether GitHub's own
 * calculator does so is not documented. Source: docs/github-facts.md §5, "GraphQL cost = Σ connection requests".
 */
function workOut(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Cost {
  const root = schema.getRootType(operation.operation);
  const walk = createWalk(schema, document, variables);
  const { requests, nodes } = root ? walk([operation.selectionSet], root, 1) : { requests: 0, nodes: 0 };
  return { requests, cost: Math.max(1, Math.round(requests / 100)), nodeCount: nodes };
}

type Walk = (sets: readonly SelectionSetNode[], parent: GraphQLCompositeType, times: number) => Count;

function createWalk(schema: GraphQLSchema, document: DocumentNode, variables: Variables): Walk {
  const walk: Walk = (sets, parent, times) => {
    const counts = [...collect(schema, document, variables, sets, parent)].map(([, found]) => visit(found, times));
    return counts.reduce((sum, one) => ({ requests: sum.requests + one.requests, nodes: sum.nodes + one.nodes }), none);
  };
  const visit = ({ parent, fields }: Found, times: number): Count => {
    const [field] = fields;
    const declared =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field?.name.value ?? ''] : undefined;
    const type = declared === undefined ? undefined : getNamedType(declared.type);
    if (field === undefined || !isCompositeType(type)) return none;
    const size = type.name.endsWith('Connection') ? pageSize(field, variables) : null;
    const inner = walk(
      fields.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : [])),
      type,
      times * (size ?? 1),
    );
    if (size === null) return inner;
    return { requests: inner.requests + times, nodes: inner.nodes + times * size };
  };
  return walk;
}

const none: Count = { requests: 0, nodes: 0 };

type Found = { readonly parent: GraphQLCompositeType; readonly fields: readonly FieldNode[] };

/** The fields of selection sets with fragments opened; the same key on the same type is one field, as when it runs. */
function collect(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  sets: readonly SelectionSetNode[],
  parent: GraphQLCompositeType,
): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  const add = (selection: SelectionNode, on: GraphQLCompositeType): void => {
    if (!isIncluded(selection, variables)) return;
    if (selection.kind === Kind.FIELD) {
      const key = `${on.name}.${selection.alias?.value ?? selection.name.value}`;
      found.set(key, { parent: on, fields: [...(found.get(key)?.fields ?? []), selection] });
      return;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentNamed(document, selection.name.value);
    const named = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : on;
    for (const inner of fragment?.selectionSet.selections ?? []) add(inner, isCompositeType(named) ? named : on);
  };
  for (const set of sets) for (const selection of set.selections) add(selection, parent);
  return found;
}

function fragmentNamed(document: DocumentNode, name: string): FragmentDefinitionNode | undefined {
  return document.definitions.find(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
  );
}

function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, { ...variables });
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, { ...variables });
  return include?.['if'] !== false && skip?.['if'] !== true;
}

function pageSize(field: FieldNode, variables: Variables): number | null {
  const argument = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
  const value = argument && valueFromASTUntyped(argument.value, { ...variables });
  return typeof value === 'number' ? value : null;
}
