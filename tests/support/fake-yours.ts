import type {
  Eraser,
  FileWriting,
  HistoryArchive,
  HistoryMerging,
  HistoryPage,
  PersonFileReading,
  PersonFiles,
} from '../../electron/ports.ts';
import { mergeMonth } from '../../shared/history/merge-month.ts';
import { parseLine, type UsableLine } from '../../shared/history/parse-line.ts';
import type { FileKind } from '../../shared/yours/file-kinds.ts';

/** A person with a place for files: what was saved last lies there, and what is to be opened. */
export class FakePersonFiles implements PersonFiles {
  readonly saved = new Map<string, string | Uint8Array>();
  toOpen: PersonFileReading = { is: 'cancelled' };
  isPatient = true;
  refuses: string | null = null;

  save(
    name: string,
    _kind: FileKind,
    content: string | Uint8Array,
  ): Promise<FileWriting | { readonly is: 'cancelled' }> {
    if (!this.isPatient) return Promise.resolve({ is: 'cancelled' });
    if (this.refuses !== null) return Promise.resolve({ is: 'failed', why: this.refuses });
    this.saved.set(name, content);
    return Promise.resolve({ is: 'written' });
  }

  open(): Promise<PersonFileReading> {
    return Promise.resolve(this.toOpen);
  }
}

/** Histories of computers in memory, on a disk that can refuse. */
export class FakeArchive implements HistoryArchive {
  readonly months = new Map<string, readonly UsableLine[]>();
  refuses: string | null = null;

  *pages(): Iterable<HistoryPage> {
    for (const [key, lines] of this.months) {
      const [computer = '', month = ''] = key.split(' ');
      yield { computer, month, lines };
    }
  }

  merge({ computer, month, lines }: HistoryPage): HistoryMerging {
    if (this.refuses !== null) return { added: 0, failure: this.refuses };
    const here = this.months.get(`${computer} ${month}`) ?? [];
    const texts = mergeMonth(here, lines);
    if (texts === null) return { added: 0, failure: null };
    const merged = texts.map((text) => parseLine(text)).filter((line) => line.is !== 'damaged');
    this.months.set(`${computer} ${month}`, merged);
    return { added: merged.length - here.length, failure: null };
  }
}

export class FakeEraser implements Eraser {
  ordered = 0;
  refuses: string | null = null;

  order(): FileWriting {
    if (this.refuses !== null) return { is: 'failed', why: this.refuses };
    this.ordered += 1;
    return { is: 'written' };
  }
}
