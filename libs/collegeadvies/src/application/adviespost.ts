import { Afzender, SchrijfAanbieder, ZetBerichtKlaar } from '@navolgbaar/bericht';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { Injectable } from '@nestjs/common';
import { schrijfDag } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Adviesstaat } from '../domain/adviesstaat';
import { GROND, MAATREGEL } from './adviestaal';

/** Why the college is advised, as far as the provider knows it already. */
const AANLEIDING: Readonly<Record<Adviesstaat['aanleiding'], string>> = {
  maatregel: 'Wij gaven u een maatregel. Die is niet of niet helemaal opgevolgd.',
  medewerking: 'U hebt niet of niet helemaal meegewerkt aan ons toezicht.',
  calamiteit: 'Wij onderzochten een calamiteit. Uit dat onderzoek bleek een tekortkoming.',
  veiligheidsafspraak: 'Wij maakten een veiligheidsafspraak met u. Die is niet nagekomen.',
};

/** The letters about an advice, inside the unit of work of the act that they belong to: they exist exactly when it does. */
@Injectable()
export class Adviespost {
  constructor(
    private readonly gebruikers: Gebruikersgegevens,
    private readonly afzender: Afzender,
    private readonly brieven: SchrijfAanbieder,
    private readonly berichten: ZetBerichtKlaar,
  ) {}

  /**
   * That there is an advice: to who reads for the college, behind whose login it stands, and to the provider. Neither letter
   * says what is advised. The provider hears nothing where it was not heard because that would defeat the purpose (Awb art. 4:11).
   * @throws DomeinFout GEEN_RECHT, BERICHT.…
   */
  async verzonden(actor: Actor, advies: Adviesstaat): Promise<void> {
    await this.aanCollege(actor, advies);
    if (advies.zienswijze?.nietHoren === 'doel') return;
    await this.brieven.execute(actor, {
      ...{ sleutel: `collegeadvies-${advies.id}-aanbieder`, sjabloon: 'advies-verzonden' },
      ...{ aanbiederId: advies.aanbiederId, object: 'zaak', objectId: advies.zaakId },
      velden: {
        ...{ zaaknummer: advies.zaakNummer, gemeente: advies.gemeenteNaam },
        ...{ adviesdatum: dag(advies.verzending?.op), aanleiding: AANLEIDING[advies.aanleiding] },
      },
    });
  }

  /**
   * Asks the provider for its zienswijze on what is about to be advised (Awb art. 4:8), with its last day.
   * @param afweging why, in words that are meant for the provider @throws DomeinFout GEEN_RECHT, BERICHT.…
   */
  zienswijze(actor: Actor, advies: Adviesstaat, afweging: string): Promise<void> {
    const { id, versie, aanbiederId, zaakId, zaakNummer, gemeenteNaam, zienswijze } = advies;
    const { maatregel, grond, van, tot } = advies.inhoud;
    const periode = van ? ` vanaf ${dag(van)}${tot ? ` tot en met ${dag(tot)}` : ''}` : '';
    return this.brieven.execute(actor, {
      ...{ sleutel: `collegeadvies-${id}-zienswijze-${versie}`, sjabloon: 'zienswijze-corrigerend' },
      ...{ aanbiederId, object: 'zaak', objectId: zaakId },
      velden: {
        ...{ zaaknummer: zaakNummer, gemeente: gemeenteNaam, afweging },
        maatregel: maatregel ? `${MAATREGEL[maatregel]}${periode}` : '',
        grond: grond ? `${GROND[grond.soort]}: ${grond.vindplaats}` : '',
        zienswijzeTot: dag(zienswijze?.tot),
      },
    });
  }

  /** Where nobody reads for the college, the letter goes by post. */
  private async aanCollege(actor: Actor, advies: Adviesstaat): Promise<void> {
    const { id, zaakId: objectId, zaakNummer: zaaknummer, aanbiederNaam: aanbieder, gemeenteId } = advies;
    const velden = {
      ...{ ...(await this.afzender.velden()), zaaknummer, aanbieder },
      ...{ adviesdatum: dag(advies.verzending?.op), uiterlijkeDatum: dag(advies.antwoordUiterlijk) },
    };
    const lezers = await this.gebruikers.vanCollege(gemeenteId);
    for (const lezer of lezers.length > 0 ? lezers : [null])
      await this.berichten.execute(actor, {
        ...{ sleutel: `collegeadvies-${id}-college-${lezer?.id ?? 'post'}`, sjabloon: 'advies-aan-college' },
        ...{ velden, ontvanger: { soort: 'college', adres: lezer?.email ?? null, gemeenteId } },
        ...{ object: 'zaak', objectId },
      });
  }
}

const dag = (op: string | null | undefined): string => (op ? schrijfDag(op) : '');
