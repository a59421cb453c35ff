import { describe, expect, it } from 'vitest';
import { InputSeconds } from '../../../../electron/app/input-seconds.ts';

describe('the seconds that had input', () => {
  it('run through between two looks at a person who was active at both', () => {
    const input = new InputSeconds();
    input.look(0, 5, 5);
    expect(input.look(5, 10, 9)).toEqual({ from: 5, to: 10 });
  });

  it('are the last one alone when nobody was active at the look before', () => {
    const input = new InputSeconds();
    input.look(0, 10, -60);
    expect(input.look(10, 20, 17)).toEqual({ from: 17, to: 18 });
  });

  it('are none while the last input lies before the look before', () => {
    const input = new InputSeconds();
    input.look(0, 5, 4);
    expect(input.look(5, 10, 4)).toBeNull();
  });

  it('leave the second that is under way to the next look', () => {
    const input = new InputSeconds();
    input.look(0, 5, -60);
    expect(input.look(5, 10, 10)).toBeNull();
    expect(input.look(10, 15, 14)).toEqual({ from: 10, to: 15 });
  });

  it('are not those that belong to what went before, such as the key press that locks', () => {
    const input = new InputSeconds();
    input.ignoreThrough(12);
    expect(input.look(10, 15, 12)).toBeNull();
    expect(input.look(15, 20, 16)).toEqual({ from: 16, to: 17 });
  });
});
