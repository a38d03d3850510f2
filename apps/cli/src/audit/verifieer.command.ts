import type { Command } from 'commander';
import { metDatabank } from '../databank';
import { verifieer } from './verifieer';

interface Opties {
  readonly organisatie?: string;
  readonly ankers?: string;
}

/** `audit:verifieer`: proves that the audit lines are unchanged, or names the first that is not (BIO2 8.15.06). */
export function registreerAuditVerifieer(programma: Command): void {
  programma
    .command('audit:verifieer')
    .description('controleert of er geen auditregel is gewijzigd, verwijderd, verplaatst of afgekapt')
    .option('--organisatie <code>', 'alleen de organisatie met deze code')
    .option('--ankers <map>', 'map met de ankerbestanden (standaard ANKER_MAP of de gegevensmap)')
    .action(async ({ organisatie, ankers }: Opties) => {
      process.exitCode = await metDatabank(({ urls, gegevensmap }) =>
        verifieer(
          {
            databaseUrl: urls.app,
            databaseSysteemUrl: urls.systeem,
            ankerMap: ankers ?? (process.env['ANKER_MAP'] || gegevensmap.bestand('ankers')),
            organisatie,
          },
          process.stdout,
        ),
      );
    });
}
