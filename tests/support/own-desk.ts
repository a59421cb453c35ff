import { OwnDesk } from '../../electron/app/own-desk.ts';
import { OwnKeeper } from '../../electron/app/own-keeper.ts';
import { PackKeeper } from '../../electron/app/pack-keeper.ts';
import type { PersonFiles } from '../../electron/ports.ts';
import type { Reply } from '../../shared/ipc/refusal.ts';
import type { OwnSnapshot } from '../../shared/ipc/snapshots.ts';
import { FakeJsonFile, FakePackFiles, silentLog } from './fake-machine.ts';
import { buildPack } from './packs.ts';

class FakeSaver implements Pick<PersonFiles, 'save'> {
  readonly saved: { readonly fileName: string; readonly text: string }[] = [];
  answer: Awaited<ReturnType<PersonFiles['save']>> = { is: 'written' };

  async save(fileName: string, _kind: string, text: string | Uint8Array) {
    this.saved.push({ fileName, text: String(text) });
    return this.answer;
  }
}

/** A desk over files that outlive it; `again` is the next start of the app. */
export function atDesk(file = new FakeJsonFile(), files = new FakePackFiles()) {
  const saver = new FakeSaver();
  let changes = 0;
  let ids = 0;
  const desk = new OwnDesk({
    keeper: new OwnKeeper({ file, log: silentLog }),
    packs: new PackKeeper({ files, log: silentLog }),
    files: saver,
    newId: () => `new-${ids++}`,
    onChanged: () => (changes += 1),
  });
  return { desk, file, files, saver, changes: () => changes, again: () => atDesk(file, files) };
}

export const given = (reply: Reply<OwnSnapshot>): OwnSnapshot => {
  if (!reply.ok) throw new Error(`refused: ${JSON.stringify(reply.refusal)}`);
  return reply.value;
};
export const whyOf = (reply: Reply<OwnSnapshot>): string =>
  reply.ok || reply.refusal.kind !== 'own' ? '' : reply.refusal.why;
export const packText = (differing: Parameters<typeof buildPack>[0] = {}): string =>
  JSON.stringify(buildPack(differing));
