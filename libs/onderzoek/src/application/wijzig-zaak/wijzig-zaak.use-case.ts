import { BekendeGemeenten } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { BekendeBehandelaars } from '@navolgbaar/identiteit';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { WijzigTermijnbehandelaar } from '@navolgbaar/termijn';
import { ZaakFeiten } from '../queries/zaak-feiten';
import { Zaakwerk } from '../zaakwerk';

export interface WijzigZaakCommand {
  readonly zaakId: string;
  readonly versie: number;
  readonly velden: {
    readonly onderwerp?: string | undefined;
    readonly behandelaarId?: string | null | undefined;
    readonly gemeenteIds?: readonly string[] | undefined;
    readonly gevoelig?: boolean | undefined;
  };
}

/** The fields as the timeline names them; what is not here reads well as it is. */
const WOORD: Readonly<Record<string, string>> = {
  behandelaarId: 'behandelaar',
  gemeenteIds: 'betrokken gemeenten',
  gevoelig: 'gevoeligheid',
};
const woordVoor = (veld: string): string => WOORD[veld] ?? veld;

/**
 * Changes who handles a case, which gemeenten it concerns, its title, or whether it is sensitive.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK when it is closed,
 * BEHANDELAAR_ONBEKEND, BELANGENCONFLICT
 */
@Injectable()
export class WijzigZaak {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly behandelaars: BekendeBehandelaars,
    private readonly feiten: ZaakFeiten,
    private readonly gemeenten: BekendeGemeenten,
    private readonly werk: Zaakwerk,
    private readonly termijnen: WijzigTermijnbehandelaar,
  ) {}

  execute(actor: Actor, { zaakId, versie, velden }: WijzigZaakCommand): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: versie }, async (zaak) => {
      const gewijzigd = Object.fromEntries(
        Object.entries(velden).filter(([, waarde]) => waarde !== undefined),
      );
      await this.behandelaars.eis(velden.behandelaarId);
      await this.feiten.eisVrij(zaak.staat, velden.behandelaarId, 'behandelaarId');
      await this.gemeenten.eis(velden.gemeenteIds ?? []);
      const { behandelaarId } = velden;
      const vorige = zaak.staat.behandelaarId;
      zaak.wijzig(gewijzigd);
      if (behandelaarId && behandelaarId !== vorige) {
        this.uow.meld({ type: 'ZaakToegewezen', aggregaatId: zaakId, payload: { zaakId, behandelaarId } });
      }
      if (behandelaarId !== undefined) {
        // The reminders of the running terms go to the new handler.
        await this.termijnen.execute(actor, { object: 'zaak', objectId: zaakId, behandelaarId });
      }
      return {
        uitkomst: undefined,
        spoor: {
          handeling: 'zaak:wijzigen',
          soort: 'zaak',
          tekst: `Gegevens van de zaak gewijzigd: ${Object.keys(gewijzigd).map(woordVoor).join(', ')}.`,
          velden: Object.keys(gewijzigd),
        },
      };
    });
  }
}
