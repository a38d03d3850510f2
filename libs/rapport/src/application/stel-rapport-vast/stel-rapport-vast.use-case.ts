import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { SchrijfTijdlijn } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Rapportfoutcode } from '../../domain/fouten';
import { Rapport } from '../../domain/rapport';
import { RapportRepository } from '../ports/rapport.repository';
import { Rapportinstellingen } from '../ports/rapportinstellingen';
import { LegRapportversieVast } from '../rapportversies/leg-rapportversie-vast';
import { Rapportdrukker } from '../rapportdrukker';
import { Zaaktoegang } from '../zaaktoegang';

export interface StelRapportVastCommand {
  readonly rapportId: string;
  readonly versie: number;
  /** Why the provider was not heard on the draft. */
  readonly zonderWederhoor?: string | undefined;
}

/**
 * Adopts a report. It is proof-printed first, outside the transaction: an adopted report never changes, so a character
 * that no font holds and a picture that cannot be printed must be found before.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, RAPPORT.VIER_OGEN,
 * RAPPORT.ONVOLLEDIG, .WEDERHOOR_LOOPT, .ZONDER_WEDERHOOR, RAPPORT.PERSOON_NODIG for a machine client, RAPPORT.TEKEN_ONLEESBAAR, .AFBEELDING_ONGESCHIKT
 */
@Injectable()
export class StelRapportVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly rapporten: RapportRepository,
    private readonly instellingen: Rapportinstellingen,
    private readonly drukker: Rapportdrukker,
    private readonly zaaktoegang: Zaaktoegang,
    private readonly tijdlijn: SchrijfTijdlijn,
    private readonly versies: LegRapportversieVast,
  ) {}

  async execute(actor: Actor, command: StelRapportVastCommand): Promise<void> {
    eisRecht(actor, 'rapport:vaststellen');
    await this.drukProef(actor, command);
    await this.uow.run(actor, async () => {
      const rapport = await this.rapporten.laadVoorWijziging(command.rapportId);
      await this.stelVast(actor, rapport, command);
      await this.rapporten.bewaar(rapport, command.versie);
      await this.versies.houdVast(rapport, 'vastgesteld', 'Vastgesteld');
      const { id, zaakId, aanbiederId, soort, nummer } = rapport.staat;
      await this.tijdlijn.execute(zaakId, { soort: 'rapport', tekst: `Rapport ${nummer} is vastgesteld.` });
      this.uow.meld({
        type: 'RapportVastgesteld',
        aggregaatId: id,
        payload: { rapportId: id, zaakId, aanbiederId, soort },
      });
      this.uow.schrijf({
        handeling: 'rapport:vaststellen',
        object: 'rapport',
        objectId: id,
        velden: [
          ...['status', 'vaststeller', 'vastgesteldOp'],
          ...(rapport.staat.zonderWederhoor ? ['zonderWederhoor'] : []),
        ],
      });
    });
  }

  /** The same rules on what is stored now; the lock and the version come in the transaction that follows. */
  private async drukProef(actor: Actor, command: StelRapportVastCommand): Promise<void> {
    const { rapportId, versie } = command;
    const { staat, gegevens } = await this.uow.run(actor, async () => {
      const gevonden = await this.rapporten.zoek(rapportId);
      if (!gevonden) throw new DomeinFout('NIET_GEVONDEN');
      await this.zaaktoegang.eis(actor, gevonden);
      if (gevonden.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const rapport = Rapport.herstel(gevonden);
      await this.stelVast(actor, rapport, command);
      return { staat: rapport.staat, gegevens: await this.drukker.gegevens(rapport.staat) };
    });
    await this.drukker.drukDossier(actor, staat, gegevens);
  }

  private async stelVast(
    actor: Actor,
    rapport: Rapport,
    { zonderWederhoor = null }: { readonly zonderWederhoor?: string | null | undefined },
  ): Promise<void> {
    // Adopting is the act of a person: a machine client or the system answers for nothing.
    if (!actor.gebruikerId) throw new DomeinFout<Rapportfoutcode>('RAPPORT.PERSOON_NODIG');
    const vierOgen = (await this.instellingen.lees())?.vierOgen ?? true;
    const op = this.klok.vandaag().toString();
    rapport.stelVast({ vaststeller: actor.gebruikerId, vierOgen, op, zonderWederhoor });
  }
}
