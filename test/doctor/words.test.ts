import { afterEach, describe, expect, it } from '@jest/globals';
import { eventsFor, permissionsFor } from '../../src/app/permissions.ts';
import { formatDiagnosis, formatFixes } from '../../src/cli/doctor/format-diagnosis.ts';
import { examine } from '../../src/doctor/examine.ts';
import { readForDoctor } from '../../src/github/doctor/read-doctor.ts';
import { requestWithToken } from '../../src/github/token-client.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { expectGolden } from '../report/golden.ts';
import { cleanShop } from './clean-shop.ts';
import { openShop } from './open-shop.ts';
import type { Shop } from './clean-shop.ts';
import { misconfigurations } from './misconfigurations.ts';

let sandbox: Sandbox;
afterEach(() => sandbox.close());

const rights = (dispatch: boolean) => ({
  permissions: permissionsFor(dispatch ? ['dispatch'] : []),
  events: eventsFor([]),
});

/** What a terminal of 80 columns shows, and what `--fix` prints. */
async function shown(shop: Shop, login = 'olivia'): Promise<string> {
  sandbox = await openShop(shop);
  const read = await readForDoctor(requestWithToken(sandbox.as(login).token, sandbox.url), {
    repository: 'acme/shop',
    app: null,
    rights: { ordinary: rights(false), starting: rights(true) },
    now: '2026-11-22T10:00:00Z',
  });
  if (!read.ok) throw new Error(read.fault.detail);
  const diagnosis = examine(read.value.facts, read.value.unread);
  const style = { colour: false, width: 80 };
  const examined = { name: 'acme/shop', local: false };
  return `${formatDiagnosis(examined, diagnosis, style)}\n--fix:\n\n${formatFixes(examined, diagnosis, style)}`;
}

/** Commands stay whole, so that they can be copied. */
const tooLong = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.length > 80 && !/^ *(?:gh api|holdpoint) /.test(line) && line.trim().includes(' '));

describe('what the doctor says', () => {
  it('fits a terminal of 80 columns for a clean repository', async () => {
    const text = await shown(cleanShop());
    expect(tooLong(text)).toEqual([]);
    expectGolden('../doctor/clean.txt', text);
  });

  it('fits it for somebody who cannot read everything', async () => {
    const text = await shown(cleanShop(), 'quinn');
    expect(tooLong(text)).toEqual([]);
    expectGolden('../doctor/without-rights.txt', text);
  });

  it.each(misconfigurations)('fits it where $title', async ({ title, change }) => {
    const shop = cleanShop();
    change(shop);
    const text = await shown(shop);
    expect(tooLong(text)).toEqual([]);
    expectGolden(
      `../doctor/${title
        .toLowerCase()
        .replaceAll("'", '')
        .replaceAll(/[^a-z]+/g, '-')}.txt`,
      text,
    );
  });
});
