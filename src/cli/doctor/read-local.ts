import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKLIST } from '../../doctor/checklist-file.ts';
import type { DoctorFiles } from '../../doctor/from-files.ts';
import { CODEOWNERS_PLACES } from '../../evidence/codeowners/owners-file.ts';

const WORKFLOWS = '.github/workflows';

/** The files of a working tree that the doctor looks at. What is there and cannot be read throws: it is not known to be fine. */
export async function readLocalFiles(folder: string): Promise<DoctorFiles> {
  // A folder that is not there is a mistake; one without workflows is not.
  await readdir(folder);
  const names = (await orNothing(readdir(join(folder, WORKFLOWS)))) ?? [];
  const paths = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  return {
    checklist: await orNothing(readFile(join(folder, CHECKLIST))),
    workflows: await Promise.all(
      paths.map(async (name) => ({
        path: `${WORKFLOWS}/${name}`,
        text: await readFile(join(folder, WORKFLOWS, name), 'utf8'),
      })),
    ),
    codeowners: await ownersIn(folder),
  };
}

async function ownersIn(folder: string): Promise<DoctorFiles['codeowners']> {
  for (const path of CODEOWNERS_PLACES) {
    const text = await orNothing(readFile(join(folder, path), 'utf8'));
    if (text !== null) return { path, text };
  }
  return null;
}

async function orNothing<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
