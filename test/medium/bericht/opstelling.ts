import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { VerzendBerichten, ZetBerichtKlaar, type ZetBerichtKlaarCommand } from '@navolgbaar/bericht';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { type Mail, Mailverzender } from '@navolgbaar/platform/mail';
import {
  leesSleutelbestand,
  maakSleutelbestand,
  PgSleutelbron,
  Sleutelkast,
  Veldversleuteling,
} from '@navolgbaar/platform/versleuteling';
import { ZoekBerichten } from '../../../libs/bericht/src/application/queries/zoek-berichten.query';
import { BezorgBrief } from '../../../libs/bericht/src/application/bezorg-brief/bezorg-brief.use-case';
import { SqlBerichtRepository } from '../../../libs/bericht/src/infrastructure/sql-bericht.repository';
import { SqlBerichtenlijst } from '../../../libs/bericht/src/infrastructure/sql-berichtenlijst';
import { openWerkplek } from '../../harnas/werkplek';

/** Takes mails and remembers them; a test decides what it answers. */
export class Proefverzender extends Mailverzender {
  readonly mails: Mail[] = [];
  antwoord: (mail: Mail) => Promise<void> = async () => undefined;

  async verstuur(mail: Mail): Promise<void> {
    this.mails.push(mail);
    await this.antwoord(mail);
  }
}

/** The use cases of messages on a database of their own. */
export async function maakOpstelling() {
  const werkplek = await openWerkplek();
  const { uow, klok } = werkplek;
  const map = mkdtempSync(join(tmpdir(), 'nav-bericht-'));
  const sleutelbestand = join(map, 'kek');
  maakSleutelbestand(sleutelbestand);
  const { app, systeem } = werkplek.databank.urls;
  const bron = new PgSleutelbron({ databaseUrl: app, databaseSysteemUrl: systeem });
  const veldenMet = (bestand: string) =>
    new Veldversleuteling(
      new Sleutelkast(leesSleutelbestand(bestand), bron),
      bron,
      () => uow.actor().organisatieId,
    );
  const velden = veldenMet(sleutelbestand);
  const repository = new SqlBerichtRepository(uow, velden);
  const verzender = new Proefverzender();
  return {
    ...werkplek,
    velden,
    sleutelbestand,
    /** As a process that starts with another key file, with nothing in its memory. */
    metSleutel: (bestand: string) => ({
      zoek: new ZoekBerichten(
        uow,
        new SqlBerichtenlijst(uow, veldenMet(bestand)),
        new Gebruikersgegevens(uow),
      ),
    }),
    verzender,
    zetKlaar: new ZetBerichtKlaar(uow, repository, klok),
    verzend: new VerzendBerichten(uow, repository, verzender, klok),
    bezorg: new BezorgBrief(uow, repository, klok),
    zoek: new ZoekBerichten(uow, new SqlBerichtenlijst(uow, velden), new Gebruikersgegevens(uow)),
    sluit: async () => {
      await bron.onApplicationShutdown();
      await werkplek.sluit();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

/** A letter to a melder, valid by default. */
export function eenBericht(anders: Partial<ZetBerichtKlaarCommand> = {}): ZetBerichtKlaarCommand {
  return {
    sleutel: `T_${randomUUID()}`,
    sjabloon: 'ontvangstbevestiging-melder',
    velden: {
      meldingsnummer: '2026-00042',
      ontvangstdatum: '2 maart 2026',
      contact: 'toezicht@voorbeeld.nl',
      afzender: 'Team toezicht',
      organisatie: 'Regio A',
    },
    ontvanger: { soort: 'melder', adres: 'melder@voorbeeld.nl' },
    object: 'melding',
    objectId: randomUUID(),
    ...anders,
  };
}

/** A letter to a college: its address may be shown in the dossier. */
export function eenCollegebericht(anders: Partial<ZetBerichtKlaarCommand> = {}): ZetBerichtKlaarCommand {
  return eenBericht({
    sjabloon: 'informeren-college',
    ontvanger: { soort: 'college', adres: 'college@gemeente.nl' },
    velden: {
      ...eenBericht().velden,
      zaaknummer: '2026-00007',
      aanbieder: 'Zorg & Co',
      meldingsoort: 'calamiteit',
      stap: 'Wij beoordelen de melding.',
      voor: 'de wethouder',
      toelichting: 'Wij hebben hier nu niets aan toe te voegen.',
    },
    ...anders,
  });
}
