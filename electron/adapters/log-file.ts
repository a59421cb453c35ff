import { join } from 'node:path';
import electronLog from 'electron-log/node';

export type LogLevel = 'info' | 'warn' | 'error';
export type WriteLog = (level: LogLevel, text: string) => void;

/** One file and the one before it: half a megabyte altogether. */
const maxFileBytes = 256 * 1024;

/** electron-log on one file, written at once, and on nothing else. */
export function openLogFile(folder: string): WriteLog {
  const logger = electronLog.create({ logId: 'unhunch' });
  const { file, console: terminal } = logger.transports;
  file.resolvePathFn = () => join(folder, 'unhunch.log');
  file.maxSize = maxFileBytes;
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  file.level = 'info';
  terminal.level = false;
  return (level, text) => logger[level](text);
}
