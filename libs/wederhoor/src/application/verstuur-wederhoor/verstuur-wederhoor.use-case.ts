import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import {
  LegRapportversieVast,
  REACTIE_AANBIEDER,
  StelVierOgenIn,
  VolgWederhoor,
  metKoppen,
} from '@navolgbaar/rapport';
import type { Concept } from '../../domain/concept';
import { weiger } from '../../domain/fouten';
import { Wederhoor } from '../../domain/wederhoor';
import { Wederhoren } from '../ports/wederhoren';
import { Wederhoortermijn, type Termijnkeuze } from '../wederhoortermijn';
import { Wederhoorwerk } from '../wederhoorwerk';

export interface VerstuurWederhoorCommand extends Termijnkeuze {
  readonly rapportId: string;
  /** The version of the report that was seen: that one is sent. */
  readonly gezien: number;
  readonly toelichting?: string | undefined;
  /** Somebody looked whether the draft tells who gave a signal. */
  readonly nagekeken: boolean;
}

/**
 * Sends the draft as it is now to the provider that it is about. That version is kept under a name with the report, for
 * the team; and as it was sent with the hearing, which is all that the provider reaches.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, WEDERHOOR.NIET_NAGEKEKEN, .RAPPORT_VASTGESTELD,
 * .ZAAK_GESLOTEN, .LOOPT_AL, .TERMIJN_PAST_NIET
 */
@Injectable()
export class VerstuurWederhoor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly rapport: VolgWederhoor,
    private readonly versies: LegRapportversieVast,
    private readonly instellingen: StelVierOgenIn,
    private readonly wederhoren: Wederhoren,
    private readonly termijn: Wederhoortermijn,
    private readonly werk: Wederhoorwerk,
  ) {}

  /** @returns the id of the hearing */
  async execute(actor: Actor, command: VerstuurWederhoorCommand): Promise<string> {
    eisRecht(actor, 'wederhoor:behandelen');
    const { rapportId, gezien, toelichting, nagekeken, ...keuze } = command;
    if (!nagekeken)
      weiger('WEDERHOOR.NIET_NAGEKEKEN', {
        ...{ name: 'nagekeken', reason: 'Kijk na of het concept niet verraadt wie de melding deed.' },
      });
    return this.uow.run(actor, async () => {
      const rapport = await this.rapport.vergrendel(actor, rapportId);
      const { zaakId, aanbiederId, aanbiederNaam, nummer } = rapport;
      const zaak = await this.zaken.van(zaakId);
      if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
      if (rapport.versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
      if (rapport.status !== 'concept') weiger('WEDERHOOR.RAPPORT_VASTGESTELD');
      if (zaak.status === 'afgesloten') weiger('WEDERHOOR.ZAAK_GESLOTEN');
      const basis = { id: nieuwId(), zaakId, zaakNummer: zaak.nummer, aanbiederId };
      const { behandelaarId } = zaak;
      const { termijnId, uiterlijk } = await this.termijn.begin(actor, { ...basis, behandelaarId }, keuze);
      const rapportversieId = await this.versies.houdVast(
        ...([{ staat: rapport }, 'wederhoor', 'Voor wederhoor verstuurd'] as const),
      );
      const wederhoor = Wederhoor.verstuur({
        ...{ ...basis, aanbiederNaam, behandelaarId, rapportId, rapportversie: gezien, rapportversieId },
        ...{ rapportNummer: nummer, concept: conceptVan(rapport), toelichting: toelichting?.trim() || null },
        ...{ verstuurdOp: this.klok.vandaag().toString(), uiterlijk, termijnId },
        meesteWoorden: await this.instellingen.meesteWoorden(),
      });
      await this.wederhoren.voegToe(wederhoor);
      await this.werk.vertelRapport(actor, rapportId);
      this.uow.meld({
        ...{ type: 'WederhoorVerstuurd', aggregaatId: basis.id },
        payload: { wederhoorId: basis.id, rapportId, zaakId, aanbiederId },
      });
      await this.werk.laatSpoorNa(wederhoor.staat, {
        handeling: 'versturen',
        tekst: `Het concept van rapport ${nummer} is voor wederhoor verstuurd aan ${aanbiederNaam}. Reactie uiterlijk ${schrijfDag(uiterlijk)}.`,
        velden: ['concept', 'uiterlijk', 'nagekeken'],
      });
      return basis.id;
    });
  }
}

/** What an earlier hearing brought in is the provider's own, and not what is heard about. */
function conceptVan(rapport: Parameters<typeof metKoppen>[0] & { titel: string }): Concept {
  const { secties, bevindingen, bevindingenNa } = metKoppen(rapport);
  return {
    ...{ titel: rapport.titel, soort: rapport.soort, bevindingenNa },
    secties: secties.filter(({ sleutel }) => sleutel !== REACTIE_AANBIEDER),
    bevindingen: bevindingen.map(({ norm, oordeel, onderbouwing }) => ({ norm, oordeel, onderbouwing })),
  };
}
