// Each capability tells on import which of its columns are encrypted; the others come in with the migrations.
import '@navolgbaar/bericht';
import { maakDataSource, UnitOfWork } from '@navolgbaar/platform/database';
import { Systeemklok } from '@navolgbaar/platform/observability';
import {
  Datasleutelrotatie,
  leesSleutelbestand,
  maakSleutelbestand,
  PgSleutelbron,
  roteerKek,
  SleutelbestandFout,
  Sleutelkast,
  Veldversleuteling,
  versleuteldeKolommen,
} from '@navolgbaar/platform/versleuteling';
import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { metDatabank } from '../databank';
import { Startfout } from '../start/fout';
import { Voortgang } from '../start/voortgang';

interface Keuze {
  readonly nieuwBestand?: string;
  readonly datasleutels?: boolean;
  readonly hervat?: boolean;
}

interface Gereedschap {
  readonly bron: PgSleutelbron;
  readonly uow: UnitOfWork;
  readonly bestand: string;
}

/** `sleutel:roteer`: wraps the data keys with a new key file, or gives every encrypted field a new data key. */
export function registreerSleutelRoteer(programma: Command): void {
  programma
    .command('sleutel:roteer')
    .description('vervangt de sleutels waarmee persoonsgegevens zijn versleuteld')
    .option(
      '--nieuw-bestand <pad>',
      'pakt alle datasleutels in met de sleutel van dit bestand (wordt zo nodig gemaakt)',
    )
    .option(
      '--datasleutels',
      'maakt per organisatie een nieuwe datasleutel en versleutelt alle velden opnieuw',
    )
    .option('--hervat', 'maakt een afgebroken ronde van --datasleutels af, zonder nieuwe sleutels')
    .action((keuze: Keuze) => voerUit(keuze));
}

async function voerUit(keuze: Keuze): Promise<void> {
  const { nieuwBestand, datasleutels = false, hervat = false } = keuze;
  if (Boolean(nieuwBestand) === (datasleutels || hervat)) {
    throw new Startfout(
      'Kies --nieuw-bestand, of --datasleutels (met --hervat om een afgebroken ronde af te maken).',
    );
  }
  try {
    await metGereedschap((gereedschap) =>
      nieuwBestand
        ? vervangSleutelbestand(gereedschap, nieuwBestand)
        : vervangDatasleutels(gereedschap, hervat),
    );
  } catch (fout) {
    throw fout instanceof SleutelbestandFout ? new Startfout(fout.message) : fout;
  }
}

async function metGereedschap(werk: (gereedschap: Gereedschap) => Promise<void>): Promise<void> {
  await metDatabank(async ({ urls, gegevensmap }) => {
    const bestand = process.env['SLEUTEL_BESTAND'] || gegevensmap.bestand('sleutel');
    const dataSource = await maakDataSource(urls.app, 2).initialize();
    const bron = new PgSleutelbron({ databaseUrl: urls.app, databaseSysteemUrl: urls.systeem });
    try {
      await werk({ bron, uow: new UnitOfWork(dataSource, new Systeemklok()), bestand });
    } finally {
      await bron.onApplicationShutdown();
      await dataSource.destroy();
    }
  });
}

async function vervangSleutelbestand({ bron, uow, bestand }: Gereedschap, nieuw: string): Promise<void> {
  if (!existsSync(nieuw)) {
    maakSleutelbestand(nieuw);
    console.log(`Nieuw sleutelbestand gemaakt: ${nieuw}. Bewaar er een kopie van buiten deze machine.`);
  }
  const aantal = await roteerKek(bron, uow, bestand, nieuw);
  console.log(`${aantal} datasleutels ingepakt met sleutel ${leesSleutelbestand(nieuw).actief.id}.`);
  console.log(`Zet SLEUTEL_BESTAND op ${nieuw} en start api en worker opnieuw.`);
}

async function vervangDatasleutels({ bron, uow, bestand }: Gereedschap, hervat: boolean): Promise<void> {
  const kast = new Sleutelkast(leesSleutelbestand(bestand), bron);
  const velden = new Veldversleuteling(kast, bron, () => uow.actor().organisatieId);
  await velden.controleerSleutel();
  const kolommen = versleuteldeKolommen();
  const voortgang = new Voortgang();
  const rotatie = new Datasleutelrotatie(uow, bron, kast, velden, kolommen);
  const verslag = await voortgang.stap(`Velden opnieuw versleutelen in ${kolommen.length} kolommen`, () =>
    rotatie.voerUit(hervat),
  );
  console.log(`${verslag.sleutels} nieuwe datasleutels, ${verslag.rijen} velden opnieuw versleuteld.`);
  for (const { tabel, kolom, rij } of verslag.onleesbaar)
    console.error(`Niet leesbaar: ${tabel}.${kolom}, rij ${rij}`);
  if (verslag.onleesbaar.length > 0)
    throw new Startfout(`${verslag.onleesbaar.length} velden waren niet leesbaar.`);
}
