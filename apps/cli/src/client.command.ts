import { ClientbeheerModule, MaakClient, VernieuwClientgeheim, ZetClient } from '@navolgbaar/identiteit';
import { BeheerFormulierkoppeling, FormulierkoppelingModule } from '@navolgbaar/melding';
import { DomeinFout } from '@navolgbaar/kernel';
import { LeesPartners, PartnerregisterModule } from '@navolgbaar/partner';
import { ROLLEN, type Rol, systeemActor } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import type { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { metDatabank } from './databank';
import { Startfout } from './start/fout';
import { kiesOrganisatie, metToepassing } from './toepassing';

interface Maakopties {
  readonly organisatie?: string;
  readonly rol?: string[];
  readonly aanleveren?: boolean;
  readonly partner?: string;
  readonly aanbieder?: string;
  readonly gemeente?: string;
}

interface Waar {
  readonly organisatie?: string;
}

const ORGANISATIE = 'code van de organisatie (nodig als er meer dan een is)';

/**
 * `client:…`: access for another system, by client credentials (`POST /api/v1/token`); the beheerder has a screen for it.
 * `formulier:koppel`: what the forms of such a system mean here.
 */
export function registreerClient(programma: Command): void {
  programma
    .command('client:maak <naam>')
    .description('maakt een machineclient en toont het geheim, één keer')
    .option('--rol <rol...>', `een of meer van: ${ROLLEN.filter((rol) => rol !== 'beheerder').join(', ')}`)
    .option('--aanleveren', 'zonder rol: mag alleen meldingen aanleveren en de eigen ontvangstbewijzen lezen')
    .option('--partner <id>', 'bij --aanleveren: van welke ketenpartner dit systeem is')
    .option('--organisatie <code>', ORGANISATIE)
    .option('--aanbieder <id>', 'voor de rol aanbieder of bij --aanleveren: namens welke aanbieder')
    .option('--gemeente <id>', 'voor de rollen college en jurist: voor welke gemeente')
    .action((naam: string, opties: Maakopties) => maak(naam, opties));
  programma
    .command('client:vernieuw-geheim <clientId>')
    .description(
      'geeft een machineclient een nieuw geheim en toont het, één keer; het vorige werkt meteen niet meer',
    )
    .option('--organisatie <code>', ORGANISATIE)
    .action((clientId: string, { organisatie }: Waar) =>
      alsSysteem(organisatie, async (actor, app) =>
        toonGeheim(await app.get(VernieuwClientgeheim, { strict: false }).execute(actor, clientId, null)),
      ),
    );
  programma
    .command('client:trek-in <clientId>')
    .description('zet een machineclient uit; zijn tokens werken meteen niet meer')
    .option('--reden <tekst>', 'waarom niemand haar meer mag gebruiken', 'Uitgezet op de server.')
    .option('--organisatie <code>', ORGANISATIE)
    .action((clientId: string, { organisatie, reden }: Waar & { reden: string }) =>
      alsSysteem(organisatie, async (actor, app) => {
        await app.get(ZetClient, { strict: false }).uit(actor, clientId, null, reden);
        console.log(`${clientId} is uitgezet.`);
      }),
    );
  programma
    .command('client:zet-aan <clientId>')
    .description('zet een machineclient weer aan, met het geheim dat zij had')
    .option('--organisatie <code>', ORGANISATIE)
    .action((clientId: string, { organisatie }: Waar) =>
      alsSysteem(organisatie, async (actor, app) => {
        await app.get(ZetClient, { strict: false }).aan(actor, clientId, null);
        console.log(`${clientId} is aangezet.`);
      }),
    );
  programma
    .command('formulier:koppel <formulierId> <bestand>')
    .description('zegt welke vraag van een formulier wat is (JSON, zie docs/koppelen.md)')
    .option('--organisatie <code>', ORGANISATIE)
    .action((formulierId: string, bestand: string, { organisatie }: Waar) =>
      koppelFormulier(formulierId, bestand, organisatie),
    );
}

const toonGeheim = ({ clientId, clientSecret }: { clientId: string; clientSecret: string }): void =>
  console.log(
    `client_id:     ${clientId}\nclient_secret: ${clientSecret}\nHet geheim wordt niet nog een keer getoond.`,
  );

async function maak(naam: string, opties: Maakopties): Promise<void> {
  const { organisatie, rol = [], aanleveren = false, aanbieder, gemeente, partner } = opties;
  if (rol.length > 0 === aanleveren) throw new Startfout('Kies --rol, of --aanleveren. Niet allebei.');
  if (partner && !aanleveren) throw new Startfout('Een ketenpartner hoort bij --aanleveren.');
  const onbekend = rol.filter((een) => !ROLLEN.includes(een as Rol));
  if (onbekend.length > 0) throw new Startfout(`Onbekende rol: ${onbekend.join(', ')}.`);
  await alsSysteem(organisatie, async (actor, app) => {
    if (partner) await app.get(LeesPartners, { strict: false }).detail(actor, partner);
    const client = await app.get(MaakClient, { strict: false }).execute(actor, {
      ...{ naam, aanleveraar: aanleveren, rollen: rol as Rol[] },
      aanbiederId: aanbieder ?? null,
      gemeenteId: gemeente ?? null,
      partnerId: partner ?? null,
    });
    toonGeheim(client);
  });
}

/** Every fault of the file is named by the one who reads it. */
async function koppelFormulier(formulierId: string, bestand: string, organisatie?: string): Promise<void> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(bestand, 'utf8'));
  } catch {
    throw new Startfout(`Het bestand ${bestand} is niet te lezen als JSON.`);
  }
  await alsSysteem(organisatie, async (actor, app) => {
    await app.get(BeheerFormulierkoppeling, { strict: false }).execute(actor, {
      ...{ formulierId, json, na: null },
    });
    console.log(`Formulier ${formulierId} is gekoppeld.`);
  });
}

type Werk = (
  actor: ReturnType<typeof systeemActor>,
  app: Parameters<Parameters<typeof metToepassing>[2]>[0],
) => Promise<void>;

async function alsSysteem(code: string | undefined, werk: Werk): Promise<void> {
  try {
    await metDatabank((toegang) =>
      metToepassing(
        toegang,
        [ClientbeheerModule, PartnerregisterModule, FormulierkoppelingModule],
        async (app) => werk(systeemActor(await kiesOrganisatie(app, code), 'cli client', nieuwId()), app),
      ),
    );
  } catch (fout) {
    if (!(fout instanceof DomeinFout)) throw fout;
    const redenen = fout.invalidParams.map(({ name, reason }) => `\n  ${name}: ${reason}`).join('');
    throw new Startfout(`Geweigerd (${fout.code}).${redenen}`);
  }
}
