// `npm run --silent routines [-- --json]`: prints the exercises and the programmes with their English texts.
import { runShared } from './support/shared-command.mjs';

await runShared('routines/command/routines-command.ts', 'runRoutinesCommand', process.argv.slice(2));
