import { describe, expect, it } from '@jest/globals';
import { formatDiagnosis, formatFixes } from '../../src/cli/doctor/format-diagnosis.ts';
import { examine } from '../../src/doctor/examine.ts';
import { expectGolden } from '../report/golden.ts';
import { cleanShop } from './clean-shop.ts';
import { misconfigurations } from './misconfigurations.ts';
import { factsOfShop, told } from './scene.ts';

const style = { colour: false, width: 80 };
const examined = { name: 'acme/shop', local: false };

/** The name of the file that has the words. */
const fileOf = (title: string) =>
  `../doctor/${title
    .toLowerCase()
    .replaceAll("'", '')
    .replaceAll(/[^a-z]+/g, '-')}.txt`;

describe('facts of a shop', () => {
  it('are told in the same words as the shop itself where nothing is wrong', () => {
    expect(told(examine(factsOfShop(cleanShop()), []))).toEqual([]);
  });

  it.each(misconfigurations)('are told in the same words as the shop itself where $title', ({ title, change }) => {
    const shop = cleanShop();
    change(shop);
    const diagnosis = examine(factsOfShop(shop), []);
    expectGolden(
      fileOf(title),
      `${formatDiagnosis(examined, diagnosis, style)}\n--fix:\n\n${formatFixes(examined, diagnosis, style)}`,
    );
  });
});
