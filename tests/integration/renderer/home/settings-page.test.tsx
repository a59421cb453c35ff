import { describe, expect, it } from 'vitest';
import { SettingsPage } from '../../../../renderer/home/settings/settings-page.tsx';
import type { SettingsSnapshot } from '../../../../shared/ipc/snapshots.ts';
import { settingGroups } from '../../../../shared/settings/catalogue.ts';
import { type Preferences, settingKeys } from '../../../../shared/settings/preferences.ts';
import { createFakeBridge } from '../../../support/fake-bridge.ts';
import { buttonNames, renderWith, textOf } from '../../../support/render-home.tsx';
import { buildSnapshot } from '../../../support/session-view.ts';
import { buildSettings } from '../../../support/settings-snapshot.ts';
import { testWords } from '../../../support/words.ts';

const { translate } = testWords;

const renderSettings = (
  differing: Partial<Preferences> = {},
  rest: Partial<Omit<SettingsSnapshot, 'preferences'>> = {},
) =>
  renderWith(createFakeBridge({ settings: buildSettings(differing, rest) }), (client) => (
    <SettingsPage session={buildSnapshot()} client={client} />
  ));

const tagsOf = (html: string, name: string): readonly string[] =>
  html.match(new RegExp(`<${name}[^>]*>`, 'g')) ?? [];

describe('the page Settings', () => {
  it.each(settingKeys)('has a row for %s with its label, its help and a field tied to both', async (key) => {
    const html = await renderSettings();
    expect(html).toContain(`id="setting-${key}-label"`);
    expect(textOf(html)).toContain(translate(`settings.${key}.label`));
    expect(textOf(html)).toContain(translate(`settings.${key}.help`));
    const tied = ['input', 'select', 'fieldset']
      .flatMap((name) => tagsOf(html, name))
      .filter((tag) => tag.includes(`aria-describedby="setting-${key}-help setting-${key}-problem`));
    expect(tied).not.toEqual([]);
  });

  it('has a heading for each group', async () => {
    const html = await renderSettings();
    const headings = [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, text]) => text);
    expect(headings).toEqual([
      ...settingGroups.map((group) => translate(`settings.group.${group}`)),
      translate('window.settings.more.title'),
      translate('window.settings.others.title'),
      translate('keys.title'),
    ]);
  });

  it('has a live place for the problem of each row, empty at first', async () => {
    const html = await renderSettings();
    for (const key of settingKeys) {
      expect(html).toContain(`<p class="problem" id="setting-${key}-problem" aria-live="polite"></p>`);
    }
  });

  it('offers the way back for a changed setting and for no other', async () => {
    expect(buttonNames(await renderSettings()).filter((name) => name.startsWith('Back'))).toEqual([]);
    const changed = await renderSettings({ sittingMinutes: 40 });
    expect(buttonNames(changed).filter((name) => name.startsWith('Back'))).toEqual([
      'Back to defaults: Rhythm',
      'Back to default: Sitting before a break',
    ]);
  });

  it('shows several ranges a day, and the day on which one over midnight ends', async () => {
    const html = await renderSettings({
      workingHours: {
        mon: [
          ['08:00', '12:00'],
          ['13:00', '17:00'],
        ],
        sat: [['22:00', '06:00']],
      },
    });
    expect(tagsOf(html, 'input').filter((tag) => tag.includes('aria-label="Monday,'))).toHaveLength(4);
    expect(textOf(html)).toContain('until Sunday');
  });

  it('shows a switch as one, and says in words whether it is on', async () => {
    const switchOf = async (phaseSounds: boolean) => {
      const html = await renderSettings({ phaseSounds });
      const tag = tagsOf(html, 'input').find((each) => each.includes('id="setting-phaseSounds"')) ?? '';
      return { tag, text: textOf(html.slice(html.indexOf(tag))).split(' ')[0] };
    };
    const on = await switchOf(true);
    expect(on.tag).toMatch(
      /type="checkbox" role="switch" aria-labelledby="setting-phaseSounds-label".*checked=""/,
    );
    expect(on.text).toBe('On');
    const off = await switchOf(false);
    expect(off.tag).not.toContain('checked');
    expect(off.text).toBe('Off');
  });

  it('says that a voice comes with the next start of the app, and offers that start', async () => {
    const waiting = await renderSettings({ voice: true }, { afterRestart: ['voice'] });
    expect(textOf(waiting)).toContain(translate('window.settings.afterRestart'));
    expect(buttonNames(waiting)).toContain(translate('window.settings.restart'));
    const speaking = await renderSettings({ voice: true });
    expect(textOf(speaking)).not.toContain(translate('window.settings.afterRestart'));
    expect(buttonNames(speaking)).not.toContain(translate('window.settings.restart'));
  });

  it('offers the chosen voice beside the choice of the system before any voice is known', async () => {
    const html = await renderSettings({ voice: true, voiceName: 'English (Scotland)' });
    const list = html.slice(html.indexOf('id="setting-voiceName"'));
    const options = list.slice(0, list.indexOf('</select>'));
    expect([...options.matchAll(/<option[^>]*>(.*?)<\/option>/g)].map(([, text]) => text)).toEqual([
      translate('window.settings.voice.system'),
      'English (Scotland)',
    ]);
    expect(textOf(list)).toContain(translate('window.settings.voice.looking'));
  });

  it('lists the days off with a way to take each away', async () => {
    const html = await renderSettings({ daysOff: ['2026-12-24'] });
    expect(buttonNames(html)).toContain('Remove: Thursday, December 24, 2026');
  });

  it('can be read and not changed when the settings come from a newer version', async () => {
    const html = await renderSettings({ sittingMinutes: 40 }, { readOnly: true });
    const fields = tagsOf(html, 'input').filter((tag) => tag.includes('id="setting-'));
    expect(fields.filter((tag) => !tag.includes('disabled'))).toEqual([]);
    expect(buttonNames(html).filter((name) => name.startsWith('Try'))).toEqual(['Try it']);
    expect(buttonNames(html).filter((name) => name.startsWith('Back'))).toEqual([]);
  });

  it('gives every field a name', async () => {
    const html = await renderSettings({ maxSkips: 3, workingHours: { mon: [['08:00', '12:00']] } });
    const unnamed = tagsOf(html, 'input').filter(
      // What is looked for has a label of its own.
      (tag) => !/type="(checkbox|radio|search)"/.test(tag) && !/aria-label(ledby)?="/.test(tag),
    );
    expect(unnamed).toEqual([]);
  });

  it('can be searched, and leads to each group by name', async () => {
    const html = await renderSettings();
    expect(html).toMatch(/<label for="settings-search">Find a setting<\/label>/);
    const contents = html.slice(html.indexOf('<nav'), html.indexOf('</nav>') + 6);
    expect(buttonNames(contents)).toEqual(settingGroups.map((group) => translate(`settings.group.${group}`)));
  });

  it('shows the card as it would ask, as a picture with its words, where something of it is set', async () => {
    const html = await renderSettings();
    const pictures = [...html.matchAll(/role="img" aria-label="(How the question looks[^"]*)"/g)];
    expect(pictures.map(([, text]) => text)).toHaveLength(1);
    expect(pictures[0]?.[1]).toMatch(/A minute for your back\. .+ · /);
    // Nothing on a picture can be pressed or reached.
    expect([...html.matchAll(/<div class="card" inert/g)]).toHaveLength(1);
  });

  it.each([
    ['gentle', 'A card in the corner', 'card'],
    ['window', 'A window in the middle', 'card card-large'],
    ['fullscreen', 'Full screen', 'card card-large'],
  ] as const)(
    'draws the question as it comes by the style %s, in words too',
    async (promptStyle, name, card) => {
      const html = await renderSettings({ promptStyle });
      const [, picture = ''] = html.split('class="prompt-screen"');
      expect(picture).toMatch(
        new RegExp(`aria-label="A screen with the question on it: ${name}\\. A minute for your back`),
      );
      expect(picture).toContain(`<div class="card-stage card-stage-${promptStyle}" inert`);
      expect(picture).toContain(`class="${card}"`);
    },
  );

  it('lets one hear what sounds, as it is set', async () => {
    const names = buttonNames(await renderSettings());
    expect(names).toContain('Try it: Sounds in a break');
    expect(names).toContain('Try it: Volume');
  });

  it('takes a text of settings, and hands one out', async () => {
    const html = await renderSettings();
    expect(buttonNames(html)).toEqual(expect.arrayContaining(['Copy all settings', 'Use these settings']));
    expect(tagsOf(html, 'textarea')).toHaveLength(1);
    const readOnly = await renderSettings({}, { readOnly: true });
    expect(tagsOf(readOnly, 'textarea')[0]).toContain('disabled');
  });

  it('leads to the first steps again', async () => {
    expect(await renderSettings()).toContain('href="#first-run"');
  });
});
