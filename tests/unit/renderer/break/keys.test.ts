import { describe, expect, it } from 'vitest';
import { commandOfKey, type KeyPress } from '../../../../renderer/break/keys.ts';
import { showsKeys } from '../../../../renderer/ui/use-keys-shown.ts';

const press = (differing: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  repeat: false,
  isOnControl: false,
  ...differing,
});

describe('the keys of the break window', () => {
  it.each([
    [' ', 'pause'],
    ['e', 'easier'],
    ['E', 'easier'],
    ['h', 'harder'],
    ['s', 'swap'],
    ['n', 'not-for-me'],
    ['Escape', 'finish'],
    ['t', 'too-much'],
  ])('%j asks for %s', (key, command) => {
    expect(commandOfKey(press({ key }))).toBe(command);
  });

  it('leaves Space to a button that has the focus', () => {
    expect(commandOfKey(press({ key: ' ', isOnControl: true }))).toBeNull();
  });

  it('knows a letter by what it writes, wherever its key is', () => {
    expect(commandOfKey(press({ key: 'y', code: 'KeyT' })), 'Dvorak').toBeNull();
    expect(commandOfKey(press({ key: 't', code: 'KeyK' })), 'Dvorak').toBe('too-much');
    expect(commandOfKey(press({ key: 'ş', code: 'KeyS' })), 'a letter of its own').toBeNull();
  });

  it('knows a key by its place when Alt makes another letter of it', () => {
    expect(commandOfKey(press({ key: '´', code: 'KeyE', altKey: true }))).toBe('easier');
    expect(commandOfKey(press({ key: 'Dead', code: 'KeyN', altKey: true }))).toBe('not-for-me');
    expect(commandOfKey(press({ key: 'ß', code: 'KeyS', altKey: true }))).toBe('swap');
    expect(commandOfKey(press({ key: 't', code: 'KeyK', altKey: true })), 'Dvorak').toBe('too-much');
    expect(commandOfKey(press({ key: 'y', code: 'KeyT', altKey: true })), 'Dvorak').toBeNull();
  });

  it.each([
    ['Cyrillic', 'е', 'KeyT', 'too-much'],
    ['Cyrillic', 'У', 'KeyE', 'easier'],
    ['Greek', 'τ', 'KeyT', 'too-much'],
    ['Hebrew', 'ק', 'KeyE', 'easier'],
  ] as const)('knows a key by its place on a keyboard of another script: %s %s', (_, key, code, command) => {
    expect(commandOfKey(press({ key, code }))).toBe(command);
  });

  it('leaves alone what writes no letter at all', () => {
    expect(commandOfKey(press({ key: ';', code: 'KeyS' }))).toBeNull();
    expect(commandOfKey(press({ key: 'Dead', code: 'KeyE' }))).toBeNull();
  });

  it('leaves shortcuts of the system alone, and a key that is held', () => {
    expect(commandOfKey(press({ key: 'e', ctrlKey: true }))).toBeNull();
    expect(commandOfKey(press({ key: 't', metaKey: true }))).toBeNull();
    expect(commandOfKey(press({ key: ' ', repeat: true }))).toBeNull();
    expect(commandOfKey(press({ key: 'x', code: 'KeyX' }))).toBeNull();
  });

  it('takes Escape also where it counts as held since it closed another window', () => {
    expect(commandOfKey(press({ key: 'Escape', repeat: true }))).toBe('finish');
  });

  it('shows the keys while Alt or ? is held', () => {
    expect(['Alt', '?', 'a'].map(showsKeys)).toEqual([true, true, false]);
  });
});
