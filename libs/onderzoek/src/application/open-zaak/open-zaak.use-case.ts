import { Injectable } from '@nestjs/common';
import { Grondslagen } from '@navolgbaar/bron';
import { AanbiederFeiten, BekendeGemeenten } from '@navolgbaar/aanbieder';
import { BekendeBehandelaars, Belangenconflicten } from '@navolgbaar/identiteit';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { MarkeerMelding, MeldingFeiten, type Meldingfeit } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import type { Actie, Domein, Toezichtvorm, Wet } from '../../domain/soorten';
import { Zaak } from '../../domain/zaak';
import { Collegewerk } from '../informeer-college/collegewerk';
import { ZaakgrondslagRepository } from '../ports/zaakgrondslag.repository';
import { ZaakRepository } from '../ports/zaak.repository';
import { Zaakwerk } from '../zaakwerk';

export interface OpenZaakCommand {
  readonly toezichtvorm: Toezichtvorm;
  readonly onderwerp: string;
  readonly domein: Domein;
  readonly wet: Wet;
  /** The melding it follows from; that melding moves on to `in_zaak`. */
  readonly meldingId?: string | undefined;
  readonly aanbiederId?: string | null | undefined;
  readonly locatieId?: string | null | undefined;
  readonly gemeenteIds?: readonly string[] | undefined;
  readonly actie?: Actie | null | undefined;
  readonly gevoelig?: boolean | undefined;
  readonly behandelaarId?: string | null | undefined;
  /** Who handles it is told of it another way, together with what else he got. */
  readonly toewijzingVerteld?: boolean | undefined;
}

/** Words from our own list that a line of history may quote. */
const VORMTEKST: Readonly<Record<Toezichtvorm, string>> = {
  structureel: 'structureel toezicht',
  proactief: 'proactief toezicht',
  signaalgestuurd: 'signaalgestuurd toezicht',
  calamiteiten: 'calamiteitentoezicht',
};

/**
 * Opens a supervision case (BK-6.18), numbered at once, with its competence by law and domain (BK-6.06). Outside the
 * own competence a case can only follow what was passed on. It rests on the versions of law and policy of the day.
 * @throws DomeinFout GEEN_RECHT, OVERGANG_NIET_MOGELIJK when the melding is not ready for a case,
 * ONDERZOEK.MELDING_ONBEKEND, ONDERZOEK.AANBIEDER_ONBEKEND, BEHANDELAAR_ONBEKEND, BELANGENCONFLICT
 */
@Injectable()
export class OpenZaak {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly aanbieders: AanbiederFeiten,
    private readonly behandelaars: BekendeBehandelaars,
    private readonly conflicten: Belangenconflicten,
    private readonly gemeenten: BekendeGemeenten,
    private readonly meldingen: MeldingFeiten,
    private readonly markeerMelding: MarkeerMelding,
    private readonly college: Collegewerk,
    private readonly bronnen: Grondslagen,
    private readonly grondslagen: ZaakgrondslagRepository,
    private readonly zaken: ZaakRepository,
    private readonly werk: Zaakwerk,
  ) {}

  async execute(actor: Actor, command: OpenZaakCommand): Promise<{ id: string; nummer: string }> {
    eisRecht(actor, 'zaak:behandelen');
    return this.uow.run(actor, async () => {
      const { meldingId = null } = command;
      const melding = meldingId ? await this.neemMelding(actor, meldingId) : null;
      const aanbieder = await this.aanbiederVan(command.aanbiederId ?? null);
      await this.behandelaars.eis(command.behandelaarId);
      await this.conflicten.eisVrij(actor.gebruikerId, command.aanbiederId, 'aanbiederId');
      await this.conflicten.eisVrij(command.behandelaarId, command.aanbiederId);
      await this.gemeenten.eis(command.gemeenteIds ?? []);
      const zaak = Zaak.open({
        id: nieuwId(),
        onderwerp: command.onderwerp,
        toezichtvorm: command.toezichtvorm,
        domein: command.domein,
        wet: command.wet,
        aanbiederId: aanbieder?.id ?? null,
        aanbiederNaam: aanbieder?.naam ?? null,
        locatieId: command.locatieId ?? null,
        gemeenteIds: betrokkenGemeenten(command.gemeenteIds, aanbieder?.gemeenteIds),
        actie: command.actie ?? null,
        gevoelig: command.gevoelig ?? false,
        behandelaarId: command.behandelaarId ?? (actor.soort === 'gebruiker' ? actor.gebruikerId : null),
        geopendOp: this.klok.nu().toString(),
        nummer: await this.uow.nummer('zaak', this.klok.vandaag().year),
      });
      await this.zaken.voegToe(zaak, meldingId);
      await this.legGrondslagVast(zaak);
      // What went up in the melding comes along.
      for (const id of meldingId ? await this.meldingen.samengevoegdIn(meldingId) : [])
        await this.zaken.voegMeldingToe(zaak.staat.id, id);
      if (melding && command.toezichtvorm === 'calamiteiten')
        await this.college.bewaak(actor, zaak.staat, melding);
      await this.rondAf(zaak, command);
      return { id: zaak.staat.id, nummer: zaak.staat.nummer };
    });
  }

  /** The versions of law and policy of today: they stay with the case. */
  private async legGrondslagVast({ staat: { id, wet, gemeenteIds, toezichtvorm } }: Zaak): Promise<void> {
    const calamiteit = toezichtvorm === 'calamiteiten';
    const dag = this.klok.vandaag().toString();
    await this.grondslagen.zet(id, await this.bronnen.kies({ wet, gemeenteIds, calamiteit, dag }));
  }

  private async rondAf(
    { staat }: Zaak,
    { meldingId, toewijzingVerteld = false }: OpenZaakCommand,
  ): Promise<void> {
    this.uow.meld({
      type: 'ZaakGeopend',
      aggregaatId: staat.id,
      payload: {
        zaakId: staat.id,
        toezichtvorm: staat.toezichtvorm,
        wet: staat.wet,
        aanbiederId: staat.aanbiederId,
        meldingId: meldingId ?? null,
      },
    });
    const { id: zaakId, behandelaarId } = staat;
    // Named for somebody else: who opens a case handles it unless he says otherwise.
    if (behandelaarId && behandelaarId !== this.uow.actor().gebruikerId && !toewijzingVerteld) {
      this.uow.meld({ type: 'ZaakToegewezen', aggregaatId: zaakId, payload: { zaakId, behandelaarId } });
    }
    await this.werk.laatSpoorNa(staat.id, {
      handeling: 'zaak:openen',
      soort: 'zaak',
      tekst: `Zaak geopend: ${VORMTEKST[staat.toezichtvorm]}.`,
    });
  }

  private async neemMelding(actor: Actor, meldingId: string): Promise<Meldingfeit> {
    const melding = await this.meldingen.van(meldingId);
    if (!melding) throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.MELDING_ONBEKEND');
    await this.markeerMelding.execute(actor, { meldingId, handeling: 'openZaak' });
    return melding;
  }

  private async aanbiederVan(id: string | null) {
    if (!id) return null;
    const aanbieder = await this.aanbieders.van(id);
    if (aanbieder) return aanbieder;
    throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.AANBIEDER_ONBEKEND', {}, [
      { name: 'aanbiederId', reason: 'Deze aanbieder staat niet in het register.' },
    ]);
  }
}

/** The gemeenten that were named, else the one for which the provider works; with several a person chooses. */
function betrokkenGemeenten(
  genoemd: readonly string[] | undefined,
  vanAanbieder: readonly string[] | undefined,
): readonly string[] {
  if (genoemd && genoemd.length > 0) return [...new Set(genoemd)];
  return vanAanbieder?.length === 1 ? vanAanbieder : [];
}
