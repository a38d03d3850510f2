import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { MarkeerMelding, MeldingFeiten } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import { Collegewerk } from '../informeer-college/collegewerk';
import { ZaakRepository } from '../ports/zaak.repository';
import { Zaakwerk } from '../zaakwerk';

export interface VoegMeldingToeCommand {
  readonly zaakId: string;
  /** The number of the melding, as people name it. */
  readonly nummer: string;
  readonly reden: string;
}

/**
 * Takes another melding into a case that runs already, since it is about the same event (requirements NW-01). The melding
 * moves on to `in_zaak`; what went up in it comes along.
 * @throws DomeinFout NIET_GEVONDEN, ONDERZOEK.MELDING_ONBEKEND, OVERGANG_NIET_MOGELIJK when the melding or the case is too
 * far for it
 */
@Injectable()
export class VoegMeldingToe {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly meldingen: MeldingFeiten,
    private readonly markeer: MarkeerMelding,
    private readonly zaken: ZaakRepository,
    private readonly college: Collegewerk,
    private readonly werk: Zaakwerk,
  ) {}

  execute(actor: Actor, { zaakId, nummer, reden }: VoegMeldingToeCommand): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      const melding = await this.meldingen.opNummer(nummer);
      if (!melding) {
        throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.MELDING_ONBEKEND', {}, [
          { name: 'nummer', reason: 'Er is geen melding met dit nummer, of u mag haar niet zien.' },
        ]);
      }
      zaak.doe('voegMeldingToe');
      await this.markeer.execute(actor, { meldingId: melding.id, handeling: 'voegBijZaak' });
      for (const id of [melding.id, ...(await this.meldingen.samengevoegdIn(melding.id))]) {
        await this.zaken.voegMeldingToe(zaakId, id);
        const payload = { zaakId, meldingId: id };
        this.uow.meld({ type: 'MeldingBijZaakGevoegd', aggregaatId: zaakId, payload });
      }
      if (zaak.staat.toezichtvorm === 'calamiteiten') await this.college.bewaak(actor, zaak.staat, melding);
      return {
        uitkomst: undefined,
        spoor: {
          handeling: 'zaak:melding-toevoegen',
          soort: 'zaak',
          tekst: `Melding ${nummer} toegevoegd. Reden: ${reden}`,
        },
      };
    });
  }
}
