import { describe, expect, it } from 'vitest';
import { type Chosen, chosenItem } from '../../../../shared/choice/chosen-item.ts';
import type { Profile } from '../../../../shared/choice/profile.ts';
import { noOpinions, type Opinions } from '../../../../shared/opinions/opinions.ts';
import { defaultProfile } from '../../../support/profile.ts';

const choose = (
  chosen: Partial<Chosen> & Pick<Chosen, 'exercise'>,
  person: Partial<Profile> = {},
  opinions: Partial<Opinions> = {},
) =>
  chosenItem(
    { form: 'standard', rounds: null, ...chosen },
    { profile: { ...defaultProfile, ...person }, opinions: { ...noOpinions, ...opinions } },
  );

describe('an exercise that is asked for by name', () => {
  it('comes as usual where nothing else is said', () => {
    expect(choose({ exercise: 'chin-tuck' })).toMatchObject({ form: 'standard', level: 'usual', rounds: 6 });
  });

  it('comes in its standard form where it has no other of that name', () => {
    expect(choose({ exercise: 'chin-tuck', form: 'bath' }).form).toBe('standard');
    expect(choose({ exercise: 'heat', form: 'bath' }).form).toBe('bath');
  });

  it('lasts no longer than does good, and no less', () => {
    expect(choose({ exercise: 'heat', rounds: 60 }).rounds).toBe(20);
    expect(choose({ exercise: 'heat', rounds: 1 }).rounds).toBe(5);
    expect(choose({ exercise: 'walk', rounds: 10 }).rounds).toBe(10);
  });

  it('leaves the arm out that rests', () => {
    const { sides } = choose({ exercise: 'doorway-pec', form: 'one-arm' }, { restingArm: 'left' });
    expect(sides).toEqual({ is: 'by-side', order: ['right'] });
  });

  it('begins easier where it was too much, unless the person says how much they want', () => {
    const levels = { plank: 'easier', walk: 'easier' } as const;
    expect(choose({ exercise: 'plank' }, {}, { levels }).level).toBe('easier');
    expect(choose({ exercise: 'walk', rounds: 10 }, {}, { levels })).toMatchObject({
      level: 'usual',
      rounds: 10,
    });
  });
});
