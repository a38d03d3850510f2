import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { OPEN_ADVIEZEN } from '../../domain/collegeadvies-status';
import { Collegeadvies } from '../../domain/collegeadvies';
import { weiger } from '../../domain/fouten';
import { AdviesbasisBron, type Basiskeuze } from '../adviesbasis';
import { Advieswerk } from '../advieswerk';
import { Adviezen } from '../ports/adviezen';
import { AdviezenQuery } from '../queries/adviezen.query';

export interface BeginAdviesCommand extends Basiskeuze {
  readonly zaakId: string;
  readonly gemeenteId: string;
  /** In a case with several providers: about whom. */
  readonly aanbiederId?: string | undefined;
}

/** A person begins an advice to the college of one gemeente himself. */
@Injectable()
export class BeginAdvies {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly basis: AdviesbasisBron,
    private readonly adviezen: Adviezen,
    private readonly query: AdviezenQuery,
    private readonly werk: Advieswerk,
  ) {}

  /**
   * @returns the id of the advice
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, COLLEGEADVIES.GEMEENTE_HOORT_NIET_BIJ_ZAAK, .RUST_NERGENS_OP, .LOOPT_AL,
   * .OVERGEDRAGEN, ONDERZOEK.AANBIEDER_ONTBREEKT, .AANBIEDER_NIET_BETROKKEN
   */
  execute(actor: Actor, { zaakId, gemeenteId, ...keuze }: BeginAdviesCommand): Promise<string> {
    eisRecht(actor, 'collegeadvies:opstellen');
    return this.uow.run(actor, async () => {
      const zaak = await this.werk.eisZaak(zaakId);
      const gemeenteNaam = zaak.gemeenteIds.includes(gemeenteId)
        ? await this.adviezen.gemeenteNaam(gemeenteId)
        : null;
      if (!gemeenteNaam)
        weiger('COLLEGEADVIES.GEMEENTE_HOORT_NIET_BIJ_ZAAK', {
          name: 'gemeenteId',
          reason: 'Kies een gemeente van deze zaak.',
        });
      const { aanbiederId, aanbiederNaam } = await this.zaken.aanbieder(zaak, keuze.aanbiederId);
      const { wet, basis } = await this.basis.zoek(actor, zaak, aanbiederId, keuze);
      const open = (await this.query.van({ zaakId, aanbiederId, gemeenteId })).filter(({ status }) =>
        OPEN_ADVIEZEN.includes(status),
      );
      if (open.some((een) => een.basis.some(({ id }) => basis.some((nieuw) => nieuw.id === id))))
        weiger('COLLEGEADVIES.LOOPT_AL');
      const advies = Collegeadvies.begin(
        {
          ...{ id: nieuwId(), zaakId, zaakNummer: zaak.nummer, wet, aanbiederId, aanbiederNaam },
          ...{ gemeenteId, gemeenteNaam, behandelaarId: zaak.behandelaarId ?? actor.gebruikerId },
          ...{ aanleiding: keuze.aanleiding, basis, begonnenOp: this.klok.vandaag().toString() },
        },
        'concept',
      );
      await this.adviezen.voegToe(advies);
      await this.werk.laatSpoorNa(advies.staat, {
        handeling: 'beginnen',
        tekst: `Advies aan het college van ${gemeenteNaam} over ${aanbiederNaam} begonnen.`,
      });
      return advies.staat.id;
    });
  }
}
