import { describe, expect, it } from 'vitest';
import { BadPack } from '../../../../renderer/home/own/bad-pack.tsx';
import { type Draft, draftOf, emptyDraft } from '../../../../renderer/home/own/draft.ts';
import { OwnForm } from '../../../../renderer/home/own/own-form.tsx';
import { OwnPage } from '../../../../renderer/home/own/own-page.tsx';
import type { OwnSnapshot } from '../../../../shared/ipc/snapshots.ts';
import { exercisesOfPack } from '../../../../shared/packs/pack.ts';
import { stopForAll } from '../../../../shared/safety/stop-rule.ts';
import { english } from '../../../support/english.ts';
import { createFakeBridge } from '../../../support/fake-bridge.ts';
import { buildOwn, buildPack } from '../../../support/packs.ts';
import { buttonNames, renderWith, textOf } from '../../../support/render-home.tsx';

const nothing: OwnSnapshot = { exercises: [], packs: [], offered: [], readOnly: false };
const renderPage = (own: Partial<OwnSnapshot> = {}): Promise<string> =>
  renderWith(createFakeBridge({ own: { ...nothing, ...own } }), (client) => (
    <OwnPage client={client} loaded={client.session.current()} />
  ));
const renderForm = (start: Draft): Promise<string> =>
  renderWith(createFakeBridge(), () => (
    <OwnForm
      start={start}
      title={english('own.form.new')}
      onSave={() => undefined}
      onCancel={() => undefined}
      problem={null}
    />
  ));

const idsIn = (html: string): readonly string[] =>
  [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

describe('the page Your own', () => {
  it('says plainly that nothing here was checked, and when to stop', async () => {
    const text = textOf(await renderPage());
    expect(text).toContain(english('own.unchecked'));
    for (const sign of stopForAll) expect(text).toContain(english(sign));
  });

  it('lists each exercise with what can be done with it, each button by a name of its own', async () => {
    const html = await renderPage({
      exercises: [
        buildOwn({ id: 'own:a', name: 'Wall slide', stopIf: 'It pinches.' }),
        buildOwn({ id: 'own:b', name: 'Chin nod', where: 'lying', timing: { is: 'minutes', minutes: 1 } }),
      ],
    });
    const names = buttonNames(html);
    for (const name of ['Wall slide', 'Chin nod']) {
      expect(names).toEqual(expect.arrayContaining([`Start: ${name}`, `Change: ${name}`, `Remove: ${name}`]));
    }
    expect(new Set(names).size).toBe(names.length);
    const text = textOf(html);
    expect(text).toContain('1 min 20 s · standing · between the shoulder blades');
    expect(text).toContain('Stop if: It pinches.');
    expect(new Set(idsIn(html)).size).toBe(idsIn(html).length);
  });

  it('offers for breaks what fits into a short one, and says of the rest why not', async () => {
    const html = await renderPage({
      exercises: [
        buildOwn({ id: 'own:a', name: 'Short', timing: { is: 'minutes', minutes: 1 } }),
        buildOwn({ id: 'own:b', name: 'Long', timing: { is: 'minutes', minutes: 4 } }),
      ],
      offered: ['own:a'],
    });
    const [own, ...others] = [...html.matchAll(/<input[^>]*role="switch"[^>]*>/g)].map(([tag]) => tag);
    expect(others).toEqual([]);
    expect(own).toContain('aria-label="Offer it in breaks: Short"');
    expect(own).toContain('checked');
    expect(textOf(html)).toContain(english('own.noFit'));
  });

  it('shows who stands behind a pack, in what language, and under which licence', async () => {
    const pack = buildPack({ locale: 'de', reviewer: 'A. Weber, physiotherapist' });
    const { id, name, locale, licence, reviewer } = pack;
    const known = { id, name, locale, licence, reviewer, exercises: exercisesOfPack(pack), routines: [] };
    const html = await renderPage({ packs: [known] });
    expect(textOf(html)).toContain('Checked by A. Weber, physiotherapist Language German Licence CC-BY-4.0');
    expect(html).toMatch(/<h3[^>]*><bdi lang="de">Shoulder care/);
    expect(buttonNames(html)).toContain('Remove this pack: Shoulder care');
    expect(buttonNames(html)).not.toContain('Change: Wall slide');
    const unnamed = textOf(await renderPage({ packs: [{ ...known, reviewer: null, locale: 'x' }] }));
    expect(unnamed).toContain('Checked by not named Language x');
  });

  it('leaves what a later version keeps to that version, and starts it all the same', async () => {
    const names = buttonNames(await renderPage({ exercises: [buildOwn()], readOnly: true }));
    expect(names).toContain('Start: Wall slide');
    expect(names).not.toContain('Change: Wall slide');
    expect(names).not.toContain(english('own.add'));
  });

  it('says what happened where the exercises cannot be had', async () => {
    const bridge = createFakeBridge();
    bridge.refuseWith({ kind: 'failed' });
    const html = await renderWith(bridge, (client) => (
      <OwnPage client={client} loaded={client.session.current()} />
    ));
    expect(textOf(html)).toContain(english('window.refusal.failed'));
  });

  it('shows words of a person as words, whatever they are', async () => {
    const html = await renderPage({ exercises: [buildOwn({ name: '"><b onclick=x>' })] });
    expect(html).not.toContain('<b onclick');
    expect(html).toContain('&lt;b onclick');
  });
});

describe('the form', () => {
  const fieldIds = (html: string): readonly string[] =>
    [...html.matchAll(/<(?:input|select|textarea)[^>]* id="([^"]+)"/g)].map(([, id = '']) => id);

  it('has a label for every field, and a place for what is wrong with it', async () => {
    for (const timing of ['repetitions', 'hold', 'minutes'] as const) {
      const html = await renderForm({ ...emptyDraft, timing });
      const ids = fieldIds(html);
      expect(ids.length).toBeGreaterThan(9);
      for (const id of ids) {
        const isLabelled = html.includes(`for="${id}"`) || html.includes(`name="${id}"`);
        expect(isLabelled, id).toBe(true);
        expect(html, id).toContain(`id="${id}-problem"`);
      }
      expect(new Set(idsIn(html)).size).toBe(idsIn(html).length);
    }
  });

  it('asks for the numbers of the timing that is chosen', async () => {
    expect(fieldIds(await renderForm({ ...emptyDraft, timing: 'hold' }))).toEqual(
      expect.arrayContaining(['own-times', 'own-holdSeconds', 'own-restSeconds', 'own-sets']),
    );
    expect(fieldIds(await renderForm({ ...emptyDraft, timing: 'minutes' }))).not.toContain('own-holdSeconds');
  });

  it('shows how long it takes and the figure that was chosen', async () => {
    const own = buildOwn({ figure: 'plank', timing: { is: 'minutes', minutes: 3 }, sides: 'one-by-one' });
    const html = await renderForm(draftOf(own));
    expect(textOf(html)).toContain('It takes 6 min 5 s as a whole.');
    expect(html).toContain(`aria-label="${english('routine.own.figure.alike')}"`);
    expect(html).toMatch(/<option[^>]*value="plank"[^>]*selected/);
  });

  it('waits with the length until the numbers can be read', async () => {
    const html = await renderForm({ ...emptyDraft, numbers: { ...emptyDraft.numbers, repetitions: 'ten' } });
    expect(textOf(html)).toContain(english('own.form.total.wait'));
    expect(html).toContain(`aria-label="${english('routine.own.figure.still')}"`);
  });

  it('says nothing of what is still empty before it was to be saved', async () => {
    const html = await renderForm(emptyDraft);
    expect(html).not.toContain('aria-invalid="true"');
    expect(textOf(html)).not.toContain('What works');
  });
});

describe('a pack that was not taken in', () => {
  it('is told line by line, with how many problems more there are', async () => {
    const html = await renderWith(createFakeBridge(), () => (
      <BadPack
        file="desk.json"
        why={{
          problems: [
            { line: 12, fault: { is: 'unknown-name', name: 'reps', known: 'repetitions' } },
            { line: 30, fault: { is: 'too-high', name: 'minutes', most: 30 } },
          ],
          more: 4,
        }}
      />
    ));
    const text = textOf(html);
    expect(text).toContain('desk.json was not taken in, and nothing was changed.');
    expect(text).toContain('Line 12 “reps” is no name that belongs here. What works: repetitions.');
    expect(text).toContain('Line 30 “minutes” is too high. What works: up to 30.');
    expect(text).toContain('And 4 more.');
  });
});
