import { describe, expect, it } from 'vitest';
import { GoalsKeeper } from '../../../../electron/app/goals-keeper.ts';
import { type Goals, noGoals } from '../../../../shared/goals/goals.ts';
import { goalsFileOf } from '../../../../shared/goals/goals-file.ts';
import { FakeJsonFile, silentLog } from '../../../support/fake-machine.ts';
import { buildGoals } from '../../../support/goals.ts';

const fileHolding = (content: unknown): FakeJsonFile => Object.assign(new FakeJsonFile(), { content });
const keep = (file: FakeJsonFile) => new GoalsKeeper({ file, log: silentLog });
const wish = (goals: Goals): Goals => ({ ...goals, wishes: ['lift my child'] });

describe('keeping goals', () => {
  it('has them again after a restart', () => {
    const file = new FakeJsonFile();
    keep(file).change(() => buildGoals());
    expect(keep(file).goals).toEqual(buildGoals());
  });

  it('reads nothing before somebody asks, and begins with nothing', () => {
    const file = new FakeJsonFile();
    expect(keep(file).goals).toEqual(noGoals);
    expect(keep(file).troubles).toEqual([]);
  });

  it('holds until the app ends where it cannot be written, and says so', () => {
    const file = new FakeJsonFile();
    file.refuses = 'ENOSPC';
    const keeper = keep(file);
    keeper.change(wish);
    expect(keeper.goals.wishes).toEqual(['lift my child']);
    expect(keeper.troubles).toEqual(['goals-not-saved']);
    file.refuses = null;
    keeper.change(wish);
    expect(keeper.troubles).toEqual([]);
  });

  it('puts a file aside that is none, and begins afresh', () => {
    const file = fileHolding({ goal: 'run a marathon' });
    const keeper = keep(file);
    expect(keeper.goals).toEqual(noGoals);
    expect(keeper.troubles).toEqual(['goals-damaged']);
    expect(file.quarantined).toBe(1);
  });

  it('reads the file of a later version and never writes over it', () => {
    const later = { ...goalsFileOf(buildGoals()), schemaVersion: 9 };
    const file = fileHolding(later);
    const keeper = keep(file);
    keeper.change(wish);
    expect(keeper.goals.wishes).toEqual(['lift my child']);
    expect(keeper.troubles).toEqual(['goals-not-saved']);
    expect(file.content).toEqual(later);
  });

  it('never writes over the file of a later version that has another shape, nor puts it aside', () => {
    const later = { schemaVersion: 2, people: [{ plans: ['walk'] }] };
    const file = fileHolding(later);
    const keeper = keep(file);
    keeper.change(wish);
    expect(keeper.troubles).toEqual(['goals-not-saved']);
    expect([file.content, file.quarantined]).toEqual([later, 0]);
  });
});
