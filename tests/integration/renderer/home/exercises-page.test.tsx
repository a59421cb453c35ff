import { describe, expect, it } from 'vitest';
import { ExercisesPage } from '../../../../renderer/home/exercises/exercises-page.tsx';
import {
  type ExercisesPlace,
  exercisesPlaceOf,
  listedProgrammes,
  openable,
} from '../../../../renderer/home/exercises/places.ts';
import { Navigation } from '../../../../renderer/home/navigation.tsx';
import type { SessionSnapshot } from '../../../../shared/ipc/snapshots.ts';
import { noOpinions } from '../../../../shared/opinions/opinions.ts';
import { exercises, formOf } from '../../../../shared/routines/catalogue.ts';
import { exerciseIds } from '../../../../shared/routines/exercise.ts';
import { conditionTexts } from '../../../../shared/safety/ask-first.ts';
import { english } from '../../../support/english.ts';
import { createFakeBridge } from '../../../support/fake-bridge.ts';
import { buttonNames, renderWith, textOf } from '../../../support/render-home.tsx';
import { viewsByMode } from '../../../support/session-modes.ts';
import { buildSnapshot } from '../../../support/session-view.ts';
import { buildSettings } from '../../../support/settings-snapshot.ts';

type Held = { readonly session?: SessionSnapshot; readonly settings?: ReturnType<typeof buildSettings> };

const placeAt = (address: string): ExercisesPlace => {
  const place = exercisesPlaceOf(address);
  if (place === null) throw new Error(`${address} leads nowhere`);
  return place;
};
const renderAt = (address: string, held: Held = {}): Promise<string> =>
  renderWith(createFakeBridge(held), (client) => (
    <ExercisesPage
      at={placeAt(address)}
      returnedFrom={null}
      loaded={client.session.current()}
      client={client}
    />
  ));
/** What a text looks like in `textOf`: a space that does not break is a space. */
const plain = (key: Parameters<typeof english>[0]): string => english(key).replaceAll(/\s+/g, ' ');
const decode = (html: string): string => textOf(html).replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
const headingRanks = (html: string): readonly number[] =>
  [...html.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank));

describe('every page under Exercises', () => {
  const addresses = [
    '#exercises',
    '#exercises/heat/warmth',
    '#exercises/evening/warmth',
    ...exerciseIds.map((id) => `#exercises/${id}`),
    ...listedProgrammes.map(({ id }) => `#exercises/${id}`),
  ];
  it.each(addresses)(
    '%s nests its headings, holds no inline style, and gives no id twice',
    async (address) => {
      const html = await renderAt(address);
      for (const [index, rank] of headingRanks(html).entries()) {
        expect(rank).toBeLessThanOrEqual((headingRanks(html)[index - 1] ?? 1) + 1);
      }
      expect(html).not.toMatch(/ style=|<style|<script/);
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );
});

describe('the list', () => {
  it('has a picture, a link and a heart for every exercise, and a link for every programme', async () => {
    const html = await renderAt('#exercises');
    for (const exercise of exerciseIds) {
      const name = english(exercises[exercise].texts.name);
      expect(html).toContain(`href="#exercises/${exercise}"`);
      expect(buttonNames(html)).toContain(`Favourite: ${name}`);
    }
    for (const { id } of listedProgrammes) expect(html).toContain(`href="#exercises/${id}"`);
    expect(html.match(/class="figure /g)).toHaveLength(exerciseIds.length);
    expect(textOf(html)).toContain('25 exercises, 11 programmes');
    expect(textOf(html)).toContain('Evening at home 21 min · Warmth break,');
  });

  it('says how much was found in a place that is heard when it changes', async () => {
    expect(await renderAt('#exercises')).toMatch(/<p aria-live="polite"[^>]*>25 exercises/);
  });

  it('can hold its pictures still', async () => {
    expect(buttonNames(await renderAt('#exercises'))).toContain('Hold pictures still');
  });

  it('marks favourites, and what is left out with until when', async () => {
    const opinions = {
      ...noOpinions,
      liked: ['walk'] as const,
      hidden: [{ exercise: 'chin-tuck', throughDay: '2026-03-09' }] as const,
    };
    const html = await renderAt('#exercises', { session: buildSnapshot({}, { opinions }) });
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(html).toMatch(/aria-pressed="true" aria-label="Favourite: Walk or wheel"/);
    expect(textOf(html)).toContain('Left out of your breaks through March 9, 2026');
  });

  it('says what each picture shows in words and not in pictures', async () => {
    const html = await renderAt('#exercises');
    expect(html.match(/class="tile-figure" aria-hidden="true"/g)).toHaveLength(exerciseIds.length);
  });
});

describe.each(exerciseIds)('the page of %s', (exercise) => {
  const { texts, askFirst, leaveOutWith, withoutHoldsWith, wheelchair } = exercises[exercise];

  it('says how it goes and what to look out for', async () => {
    const html = await renderAt(`#exercises/${exercise}`);
    const form = formOf({ exercise, form: 'standard' });
    const told = [
      ...form.steps.map(({ text }) => text),
      ...[form.levels.easier, form.levels.harder].flatMap((level) => level?.how ?? []),
      texts.cue,
      ...texts.avoid,
      ...texts.notes,
      ...texts.stopSigns,
      wheelchair.note,
    ];
    const always = ['strength', 'stretch', 'mobility'].includes(exercises[exercise].category);
    expect(decode(html).includes(english('safety.always.bounce'))).toBe(always);
    const conditions = [...askFirst, ...leaveOutWith, ...withoutHoldsWith];
    for (const key of told) expect(decode(html)).toContain(plain(key));
    for (const condition of conditions) expect(decode(html)).toContain(english(conditionTexts[condition]));
    expect(decode(html)).toContain(english('safety.stop.title'));
    expect(html).toContain('href="#signs"');
    expect(html).toContain(`aria-label="${english(form.figure)}"`);
  });

  it('can be tried, and its picture held', async () => {
    const names = buttonNames(await renderAt(`#exercises/${exercise}`));
    expect(names).toEqual(expect.arrayContaining(['Try it now', 'Favourite', 'Hold the picture still']));
  });
});

describe('an exercise for one person', () => {
  it('opens in the form that suits', async () => {
    const settings = buildSettings({ wheelchair: true });
    const session = buildSnapshot({}, { body: { base: 'wheelchair', restingArm: null } });
    const html = await renderAt('#exercises/plank', { session, settings });
    expect(html).toMatch(/<input[^>]*checked=""[^>]*value="wheelchair"|value="wheelchair"[^>]*checked=""/);
    expect(textOf(html)).toContain('in a wheelchair');
  });

  it('leads to what takes its place where no form suits', async () => {
    const session = buildSnapshot({}, { body: { base: 'wheelchair', restingArm: null } });
    const settings = buildSettings({ wheelchair: true });
    const html = await renderAt('#exercises/roller-ext', { session, settings });
    expect(html.match(/href="#exercises\/scap-squeeze"/g)).toHaveLength(2);
  });

  it('says that breaks leave it out for what was said under Settings', async () => {
    const html = await renderAt('#exercises/chair-ext', {
      settings: buildSettings({ hasOsteoporosis: true }),
    });
    expect(decode(html)).toContain(english('library.leftOut.flags'));
  });

  it('can be offered again before its time', async () => {
    const opinions = {
      ...noOpinions,
      hidden: [{ exercise: 'chin-tuck', throughDay: '2026-03-09' }] as const,
    };
    const html = await renderAt('#exercises/chin-tuck', { session: buildSnapshot({}, { opinions }) });
    expect(buttonNames(html)).toContain('Offer it again');
  });

  it('says at which level it begins', async () => {
    const opinions = { ...noOpinions, levels: { plank: 'easier' } as const };
    const html = await renderAt('#exercises/plank', { session: buildSnapshot({}, { opinions }) });
    expect(decode(html)).toContain(english('library.level.easier'));
  });
});

describe('a walk', () => {
  it('may last 3, 5 or 10 minutes', async () => {
    expect(textOf(await renderAt('#exercises/walk'))).toContain('How long? 3 min 5 min 10 min');
  });
});

describe('starting something', () => {
  it('waits for the end of the break that runs, and says so in place of the button', async () => {
    const session = buildSnapshot(viewsByMode.break);
    for (const opened of openable) {
      const id = opened.is === 'exercise' ? opened.exercise : opened.programme.id;
      const html = await renderAt(`#exercises/${id}`, { session });
      expect(textOf(html)).toContain('A break is under way. This can start when it is over.');
      expect(buttonNames(html)).not.toContain('Try it now');
      expect(buttonNames(html)).not.toContain('Start it now');
    }
  });

  it('says how long warmth waits', async () => {
    const session = buildSnapshot({}, { limits: [{ exercise: 'heat', is: 'gap', minutesLeft: 43 }] });
    for (const address of ['#exercises/heat', '#exercises/heat/warmth', '#exercises/evening/warmth']) {
      const html = await renderAt(address, { session });
      expect(textOf(html)).toContain('It can start again in 43 min.');
      expect(buttonNames(html).filter((name) => /^(Try|Start)/.test(name))).toEqual([]);
    }
  });
});

describe('what is read before warmth', () => {
  it('says who leaves it out, what never, when to stop, how it goes, and how long', async () => {
    const { texts, askFirst, leaveOutWith } = exercises.heat;
    const text = decode(await renderAt('#exercises/heat/warmth'));
    const conditions = [...askFirst, ...leaveOutWith].map((condition) => conditionTexts[condition]);
    const steps = formOf({ exercise: 'heat', form: 'standard' }).steps.map((step) => step.text);
    for (const key of [...conditions, ...texts.avoid, ...texts.stopSigns, ...texts.notes, ...steps]) {
      expect(text).toContain(plain(key));
    }
    expect(text).toContain('With a pad or a pack In a warm bath');
    expect(text).toMatch(/5 min 6 min .* 20 min/);
  });

  it('is not taken as read, and begins with 15 minutes', async () => {
    const html = await renderAt('#exercises/heat/warmth');
    expect(html).toMatch(/<input type="checkbox"\/>/);
    expect(buttonNames(html)).toEqual(['Start 15 min of warmth']);
  });

  it('comes before a programme with warmth in it, which keeps its own length', async () => {
    const html = await renderAt('#exercises/evening/warmth');
    expect(buttonNames(html)).toEqual(['Start Evening at home']);
    expect(html).not.toContain('<select');
  });
});

describe('a programme', () => {
  it('says how long it takes and what is in it, with the way to each', async () => {
    const html = await renderAt('#exercises/strength-weekly');
    expect(textOf(html)).toContain('10 min, in a window of its own');
    for (const exercise of [
      'cat-cow',
      'band-row',
      'bird-dog',
      'dead-bug',
      'plank',
      'breath-belly',
    ] as const) {
      expect(html).toContain(`href="#exercises/${exercise}"`);
    }
    expect(textOf(html)).toContain('Leave 48 hours between two sessions');
  });
});

describe('a page that main does not answer', () => {
  it('says so, and offers to try again', async () => {
    const bridge = createFakeBridge();
    bridge.refuseWith({ kind: 'failed' });
    const html = await renderWith(bridge, (client) => (
      <ExercisesPage
        at={{ is: 'list' }}
        returnedFrom={null}
        loaded={client.session.current()}
        client={client}
      />
    ));
    expect(textOf(html)).toContain('That did not work.');
    expect(buttonNames(html)).toEqual(['Try again']);
  });
});

describe('the way about', () => {
  it('goes from Today over Exercises, Goals and Progress to Help and Settings', async () => {
    const html = await renderWith(createFakeBridge(), () => <Navigation place={{ page: 'today' }} />);
    expect(textOf(html)).toBe('Today Exercises Goals Progress Help Settings');
  });

  it('marks Exercises while one of them is open', async () => {
    const place = { page: 'exercises', at: placeAt('#exercises/walk') } as const;
    const html = await renderWith(createFakeBridge(), () => <Navigation place={place} />);
    expect(html).toMatch(/<a href="#exercises" aria-current="true">(?:(?!<\/a>).)*Exercises<\/a>/);
  });
});
