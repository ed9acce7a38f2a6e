// What the Action's start is compared with: a script that asks GitHub once and reads the answer.
import { readFileSync } from 'node:fs';

const { method, path, headers, body } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const response = await fetch(`${process.env.GITHUB_API_URL}${path}`, { method, headers, body });
if (!response.ok) throw new Error(`answered ${response.status}`);
await response.json();
