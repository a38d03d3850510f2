import { Option, type Command } from 'commander';
import { Start } from './start';

/** `start`: everything on one machine, which is what `npm start` does. */
export function voegStartToe(programma: Command): void {
  programma
    .command('start')
    .description('start databank, api, worker en demo, en draait door tot Ctrl-C')
    .addOption(new Option('--alleen-databank', 'alleen PostgreSQL, bijgewerkt').hideHelp())
    .action(async ({ alleenDatabank }: { alleenDatabank?: boolean }) => {
      process.exit(
        await new Start({ omgeving: process.env, alleenDatabank: alleenDatabank === true }).draai(),
      );
    });
}
