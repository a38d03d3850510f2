import type { Command } from 'commander';
import { metDatabank } from '../databank';
import { importeerAanbieders } from './importeer-aanbieders';

interface Opties {
  readonly organisatie?: string;
  readonly perRegel?: boolean;
}

/** `importeer aanbieders`: loads the provider list of a gemeente into the register. */
export function registreerImporteer(programma: Command): void {
  const importeer = programma.command('importeer').description('laadt gegevens uit een bestand');
  importeer
    .command('aanbieders <bestand>')
    .description(
      'laadt een lijst van aanbieders (CSV, zie docs/import-aanbieders.md): alles, of bij een fout niets',
    )
    .option('--organisatie <code>', 'code van de organisatie (nodig als er meer dan een is)')
    .option('--per-regel', 'laadt de goede regels en schrijft de andere naar <bestand>.afgekeurd.csv')
    .action(async (bestand: string, { organisatie, perRegel = false }: Opties) => {
      process.exitCode = await metDatabank((toegang) =>
        importeerAanbieders({
          toegang,
          bestand,
          organisatie,
          wijze: perRegel ? 'per-regel' : 'alles-of-niets',
        }),
      );
    });
}
