import { stampOf } from '../../shared/calendar/local-stamp.ts';
import type { RequestInput } from '../../shared/ipc/contract.ts';
import type { Reply, YoursRefusal } from '../../shared/ipc/refusal.ts';
import type { TakenCopy } from '../../shared/ipc/snapshots.ts';
import type { Copy } from '../../shared/yours/copy.ts';
import type { CopyFault } from '../../shared/yours/fault.ts';
import { extensionOf, type FileKind } from '../../shared/yours/file-kinds.ts';
import { type CopyOffer, offerOf } from '../../shared/yours/offer.ts';
import { type CopyReading, readCopy } from '../../shared/yours/read-copy.ts';
import { breaksTable, daysTable } from '../../shared/yours/tables.ts';
import { writeCopy } from '../../shared/yours/write-copy.ts';
import type { ClockReading, Eraser, HistoryArchive, Log, PagePrinter, PersonFiles } from '../ports.ts';
import type { CarriedParts } from './carried-parts.ts';
import type { History } from './history.ts';

export type YoursDeskParts = {
  readonly history: Pick<History, 'readGently' | 'write' | 'changed'>;
  readonly archive: HistoryArchive;
  readonly carried: CarriedParts;
  readonly files: PersonFiles;
  readonly printer: PagePrinter;
  readonly eraser: Eraser;
  readonly now: () => ClockReading;
  /** Lets whatever waits have its turn. */
  readonly giveWay: () => Promise<void>;
  /** What the app left in the system itself, such as that it starts at login. */
  readonly leaveSystem: () => void;
  readonly restart: (at: 'settings' | 'beginning') => void;
  readonly log: Log;
};

/** `null`: the person thought better of it. */
type Answer<T> = Promise<Reply<T | null>>;

const refuse = (why: YoursRefusal): Reply<never> => ({ ok: false, refusal: { kind: 'yours', why } });
const refuseFile = (fault: CopyFault): Reply<never> => ({ ok: false, refusal: { kind: 'bad-copy', fault } });
const accept = <T>(value: T): Reply<T> => ({ ok: true, value });

/** What is the person's leaves and enters here, and is erased here. One thing at a time. */
export class YoursDesk {
  readonly #parts: YoursDeskParts;
  /** A copy that was looked at and not taken in yet. */
  #offered: Copy | null = null;
  #isBusy = false;

  constructor(parts: YoursDeskParts) {
    this.#parts = parts;
  }

  save({ what }: RequestInput<'yours:save'>): Answer<'saved'> {
    return this.#alone(async () => {
      switch (what) {
        case 'everything':
          return this.#saveAs('unhunch', 'copy', await this.#copyText());
        case 'days':
          return this.#saveAs('unhunch-days', 'table', daysTable((await this.#account()).days));
        case 'breaks':
          return this.#saveAs('unhunch-breaks', 'table', breaksTable((await this.#account()).events));
      }
    });
  }

  /** The page that is shown, as a document to print or to send. */
  savePage(): Answer<'saved'> {
    return this.#alone(async () => {
      const document = await this.#parts.printer.pdf();
      return document === null ? refuse('no-page') : this.#saveAs('unhunch-summary', 'document', document);
    });
  }

  /** Looks at a copy. What is wrong with it is told; nothing is changed by it yet. */
  open(): Answer<CopyOffer> {
    return this.#alone(async () => {
      this.#offered = null;
      const opened = await this.#parts.files.open('copy');
      if (opened.is === 'cancelled') return accept(null);
      if (opened.is === 'too-large') {
        return refuseFile({ is: 'too-large', megabytes: opened.limitBytes / 1024 / 1024 });
      }
      if (opened.is !== 'read') return refuseFile({ is: opened.is });
      const reading = await this.#readCopy(opened.text);
      if (reading.is === 'refused') return refuseFile(reading.fault);
      this.#offered = reading.copy;
      return accept(offerOf(reading.copy));
    });
  }

  /**
   * Takes in the copy that was looked at. What is here already is not added a second time. Whether all of it may come is
   * asked first; where the disk fails on the way, what was taken by then stays, and the copy stays open for another try.
   */
  take({ withParts }: RequestInput<'yours:take'>): Promise<Reply<TakenCopy>> {
    return this.#alone(async () => {
      const copy = this.#offered;
      if (copy === null) return refuse('nothing-opened');
      if (withParts && this.#parts.carried.isReadOnlyFor(copy.parts)) return refuse('read-only');
      const { added, isWhole } = await this.#takeMonths(copy);
      if (!isWhole) return refuse('not-taken');
      const taken = withParts ? this.#parts.carried.take(copy.parts) : 'done';
      if (taken === 'failed') return refuse('not-taken');
      this.#offered = null;
      if (taken === 'restart') this.#parts.restart('settings');
      return accept({ isNew: added > 0, restarts: taken === 'restart' });
    });
  }

  /** Erases everything once the app has ended, and starts it as on the first day. */
  erase(): Reply<null> {
    const { eraser, leaveSystem, restart, log } = this.#parts;
    const writing = eraser.order();
    if (writing.is === 'failed') {
      log.error(`Nothing was erased: ${writing.why}`);
      return refuse('not-erased');
    }
    leaveSystem();
    restart('beginning');
    return accept(null);
  }

  async #alone<T>(act: () => Promise<Reply<T>>): Promise<Reply<T>> {
    if (this.#isBusy) return refuse('busy');
    this.#isBusy = true;
    try {
      return await act();
    } finally {
      this.#isBusy = false;
    }
  }

  #account(): ReturnType<History['readGently']> {
    return this.#parts.history.readGently(null);
  }

  /** What goes on at this moment is not history yet, and would come a second time once it is. */
  async #copyText(): Promise<string> {
    const { history, archive, carried, giveWay, now } = this.#parts;
    history.write(now());
    const months = [];
    for (const month of archive.pages()) {
      months.push(month);
      await giveWay();
    }
    return writeCopy({ parts: carried.read(), months });
  }

  async #readCopy(text: string): Promise<CopyReading> {
    const reading = readCopy(text);
    for (;;) {
      const step = reading.next();
      if (step.done === true) return step.value;
      await this.#parts.giveWay();
    }
  }

  async #takeMonths({ months }: Copy): Promise<{ readonly added: number; readonly isWhole: boolean }> {
    const { archive, history, giveWay, now, log } = this.#parts;
    let added = 0;
    const failures: string[] = [];
    for (const month of months) {
      const merging = archive.merge(month);
      added += merging.added;
      if (merging.failure !== null) failures.push(merging.failure);
      await giveWay();
    }
    history.changed(now());
    if (failures.length > 0)
      log.error(`${failures.length} months of a copy were not taken in: ${failures[0]}`);
    return { added, isWhole: failures.length === 0 };
  }

  async #saveAs(name: string, kind: FileKind, content: string | Uint8Array): Promise<Reply<'saved' | null>> {
    const { files, now, log } = this.#parts;
    const { wallMs, timeZone } = now();
    const saving = await files.save(
      `${name}-${stampOf(wallMs, timeZone).date}.${extensionOf[kind]}`,
      kind,
      content,
    );
    if (saving.is === 'cancelled') return accept(null);
    if (saving.is === 'written') return accept('saved');
    log.error(`A file was not saved: ${saving.why}`);
    return refuse('not-saved');
  }
}
