import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { registreerAuditVerifieer } from './audit/verifieer.command';
import { voegMigreerToe } from './migreer';
import { foutOpOpdrachtregel, spreekNederlands } from './nederlands';
import { registreerClient } from './client.command';
import { registreerOpnieuw } from './opnieuw.command';
import { registreerImporteer } from './importeer/importeer.command';
import { registreerSleutelRoteer } from './sleutel/roteer.command';
import { Startfout } from './start/fout';
import { voegStartToe } from './start/opdracht';

/** The command line. Each command adds itself. */
function maakProgramma(): Command {
  const programma = new Command('npm run cli --').description('Navolgbaar: beheer vanaf de opdrachtregel');
  voegStartToe(programma);
  voegMigreerToe(programma);
  registreerAuditVerifieer(programma);
  registreerSleutelRoteer(programma);
  registreerImporteer(programma);
  registreerOpnieuw(programma);
  registreerClient(programma);
  spreekNederlands(programma);
  return programma;
}

try {
  await maakProgramma().parseAsync(process.argv);
} catch (fout) {
  if (fout instanceof CommanderError) {
    const tekst = foutOpOpdrachtregel(fout);
    if (tekst) console.error(tekst);
    process.exit(fout.exitCode);
  }
  console.error(fout instanceof Startfout ? fout.message : fout);
  process.exit(1);
}
