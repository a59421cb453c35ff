import { isAbsolute } from 'node:path';
import type { Rules } from '../../shared/domain/rules.ts';
import type { BuildKind } from './build-kind.ts';
import { isOneMistakeApart } from './near-miss.ts';
import { readRulesOption } from './rules-option.ts';

export type LaunchOptions = {
  /** Short rules, own data folder, the watcher counts as present. */
  readonly demo: boolean;
  /** Started at login: no window. */
  readonly hidden: boolean;
  /** Started again from the settings, where the person still is. */
  readonly openSettings: boolean;
  /** Test build only: where the data lies. */
  readonly userDataFolder: string | null;
  /** Test build only: rules in the place of the person's. */
  readonly rules: Rules | null;
  /** Test build only: where the dialogs for files find their answers, with nobody there to give them. */
  readonly dialogAnswersFolder: string | null;
  /** Test build only: every text longer and accented, to see what is cut and what is not translated. */
  readonly pseudoLocale: boolean;
  /** Test build only: by how many days the calendar is ahead, so that weeks need not be waited for. */
  readonly clockOffsetDays: number;
};

/** What is wrong with a command line, in facts; `explainProblem` says it in words. */
export type CommandLineProblem =
  | { readonly is: 'unknown-command'; readonly word: string }
  | {
      readonly is: 'misspelt-option';
      readonly option: string;
      readonly meant: string;
    }
  | { readonly is: 'value-not-wanted'; readonly option: string }
  | {
      readonly is: 'value-missing';
      readonly option: string;
      readonly example: string;
    }
  | {
      readonly is: 'folder-not-absolute';
      readonly option: string;
      readonly given: string;
    }
  | { readonly is: 'rules-wrong'; readonly detail: string }
  | { readonly is: 'days-wrong'; readonly option: string; readonly given: string; readonly most: number }
  | { readonly is: 'replay-needs-one-file'; readonly given: number };

export type CommandLine =
  | { readonly is: 'run'; readonly options: LaunchOptions }
  /** `file` may be `-`, standard input. */
  | { readonly is: 'replay'; readonly file: string }
  | { readonly is: 'wrong'; readonly problem: CommandLineProblem };

type Reading =
  | { readonly is: 'option'; readonly change: Partial<LaunchOptions> }
  | { readonly is: 'foreign' }
  | { readonly is: 'wrong'; readonly problem: CommandLineProblem };

const initial: LaunchOptions = {
  demo: false,
  hidden: false,
  openSettings: false,
  userDataFolder: null,
  rules: null,
  dialogAnswersFolder: null,
  pseudoLocale: false,
  clockOffsetDays: 0,
};

type Reader = (value: string | null) => Reading;

const wrong = (problem: CommandLineProblem) => ({ is: 'wrong', problem }) as const;
const option = (change: Partial<LaunchOptions>): Reading => ({
  is: 'option',
  change,
});

const readFolder =
  (name: string, change: (folder: string) => Partial<LaunchOptions>): Reader =>
  (value) => {
    if (value === null || value === '') {
      return wrong({
        is: 'value-missing',
        option: name,
        example: `${name}=FOLDER`,
      });
    }
    return isAbsolute(value)
      ? option(change(value))
      : wrong({ is: 'folder-not-absolute', option: name, given: value });
  };

function readRules(value: string | null): Reading {
  const name = '--rules';
  if (value === null) {
    return wrong({
      is: 'value-missing',
      option: name,
      example: `${name}={"sittingSeconds":40}`,
    });
  }
  const reading = readRulesOption(value);
  return reading.is === 'rules'
    ? option({ rules: reading.rules })
    : wrong({ is: 'rules-wrong', detail: reading.detail });
}

const mostOffsetDays = 9999;

function readOffset(value: string | null): Reading {
  const name = '--clock-offset-days';
  if (value === null) return wrong({ is: 'value-missing', option: name, example: `${name}=14` });
  const days = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
  return days <= mostOffsetDays
    ? option({ clockOffsetDays: days })
    : wrong({ is: 'days-wrong', option: name, given: value, most: mostOffsetDays });
}

const withoutValue =
  (name: string, change: Partial<LaunchOptions>): Reader =>
  (value) =>
    value === null ? option(change) : wrong({ is: 'value-not-wanted', option: name });

const releaseReaders: readonly (readonly [string, Reader])[] = [
  ['--demo', withoutValue('--demo', { demo: true })],
  ['--hidden', withoutValue('--hidden', { hidden: true })],
  ['--open-settings', withoutValue('--open-settings', { openSettings: true })],
];
const readersOf: { readonly [B in BuildKind]: ReadonlyMap<string, Reader> } = {
  release: new Map(releaseReaders),
  test: new Map([
    ...releaseReaders,
    ['--user-data', readFolder('--user-data', (folder) => ({ userDataFolder: folder }))],
    ['--dialog-answers', readFolder('--dialog-answers', (folder) => ({ dialogAnswersFolder: folder }))],
    ['--rules', readRules],
    ['--clock-offset-days', readOffset],
    ['--pseudo-locale', withoutValue('--pseudo-locale', { pseudoLocale: true })],
  ]),
};

function readSwitch(argument: string, build: BuildKind): Reading {
  const equals = argument.indexOf('=');
  const name = equals === -1 ? argument : argument.slice(0, equals);
  const readers = readersOf[build];
  const reader = readers.get(name);
  if (reader !== undefined) return reader(equals === -1 ? null : argument.slice(equals + 1));
  const meant = [...readers.keys()].find((each) => isOneMistakeApart(each, name));
  return meant === undefined ? { is: 'foreign' } : wrong({ is: 'misspelt-option', option: name, meant });
}

function readSwitches(switches: readonly string[], build: BuildKind): CommandLine {
  let options = initial;
  for (const argument of switches) {
    const reading = readSwitch(argument, build);
    if (reading.is === 'wrong') return reading;
    if (reading.is === 'option') options = { ...options, ...reading.change };
  }
  return { is: 'run', options };
}

/**
 * Reads the arguments after the program's own name. Chromium has hundreds of switches of its own and systems add
 * some, so a switch that is not ours is left to it, unless it is one typing mistake from ours. A release build knows
 * nothing of the test build's options: to it they are switches like any other.
 */
export function parseCommandLine(argumentList: readonly string[], build: BuildKind): CommandLine {
  const isSwitch = (argument: string): boolean => argument.startsWith('-') && argument !== '-';
  const [command, ...files] = argumentList.filter((argument) => !isSwitch(argument));
  if (command === undefined) return readSwitches(argumentList.filter(isSwitch), build);
  if (command !== 'replay') return wrong({ is: 'unknown-command', word: command });
  const [file] = files;
  return file === undefined || files.length > 1
    ? wrong({ is: 'replay-needs-one-file', given: files.length })
    : { is: 'replay', file };
}
