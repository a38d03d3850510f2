import { DeelMetCollege } from '@navolgbaar/college';
import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Bevoegdheidfoutcode } from '../../domain/fouten';
import { legVervolgVast } from '../../domain/gebruik';
import { ARTIKEL, type Weigeringsvervolg } from '../../domain/soorten';
import { Gebruikwerk } from '../gebruikwerk';

export interface LegVervolgVastCommand {
  readonly id: string;
  readonly versie: number;
  readonly vervolg: Weigeringsvervolg;
  readonly gemeenteId: string | null;
  readonly toelichting: string;
}

/**
 * Lays a refusal before the college of a gemeente, or records why not. The college may impose a last onder bestuursdwang
 * or dwangsom (Awb art. 5:20 lid 3 and 5:32); a toezichthouder cannot enforce. The college gets the number of the case, the
 * day and the article, and nothing of who refused what (rulings: no personal data).
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEVOEGDHEID.PAST_NIET,
 * COLLEGE.GEMEENTE_ONBEKEND, COLLEGE.AL_GEDEELD
 */
@Injectable()
export class LegVervolgVast {
  constructor(
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly deel: DeelMetCollege,
    private readonly werk: Gebruikwerk,
  ) {}

  execute(actor: Actor, { id, versie, ...vervolg }: LegVervolgVastCommand): Promise<void> {
    return this.werk.doe(actor, { id, gezien: versie }, async (gebruik) => {
      const nieuw = legVervolgVast(gebruik, { ...vervolg, op: this.klok.vandaag().toString() });
      const dag = schrijfDag(gebruik.op);
      if (nieuw.vervolgGemeenteId !== null) {
        await this.eisBetrokken(gebruik.zaakId, nieuw.vervolgGemeenteId);
        await this.deel.execute(actor, {
          ...{
            object: 'bevoegdheid',
            objectId: id,
            gemeenteId: nieuw.vervolgGemeenteId,
            zaakId: gebruik.zaakId,
          },
          grond: 'Awb art. 5:20 lid 3; Wmo 2015 art. 5.2.4',
          omschrijving: `Geweigerde medewerking in zaak ${gebruik.zaakNummer} op ${dag} (${ARTIKEL[gebruik.soort]}): verzoek om een last onder bestuursdwang of dwangsom te overwegen.`,
        });
      }
      return {
        nieuw,
        handeling: 'bevoegdheid:vervolg-vastleggen',
        tekst:
          nieuw.vervolg === 'voorgelegd'
            ? `De geweigerde medewerking van ${dag} is voorgelegd aan het college. Toelichting: ${vervolg.toelichting}`
            : `De geweigerde medewerking van ${dag} is niet voorgelegd aan het college. Reden: ${vervolg.toelichting}`,
        velden: ['status', 'vervolg', 'vervolgOp', 'vervolgGemeenteId', 'vervolgToelichting'],
      };
    });
  }

  /** Only the college of a gemeente that the case concerns. @throws DomeinFout BEVOEGDHEID.PAST_NIET */
  private async eisBetrokken(zaakId: string, gemeenteId: string): Promise<void> {
    const zaak = await this.zaken.van(zaakId);
    if (zaak?.gemeenteIds.includes(gemeenteId)) return;
    throw new DomeinFout<Bevoegdheidfoutcode>('BEVOEGDHEID.PAST_NIET', {}, [
      { name: 'gemeenteId', reason: 'Kies een gemeente die bij deze zaak is betrokken.' },
    ]);
  }
}
