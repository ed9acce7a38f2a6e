import {
  validateEnvironment,
  validateEvidence,
  validateFile,
  validateItem,
  validateProfile,
  validateRole,
} from '../validate.gen.js';
import type { SchemaError } from '../raw.ts';

/** A part of a checklist that the schema describes on its own. */
export type Part = keyof typeof validators;

const validators = {
  file: validateFile,
  role: validateRole,
  environment: validateEnvironment,
  evidence: validateEvidence,
  item: validateItem,
  profile: validateProfile,
};

/** Every mistake that the schema finds in the part; empty: none. */
export function mistakesIn(part: Part, data: unknown): readonly SchemaError[] {
  const validate = validators[part];
  return validate(data) ? [] : (validate.errors ?? []);
}
