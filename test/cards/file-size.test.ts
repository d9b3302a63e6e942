import assert from 'node:assert/strict';
import { fileSize } from '../../cards/file-size.ts';

describe('A file’s size', () => {
  it('is in the unit that people read', () => {
    assert.equal(fileSize(1, 'en'), '1 byte');
    assert.equal(fileSize(1023, 'en'), '1,023 bytes');
    assert.equal(fileSize(1536, 'en'), '1.5 KB');
    assert.equal(fileSize(1_258_291, 'en'), '1.2 MB');
    assert.equal(fileSize(25 * 1024 * 1024, 'en'), '25 MB');
  });

  it('has the decimal sign of the language', () => {
    assert.equal(fileSize(1_258_291, 'hu'), '1,2 MB');
    assert.equal(fileSize(1_258_291, 'tr'), '1,2 MB');
  });
});
