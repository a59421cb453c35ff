import { describe, expect, it } from 'vitest';
import { requestNames } from '../../shared/ipc/names.ts';
import { openDoor } from '../support/ipc-door.ts';
import { malformedRequests } from '../support/malformed-requests.ts';

const cases = requestNames.flatMap((name) => malformedRequests[name].map((input) => [name, input] as const));
const malformed = { ok: false, refusal: { kind: 'malformed', detail: expect.any(String) } };

describe('a request whose form is wrong', () => {
  it.each(cases)('is refused by name and does nothing: %s with %j', async (name, input) => {
    const { ask, acted, decided, updated, orders, restarts } = openDoor();
    expect(await ask(name, input)).toEqual(malformed);
    expect([acted, decided, updated, orders, restarts]).toEqual([[], [], [], [], []]);
  });

  it.each(cases)('becomes right by nothing that is added: %s with %j', async (name, input) => {
    const { ask } = openDoor();
    const added = { ...Object(input), more: null };
    expect(await ask(name, added)).toEqual(malformed);
  });
});
