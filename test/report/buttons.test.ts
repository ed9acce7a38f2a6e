import { describe, expect, it } from '@jest/globals';
import { gateButtons, itemButtons, pressIn } from '../../src/report/buttons.ts';
import { aFinding, aRollCall, aWait } from './roll-calls.ts';

const signing = { label: 'Sign off as QA', description: 'QA sign-off', identifier: 'so:0123456789abcdef' };
const looking = { label: 'Re-check', description: 'Looks at everything again', identifier: 'recheck' };
const holding = { label: 'Hold', description: 'Holds everything until it is lifted', identifier: 'hold' };

describe('the buttons of an item', () => {
  it('are the sign-off, the hold of everything, and another look', () => {
    expect(itemButtons(aWait('qa')).list).toEqual([signing, holding, looking]);
  });

  it.each([
    ['a check proves it', aFinding('tests', { outcome: 'pending' })],
    ['it is met', aWait('qa', { outcome: 'met' })],
    ['it could not be learnt', aWait('qa', { outcome: 'unknown' })],
    ['only a tick or a link will do', aWait('qa', { kinds: ['tick'] })],
    ['nobody signs it', aWait('qa', { signers: [] })],
  ])('are none where %s', (_, finding) => {
    expect(itemButtons(finding)).toEqual({ list: [], text: '' });
  });

  it.each([
    ['ops', 'Sign off as OPS'],
    ['lead', 'Sign off as lead'],
    ['security', 'Sign off as security'],
    ['operations', 'Sign off'],
  ])('name the role %s as far as there is room: %s', (role, label) => {
    expect(itemButtons(aWait('qa', { signers: [role] })).list[0]).toMatchObject({ label });
  });

  it('name no role where several could prove it', () => {
    expect(itemButtons(aWait('qa', { signers: ['qa', 'ops'] })).list[0]).toMatchObject({ label: 'Sign off' });
  });

  it('keep to what GitHub takes, whatever titles and environments are called', () => {
    const title = '𝕏'.repeat(300);
    const environment = 'ü'.repeat(255);
    const gate = { kind: 'environment', name: environment } as const;
    const { list } = gateButtons(aRollCall({ gate, findings: [aWait('qa', { title, environment })] }));
    expect(list).toHaveLength(3);
    for (const { label, description, identifier } of list) {
      expect([label.length <= 20, description.length <= 40, identifier.length <= 20]).toEqual([true, true, true]);
    }
  });
});

describe('the buttons of a gate', () => {
  it('sign the first item that waits for a sign-off', () => {
    const findings = [
      aFinding('tests', { outcome: 'pending' }),
      aWait('qa'),
      aWait('other', { wording: 'f'.repeat(16) }),
    ];
    expect(gateButtons(aRollCall({ verdict: 'pending', findings })).list).toEqual([signing, holding, looking]);
  });

  it('hold and look again where nothing waits for a sign-off', () => {
    expect(gateButtons(aRollCall({ findings: [aFinding('tests')] })).list).toEqual([holding, looking]);
  });

  it('hold their own environment', () => {
    const gate = { kind: 'environment', name: 'eu production' } as const;
    const { list, text } = gateButtons(aRollCall({ gate, findings: [] }));
    expect(list[0]).toMatchObject({ description: 'Holds eu production until it is lifted' });
    expect(pressIn(text, 'hold')).toEqual({ button: 'hold', environment: 'eu production' });
  });
});

describe('the details that go with buttons', () => {
  it('are written in a form of their own', () => {
    expect(itemButtons(aWait('qa')).text).toBe(
      'What the buttons of this check stand for:\n\n```text\nholdpoint:buttons:1\nsignoff qa 0123456789abcdef production\nhold *\n```\n\n',
    );
  });

  it('are not read from before their header, nor from behind them', () => {
    const line = 'signoff qa 0123456789abcdef production';
    for (const text of [
      `${line}\nholdpoint:buttons:1\n\`\`\`\nmore`,
      `holdpoint:buttons:1\nhold *\n\`\`\`\n${line}\nmore`,
    ])
      expect(pressIn(text, 'so:0123456789abcdef')).toBeNull();
    const long = itemButtons(aWait('a-long-name-of-an-item')).text;
    expect(pressIn(long, 'so:0123456789abcdef')).toMatchObject({ item: 'a-long-name-of-an-item' });
  });
});

describe('what a press means', () => {
  const { text } = itemButtons(aWait('qa', { environment: 'eu/production %' }));

  it('is read from the details of the run', () => {
    expect(pressIn(text, 'so:0123456789abcdef')).toEqual({
      button: 'signoff',
      item: 'qa',
      wording: '0123456789abcdef',
      environment: 'eu/production %',
    });
    expect(pressIn(text, 'hold')).toEqual({ button: 'hold', environment: null });
    expect(pressIn(text.replaceAll('\n', '\r\n'), 'hold')).toEqual({ button: 'hold', environment: null });
  });

  it('is told of an environment whose name is no text', () => {
    const odd = itemButtons(aWait('qa', { environment: 'a\uD800b' })).text;
    expect(pressIn(odd, 'so:0123456789abcdef')).toMatchObject({ environment: 'a\uFFFDb' });
  });

  it.each(['recheck', 'so:fedcba9876543210', '', 'signoff'])('is nothing for the identifier "%s"', (identifier) => {
    expect(pressIn(text, identifier)).toBeNull();
  });

  it.each([
    '',
    'signoff qa 0123456789abcdef production',
    '```text\nholdpoint:buttons:2\nsignoff qa 0123456789abcdef production\n```',
    '```text\nholdpoint:buttons:1\n```\nsignoff qa 0123456789abcdef production',
    '```text\nholdpoint:buttons:1\nsignoff QA 0123456789abcdef production\n```',
    '```text\nholdpoint:buttons:1\nsignoff qa 0123456789abcde production\n```',
    '```text\nholdpoint:buttons:1\nsignoff qa 0123456789abcdef\n```',
    '```text\nholdpoint:buttons:1\nsignoff qa 0123456789abcdef %\n```',
    '```text\nholdpoint:buttons:1\nxsignoff qa 0123456789abcdef production\n```',
    '```text\nholdpoint:buttons:1\nsignoff qa 0123456789abcdef production x\n```',
  ])('is nothing in %j', (details) => {
    expect(pressIn(details, 'so:0123456789abcdef')).toBeNull();
  });

  it.each(['hold', 'hold ', 'hold %', 'hold a b', 'xhold *'])('is no hold in the line "%s"', (line) => {
    expect(pressIn(`\`\`\`text\nholdpoint:buttons:1\n${line}\n\`\`\``, 'hold')).toBeNull();
  });
});
