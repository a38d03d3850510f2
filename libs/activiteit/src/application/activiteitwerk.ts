import { AanbiederFeiten, BekendeGemeenten } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { BekendeBehandelaars, Belangenconflicten } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { LeesPartners } from '@navolgbaar/partner';
import { type Actor } from '@navolgbaar/platform/auth';
import { RisicoFeiten } from '@navolgbaar/risico';
import type { Activiteitpartner } from '../domain/activiteit';
import { weiger } from '../domain/fouten';

interface Gevraagd {
  readonly behandelaarId: string;
  readonly aanbiederId: string | null;
  readonly zaakId: string | null;
  readonly gemeenteId?: string | null;
  readonly analyseId?: string | null;
  readonly partnerIds?: readonly string[];
}

/** The names that are kept beside the ids. */
export interface Verwijzingen {
  readonly aanbiederNaam: string | null;
  readonly zaakNummer: string | null;
  readonly partners: readonly Activiteitpartner[];
}

/** Whether what an activity or exchange refers to is there, and whether who does it is impartial. Inside a unit of work. */
@Injectable()
export class Activiteitwerk {
  constructor(
    private readonly aanbieders: AanbiederFeiten,
    private readonly gemeenten: BekendeGemeenten,
    private readonly behandelaars: BekendeBehandelaars,
    private readonly conflicten: Belangenconflicten,
    private readonly zaken: ZaakFeiten,
    private readonly analyses: RisicoFeiten,
    private readonly ketenpartners: LeesPartners,
  ) {}

  /**
   * @throws DomeinFout BEHANDELAAR_ONBEKEND, BELANGENCONFLICT for who writes and who does it, AANBIEDER.GEMEENTE_ONBEKEND,
   * ACTIVITEIT.ZAAK_ONBEKEND also for a case that is closed to who writes or to who does it, INVOER_ONGELDIG
   */
  async keur(actor: Actor, gevraagd: Gevraagd): Promise<Verwijzingen> {
    const { behandelaarId, aanbiederId, zaakId, gemeenteId, analyseId, partnerIds = [] } = gevraagd;
    await this.conflicten.eisVrij(actor.gebruikerId, aanbiederId, 'aanbiederId');
    await this.behandelaars.eis(behandelaarId);
    await this.conflicten.eisVrij(behandelaarId, aanbiederId);
    if (gemeenteId) await this.gemeenten.naam(gemeenteId);
    if (analyseId && !(await this.analyses.analyse(analyseId))) {
      ongeldig('analyseId', 'Kies een analyse uit de lijst.');
    }
    return {
      aanbiederNaam: aanbiederId ? await this.naam(aanbiederId) : null,
      zaakNummer: zaakId ? await this.zaaknummer(zaakId, behandelaarId) : null,
      partners: partnerIds.length > 0 ? await this.partners(actor, partnerIds) : [],
    };
  }

  private async partners(actor: Actor, ids: readonly string[]): Promise<readonly Activiteitpartner[]> {
    const register = await this.ketenpartners.lijst(actor);
    return ids.map((id) => {
      const partner = register.find((een) => een.id === id);
      return partner
        ? { id, naam: partner.naam }
        : ongeldig('partnerIds', 'Kies ketenpartners uit het register.');
    });
  }

  private async naam(aanbiederId: string): Promise<string> {
    const naam = (await this.aanbieders.namen([aanbiederId])).get(aanbiederId);
    return naam ?? ongeldig('aanbiederId', 'Kies een aanbieder uit het register.');
  }

  private async zaaknummer(zaakId: string, behandelaarId: string): Promise<string> {
    const zaak = await this.zaken.van(zaakId).catch((fout: unknown) => {
      if (fout instanceof DomeinFout && fout.code === 'NIET_GEVONDEN') return null;
      throw fout;
    });
    if (!zaak) return weiger('ACTIVITEIT.ZAAK_ONBEKEND', [{ name: 'zaakId', reason: ZAAK_ONBEKEND }]);
    const over = { object: 'zaak', objectId: zaakId, zaakId, aanbiederId: null };
    if ((await this.conflicten.magWeten(over, [behandelaarId])).length === 0) {
      weiger('ACTIVITEIT.ZAAK_ONBEKEND', [
        { name: 'behandelaarId', reason: 'Deze persoon kan de zaak niet zien. Kies iemand anders.' },
      ]);
    }
    return zaak.nummer;
  }
}

const ZAAK_ONBEKEND = 'Deze zaak bestaat niet, of u kunt de zaak niet zien.';

function ongeldig(name: string, reason: string): never {
  throw new DomeinFout('INVOER_ONGELDIG', {}, [{ name, reason }]);
}
