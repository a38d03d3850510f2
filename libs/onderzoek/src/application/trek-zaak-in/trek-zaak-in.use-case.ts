import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import { ZaakRepository } from '../ports/zaak.repository';
import { Zaakwerk } from '../zaakwerk';

const TEKST = 'Zaak ingetrokken: het werkoverleg nam het besluit terug, en er was nog niets gedaan.';

/**
 * Takes back a case that a decision opened, when the decision is taken back and nothing was done in the case. It keeps its
 * number and its history; its meldingen are free again.
 */
@Injectable()
export class TrekZaakIn {
  constructor(
    private readonly klok: Klok,
    private readonly zaken: ZaakRepository,
    private readonly werk: Zaakwerk,
  ) {}

  /**
   * Inside the unit of work of who takes the decision back. A case that was opened for something else, or before this
   * melding came to it, is somebody's work.
   * @returns false when the melding is in no case
   * @throws DomeinFout NIET_GEVONDEN for a case that is closed to this person, ONDERZOEK.ZAAK_IN_GEBRUIK,
   * OVERGANG_NIET_MOGELIJK
   */
  async vanMelding(actor: Actor, meldingId: string, actie: string): Promise<boolean> {
    eisRecht(actor, 'weging:besluiten');
    const zaakId = await this.zaken.zaakVan(meldingId);
    if (!zaakId) return false;
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      // The version counts what this person may not see too.
      const { actie: opent, versie } = zaak.staat;
      if (opent !== actie || versie > 1 || !(await this.zaken.isOngemoeid(zaakId))) {
        throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.ZAAK_IN_GEBRUIK', { nummer: zaak.staat.nummer });
      }
      zaak.trekIn(TEKST, this.klok.nu().toString());
      for (const id of await this.zaken.meldingenVan(zaakId)) await this.zaken.haalMeldingUit(id);
      const spoor = {
        handeling: 'zaak:intrekken',
        soort: 'zaak',
        tekst: TEKST,
        velden: ['status', 'uitkomst'],
      };
      return { uitkomst: true, spoor };
    });
  }
}
