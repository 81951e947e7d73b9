import { isSafeLink } from '../../../src/model/document/safe-link.js';
import { describe, expect, it } from '../../helpers/suite.js';

/** Links, whether they may be followed, and whether a form may be sent there. */
const CASES: readonly (readonly [href: string, safe: boolean, web: boolean])[] = [
  ['https://example.edu/', true, true],
  ['http://example.edu/', true, true],
  ['HTTPS://EXAMPLE.EDU/', true, true],
  [' https://example.edu/ ', true, true],
  ['https:example.edu', true, true],
  ['mailto:a@example.edu', true, false],
  ['MailTo:a@example.edu', true, false],
  ['tel:+15551234567', true, false],
  // relative
  ['', true, true],
  ['page.html', true, true],
  ['./page.html', true, true],
  ['../page.html', true, true],
  ['/page', true, true],
  ['?q=1', true, true],
  ['#part', true, true],
  ['#javascript:alert(1)', true, true],
  ['?x=javascript:alert(1)', true, true],
  ['/javascript:alert(1)', true, true],
  ['javascript&colon;alert(1)', true, true],
  ['javascript%3Aalert(1)', true, true],
  // relative to the protocol, also with backslashes: another host, but the web
  ['//example.edu/', true, true],
  ['\\\\example.edu\\page', true, true],
  ['/\\example.edu', true, true],
  ['https:\\\\example.edu', true, true],
  // script, however it is dressed
  ['javascript:alert(1)', false, false],
  ['JavaScript:alert(1)', false, false],
  ['JAVASCRIPT:ALERT(1)', false, false],
  [' javascript:alert(1)', false, false],
  ['\tjavascript:alert(1)', false, false],
  ['\njavascript:alert(1)', false, false],
  ['java\tscript:alert(1)', false, false],
  ['java\nscript:alert(1)', false, false],
  ['java\r\nscript:alert(1)', false, false],
  ['javascript\t:alert(1)', false, false],
  ['j\na\nv\na\ns\nc\nr\ni\np\nt\n:alert(1)', false, false],
  ['\u0000javascript:alert(1)', false, false],
  ['\u0001javascript:alert(1)', false, false],
  ['\u001fjavascript:alert(1)', false, false],
  ['javascript://example.edu/%0aalert(1)', false, false],
  ['javascript:', false, false],
  // other schemes
  ['data:text/html,<script>alert(1)</script>', false, false],
  ['data:image/svg+xml,<svg/>', false, false],
  ['DATA:text/html,x', false, false],
  ['vbscript:msgbox(1)', false, false],
  ['file:///etc/passwd', false, false],
  ['blob:https://example.edu/1', false, false],
  ['filesystem:https://example.edu/1', false, false],
  ['about:blank', false, false],
  ['view-source:https://example.edu/', false, false],
  ['ftp://example.edu/', false, false],
  ['ws://example.edu/', false, false],
  ['intent://x#Intent;end', false, false],
  ['httpsx://example.edu/', false, false],
  ['xhttps://example.edu/', false, false],
  ['mailtox:a', false, false],
  // no addresses at all
  ['https://', false, false],
  ['http://[', false, false],
  ['//', false, false],
];

describe('links', () => {
  for (const [href, safe, web] of CASES) {
    it(`${JSON.stringify(href)} ${safe ? 'may' : 'must not'} become a link`, () => {
      expect(isSafeLink(href)).to.equal(safe);
    });
    it(`${JSON.stringify(href)} ${web ? 'may' : 'must not'} become the address of a form`, () => {
      expect(isSafeLink(href, true)).to.equal(web);
    });
  }
});
