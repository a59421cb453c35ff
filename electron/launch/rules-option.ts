import { z } from 'zod';
import type { Rules } from '../../shared/domain/rules.ts';
import { rulesSchema } from '../../shared/settings/rules-schema.ts';
import { shortRules } from '../../shared/settings/short-rules.ts';

export type RulesReading =
  | { readonly is: 'rules'; readonly rules: Rules }
  | { readonly is: 'wrong'; readonly detail: string };

/** Reads `{"sittingSeconds":40}`: what is named replaces the short rules, the rest of which stays. */
export function readRulesOption(text: string): RulesReading {
  let change: unknown;
  try {
    change = JSON.parse(text);
  } catch {
    return { is: 'wrong', detail: 'not JSON' };
  }
  const object = z.record(z.string(), z.unknown()).safeParse(change);
  if (!object.success) return { is: 'wrong', detail: z.prettifyError(object.error) };
  const rules = rulesSchema.safeParse({ ...shortRules, ...object.data });
  return rules.success
    ? { is: 'rules', rules: rules.data }
    : { is: 'wrong', detail: z.prettifyError(rules.error) };
}
