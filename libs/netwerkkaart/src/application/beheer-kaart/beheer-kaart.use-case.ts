import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { BevatPersoonsnaam } from '@navolgbaar/melding';
import { SchrijfTijdlijn, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Netwerkfoutcode } from '../../domain/fouten';
import { Netwerkkaart, type Netwerklid } from '../../domain/netwerkkaart';
import { Kaarten } from '../ports/kaarten';

export type Lidgegevens = Omit<Netwerklid, 'id'>;

interface OpKaart {
  readonly id: string;
  /** The version that was seen. */
  readonly gezien: number;
}

const REDEN = 'Hier staat een woord dat ook de naam is van een melder of cliënt. Omschrijf zonder naam.';

/**
 * The network map of a cliënt in a case (NW-06). It holds functions and organisations, no people. In a closed case it can
 * only be read.
 */
@Injectable()
export class BeheerKaart {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly kaarten: Kaarten,
    private readonly zaken: ZaakFeiten,
    private readonly tijdlijn: SchrijfTijdlijn,
    private readonly aanbieders: AanbiederFeiten,
    private readonly persoonsnamen: BevatPersoonsnaam,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, NETWERKKAART.CODE_PAST_NIET, .BESTAAT_AL, .ZAAK_GESLOTEN, .PERSOONSNAAM */
  async begin(
    actor: Actor,
    { zaakId, clientcode }: { readonly zaakId: string; readonly clientcode: string },
  ): Promise<string> {
    eisRecht(actor, 'zaak:behandelen');
    return this.uow.run(actor, async () => {
      await this.eisOpenZaak(zaakId);
      await this.eisZonderNamen(actor, zaakId, { clientcode });
      const id = nieuwId();
      await this.kaarten.voegToe(Netwerkkaart.begin({ id, zaakId, clientcode }));
      await this.laatSpoorNa(zaakId, id, 'beginnen', `Netwerkkaart gemaakt voor cliënt ${clientcode}.`);
      return id;
    });
  }

  /** @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, NETWERKKAART.… */
  voegLidToe(actor: Actor, kaart: OpKaart, lid: Lidgegevens): Promise<void> {
    return this.doe(actor, kaart, 'lid-toevoegen', async (een) => {
      await this.eisLid(actor, een.staat.zaakId, lid);
      een.voegToe({ ...lid, id: nieuwId() });
      return null;
    });
  }

  /** @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, NETWERKKAART.… */
  wijzigLid(actor: Actor, kaart: OpKaart, lid: Netwerklid): Promise<void> {
    return this.doe(actor, kaart, 'lid-wijzigen', async (een) => {
      await this.eisLid(actor, een.staat.zaakId, lid);
      een.wijzig(lid);
      return null;
    });
  }

  /** @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, NETWERKKAART.ZAAK_GESLOTEN */
  haalLidWeg(actor: Actor, kaart: OpKaart, lidId: string): Promise<void> {
    return this.doe(actor, kaart, 'lid-weghalen', (een) => {
      een.haalWeg(lidId);
      return Promise.resolve(null);
    });
  }

  /**
   * @param lidId null: it is not clear who holds the regie
   * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, NETWERKKAART.LEEG, .PERSOONSNAAM, .ZAAK_GESLOTEN
   */
  stelRegieVast(actor: Actor, kaart: OpKaart, lidId: string | null, toelichting: string): Promise<void> {
    return this.doe(actor, kaart, 'regie-vaststellen', async (een) => {
      await this.eisZonderNamen(actor, een.staat.zaakId, { toelichting });
      een.stelRegieVast(lidId, toelichting);
      const { leden, clientcode } = een.staat;
      const lid = leden.find(({ id }) => id === lidId);
      const wie = lid ? `bij ${lid.functie}, ${lid.organisatie}` : 'onduidelijk';
      return `Regie rond cliënt ${clientcode}: ${wie}.`;
    });
  }

  private async doe(
    actor: Actor,
    { id, gezien }: OpKaart,
    handeling: string,
    werk: (kaart: Netwerkkaart) => Promise<string | null>,
  ): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    await this.uow.run(actor, async () => {
      // The case first: it is closed before this or after it.
      const zaakId = (await this.kaarten.van(id))?.zaakId;
      if (!zaakId) throw new DomeinFout('NIET_GEVONDEN');
      await this.eisOpenZaak(zaakId);
      const kaart = await this.kaarten.laadVoorWijziging(id);
      const { versie } = kaart.staat;
      if (versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
      const regel = await werk(kaart);
      await this.kaarten.bewaar(kaart, versie);
      await this.laatSpoorNa(zaakId, id, handeling, regel);
    });
  }

  private async eisOpenZaak(zaakId: string): Promise<void> {
    await this.zaken.vergrendel(zaakId);
    const zaak = await this.zaken.van(zaakId);
    if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
    if (zaak.status === 'afgesloten') throw new DomeinFout<Netwerkfoutcode>('NETWERKKAART.ZAAK_GESLOTEN');
  }

  private async eisLid(actor: Actor, zaakId: string, lid: Lidgegevens): Promise<void> {
    const { functie, organisatie, taak, aanbiederId } = lid;
    await this.eisZonderNamen(actor, zaakId, { functie, organisatie, taak: taak ?? '' });
    if (aanbiederId === null || (await this.aanbieders.van(aanbiederId))) return;
    throw new DomeinFout<Netwerkfoutcode>('NETWERKKAART.AANBIEDER_ONBEKEND', {}, [
      { name: 'aanbiederId', reason: 'Deze aanbieder staat niet in het register.' },
    ]);
  }

  private async eisZonderNamen(
    actor: Actor,
    zaakId: string,
    teksten: Readonly<Record<string, string>>,
  ): Promise<void> {
    const namen = Object.keys(teksten);
    const meldingen = await this.zaken.meldingIds(zaakId);
    const gevonden = await this.persoonsnamen.execute(actor, meldingen, Object.values(teksten));
    const fouten = namen.filter((_, i) => gevonden[i]).map((name) => ({ name, reason: REDEN }));
    if (fouten.length > 0) throw new DomeinFout<Netwerkfoutcode>('NETWERKKAART.PERSOONSNAAM', {}, fouten);
  }

  private async laatSpoorNa(zaakId: string, id: string, handeling: string, tekst: string | null) {
    if (tekst) await this.tijdlijn.execute(zaakId, { soort: 'netwerkkaart', tekst });
    this.uow.schrijf({ handeling: `netwerkkaart:${handeling}`, object: 'netwerkkaart', objectId: id });
  }
}
