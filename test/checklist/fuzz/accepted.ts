import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseAllDocuments } from 'yaml';
import type { Checklist } from '../../../src/checklist/model.ts';
import schema from '../../../schema/holdpoint.schema.json' with { type: 'json' };
import { isMap, namesSigned } from './read.ts';

const isPublished = new Ajv2020({ strict: false, allowUnionTypes: true }).compile(schema);

/**
 * Why a file that was read as this checklist should not have been, told by other means than the reader's: the YAML library's own
 * documents, the published schema, names looked up by hand. Null: it is as good as it was taken for.
 */
export function wronglyAccepted(source: string | Uint8Array, checklist: Checklist): string | null {
  const text = typeof source === 'string' ? source : new TextDecoder('utf-8', { ignoreBOM: false }).decode(source);
  if (text.includes('\uFFFD') && typeof source !== 'string') return unlikeUtf8(source);
  const documents = parseAllDocuments(text, { version: '1.2', schema: 'core', uniqueKeys: true, logLevel: 'silent' });
  const [document, second] = [...documents];
  if (document === undefined || second !== undefined) return 'it is not one document';
  const [error] = document.errors;
  if (error !== undefined) return `its YAML is broken: ${error.message}`;
  const file: unknown = document.toJS({ maxAliasCount: 0 });
  if (!isPublished(file)) return `the published schema refuses it: ${JSON.stringify(isPublished.errors?.slice(0, 3))}`;
  return isMap(file) ? otherwise(file, checklist) : 'it is no map';
}

function unlikeUtf8(bytes: Uint8Array): string | null {
  const again = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  return again.equals(bytes) ? null : 'its bytes are no UTF-8';
}

/** What it says must be what was understood, and every name must be somebody's. */
function otherwise(file: Readonly<Record<string, unknown>>, checklist: Checklist): string | null {
  const keys = (name: string): readonly string[] => Object.keys(Object(file[name]));
  const lost = keys('items').filter((id) => !checklist.items.some((item) => item.id === id));
  // What a template brings stands in no file, but then the file names a template.
  const brought = checklist.items.filter(({ id, from }) => from !== undefined && !keys('items').includes(id));
  if (brought.length > 0 && file['extends'] === undefined) return `items came from nowhere: ${brought.length}`;
  if (lost.length > 0 || checklist.items.length - brought.length !== keys('items').length)
    return `items were lost or made: ${lost.join()}`;
  const here = checklist.environments.map(({ name }) => name);
  if (keys('environments').join() !== here.join()) return `its environments were read as ${here.join()}`;
  const nobody = namesSigned(file['items']).filter((role) => !keys('roles').includes(role));
  if (nobody.length > 0) return `nobody has the role ${nobody.join()}`;
  const nowhere = checklist.items
    .flatMap(({ environments }) => environments ?? [])
    .filter((one) => !here.includes(one));
  return nowhere.length > 0 ? `there is no environment ${nowhere.join()}` : null;
}
