import { describe, expect, it } from 'vitest';
import { parseTrace } from '../../../../shared/replay/parse-trace.ts';
import { formatReplay, replay } from '../../../../shared/replay/replay.ts';
import { runReplayCommand } from '../../../../shared/replay/replay-command.ts';
import { type SpokenLine, traceLineOf } from '../../../../shared/replay/trace-line-of.ts';
import { engineLineOf, type TraceLine } from '../../../../shared/replay/trace-lines.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { record } from '../../../support/engine-recording.ts';
import { historyOf, historyText } from '../../../support/history.ts';

const typing = (seconds: number) => ({ seconds, hands: 'typing', happenings: [] }) as const;

describe('a replay', () => {
  it('uses the rules of its header where there are some', () => {
    const { decisions } = replay(historyOf([typing(41)], { rules: shortRules }));
    expect(decisions).toMatchObject([
      { did: 'notice', at: 30 },
      { did: 'due', at: 40 },
    ]);
  });

  it('uses the settings of its header otherwise', () => {
    const { decisions } = replay(historyOf([typing(301)], { settings: { sittingMinutes: 5 } }));
    expect(decisions).toMatchObject([
      { did: 'notice', at: 270 },
      { did: 'due', at: 300 },
    ]);
  });

  it('goes on from the state of its header exactly where it stopped', () => {
    const header = { rules: shortRules };
    const whole = replay(historyOf([typing(100)], header));
    const { moments } = record(historyOf([typing(45)], header));
    const state = moments.at(-1)?.after;
    if (state === undefined) throw new Error('nothing was recorded');
    const rest = replay({
      header: { ...header, state },
      lines: [
        { is: 'input', from: 45, to: 100 },
        { is: 'end', at: 100 },
      ],
    });
    expect(rest.end).toEqual(whole.end);
    expect(rest.decisions).toEqual(whole.decisions.filter(({ at }) => at > 45));
  });

  it('runs to its last line where no end is said, input to the end of its stretch', () => {
    expect(replay({ header: {}, lines: [{ is: 'input', from: 0, to: 12 }] }).end.at).toBe(12);
    expect(replay({ header: {}, lines: [{ is: 'input', at: 4 }] }).end.at).toBe(4);
  });

  it('without any line nothing happens', () => {
    expect(replay({ header: {}, lines: [] })).toMatchObject({
      decisions: [],
      end: { at: 0, sittingSeconds: 0 },
    });
  });

  it('is one JSON object a line, the end last', () => {
    const text = formatReplay(replay(historyOf([typing(31)], { rules: shortRules })));
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(text.endsWith('\n')).toBe(true);
    expect(lines).toMatchObject([{ did: 'notice' }, { did: 'end', at: 31 }]);
  });
});

describe('the command', () => {
  it('prints what a file decides and ends well', () => {
    const { exitCode, standardOutput, standardError } = runReplayCommand('{"at":5,"is":"end"}');
    expect({ exitCode, standardError }).toEqual({ exitCode: 0, standardError: '' });
    expect(standardOutput).toContain('"did":"end","at":5');
  });

  it('prints nothing of a bad file but where it is bad', () => {
    expect(runReplayCommand('{"at":5,"is":"lock"}\n{"at":6,"is":"dance"}')).toMatchObject({
      exitCode: 2,
      standardOutput: '',
      standardError: expect.stringMatching(/^line 2: expected `is`: one of .*\n$/),
    });
  });
});

const spoken: readonly SpokenLine[] = [
  { is: 'lock' },
  { is: 'still-here' },
  { is: 'busy', because: 'meeting' },
  { is: 'not-present', because: 'call' },
  { is: 'pause', seconds: 90 },
  { is: 'pause', seconds: null },
  { is: 'snooze', seconds: 300 },
  { is: 'snooze', seconds: 1000 },
  { is: 'snooze' },
  { is: 'start-break', kind: 'long', plannedSeconds: 180 },
  { is: 'start-break' },
];

describe('a line on its way between engine and trace', () => {
  it.each(spoken)('comes back as it went: %j', (line) => {
    const written: TraceLine = traceLineOf(line, 7);
    const parsed = parseTrace(historyText({ header: {}, lines: [written] }));
    expect(parsed).toMatchObject({ ok: true, trace: { lines: [written] } });
    expect(engineLineOf(written)).toEqual(line);
  });
});
