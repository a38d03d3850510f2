import { BezoekFeiten } from '@navolgbaar/bezoek';
import { Injectable } from '@nestjs/common';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { vindInCatalogus } from '../../domain/catalogus.v1';
import { weiger } from '../../domain/fouten';
import { Opvraaglijst } from '../../domain/opvraaglijst';
import type { Bekend, Opvraagvraag, Vraaginhoud } from '../../domain/opvraagvraag';
import { GRONDSLAG, type Vraagsoort } from '../../domain/soorten';
import { type OpLijst, Opvraagwerk } from '../opvraagwerk';
import { Opvraaglijsten } from '../ports/opvraaglijsten';
import { ZoekBekend } from '../zoek-bekend';

export interface BeginLijstCommand {
  readonly zaakId: string;
  /** To whom; asked in a case with several providers. */
  readonly aanbiederId?: string | undefined;
  readonly bezoekId?: string | undefined;
  readonly titel: string;
  readonly inleiding?: string | undefined;
}

/** What a person says of a question; what is left out comes from the catalogue. */
export interface Vraagkeuze {
  readonly code?: string | undefined;
  readonly soort?: Vraagsoort | undefined;
  readonly wat?: string | undefined;
  readonly waarom?: string | undefined;
  readonly grondslag?: string | undefined;
  readonly norm?: string | undefined;
  readonly periode?: string | undefined;
  readonly verplicht: boolean;
}

const OPSTELLEN = { recht: 'opvraaglijst:opstellen', open: true } as const;

/** A request list while it is written (NW-14): what is asked, why, and what is known of it already. */
@Injectable()
export class StelLijstOp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly lijsten: Opvraaglijsten,
    private readonly zaken: ZaakFeiten,
    private readonly bezoeken: BezoekFeiten,
    private readonly bekend: ZoekBekend,
    private readonly werk: Opvraagwerk,
  ) {}

  /**
   * @returns the id of the list
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OPVRAAGLIJST.ZAAK_GESLOTEN, .BEZOEK_PAST_NIET,
   * ONDERZOEK.AANBIEDER_ONTBREEKT, .AANBIEDER_NIET_BETROKKEN
   */
  begin(actor: Actor, { zaakId, titel, inleiding, bezoekId, ...keuze }: BeginLijstCommand): Promise<string> {
    eisRecht(actor, OPSTELLEN.recht);
    return this.uow.run(actor, async () => {
      const zaak = await this.werk.eisZaak(zaakId, true);
      const { aanbiederId, aanbiederNaam } = await this.zaken.aanbieder(zaak, keuze.aanbiederId);
      if (bezoekId) await this.eisBezoek(bezoekId, { zaakId, aanbiederId });
      const id = nieuwId();
      const lijst = Opvraaglijst.begin({
        ...{ id, zaakId, zaakNummer: zaak.nummer, bezoekId: bezoekId ?? null, aanbiederId, aanbiederNaam },
        ...{ behandelaarId: zaak.behandelaarId ?? actor.gebruikerId, titel, inleiding: inleiding ?? null },
      });
      await this.lijsten.voegToe(lijst);
      this.werk.laatSpoorNa(lijst.staat, { handeling: 'beginnen' });
      return id;
    });
  }

  /** @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK */
  wijzig(actor: Actor, op: OpLijst, deel: { readonly titel: string; readonly inleiding: string | null }) {
    return this.werk.vanTeam(actor, OPSTELLEN, op, (lijst) => {
      lijst.wijzig(deel);
      return { handeling: 'wijzigen', velden: ['titel', 'inleiding'] };
    });
  }

  /** @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, OPVRAAGLIJST.… */
  voegVraagToe(actor: Actor, op: OpLijst, keuze: Vraagkeuze): Promise<void> {
    return this.werk.vanTeam(actor, OPSTELLEN, op, async (lijst) => {
      const inhoud = inhoudVan(keuze);
      const bekend = await this.bekend.voor(lijst.staat, codesVan(inhoud));
      lijst.voegToe({ ...inhoud, ...nieuw(bekend(inhoud.code)) });
      return { handeling: 'vraag-toevoegen', velden: ['vragen'] };
    });
  }

  /** Several of the catalogue at once. @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, OPVRAAGLIJST.… */
  neemUitCatalogus(
    actor: Actor,
    op: OpLijst,
    { codes, verplicht }: { readonly codes: readonly string[]; readonly verplicht: boolean },
  ): Promise<void> {
    return this.werk.vanTeam(actor, OPSTELLEN, op, async (lijst) => {
      const bekend = await this.bekend.voor(lijst.staat, codes);
      for (const code of codes) lijst.voegToe({ ...inhoudVan({ code, verplicht }), ...nieuw(bekend(code)) });
      return { handeling: 'vraag-toevoegen', velden: ['vragen'] };
    });
  }

  /** @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, OPVRAAGLIJST.… */
  wijzigVraag(actor: Actor, op: OpLijst, vraagId: string, keuze: Vraagkeuze): Promise<void> {
    return this.werk.vanTeam(actor, OPSTELLEN, op, async (lijst) => {
      const oud = lijst.staat.vragen.find(({ id }) => id === vraagId);
      const inhoud = inhoudVan({ ...keuze, code: oud?.code ?? undefined });
      const bekend = await this.bekend.voor(lijst.staat, codesVan(inhoud));
      lijst.wijzigVraag({ ...inhoud, ...nieuw(bekend(inhoud.code)), id: vraagId });
      return { handeling: 'vraag-wijzigen', velden: ['vragen'] };
    });
  }

  /** @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK */
  haalVraagWeg(actor: Actor, op: OpLijst, vraagId: string): Promise<void> {
    return this.werk.vanTeam(actor, OPSTELLEN, op, (lijst) => {
      lijst.haalVraagWeg(vraagId);
      return { handeling: 'vraag-weghalen', velden: ['vragen'] };
    });
  }

  private async eisBezoek(id: string, van: { zaakId: string; aanbiederId: string }): Promise<void> {
    const bezoek = await this.bezoeken.van(id);
    if (bezoek?.zaakId === van.zaakId && bezoek.aanbiederId === van.aanbiederId) return;
    weiger('OPVRAAGLIJST.BEZOEK_PAST_NIET', 'bezoekId', 'Kies een bezoek van deze zaak aan deze aanbieder.');
  }
}

const codesVan = ({ code }: Vraaginhoud): readonly string[] => (code === null ? [] : [code]);
const nieuw = (bekend: Bekend | null): Omit<Opvraagvraag, keyof Vraaginhoud> => ({
  ...{ id: nieuwId(), bekend, vervallen: null, antwoorden: [] },
});

/** @throws DomeinFout OPVRAAGLIJST.CODE_ONBEKEND, .VRAAG_ONVOLLEDIG */
function inhoudVan(keuze: Vraagkeuze): Vraaginhoud {
  const uit = keuze.code === undefined ? null : vindInCatalogus(keuze.code);
  if (keuze.code !== undefined && !uit)
    weiger('OPVRAAGLIJST.CODE_ONBEKEND', 'code', 'Kies iets uit de lijst, of vraag iets eigens.');
  const soort = uit?.soort ?? keuze.soort ?? 'inlichting';
  const wat = keuze.wat ?? uit?.wat;
  const waarom = keuze.waarom ?? uit?.waarom;
  if (!wat) return weiger('OPVRAAGLIJST.VRAAG_ONVOLLEDIG', 'wat', 'Schrijf op wat u vraagt.');
  if (!waarom) return weiger('OPVRAAGLIJST.VRAAG_ONVOLLEDIG', 'waarom', 'Schrijf op waarom u dit vraagt.');
  return {
    ...{ code: uit?.code ?? null, soort, wat, waarom, verplicht: keuze.verplicht },
    grondslag:
      keuze.grondslag ??
      (keuze.verplicht ? (uit?.grondslag ?? GRONDSLAG[soort]) : 'Vrijwillig: u hoeft dit niet te geven'),
    ...{ norm: keuze.norm ?? uit?.norm ?? null, periode: keuze.periode ?? uit?.periode ?? null },
  };
}
