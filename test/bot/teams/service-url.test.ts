import assert from 'node:assert/strict';
import { createServiceUrlRule } from '../../../bot/teams/service-url.ts';

const rule = (localMode: boolean, channelMetadataUrl?: string) =>
  createServiceUrlRule({ localMode, channelMetadataUrl });

describe('the service URL that an activity names', () => {
  it('may be one of Teams', () => {
    const trusts = rule(false);
    assert.ok(trusts('https://smba.trafficmanager.net/emea/aaaa/'));
    assert.ok(trusts('https://smba.infra.gov.teams.microsoft.us/gcch/'));
    assert.ok(trusts('https://europe.botframework.com/'));
  });

  const strangers = [
    'http://smba.trafficmanager.net/emea/',
    'https://evil.trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evilbotframework.com/',
    'https://smba.trafficmanager.net@evil.example/',
    'http://127.0.0.1:56150/_connector',
    'http://localhost:56150/',
    'file:///etc/passwd',
    'no url',
    '',
  ];
  for (const url of strangers) {
    it(`may not be ${JSON.stringify(url)}`, () => {
      assert.equal(rule(false)(url), false);
    });
  }

  it('may be any loopback address in local mode, and nothing more', () => {
    const trusts = rule(true);
    assert.ok(trusts('http://127.0.0.1:56150/_connector'));
    assert.ok(trusts('http://localhost:56151/_connector'));
    assert.ok(trusts('http://[::1]:56151/'));
    assert.equal(trusts('http://10.0.0.1/'), false);
    assert.equal(trusts('http://127.0.0.1.evil.example/'), false);
  });

  it('may be the host of a channel that the operator configured', () => {
    const trusts = rule(false, 'https://channel.example/openid');
    assert.ok(trusts('https://channel.example/teams/'));
    assert.equal(trusts('http://channel.example/teams/'), false);
    assert.equal(trusts('http://127.0.0.1/'), false);
    assert.ok(rule(false, 'http://127.0.0.1:4000/openid')('http://localhost:5000/'));
  });
});
