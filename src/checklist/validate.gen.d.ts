// Made by scripts/gen.ts.
import type { RawProfile } from './profiles.ts';
import type { RawEnvironment, RawEvidence, RawItem, RawRole, Validator } from './raw.ts';

export declare const validateFile: Validator<Readonly<Record<string, unknown>>>;
export declare const validateRole: Validator<RawRole>;
export declare const validateEnvironment: Validator<RawEnvironment>;
export declare const validateEvidence: Validator<RawEvidence>;
export declare const validateItem: Validator<RawItem>;
export declare const validateProfile: Validator<RawProfile>;
