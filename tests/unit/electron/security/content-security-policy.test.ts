import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../../electron/security/content-security-policy.ts';

/** Every directive, its value and why it is there. */
const directives = [
  {
    name: 'default-src',
    value: "'none'",
    reason: 'kinds of requests that nobody thought of here are refused',
  },
  {
    name: 'script-src',
    value: "'self'",
    reason: 'only code of the bundle runs',
  },
  {
    name: 'style-src',
    value: "'self'",
    reason:
      'only style sheets of the bundle count; a style from elsewhere can hide parts and read attributes',
  },
  {
    name: 'img-src',
    value: "'self' data:",
    reason: 'a picture from elsewhere would tell who looks; small ones of our own come as data',
  },
  { name: 'font-src', value: "'self'", reason: 'the font lies in the bundle' },
  { name: 'media-src', value: "'self'", reason: 'the sounds lie in the bundle' },
  { name: 'connect-src', value: "'none'", reason: 'a page sends nothing of what it knows' },
  {
    name: 'base-uri',
    value: "'none'",
    reason: 'does not fall back to default-src: a <base> would turn our relative addresses elsewhere',
  },
  {
    name: 'form-action',
    value: "'none'",
    reason: 'does not fall back to default-src: a form that is sent would take words outside',
  },
  {
    name: 'frame-ancestors',
    value: "'none'",
    reason: 'does not fall back to default-src: our page in a frame could be clicked unseen',
  },
  { name: 'object-src', value: "'none'", reason: 'an embedded document has powers of its own' },
  { name: 'require-trusted-types-for', value: "'script'", reason: 'text does not become markup or code' },
  { name: 'trusted-types', value: "'none'", reason: 'and no policy waves such text through' },
] as const;

describe('the policy of pages', () => {
  const parts = contentSecurityPolicy.split('; ');

  it.each(directives)('$name is $value: $reason', ({ name, value }) => {
    expect(parts.filter((part) => part.split(' ')[0] === name)).toEqual([`${name} ${value}`]);
  });

  it('says nothing else', () => expect(parts).toHaveLength(directives.length));

  it('has no word that lets inline code, evaluated code or another host in', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|blob:/);
  });
});
