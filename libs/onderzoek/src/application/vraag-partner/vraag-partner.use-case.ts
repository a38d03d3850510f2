import { Injectable } from '@nestjs/common';
import { BevatPersoonsnaam } from '@navolgbaar/melding';
import { type Partnervraaginhoud, StelPartnervraag } from '@navolgbaar/partner';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { ZaakRepository } from '../ports/zaak.repository';
import { Zaakwerk } from '../zaakwerk';

/** Asks a partner something about a case (BK-6.04); the answer comes back in the history of the case. */
@Injectable()
export class VraagPartnerInZaak {
  constructor(
    private readonly zaken: ZaakRepository,
    private readonly bevat: BevatPersoonsnaam,
    private readonly stel: StelPartnervraag,
    private readonly werk: Zaakwerk,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, MELDING.NOEMT_VERZEGELDE_MELDER, PARTNER.… */
  execute(actor: Actor, zaakId: string, inhoud: Partnervraaginhoud): Promise<{ id: string }> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      zaak.doe('vraagPartner');
      await this.bevat.eisZonderVerzegelde(actor, await this.zaken.meldingenVan(zaakId), inhoud);
      const { nummer: kenmerk, behandelaarId } = zaak.staat;
      const { id, partnerNaam } = await this.stel.execute(actor, {
        ...{ ...inhoud, meldingId: null, zaakId, kenmerk },
        behandelaarId: behandelaarId ?? actor.gebruikerId,
      });
      return {
        uitkomst: { id },
        spoor: {
          ...{ handeling: 'zaak:partner-vragen', soort: 'partnervraag' },
          tekst: `Vraag gesteld aan ${partnerNaam}.`,
        },
      };
    });
  }
}
