import type { App, Protocol } from 'electron';
import { type Messages, sourceMessages } from '../../shared/i18n/messages.ts';
import { pseudoLocalise } from '../../shared/i18n/pseudo.ts';
import { createTranslator, type Translate } from '../../shared/i18n/translate.ts';
import { declareAppProtocol } from '../adapters/app-protocol.ts';
import { DataEraser } from '../adapters/data-eraser.ts';
import { refusedSwitches } from '../security/debug-switches.ts';
import { enforceSandbox } from '../security/sandbox.ts';
import { buildKind } from './build-kind.ts';
import { type LaunchOptions, parseCommandLine } from './command-line.ts';
import { chooseDataFolder } from './data-folder.ts';
import { explainProblem } from './explain-problem.ts';
import { ownArguments } from './own-arguments.ts';
import { replayFile } from './run-replay.ts';
import { claimSingleInstance } from './single-instance.ts';
import { prepareSpeech } from './speech.ts';

/** What is known before there is a log. */
export type BegunLaunch = {
  readonly options: LaunchOptions;
  readonly folder: string;
  readonly eraser: DataEraser;
  /** What was to be erased is not all gone. */
  readonly isEraseIncomplete: boolean;
  readonly isSandboxMissing: boolean;
  /** Whether pages have voices in this run. */
  readonly canSpeak: boolean;
  readonly locale: string;
  /** The texts of this run, of which a test build has some that nobody speaks. */
  readonly messages: Messages;
  /** Says, where the app was started, that it could not start. */
  readonly sayFailed: (error: unknown) => void;
};

export type Launch = Omit<BegunLaunch, 'messages'> & { readonly translate: Translate };

function end(app: App, exitCode: number, message: string): null {
  process.stderr.write(message);
  app.exit(exitCode);
  return null;
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/**
 * All that is decided before Electron is ready: what was asked for, and whether this process is the one to do it.
 * Answers null when the process has done its part and ends.
 */
export function beginLaunch(
  { app, protocol }: { readonly app: App; readonly protocol: Protocol },
  onSecondLaunch: () => void,
): BegunLaunch | null {
  const locale = 'en';
  const translate = createTranslator(sourceMessages, locale);
  const shell = { build: buildKind, isPackaged: app.isPackaged };
  const facts = {
    argv: process.argv,
    isDefaultApp: 'defaultApp' in process,
  };
  const commandLine = parseCommandLine(ownArguments(facts), buildKind);
  switch (commandLine.is) {
    case 'wrong':
      return end(app, 2, `${explainProblem(commandLine.problem, translate)}\n`);
    case 'replay': {
      const { exitCode, standardOutput, standardError } = replayFile(commandLine.file);
      process.stdout.write(standardOutput);
      return end(app, exitCode, standardError);
    }
    case 'run': {
      const switches = refusedSwitches(app.commandLine, shell);
      if (switches.length > 0) {
        return end(app, 2, `${translate('launch.debugger-refused', { switches: switches.join(', ') })}\n`);
      }
      const folder = chooseDataFolder(app, commandLine.options);
      if (!claimSingleInstance(app, onSecondLaunch)) return end(app, 0, '');
      // Before any file is opened: what was ordered in the run before was cut short by something.
      const eraser = new DataEraser(folder);
      const isEraseIncomplete = eraser.isOrdered && !eraser.carryOut();
      declareAppProtocol(protocol);
      const { isMissing } = enforceSandbox(app, shell);
      return {
        options: commandLine.options,
        ...{ folder, eraser, isEraseIncomplete },
        isSandboxMissing: isMissing,
        canSpeak: prepareSpeech({
          commandLine: app.commandLine,
          dataFolder: folder,
          platform: process.platform,
        }),
        locale,
        messages: commandLine.options.pseudoLocale ? pseudoLocalise(sourceMessages) : sourceMessages,
        sayFailed: (error) =>
          process.stderr.write(`${translate('launch.failed', { reason: reasonOf(error) })}\n`),
      };
    }
  }
}
