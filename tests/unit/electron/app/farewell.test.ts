import { describe, expect, it } from 'vitest';
import { farewellOf } from '../../../../electron/app/farewell.ts';

describe('the end of a break', () => {
  it('is there to be seen', () => {
    expect(farewellOf({ isAsking: false, isVoiceOn: false })).toBe('seen');
  });

  it('is there until a voice has said it', () => {
    expect(farewellOf({ isAsking: false, isVoiceOn: true })).toBe('spoken');
  });

  it('is there to be answered where it asks something, whoever says it', () => {
    expect(farewellOf({ isAsking: true, isVoiceOn: true })).toBe('asking');
    expect(farewellOf({ isAsking: true, isVoiceOn: false })).toBe('asking');
  });
});
