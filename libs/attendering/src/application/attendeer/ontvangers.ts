import { Injectable } from '@nestjs/common';
import { Belangenconflicten, Gebruikersgegevens } from '@navolgbaar/identiteit';
import { MeldingFeiten } from '@navolgbaar/melding';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import type { Kring, Onderwerp } from '../../domain/regels';
import { Attenderingen } from '../ports/attenderingen';

/**
 * Who belongs to a circle now, and may see what it is about. Inside the unit of work of the system: a person reads it
 * later by his own rights, and those are asked again then.
 */
@Injectable()
export class Ontvangers {
  constructor(
    private readonly gebruikers: Gebruikersgegevens,
    private readonly zaken: ZaakFeiten,
    private readonly meldingen: MeldingFeiten,
    private readonly attenderingen: Attenderingen,
    private readonly conflicten: Belangenconflicten,
  ) {}

  /** @param over what they are told about @returns ids of active accounts */
  async van(kring: Kring, over: Onderwerp): Promise<string[]> {
    switch (kring.wie) {
      case 'aanbieder': {
        const aanbiederId = (await this.attenderingen.herkomst(kring.van))?.aanbiederId;
        return aanbiederId ? ids(await this.gebruikers.vanAanbieder(aanbiederId)) : [];
      }
      case 'accountbeheer': {
        const eigen = ids(await this.gebruikers.accountbeheerders(kring.aanbiederId));
        return eigen.length > 0 ? eigen : ids(await this.gebruikers.metRol('beheerder'));
      }
      case 'college':
        return ids(await this.gebruikers.vanCollege(kring.gemeenteId));
      case 'jurist':
        return ids(await this.gebruikers.juristenVan(kring.gemeenteId));
      case 'personen':
        return this.vanTeam(kring.ids, over);
      case 'coordinatoren':
        return this.vanTeam(ids(await this.gebruikers.metRol('coordinator')), over);
      case 'behandelaar':
        return this.behandelaars(kring.van);
      case 'behandelaar_en_coordinatoren': {
        const anderen = await this.vanTeam(ids(await this.gebruikers.metRol('coordinator')), kring.van);
        return [...new Set([...(await this.behandelaars(kring.van)), ...anderen])];
      }
    }
  }

  /** A case that nobody handles is the coordinators' to divide: what happens in it is never nobody's. */
  private async behandelaars(van: Onderwerp): Promise<string[]> {
    const zaakId = await this.zaakVan(van);
    const behandelaarId = zaakId
      ? (await this.zaken.van(zaakId))?.behandelaarId
      : van.object === 'melding' && (await this.meldingen.van(van.objectId))?.behandelaarId;
    const eigen = behandelaarId ? await this.vanTeam([behandelaarId], van) : [];
    if (eigen.length > 0) return eigen;
    return this.vanTeam(ids(await this.gebruikers.metRol('coordinator')), van);
  }

  private async zaakVan(over: Onderwerp): Promise<string | null> {
    return (await this.attenderingen.herkomst(over))?.zaakId ?? null;
  }

  /**
   * Of these people who still work in the team, and to whom neither a case nor a conflict of interest with the provider that
   * it is about closes it, whatever it is.
   */
  private async vanTeam(gebruikerIds: readonly string[], over: Onderwerp): Promise<string[]> {
    const team = await this.gebruikers.inTeam(gebruikerIds);
    const herkomst = await this.attenderingen.herkomst(over);
    const { zaakId = null, betreftId: aanbiederId = null } = herkomst ?? {};
    return this.conflicten.magWeten({ ...over, zaakId, aanbiederId }, team);
  }
}

const ids = (contacten: readonly { readonly id: string }[]): string[] => contacten.map(({ id }) => id);
