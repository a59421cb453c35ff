import { describe, expect, it } from 'vitest';
import { flagsAgainst, formsOf, personOf, suitedForm } from '../../../../../renderer/home/exercises/ways.ts';
import type { Profile } from '../../../../../shared/choice/profile.ts';
import { exerciseIds } from '../../../../../shared/routines/exercise.ts';
import { defaultPreferences } from '../../../../../shared/settings/preferences.ts';
import { defaultProfile } from '../../../../support/profile.ts';

const person = (differing: Partial<Profile>): Profile => ({ ...defaultProfile, ...differing });

describe('the form of an exercise that is offered first', () => {
  it.each(exerciseIds)('of %s is the standard one for who has said nothing, at work too', (exercise) => {
    expect(suitedForm(exercise, defaultProfile)).toBe('standard');
  });

  it('is the one for a wheelchair, or none where another exercise takes its place', () => {
    const onWheels = person({ filters: ['wheelchair'] });
    expect(suitedForm('walk', onWheels)).toBe('wheelchair');
    expect(suitedForm('scap-squeeze', onWheels)).toBe('standard');
    expect(suitedForm('roller-ext', onWheels)).toBeNull();
  });

  it('does with one arm for who rests the other', () => {
    expect(suitedForm('doorway-pec', person({ restingArm: 'left' }))).toBe('one-arm');
    expect(suitedForm('chair-ext', person({ restingArm: 'left' }))).toBeNull();
  });

  it('leaves breath holds out for who has to', () => {
    expect(suitedForm('breath-box', person({ flags: ['pregnancy'] }))).toBe('no-holds');
    expect(suitedForm('breath-box', person({ filters: ['no-holds'] }))).toBe('no-holds');
  });

  it('follows what is wanted of a place as far as there is such a form', () => {
    expect(suitedForm('hip-flexor', person({ filters: ['seated-only'] }))).toBe('seated');
    expect(suitedForm('bird-dog', person({ filters: ['no-floor'] }))).toBe('desk');
    expect(suitedForm('band-row', person({ filters: ['no-equipment'] }))).toBe('standard');
  });
});

describe('what keeps an exercise out of the breaks of a person', () => {
  it('is what they have said of themselves, and it still has a form', () => {
    const brittle = person({ flags: ['osteoporosis', 'knee'] });
    expect(flagsAgainst('chair-ext', brittle)).toEqual(['osteoporosis']);
    expect(flagsAgainst('scap-squeeze', brittle)).toEqual([]);
    expect(suitedForm('chair-ext', brittle)).toBe('standard');
  });
});

describe('who a form has to suit', () => {
  it('is known by the settings', () => {
    const preferences = { ...defaultPreferences, seatedOnly: true };
    expect(personOf({ base: 'usual', restingArm: null }, preferences).filters).toEqual(['seated-only']);
  });

  it('is known by the body while the settings are not', () => {
    const profile = personOf({ base: 'wheelchair', restingArm: 'right' }, null);
    expect(profile).toMatchObject({ filters: ['wheelchair'], restingArm: 'right', flags: [] });
  });
});

it('every exercise has its standard form first', () => {
  for (const exercise of exerciseIds) expect(formsOf(exercise)[0]).toBe('standard');
  expect(formsOf('heat')).toEqual(['standard', 'bath']);
});
