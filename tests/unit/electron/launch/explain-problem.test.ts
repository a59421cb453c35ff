import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { parseCommandLine } from '../../../../electron/launch/command-line.ts';
import { explainProblem } from '../../../../electron/launch/explain-problem.ts';
import { launchMessages } from '../../../../shared/i18n/en/launch.ts';

it.each([
  ['start', 'Unknown command "start". The one command is: unhunch replay FILE'],
  ['--dmeo', 'Unknown option --dmeo. Did you mean --demo?'],
  ['--demo=1', '--demo takes no value.'],
  ['replay', 'replay needs one file, and none was given: unhunch replay FILE'],
  ['--user-data', '--user-data needs a value: --user-data=FOLDER'],
  ['--user-data=here', '--user-data needs the full path of a folder, not "here".'],
  ['--clock-offset-days=x', 'The value of --clock-offset-days is a whole number from 0 to 9999, not "x".'],
  ['--rules=}', 'The value of --rules is wrong: not JSON'],
])('%s is explained in one sentence', (given, sentence) => {
  const line = parseCommandLine([given], 'test');
  const explained =
    line.is === 'wrong'
      ? explainProblem(line.problem, (key, values) =>
          String(new IntlMessageFormat(launchMessages[key], 'en').format(values)),
        )
      : null;
  expect(explained).toBe(sentence);
});
