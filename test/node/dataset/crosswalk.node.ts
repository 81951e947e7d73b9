// The crosswalk of programs of study and occupations.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCrosswalk } from '../../../src/node/dataset/read/crosswalk.js';
import { faultOf, put, scratch } from './files.js';

const folder = scratch();
const HEADER = 'CIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title';
const fileOf = (name: string, ...lines: readonly string[]) =>
  put(folder, `${name}.csv`, [HEADER, ...lines, ''].join('\n'));

describe('the crosswalk of programs and occupations', () => {
  it('has the programs of an occupation by their codes, each once, without what matches nothing', async () => {
    const file = fileOf(
      'crosswalk',
      '52.0211,Project Management.,13-1082,Project Management Specialists',
      '"52.0201","Business Administration and Management, General.",13-1082,Project Management Specialists',
      '52.0211,Project Management.,13-1082,Project Management Specialists',
      '01.0508,Taxidermy/Taxidermist.,99-9999,NO MATCH',
      '99.9999,NO MATCH,27-1023,Floral Designers',
    );
    const { cip, soc, programs } = await readCrosswalk(file);
    assert.deepEqual([cip, soc], ['2020', '2018']);
    assert.deepEqual(
      [...programs],
      [
        [
          '13-1082',
          [
            { code: '52.0201', name: 'Business Administration and Management, General' },
            { code: '52.0211', name: 'Project Management' },
          ],
        ],
      ],
    );
  });

  it('is refused with the cell where a code is none', async () => {
    const fault = await faultOf(
      readCrosswalk(fileOf('codes', '52.2,Project Management.,13-1082,Specialists')),
    );
    assert.match(fault, /row 2.*CIP2020Code.*"52\.2"/s);
    const other = await faultOf(
      readCrosswalk(fileOf('soc', '52.0211,Project Management.,131082,Specialists')),
    );
    assert.match(other, /row 2.*SOC2018Code.*"131082"/s);
  });

  it('is refused where it is another table', async () => {
    const fault = await faultOf(readCrosswalk(put(folder, 'other.csv', 'Code,Title\n1,A\n')));
    assert.match(fault, /CIP2020Code/);
  });
});
