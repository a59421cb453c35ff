import { describe, expect, it } from 'vitest';
import { OpinionsKeeper } from '../../../../electron/app/opinions-keeper.ts';
import { withLiked } from '../../../../shared/opinions/change-opinions.ts';
import { noOpinions, type Opinions } from '../../../../shared/opinions/opinions.ts';
import { opinionsFileOf } from '../../../../shared/opinions/opinions-file.ts';
import { FakeJsonFile, silentLog } from '../../../support/fake-machine.ts';

const fileHolding = (content: unknown): FakeJsonFile => Object.assign(new FakeJsonFile(), { content });
const keep = (file: FakeJsonFile) => new OpinionsKeeper({ file, log: silentLog });
const likeWalks = (opinions: Opinions): Opinions => withLiked(opinions, 'walk', true);

describe('keeping what a person thinks of exercises', () => {
  it('is there again after a restart', () => {
    const file = new FakeJsonFile();
    keep(file).change(likeWalks);
    expect(keep(file).opinions.liked).toEqual(['walk']);
  });

  it('holds until the app ends where it cannot be written, and says so', () => {
    const file = new FakeJsonFile();
    file.refuses = 'ENOSPC';
    const keeper = keep(file);
    keeper.change(likeWalks);
    expect(keeper.opinions.liked).toEqual(['walk']);
    expect(keeper.troubles).toEqual(['opinions-not-saved']);
    file.refuses = null;
    keeper.change(likeWalks);
    expect(keeper.troubles).toEqual([]);
  });

  it('puts a file aside that is none, and begins afresh', () => {
    const file = fileHolding({ liked: 7 });
    const keeper = keep(file);
    expect(keeper.opinions).toEqual(noOpinions);
    expect(keeper.troubles).toEqual(['opinions-damaged']);
    expect(file.quarantined).toBe(1);
  });

  it('reads the file of a later version and never writes over it', () => {
    const later = { ...opinionsFileOf(likeWalks(noOpinions)), schemaVersion: 9 };
    const file = fileHolding(later);
    const keeper = keep(file);
    keeper.change((opinions) => withLiked(opinions, 'plank', true));
    expect(keeper.opinions.liked).toEqual(['walk', 'plank']);
    expect(keeper.troubles).toEqual(['opinions-not-saved']);
    expect(file.content).toEqual(later);
  });

  it('never writes over the file of a later version that has another shape, nor puts it aside', () => {
    const later = { schemaVersion: 2, people: [{ likes: ['walk'] }] };
    const file = fileHolding(later);
    const keeper = keep(file);
    keeper.change(likeWalks);
    expect(keeper.troubles).toEqual(['opinions-not-saved']);
    expect([file.content, file.quarantined]).toEqual([later, 0]);
  });
});
