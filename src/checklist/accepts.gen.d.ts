// Made by scripts/gen.ts.

/** Whether the schema takes the file, with what it extends put in. What is wrong with it, `validateFile` tells. */
export declare function acceptsFile(data: unknown): data is Readonly<Record<string, unknown>>;
