import assert from 'node:assert/strict';
import { findChromium } from './support/find-chromium.ts';

describe('the browser of the browser tests', () => {
  it('is the one that CHROMIUM_PATH names', () => {
    assert.equal(
      findChromium({ CHROMIUM_PATH: '/opt/chrome' }, () => true),
      '/opt/chrome',
    );
  });

  it('is looked for no further when CHROMIUM_PATH names none', () => {
    assert.throws(
      () => findChromium({ CHROMIUM_PATH: '/opt/chrome' }, (path) => path === '/usr/bin/chromium'),
      /exist/,
    );
  });

  it('is the system’s otherwise, or none', () => {
    assert.equal(
      findChromium({}, (path) => path === '/usr/bin/chromium'),
      '/usr/bin/chromium',
    );
    assert.equal(
      findChromium({}, () => false),
      null,
    );
  });
});
