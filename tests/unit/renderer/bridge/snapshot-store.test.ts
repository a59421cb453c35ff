import { describe, expect, it } from 'vitest';
import { createSnapshotStore } from '../../../../renderer/bridge/snapshot-store.ts';
import type { Reply } from '../../../../shared/ipc/refusal.ts';

/** A source whose replies are given by hand, so that a test decides what overtakes what. */
function manualSource() {
  const calls: string[] = [];
  const answers: ((reply: Reply<string>) => void)[] = [];
  const listeners = new Set<(snapshot: string) => void>();
  return {
    calls,
    listeners,
    push: (snapshot: string) => {
      for (const listener of listeners) listener(snapshot);
    },
    answer: async (reply: Reply<string>) => {
      answers.shift()?.(reply);
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
    },
    read: () => {
      calls.push('read');
      return new Promise<Reply<string>>((resolve) => answers.push(resolve));
    },
    onChanged: (listener: (snapshot: string) => void) => {
      calls.push('subscribe');
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

const failed = { ok: false, refusal: { kind: 'failed' } } as const;

describe('the store of a snapshot', () => {
  it('subscribes before it reads, so that no change is lost between the two', () => {
    const source = manualSource();
    createSnapshotStore(source).subscribe(() => {});
    expect(source.calls).toEqual(['subscribe', 'read']);
  });

  it('holds what was read and tells its listeners', async () => {
    const source = manualSource();
    const store = createSnapshotStore(source);
    const heard: unknown[] = [];
    store.subscribe(() => heard.push(store.current()));
    expect(store.current()).toEqual({ is: 'loading' });
    await source.answer({ ok: true, value: 'first' });
    expect(heard).toEqual([{ is: 'ready', value: 'first' }]);
  });

  it('drops a reply that a push has overtaken', async () => {
    const source = manualSource();
    const store = createSnapshotStore(source);
    store.subscribe(() => {});
    source.push('newer');
    await source.answer({ ok: true, value: 'older' });
    expect(store.current()).toEqual({ is: 'ready', value: 'newer' });
  });

  it('says why the first read failed, and reads again when asked to', async () => {
    const source = manualSource();
    const store = createSnapshotStore(source);
    store.subscribe(() => {});
    await source.answer(failed);
    expect(store.current()).toEqual({ is: 'failed', refusal: { kind: 'failed' } });
    store.retry();
    expect(store.current()).toEqual({ is: 'loading' });
    await source.answer({ ok: true, value: 'second' });
    expect(store.current()).toEqual({ is: 'ready', value: 'second' });
  });

  it('keeps what it holds when a request is refused, and hands the refusal over', async () => {
    const source = manualSource();
    const store = createSnapshotStore(source);
    store.subscribe(() => {});
    source.push('held');
    expect(await store.request(async () => failed)).toEqual(failed);
    expect(store.current()).toEqual({ is: 'ready', value: 'held' });
  });

  it('takes a bridge that throws for a failed request', async () => {
    const store = createSnapshotStore(manualSource());
    const outcome = await store.request(() => Promise.reject(new Error('main is gone')));
    expect(outcome).toEqual(failed);
  });

  it('stops listening to main with its last listener', () => {
    const source = manualSource();
    const store = createSnapshotStore(source);
    const endFirst = store.subscribe(() => {});
    const endSecond = store.subscribe(() => {});
    endFirst();
    expect(source.listeners.size).toBe(1);
    endSecond();
    expect(source.listeners.size).toBe(0);
  });
});
