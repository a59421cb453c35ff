import { describe, expect, it } from 'vitest';
import { type LaunchOptions, parseCommandLine } from '../../../../electron/launch/command-line.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';

const options = (differing: Partial<LaunchOptions> = {}) => ({
  is: 'run',
  options: {
    demo: false,
    hidden: false,
    openSettings: false,
    userDataFolder: null,
    rules: null,
    dialogAnswersFolder: null,
    pseudoLocale: false,
    clockOffsetDays: 0,
    ...differing,
  },
});
const wrong = (problem: object) => ({ is: 'wrong', problem });

describe('the command line', () => {
  it.each([
    [[], options()],
    [['--demo'], options({ demo: true })],
    [['--hidden'], options({ hidden: true })],
    [['--open-settings'], options({ openSettings: true })],
    [['--demo', '--hidden', '--demo'], options({ demo: true, hidden: true })],
  ])('%j starts the app', (given, expected) => expect(parseCommandLine(given, 'release')).toEqual(expected));

  it.each([
    ['replay', 'trace.jsonl'],
    ['replay', '-'],
    ['--no-sandbox', 'replay', 'trace.jsonl'],
    ['replay', '--demo', 'trace.jsonl', '--lang=de'],
  ])('%s %s %s hands one file to the replay', (...given) => {
    const file = given.find((each) => each === '-' || each === 'trace.jsonl');
    expect(parseCommandLine(given, 'release')).toEqual({ is: 'replay', file });
  });

  it('leaves switches of Chromium and of the system alone', () => {
    const given = [
      '--no-sandbox',
      '--enable-features=A,B',
      '-psn_0_12345',
      '--demo',
      '--original-process-start-time=1',
    ];
    expect(parseCommandLine(given, 'release')).toEqual(options({ demo: true }));
  });
});

describe('a mistake on the command line', () => {
  it.each([
    ['--dmeo', '--demo'],
    ['--deom', '--demo'],
    ['--dem', '--demo'],
    ['--demos', '--demo'],
    ['-demo', '--demo'],
    ['--hiden', '--hidden'],
  ])('%s is taken for %s and said so', (option, meant) => {
    expect(parseCommandLine([option], 'release')).toEqual(wrong({ is: 'misspelt-option', option, meant }));
  });

  it('names a command that does not exist', () => {
    expect(parseCommandLine(['start'], 'release')).toEqual(wrong({ is: 'unknown-command', word: 'start' }));
  });

  it('names a value that is not wanted', () => {
    expect(parseCommandLine(['--demo=yes'], 'release')).toEqual(
      wrong({ is: 'value-not-wanted', option: '--demo' }),
    );
  });

  it.each([
    [['replay'], 0],
    [['replay', 'a', 'b'], 2],
  ])('counts the files of %j', (given, count) => {
    expect(parseCommandLine(given, 'release')).toEqual(wrong({ is: 'replay-needs-one-file', given: count }));
  });
});

describe("the test build's own options", () => {
  it('choose the data folder and rules on top of the short ones', () => {
    expect(parseCommandLine(['--user-data=/tmp/a b', '--rules={"sittingSeconds":7}'], 'test')).toEqual(
      options({ userDataFolder: '/tmp/a b', rules: { ...shortRules, sittingSeconds: 7 } }),
    );
  });

  it('put the calendar ahead by whole days', () => {
    expect(parseCommandLine(['--clock-offset-days=14'], 'test')).toEqual(options({ clockOffsetDays: 14 }));
  });

  it('answer the dialogs for files, with nobody there to do it', () => {
    expect(parseCommandLine(['--dialog-answers=/tmp/answers'], 'test')).toEqual(
      options({ dialogAnswersFolder: '/tmp/answers' }),
    );
  });

  it('are to a release build switches like any other: never read, never refused', () => {
    const own = ['--user-data', '--rules', '--dialog-answers', '--clock-offset-days', '--pseudo-locale'];
    const given = own.map((name) => `${name}=14`);
    expect(parseCommandLine(given, 'release')).toEqual(options());
  });

  it.each([
    ['--user-data', { is: 'value-missing', option: '--user-data', example: '--user-data=FOLDER' }],
    ['--user-data=', { is: 'value-missing', option: '--user-data', example: '--user-data=FOLDER' }],
    ['--user-data=data', { is: 'folder-not-absolute', option: '--user-data', given: 'data' }],
    ['--dialog-answers=here', { is: 'folder-not-absolute', option: '--dialog-answers', given: 'here' }],
    ['--rules', { is: 'value-missing', option: '--rules', example: '--rules={"sittingSeconds":40}' }],
    [
      '--clock-offset-days',
      { is: 'value-missing', option: '--clock-offset-days', example: '--clock-offset-days=14' },
    ],
    ['--clock-offset-days=-1', { is: 'days-wrong', option: '--clock-offset-days', given: '-1', most: 9999 }],
    [
      '--clock-offset-days=10000',
      { is: 'days-wrong', option: '--clock-offset-days', given: '10000', most: 9999 },
    ],
    ['--clock-offset-days=', { is: 'days-wrong', option: '--clock-offset-days', given: '', most: 9999 }],
    ['--rules=}', { is: 'rules-wrong', detail: 'not JSON' }],
    ['--user-daat=/x', { is: 'misspelt-option', option: '--user-daat', meant: '--user-data' }],
  ])('%s is explained', (given, problem) =>
    expect(parseCommandLine([given], 'test')).toEqual(wrong(problem)),
  );

  it.each([
    ['{"sittingSecond":7}', 'sittingSecond'],
    ['{"sittingSeconds":"7"}', 'sittingSeconds'],
    ['{"sittingSeconds":0}', 'sittingSeconds'],
    ['{"breakSeconds":1.5}', 'breakSeconds'],
    ['{"daysOff":["tomorrow"]}', 'daysOff'],
    ['[]', 'record'],
    ['null', 'record'],
  ])('--rules=%s says what is wrong with %s', (rules, word) => {
    const line = parseCommandLine([`--rules=${rules}`], 'test');
    expect(line).toMatchObject({
      is: 'wrong',
      problem: { is: 'rules-wrong', detail: expect.stringContaining(word) },
    });
  });
});
