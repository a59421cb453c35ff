import { describe, expect, it } from 'vitest';
import { parseTrace } from '../../../../shared/replay/parse-trace.ts';
import { traceWords } from '../../../../shared/replay/trace-lines.ts';

const errorOf = (...rows: readonly string[]) => {
  const parsed = parseTrace(rows.join('\n'));
  return parsed.ok ? null : parsed.error;
};

describe('a good trace', () => {
  it('is read line by line', () => {
    expect(parseTrace('{"from":0,"to":5,"is":"input"}\n{"at":5,"is":"lock"}\n{"at":9,"is":"end"}\n')).toEqual(
      {
        ok: true,
        trace: {
          header: {},
          lines: [
            { from: 0, to: 5, is: 'input' },
            { at: 5, is: 'lock' },
            { at: 9, is: 'end' },
          ],
        },
      },
    );
  });

  it('may begin with a header', () => {
    const parsed = parseTrace(
      '{"start":"2026-03-02T09:00:00","timeZone":"Europe/Berlin"}\n{"at":0,"is":"end"}',
    );
    expect(parsed).toMatchObject({ ok: true, trace: { header: { timeZone: 'Europe/Berlin' } } });
  });

  it('may hold blank lines, a byte order mark and the line ends of any system', () => {
    const parsed = parseTrace('\uFEFF\r\n{"at":0,"is":"lock"}\r\n   \r\n{"at":1,"is":"unlock"}\r\n');
    expect(parsed).toMatchObject({ ok: true, trace: { lines: [{ is: 'lock' }, { is: 'unlock' }] } });
  });

  it('may be nothing but a header', () => {
    expect(parseTrace('{}')).toEqual({ ok: true, trace: { header: {}, lines: [] } });
  });

  it('may say several things at one instant', () => {
    expect(errorOf('{"at":3,"is":"lock"}', '{"at":3,"is":"unlock"}')).toBeNull();
  });

  it.each([
    '{"at":1,"is":"input"}',
    '{"at":1,"is":"busy","because":"meeting"}',
    '{"at":1,"is":"not-present","because":"reading"}',
    '{"at":1,"is":"pause"}',
    '{"at":1,"is":"pause","minutes":0.5}',
    '{"at":1,"is":"start-break","kind":"walk","plannedSeconds":60}',
    '{"at":1,"is":"snooze","minutes":5}',
    '{"at":1,"is":"clock","shiftSeconds":-3600}',
    '{"at":1,"is":"silence","until":2}',
    '{"at":1,"is":"settings","change":{"sittingMinutes":20}}',
    '{"at":1,"is":"settings","change":{"phaseSounds":true}}',
  ])('may say %s', (row) => {
    expect(errorOf(row)).toBeNull();
  });
});

describe('a bad line is named by its number and by what would be right', () => {
  it.each([
    ['not JSON', 'lock at five', 'one JSON object on the line'],
    ['a list', '[]', 'one JSON object on the line'],
    ['a number', '5', 'one JSON object on the line'],
    ['nothing', 'null', 'one JSON object on the line'],
    ['half an object', '{"at":5', 'one JSON object on the line'],
    ['no word', '{"at":5}', '`is`: one of input'],
    ['an unknown word', '{"at":5,"is":"dance"}', '`is`: one of input'],
    ['a word that is not text', '{"at":5,"is":7}', '`is`: one of input'],
    ['a name every object has', '{"at":5,"is":"constructor"}', '`is`: one of input'],
    ['another of them', '{"at":5,"is":"__proto__"}', '`is`: one of input'],
    ['no time', '{"is":"lock"}', 'lock: `at`'],
    ['a time between seconds', '{"at":5.5,"is":"lock"}', 'lock: `at`: a whole number of seconds'],
    ['a time before the start', '{"at":-1,"is":"lock"}', 'lock: `at`'],
    ['a time as text', '{"at":"5","is":"lock"}', 'lock: `at`: a whole number of seconds'],
    ['input without a time', '{"is":"input"}', 'input: either `at`, or `from` and a later `to`'],
    ['input to before its start', '{"from":5,"to":5,"is":"input"}', 'input: `to` after `from`'],
    ['a pause reason that is none', '{"at":5,"is":"busy","because":"lunch"}', 'busy: `because`'],
    ['busy for no reason', '{"at":5,"is":"busy"}', 'busy: `because`'],
    ['evidence that is none', '{"at":5,"is":"present","because":"sound"}', 'present: `because`'],
    ['a pause of nothing', '{"at":5,"is":"pause","minutes":0}', 'pause: `minutes`'],
    ['a pause of more than a week', '{"at":5,"is":"pause","minutes":10081}', 'pause: `minutes`'],
    ['a kind that is none', '{"at":5,"is":"start-break","kind":"nap"}', 'start-break: `kind`'],
    [
      'a break of no length',
      '{"at":5,"is":"start-break","plannedSeconds":0}',
      'start-break: `plannedSeconds`',
    ],
    [
      'a break too long',
      '{"at":5,"is":"start-break","plannedSeconds":7201}',
      'start-break: `plannedSeconds`',
    ],
    ['a clock that moves by nothing said', '{"at":5,"is":"clock"}', 'clock: `shiftSeconds`'],
    ['a silence that ends as it begins', '{"at":5,"is":"silence","until":5}', 'silence: `until` after `at`'],
    ['a setting that is none', '{"at":5,"is":"settings","change":{"sitting":5}}', 'settings: `change`'],
    [
      'a setting out of range',
      '{"at":5,"is":"settings","change":{"sittingMinutes":4}}',
      'settings: `change.sittingMinutes`: a whole number from 5 to 120',
    ],
    ['a figure the word does not carry', '{"at":5,"is":"lock","minutes":5}', 'lock: '],
  ])('%s', (_, row, expected) => {
    const error = errorOf('{"at":1,"is":"unlock"}', '', row);
    expect(error?.lineNumber).toBe(3);
    expect(error?.expected.slice(0, expected.length)).toBe(expected);
  });

  it('an unknown word is answered with all that there are', () => {
    expect(errorOf('{"at":5,"is":"dance"}')?.expected).toBe(`\`is\`: one of ${traceWords.join(', ')}`);
  });

  it('a time before the one before it', () => {
    expect(errorOf('{"at":7,"is":"lock"}', '{"at":6,"is":"unlock"}')).toEqual({
      lineNumber: 2,
      expected: 'a time of at least 7, since times do not decrease',
    });
  });

  it('a stretch of input counts from where it begins', () => {
    expect(errorOf('{"from":3,"to":9,"is":"input"}', '{"at":4,"is":"lock"}')).toBeNull();
    expect(errorOf('{"at":4,"is":"lock"}', '{"from":3,"to":9,"is":"input"}')?.lineNumber).toBe(2);
  });

  it('anything after the end', () => {
    expect(errorOf('{"at":7,"is":"end"}', '{"at":8,"is":"lock"}')).toEqual({
      lineNumber: 2,
      expected: 'nothing after `end`',
    });
  });

  it('a header that is not the first line', () => {
    expect(errorOf('{"at":0,"is":"lock"}', '{"timeZone":"UTC"}')).toMatchObject({ lineNumber: 2 });
  });

  it('a file without a line', () => {
    expect(errorOf('')).toEqual({ lineNumber: 1, expected: 'at least one line' });
    expect(errorOf(' ', '')).toEqual({ lineNumber: 1, expected: 'at least one line' });
  });
});

describe('a bad header is named by what would be right', () => {
  const header = 'a header with start, timeZone and settings; ';
  it.each([
    ['a zone nobody knows', '{"timeZone":"Mars/Olympus"}', '`timeZone`: the name of a time zone'],
    ['a start that is none', '{"start":"nine o clock"}', '`start`: a local date and time such as'],
    ['a day no month has', '{"start":"2026-02-30T09:00:00"}', '`start`: a local date and time such as'],
    ['a zone that is no text', '{"timeZone":5}', `${header}\`timeZone\`: `],
    ['a setting that is none', '{"settings":{"sitting":5}}', `${header}\`settings\`: `],
    [
      'a setting out of range',
      '{"settings":{"breakSeconds":5}}',
      `${header}\`settings.breakSeconds\`: a whole`,
    ],
    ['a word it does not know', '{"begin":"2026-03-02T09:00:00"}', `${header}Unrecognized key: "begin"`],
    ['rules with a hole', '{"rules":{}}', `${header}\`rules.`],
    ['a state with a hole', '{"state":{}}', `${header}\`state.`],
  ])('%s', (_, row, expected) => {
    const error = errorOf('', row);
    expect(error?.lineNumber).toBe(2);
    expect(error?.expected.slice(0, expected.length)).toBe(expected);
  });
});
