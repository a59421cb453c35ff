import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTrace } from '../../shared/replay/parse-trace.ts';
import { replay } from '../../shared/replay/replay.ts';
import { expectationSchema, matchDecisions } from '../support/trace-expectation.ts';

const folders = ['worked', 'fresh-eyes', 'rules'];

for (const folder of folders) {
  const path = join(import.meta.dirname, folder);
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.trace.jsonl'))
    .map((name) => name.replace('.trace.jsonl', ''));

  describe(`traces: ${folder}`, () => {
    it.each(names)('%s', (name) => {
      const expected = expectationSchema.parse(
        JSON.parse(readFileSync(join(path, `${name}.expected.json`), 'utf8')),
      );
      const parsed = parseTrace(readFileSync(join(path, `${name}.trace.jsonl`), 'utf8'));
      if (!parsed.ok) throw new Error(`line ${parsed.error.lineNumber}: expected ${parsed.error.expected}`);
      const { decisions, end } = replay(parsed.trace);
      const shown = matchDecisions(decisions, expected);
      expect(shown.actual, expected.protects).toEqual(shown.expected);
      if (expected.end !== undefined) expect(end, expected.protects).toMatchObject(expected.end);
    });
  });
}
