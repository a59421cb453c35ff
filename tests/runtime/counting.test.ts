import { describe, expect, it } from 'vitest';
import { playwrightTally } from '../../.config/commands/support/playwright-report.mjs';
import { nothing, oneFailed, onePassed, sum, withEnding } from '../../.config/commands/support/tally.mjs';
import { parseSelection } from '../../.config/commands/support/test-selection.mjs';
import { vitestTally } from '../../.config/commands/support/vitest-report.mjs';

const endedWith = (code: number) => ({ code, timedOut: false });

describe('counting what Vitest reports', () => {
  it('counts cases, and a file that did not load as one failure', () => {
    const tally = vitestTally({
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'one', status: 'passed' },
            { fullName: 'two', status: 'failed', failureMessages: ['Error: no\n{ seed: 3 }\nat a line'] },
          ],
        },
        { name: 'b.test.ts', status: 'failed', assertionResults: [] },
      ],
    });
    expect(tally).toMatchObject({
      passed: 1,
      failed: 2,
      problems: ['two: Error: no { seed: 3 }', 'b.test.ts could not be run as a whole'],
    });
  });

  it('lists a skipped case as one that cannot run', () => {
    const assertionResults = [{ fullName: ' later', status: 'todo' }];
    const tally = vitestTally({ testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults }] });
    expect(tally).toEqual({ ...nothing, cannotRun: ['later (marked as todo)'] });
  });
});

describe('counting what Playwright reports', () => {
  it('counts through nested suites, and takes a flaky test for a failure', () => {
    const spec = (title: string, status: 'expected' | 'unexpected' | 'flaky' | 'skipped') => ({
      title,
      tests: [{ status, results: [{ error: { message: '\u001b[31mno window\u001b[39m' } }] }],
    });
    const tally = playwrightTally({
      suites: [
        {
          specs: [spec('a', 'expected')],
          suites: [{ specs: [spec('b', 'flaky'), spec('c', 'unexpected')] }],
        },
        { specs: [spec('d', 'skipped')] },
      ],
    });
    expect(tally).toEqual({
      passed: 1,
      failed: 2,
      problems: ['c: no window', '"b" passed only when it was tried again'],
      cannotRun: ['d (skipped)'],
    });
  });

  it('counts an error outside any test', () => {
    const tally = playwrightTally({ suites: [], errors: [{ message: 'no such file\nat line 1' }] });
    expect(tally).toMatchObject({ failed: 1, problems: ['no such file'] });
  });
});

describe('believing a runner', () => {
  it('takes its figures when they fit how it ended', () => {
    expect(withEnding(onePassed, endedWith(0), 'runner')).toEqual(onePassed);
    expect(withEnding(oneFailed('a'), endedWith(1), 'runner')).toEqual(oneFailed('a'));
  });

  it('counts a bad end without a failed test as a failure', () => {
    expect(withEnding(onePassed, endedWith(1), 'runner')).toEqual(
      sum([onePassed, oneFailed('runner ended with code 1, see above')]),
    );
  });

  it('counts a run of no test as a failure', () => {
    expect(withEnding(nothing, endedWith(0), 'runner')).toEqual(oneFailed('runner ran no test'));
  });

  it('counts a run that was cut off as a failure, on top of what it counted', () => {
    const tally = withEnding(onePassed, { code: null, timedOut: true }, 'runner');
    expect(tally).toMatchObject({ passed: 1, failed: 1 });
  });
});

describe('choosing what to run', () => {
  it('is everything without a wish', () => {
    expect(parseSelection([])).toEqual({ checks: true, vitest: 'all', endToEnd: true });
  });

  it('is what is named after --only', () => {
    expect(parseSelection(['--only', 'unit,check', '--only', 'replay'])).toEqual({
      checks: true,
      vitest: ['unit', 'replay'],
      endToEnd: false,
    });
  });

  it('names the wrong wish and the right ones', () => {
    expect(() => parseSelection(['--only', 'unti'])).toThrow(
      '--only unti is not known: choose from check, unit',
    );
    expect(() => parseSelection(['--fast'])).toThrow('npm test knows one option, --only');
  });
});
