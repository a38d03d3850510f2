import { ClientbeheerModule, MaakClient, TrekClientIn } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { ROLLEN, type Rol, systeemActor } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import type { Command } from 'commander';
import { metDatabank } from './databank';
import { Startfout } from './start/fout';
import { kiesOrganisatie, metToepassing } from './toepassing';

interface Maakopties {
  readonly organisatie?: string;
  readonly rol: string[];
  readonly aanbieder?: string;
  readonly gemeente?: string;
}

/** `client:maak` and `client:trek-in`: access for another system, by client credentials (`POST /api/v1/token`). */
export function registreerClient(programma: Command): void {
  programma
    .command('client:maak <naam>')
    .description('maakt een machineclient en toont het geheim, één keer')
    .requiredOption(
      '--rol <rol...>',
      `een of meer van: ${ROLLEN.filter((rol) => rol !== 'beheerder').join(', ')}`,
    )
    .option('--organisatie <code>', 'code van de organisatie (nodig als er meer dan een is)')
    .option('--aanbieder <id>', 'voor de rol aanbieder: namens welke aanbieder')
    .option('--gemeente <id>', 'voor de rollen college en jurist: voor welke gemeente')
    .action((naam: string, opties: Maakopties) => maak(naam, opties));
  programma
    .command('client:trek-in <clientId>')
    .description('sluit een machineclient af; zijn tokens werken meteen niet meer')
    .option('--organisatie <code>', 'code van de organisatie (nodig als er meer dan een is)')
    .action((clientId: string, { organisatie }: { organisatie?: string }) =>
      alsSysteem(organisatie, async (actor, app) => {
        await app.get(TrekClientIn, { strict: false }).execute(actor, clientId);
        console.log(`${clientId} is ingetrokken.`);
      }),
    );
}

async function maak(naam: string, { organisatie, rol, aanbieder, gemeente }: Maakopties): Promise<void> {
  const onbekend = rol.filter((een) => !ROLLEN.includes(een as Rol));
  if (onbekend.length > 0) throw new Startfout(`Onbekende rol: ${onbekend.join(', ')}.`);
  await alsSysteem(organisatie, async (actor, app) => {
    const { clientId, clientSecret } = await app.get(MaakClient, { strict: false }).execute(actor, {
      naam,
      rollen: rol as Rol[],
      aanbiederId: aanbieder ?? null,
      gemeenteId: gemeente ?? null,
    });
    console.log(
      `client_id:     ${clientId}\nclient_secret: ${clientSecret}\nHet geheim wordt niet nog een keer getoond.`,
    );
  });
}

type Werk = (
  actor: ReturnType<typeof systeemActor>,
  app: Parameters<Parameters<typeof metToepassing>[2]>[0],
) => Promise<void>;

async function alsSysteem(code: string | undefined, werk: Werk): Promise<void> {
  try {
    await metDatabank((toegang) =>
      metToepassing(toegang, [ClientbeheerModule], async (app) =>
        werk(systeemActor(await kiesOrganisatie(app, code), 'cli client', nieuwId()), app),
      ),
    );
  } catch (fout) {
    if (!(fout instanceof DomeinFout)) throw fout;
    const redenen = fout.invalidParams.map(({ name, reason }) => `${name}: ${reason}`).join(' ');
    throw new Startfout(`Geweigerd (${fout.code}). ${redenen}`);
  }
}
