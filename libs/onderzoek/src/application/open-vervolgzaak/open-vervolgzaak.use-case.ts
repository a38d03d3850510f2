import { Injectable } from '@nestjs/common';
import { BekendeBehandelaars } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import type { Domein, Toezichtvorm, Wet } from '../../domain/soorten';
import { OpenZaak } from '../open-zaak/open-zaak.use-case';
import { ZaakRepository } from '../ports/zaak.repository';
import { Zaakwerk } from '../zaakwerk';

export interface OpenVervolgzaakCommand {
  readonly zaakId: string;
  readonly toezichtvorm: Toezichtvorm;
  readonly onderwerp: string;
  /** Why the case gets another form of supervision: what was seen. */
  readonly aanleiding: string;
  readonly domein?: Domein | undefined;
  readonly wet?: Wet | undefined;
}

/**
 * A case gains another form of supervision (BK-6.18, AC-4): a new case, linked both ways. The first keeps its form, its
 * assessment and its terms, so that both are counted in their own form.
 * @throws DomeinFout NIET_GEVONDEN, ONDERZOEK.ANDERE_VORM_NODIG when the form stays the same
 */
@Injectable()
export class OpenVervolgzaak {
  constructor(
    private readonly behandelaars: BekendeBehandelaars,
    private readonly openZaak: OpenZaak,
    private readonly zaken: ZaakRepository,
    private readonly werk: Zaakwerk,
  ) {}

  execute(actor: Actor, command: OpenVervolgzaakCommand): Promise<{ id: string; nummer: string }> {
    eisRecht(actor, 'zaak:behandelen');
    const { zaakId, toezichtvorm, aanleiding, onderwerp } = command;
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      const van = zaak.staat;
      if (van.toezichtvorm === toezichtvorm) {
        throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.ANDERE_VORM_NODIG', { toezichtvorm });
      }
      zaak.doe('openVervolgzaak');
      const nieuw = await this.openZaak.execute(actor, {
        toezichtvorm,
        onderwerp,
        domein: command.domein ?? van.domein,
        wet: command.wet ?? van.wet,
        aanbiederId: van.aanbiederId,
        locatieId: van.locatieId,
        gemeenteIds: van.gemeenteIds,
        gevoelig: van.gevoelig,
        behandelaarId: await this.behandelaars.ofNiemand(van.behandelaarId, van.aanbiederId),
      });
      if (van.besloten) await this.sluitOokAf(nieuw.id, van.toegang);
      await this.zaken.koppel(zaakId, nieuw.id, { soort: 'vervolg', aanleiding });
      await this.werk.noteerBij(nieuw.id, {
        soort: 'zaak',
        tekst: `Vervolg op zaak ${van.nummer}. Aanleiding: ${aanleiding}`,
        andereZaakId: zaakId,
      });
      return {
        uitkomst: nieuw,
        spoor: {
          handeling: 'zaak:vervolg-openen',
          soort: 'zaak',
          tekst: `Vervolgzaak ${nieuw.nummer} geopend. Aanleiding: ${aanleiding}`,
          andereZaakId: nieuw.id,
        },
      };
    });
  }

  /** What follows from a closed case is closed to the same people. */
  private async sluitOokAf(zaakId: string, toegang: readonly string[]): Promise<void> {
    const zaak = await this.zaken.laadVoorWijziging(zaakId);
    zaak.maakBesloten(toegang, null);
    await this.zaken.bewaar(zaak, zaak.staat.versie);
  }
}
