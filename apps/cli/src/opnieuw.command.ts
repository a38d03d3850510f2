import { BiedOpnieuwAan, LeesMislukkingen, MislukteTakenModule } from '@navolgbaar/platform/outbox';
import { systeemActor } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import type { Command } from 'commander';
import { metDatabank } from './databank';
import { kiesOrganisatie, metToepassing } from './toepassing';

/** `opnieuw`: offers failed tasks to their processors again; the worker then does them. */
export function registreerOpnieuw(programma: Command): void {
  programma
    .command('opnieuw')
    .description('biedt mislukte taken opnieuw aan; zonder --alles toont het alleen welke er zijn')
    .option('--organisatie <code>', 'code van de organisatie (nodig als er meer dan een is)')
    .option('--alles', 'biedt ze allemaal opnieuw aan')
    .action(({ organisatie, alles = false }: { organisatie?: string; alles?: boolean }) =>
      metDatabank((toegang) =>
        metToepassing(toegang, [MislukteTakenModule], async (app) => {
          const actor = systeemActor(await kiesOrganisatie(app, organisatie), 'cli opnieuw', nieuwId());
          const lijst = await app.get(LeesMislukkingen, { strict: false }).voerUit(actor, null, 1000);
          for (const { id, type, verwerker, foutcode, op } of lijst) {
            if (alles) await app.get(BiedOpnieuwAan, { strict: false }).voerUit(actor, id);
            console.log(`${op} ${type} → ${verwerker}: ${foutcode}${alles ? ' (opnieuw aangeboden)' : ''}`);
          }
          console.log(
            lijst.length === 0 ? 'Er zijn geen mislukte taken.' : `${lijst.length} mislukte taken.`,
          );
        }),
      ),
    );
}
