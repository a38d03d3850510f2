import { type Grondsoort, vindMaatregelgrond, vindplaatsfout } from '@navolgbaar/collegeadvies';
import { GedeeldeStukken } from '@navolgbaar/college';
import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { RapportFeiten } from '@navolgbaar/rapport';
import type { Besluitfeit } from '../../domain/corrigerendstaat';
import { weiger, weigerAls } from '../../domain/fouten';
import type { Clientinvoer } from '../../domain/keuringen';
import type { Corrigerendsoort } from '../../domain/soorten';
import { Maatregelbegin } from '../maatregelbegin';
import { Maatregelwerk } from '../maatregelwerk';
import { CorrigerendeMaatregelen } from '../ports/maatregelen';

export interface BesluitZonderAdviesCommand {
  readonly zaakId: string;
  readonly gemeenteId: string;
  /** In a case with several providers: about whom. */
  readonly aanbiederId?: string | undefined;
  readonly soort: Corrigerendsoort;
  readonly grond: { readonly soort: Grondsoort; readonly vindplaats: string } | null;
  readonly besluit: Omit<Besluitfeit, 'opPapier'>;
  readonly van: string | null;
  readonly tot: string | null;
  readonly clienten: readonly Clientinvoer[];
}

/** More reports than a case has. */
const RAPPORTEN = 50;

/**
 * What a college decided without an advice, on a report or a calamity that was shared with it: also that it imposes nothing,
 * with the reason (rulings: each college's later decision on a calamity report is recorded too).
 */
@Injectable()
export class LegBesluitZonderAdviesVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly rapporten: RapportFeiten,
    private readonly gedeeld: GedeeldeStukken,
    private readonly maatregelen: CorrigerendeMaatregelen,
    private readonly begin: Maatregelbegin,
    private readonly werk: Maatregelwerk,
  ) {}

  /**
   * @returns the id of the measure
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, CORRIGEREND.GEMEENTE_HOORT_NIET_BIJ_ZAAK, .NIET_GEDEELD, .BESTAAT_AL,
   * .CLIENT_WLZ, .PAST_NIET, .ONVOLLEDIG, .OVERGEDRAGEN, ONDERZOEK.AANBIEDER_ONTBREEKT, .KIES_AANBIEDER, .AANBIEDER_NIET_BETROKKEN
   */
  execute(actor: Actor, command: BesluitZonderAdviesCommand): Promise<string> {
    eisRecht(actor, 'corrigerend:vastleggen');
    const { zaakId, gemeenteId, soort, grond, besluit, van, tot, clienten } = command;
    return this.uow.run(actor, async () => {
      const zaak = await this.werk.eisZaak(zaakId);
      // Over care from the Wlz a gemeente decides nothing (AC-5).
      if (zaak.wet === 'wlz') weiger('CORRIGEREND.CLIENT_WLZ');
      const gemeenteNaam = zaak.gemeenteIds.includes(gemeenteId)
        ? await this.maatregelen.gemeenteNaam(gemeenteId)
        : null;
      if (!gemeenteNaam)
        weiger('CORRIGEREND.GEMEENTE_HOORT_NIET_BIJ_ZAAK', {
          ...{ name: 'gemeenteId', reason: 'Kies een gemeente van deze zaak.' },
        });
      const { aanbiederId, aanbiederNaam } = await this.zaken.aanbieder(zaak, command.aanbiederId);
      if (!(await this.isGedeeld(zaakId, aanbiederId, gemeenteId))) weiger('CORRIGEREND.NIET_GEDEELD');
      if (soort !== 'geen') weigerAls('CORRIGEREND.ONVOLLEDIG', [vindplaatsfout(grond)]);
      const { op, nummer: kenmerk } = besluit;
      if (await this.maatregelen.bestaat({ zaakId, aanbiederId, gemeenteId, soort, op, nummer: kenmerk }))
        weiger('CORRIGEREND.BESTAAT_AL');
      const past = soort !== 'geen' && grond ? vindMaatregelgrond(soort, grond.soort) : null;
      const nummer = `C${await this.uow.nummer('corrigerend', this.klok.vandaag().year)}`;
      const id = nieuwId();
      await this.begin.voegToe(actor, {
        ...{ id, nummer, zaakId, zaakNummer: zaak.nummer, wet: zaak.wet, aanbiederId, aanbiederNaam },
        ...{ gemeenteId, gemeenteNaam, behandelaarId: zaak.behandelaarId, adviesId: null },
        ...{ herkomst: 'zonder_advies', soort, grond, karakter: past?.karakter ?? null },
        ...{ zonderGrond: soort !== 'geen' && past === null, van, tot, clienten },
        besluit: { ...besluit, opPapier: true },
      });
      return id;
    });
  }

  /** An adopted report about this provider, or a message about the case, that this college got and still has. */
  private async isGedeeld(zaakId: string, aanbiederId: string, gemeenteId: string): Promise<boolean> {
    const verteld = await this.gedeeld.gemeentenVan([zaakId]);
    if (verteld.some((een) => een.gemeenteId === gemeenteId)) return true;
    for (const rapport of await this.rapporten.vanZaak(zaakId, RAPPORTEN))
      if (rapport.aanbiederId === aanbiederId && (await this.gedeeld.geldt(rapport.id, gemeenteId)))
        return true;
    return false;
  }
}
