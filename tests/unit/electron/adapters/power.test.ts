import { EventEmitter } from 'node:events';
import type { PowerMonitor } from 'electron';
import { expect, it } from 'vitest';
import { SystemPower } from '../../../../electron/adapters/power.ts';

it('passes on what the system says, as often as it says it, until the subscription ends', () => {
  const monitor = new EventEmitter();
  const heard: string[] = [];
  const end = new SystemPower(monitor as unknown as PowerMonitor).subscribe((event) => heard.push(event));
  for (const event of ['suspend', 'suspend', 'resume', 'shutdown']) monitor.emit(event);
  end();
  monitor.emit('resume');
  expect(heard).toEqual(['suspend', 'suspend', 'resume', 'shutdown']);
  expect(monitor.eventNames()).toEqual([]);
});
