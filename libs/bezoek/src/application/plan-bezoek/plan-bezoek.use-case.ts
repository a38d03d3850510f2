import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { MarkeerZaak, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Aankondiging, Bezoek } from '../../domain/bezoek';
import { weiger } from '../../domain/fouten';
import { Bezoekwerk, type GevraagdeAfspraak } from '../bezoekwerk';
import { BezoekenQuery } from '../queries/bezoeken.query';
import { BezoekRepository } from '../ports/bezoek.repository';

export interface PlanBezoekCommand extends GevraagdeAfspraak {
  readonly zaakId: string;
  readonly aankondiging: Aankondiging;
  readonly doel: string;
  /** Asked in a case with several providers. */
  readonly aanbiederId?: string | undefined;
  /** The visit of which this is the hercontrole. */
  readonly vervolgOp?: string | null | undefined;
  /** The maatregel of this case and provider that it looks at; whoever names one has checked that. */
  readonly maatregelId?: string | undefined;
}

/**
 * Plans a visit to a provider of a case (Beleidskader § 6; BK-6.19). The provider is told nothing by this act.
 * @returns the id of the visit
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK in a closed case, BEHANDELAAR_ONBEKEND, BEZOEK.…
 */
@Injectable()
export class PlanBezoek {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly markeer: MarkeerZaak,
    private readonly werk: Bezoekwerk,
    private readonly bezoeken: BezoekRepository,
    private readonly query: BezoekenQuery,
  ) {}

  execute(actor: Actor, command: PlanBezoekCommand): Promise<string> {
    eisRecht(actor, 'bezoek:plannen');
    const { zaakId, aankondiging, doel, aanbiederId: gekozen, vervolgOp = null, ...anders } = command;
    const { maatregelId = null, ...gevraagd } = anders;
    return this.uow.run(actor, async () => {
      const zaak = await this.zaken.van(zaakId);
      if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
      if (!zaak.aanbiederId) weiger('BEZOEK.AANBIEDER_ONTBREEKT');
      const { aanbiederId, aanbiederNaam } = await this.zaken.aanbieder(zaak, gekozen);
      const id = nieuwId();
      const afspraak = await this.werk.keurAfspraak(aanbiederId, gevraagd);
      await this.eisVervolg(vervolgOp, aanbiederId);
      const over = { zaakId, zaakNummer: zaak.nummer, aanbiederId, aanbiederNaam };
      const bezoek = Bezoek.plan(
        { ...afspraak, ...over, id, aankondiging, doel, vervolgOp, maatregelId },
        this.klok.vandaag(),
      );
      await this.werk.eisPlanning(bezoek.staat);
      // Locks the case and holds its own table against it: in a closed case nothing is planned.
      await this.markeer.execute(actor, {
        ...{ zaakId, handeling: 'planBezoek' },
        tekst: `${vervolgOp || maatregelId ? 'Hercontrole' : 'Bezoek'} gepland op ${schrijfDag(afspraak.op)}.`,
      });
      await this.bezoeken.voegToe(bezoek);
      this.uow.schrijf({ handeling: 'bezoek:plannen', object: 'bezoek', objectId: id });
      return id;
    });
  }

  /** A hercontrole looks again at what a visit to the same provider showed (Beleidskader § 6; law-and-practice "herbezoek"). */
  private async eisVervolg(vervolgOp: string | null, aanbiederId: string): Promise<void> {
    if (vervolgOp === null) return;
    const eerder = await this.query.detail(vervolgOp);
    // A case that is closed to this person: its visits do not exist.
    if (!eerder || !(await this.zaken.van(eerder.zaakId))) throw new DomeinFout('NIET_GEVONDEN');
    if (eerder.aanbiederId !== aanbiederId || eerder.status !== 'afgelegd')
      weiger('BEZOEK.VERVOLG_PAST_NIET', 'vervolgOp', 'Kies een vastgelegd bezoek aan deze aanbieder.');
  }
}
