import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runRoutinesCommand } from '../../../../shared/routines/command/routines-command.ts';
import { exerciseIds } from '../../../../shared/routines/exercise.ts';
import { programmes } from '../../../../shared/routines/programmes/index.ts';

const text = z.string().min(1);

const documentSchema = z.object({
  exercises: z.array(
    z.object({
      id: text,
      name: text,
      category: text,
      position: text,
      focus: text,
      seconds: z.number().positive(),
      steps: z.array(text.endsWith('.')).min(2),
      cue: text,
      avoid: z.array(text),
      easier: text.nullable(),
      harder: text.nullable(),
      office: z.enum(['yes', 'room', 'home']),
      openPlan: z.enum(['quiet', 'visible']),
      wheelchair: z.object({ is: text, note: text }),
      forms: z.object({ standard: z.object({ steps: z.array(text) }) }),
    }),
  ),
  programmes: z.array(
    z.object({
      id: text,
      name: text,
      seconds: z.number().positive(),
      items: z.array(z.object({ exercise: z.enum(exerciseIds), rounds: z.int().positive() })).min(1),
    }),
  ),
});

const inJson = () => documentSchema.parse(JSON.parse(runRoutinesCommand(['--json']).standardOutput));

describe('npm run routines', () => {
  it('prints every exercise and every programme as one JSON document', () => {
    const { exercises, programmes: printed } = inJson();
    expect(exercises.map(({ id }) => id)).toEqual(exerciseIds);
    expect(printed.map(({ id }) => id)).toEqual(programmes.map(({ id }) => id));
  });

  it('prints the texts a person reads, and no key', () => {
    const squeeze = inJson().exercises[0];
    expect(squeeze?.name).toBe('Shoulder blade squeeze');
    expect(squeeze?.seconds).toBe(60);
    expect(squeeze?.steps.at(-1)).toBe('Let go slowly.');
    expect(runRoutinesCommand(['--json']).standardOutput).not.toMatch(/"(exercise|safety|routine)\.[a-z]/);
  });

  it('prints a table for who reads it in a terminal', () => {
    const lines = runRoutinesCommand([]).standardOutput.split('\n');
    expect(lines.find((line) => line.startsWith('plank'))).toMatch(
      /^plank +Desk plank +105 s +standing +room +visible +core +wheelchair$/,
    );
    expect(lines.find((line) => line.startsWith('move-b'))).toMatch(
      /^move-b +184 s +chair-rotation, cat-cow, neck-side, breath-belly$/,
    );
    expect(lines.at(-2)).toContain('Not yet reviewed');
  });

  it.each([[['--jsno']], [['--json', 'squeeze']], [['squeeze']]])(
    'explains what it did not expect: %s',
    (args) => {
      const { exitCode, standardOutput, standardError } = runRoutinesCommand(args);
      expect(exitCode).toBe(2);
      expect(standardOutput).toBe('');
      expect(standardError).toMatch(/^expected nothing or --json, not ".+"\nusage: npm run/);
    },
  );
});
