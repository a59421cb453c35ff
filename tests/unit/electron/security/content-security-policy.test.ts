import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../../electron/security/content-security-policy.ts';

describe('the policy of pages', () => {
  const directives = contentSecurityPolicy.split('; ');

  it('allows nothing that it does not name', () => expect(directives).toContain("default-src 'none'"));

  it('has no word that lets inline code, evaluated code or another host in', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|blob:/);
  });

  it('lets pages connect nowhere', () => expect(directives).toContain("connect-src 'none'"));
});
