import type { Command } from 'commander';
import { metDatabank } from './databank';
import { migreer } from './migraties';

/** `migreer`: brings the database up to date and says which migrations ran. */
export function voegMigreerToe(programma: Command): void {
  programma
    .command('migreer')
    .description('werkt de databank bij tot de laatste versie')
    .action(async () => {
      const namen = await metDatabank(({ urls }) => migreer(urls.beheer));
      if (namen.length === 0) console.log('De databank was al bijgewerkt.');
      for (const naam of namen) console.log(`Uitgevoerd: ${naam}`);
    });
}
