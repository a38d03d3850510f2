import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { MeldingFeiten, type Meldingfeit } from '@navolgbaar/melding';
import type { Actor } from '@navolgbaar/platform/auth';
import { StartTermijn, VoldoeTermijn } from '@navolgbaar/termijn';
import { type Collegeconcept, collegeconcepten } from '../../domain/collegeconcept';
import type { Zaakstaat } from '../../domain/zaak';
import { dagVan } from '../dagen';
import { CollegeberichtRepository } from '../ports/collegebericht.repository';
import { ZaakRepository } from '../ports/zaak.repository';

/** What colleges still have to hear of a case, and the term in which they should. Inside a unit of work. */
@Injectable()
export class Collegewerk {
  constructor(
    private readonly klok: Klok,
    private readonly zaken: ZaakRepository,
    private readonly berichten: CollegeberichtRepository,
    private readonly meldingen: MeldingFeiten,
    private readonly start: StartTermijn,
    private readonly voldoe: VoldoeTermijn,
  ) {}

  /** The messages that wait to be sent. */
  async concepten({ id, gemeenteIds, gevoelig }: Zaakstaat): Promise<Collegeconcept[]> {
    const ids = await this.zaken.meldingenVan(id);
    const [{ vanZaak }, gestuurd, { soorten }] = await Promise.all([
      this.meldingen.rondZaak({ ids, aanbiederIds: [], aantal: 1 }),
      this.berichten.gestuurdVan(id),
      this.berichten.instelling(),
    ]);
    return collegeconcepten({ meldingen: vanZaak, gemeenteIds, gevoelig, soorten, gestuurd });
  }

  /**
   * The college is to be informed of a melding (Beleidskader § 6, T-03): a term of our own, so that it is seen. One for a
   * case at a time: what is late for the first melding is late.
   */
  async bewaak(actor: Actor, zaak: Zaakstaat, { soort, ontvangenOp }: Meldingfeit): Promise<void> {
    const { soorten } = await this.berichten.instelling();
    if (!soorten.includes(soort) || (await this.zaken.collegetermijn(zaak.id))) return;
    const { id: termijnId } = await this.start.execute(actor, {
      ...{ code: 'COLLEGE_INFORMEREN', object: 'zaak', objectId: zaak.id, zaakId: zaak.id },
      ...{ kenmerk: zaak.nummer, aanbiederId: null, behandelaarId: zaak.behandelaarId },
      start: dagVan(ontvangenOp).toString(),
    });
    await this.zaken.onthoudCollegetermijn(zaak.id, termijnId);
  }

  /** The term is met when every college concerned heard of every melding. */
  async rondAf(actor: Actor, zaak: Zaakstaat): Promise<void> {
    const termijnId = await this.zaken.collegetermijn(zaak.id);
    if (!termijnId || (await this.concepten(zaak)).length > 0) return;
    await this.voldoe.execute(actor, { termijnId, op: this.klok.vandaag().toString() });
    await this.zaken.onthoudCollegetermijn(zaak.id, null);
  }
}
