import type { DocumentNode, GraphQLSchema } from 'graphql';
import { GraphQLError, parse, validate } from 'graphql';

const known = new Map<string, DocumentNode | GraphQLError[]>();
/** Programs send the same few texts over and over; a person with an editor sends ever new ones. */
const kept = 100;

/** The query as a checked document, or what is wrong with it. Validating 1,600 types takes time, so answers are kept. */
export function readDocument(schema: GraphQLSchema, text: string): DocumentNode | GraphQLError[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const read = check(schema, text);
  if (known.size >= kept) known.clear();
  known.set(text, read);
  return read;
}

function check(schema: GraphQLSchema, text: string): DocumentNode | GraphQLError[] {
  try {
    const document = parse(text);
    const errors = validate(schema, document);
    return errors.length > 0 ? [...errors] : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
