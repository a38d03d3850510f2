import { Injectable } from '@nestjs/common';
import { BezoekFeiten } from '@navolgbaar/bezoek';
import { Belangenconflicten } from '@navolgbaar/identiteit';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import {
  type Bezoekkeuzehandeling,
  type Bezoekkeuzestatus,
  bezoekkeuzeovergangen,
} from '../../domain/bezoekkeuze-status';
import type { Risicofoutcode } from '../../domain/fouten';
import { kiesBezoeken } from '../../domain/kies-bezoeken';
import { VoerAnalyseUit } from '../analyse/voer-analyse-uit.use-case';
import { dagenVan } from './dagen-van';
import { type Bezoekkeuze, Bezoekkeuzes, type Bezoekkeuzestand } from '../ports/bezoekkeuzes';

interface Gezien {
  readonly id: string;
  readonly versie: number;
}

/** The visits of a year: proposed by risk against the days that there are, changed by persons with a reason, adopted (BK-6.19). */
@Injectable()
export class BeheerBezoekkeuze {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly analyse: VoerAnalyseUit,
    private readonly bezoeken: BezoekFeiten,
    private readonly keuzes: Bezoekkeuzes,
    private readonly conflicten: Belangenconflicten,
  ) {}

  /**
   * Proposes a choice, on an analysis of now that is kept with it.
   * @returns its id
   * @throws DomeinFout GEEN_RECHT, BEZOEKKEUZE.JAAR_PAST_NIET
   */
  maak(actor: Actor, jaar: number, dagen: number): Promise<string> {
    eisPersoon(actor, 'bezoekkeuze:maken');
    const vandaag = this.klok.vandaag();
    if (jaar < vandaag.year || jaar > vandaag.year + 1) {
      throw new DomeinFout<Risicofoutcode>('BEZOEKKEUZE.JAAR_PAST_NIET', {}, [
        { name: 'jaar', reason: `Kies ${vandaag.year} of ${vandaag.year + 1}.` },
      ]);
    }
    return this.uow.run(actor, async () => {
      const { id: analyseId, beeld } = await this.analyse.leg(`Bezoekkeuze ${jaar}`);
      const bezoeken = await this.bezoeken.perAanbieder({ ...dagenVan(jaar), voorIedereen: true });
      const kandidaten = beeld.beoordelingen.map(({ feiten, score }) => ({
        ...{ aanbiederId: feiten.aanbiederId, naam: feiten.naam, score, clienten: feiten.clienten.nu },
        laatsteBezoek: feiten.laatsteBezoek,
        geplandOp: bezoeken.get(feiten.aanbiederId)?.gepland ?? null,
      }));
      const { regels, herleiding } = kiesBezoeken(kandidaten, beeld.versie.regels.bezoek, {
        jaar,
        dagen,
        regelversie: beeld.versie.nummer,
      });
      const id = nieuwId();
      await this.keuzes.voegToe(
        { id, analyseId, jaar, dagen, herleiding },
        regels.map(({ naam, ...regel }) => ({
          ...{ ...regel, aanbiederNaam: naam, gekozen: regel.voorgesteld, reden: null },
        })),
      );
      this.uow.schrijf({ handeling: 'bezoekkeuze:maken', object: 'bezoekkeuze', objectId: id });
      return id;
    });
  }

  /**
   * Chooses one provider otherwise than was proposed, with the reason; or as proposed again.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEZOEKKEUZE.NIET_IN_KEUZE,
   * INVOER_ONGELDIG when the reason is missing
   */
  async pasAan(
    actor: Actor,
    gezien: Gezien,
    { aanbiederId, gekozen, reden }: { aanbiederId: string; gekozen: boolean; reden: string | null },
  ): Promise<void> {
    await this.doe(actor, gezien, 'pasAan', async ({ id, toelichting }) => {
      await this.conflicten.eisVrij(actor.gebruikerId, aanbiederId, 'aanbiederId');
      const regel = (await this.keuzes.regels(id)).find((een) => een.aanbiederId === aanbiederId);
      if (!regel) throw new DomeinFout<Risicofoutcode>('BEZOEKKEUZE.NIET_IN_KEUZE');
      const anders = gekozen !== regel.voorgesteld;
      if (anders && !reden) {
        throw new DomeinFout('INVOER_ONGELDIG', {}, [
          { name: 'reden', reason: 'Leg uit waarom u anders kiest dan is voorgesteld.' },
        ]);
      }
      await this.keuzes.kies(id, { aanbiederId, gekozen, reden: anders ? reden : null });
      return { toelichting, reden: null };
    });
  }

  /**
   * Adopts it; the one that was adopted for this year before is replaced, and stays readable.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEZOEKKEUZE.TE_VEEL_DAGEN
   */
  async stelVast(actor: Actor, gezien: Gezien, toelichting: string): Promise<void> {
    await this.doe(actor, gezien, 'stelVast', async ({ id, jaar, dagen }) => {
      const nodig = (await this.keuzes.regels(id))
        .filter(({ gekozen }) => gekozen)
        .reduce((som, regel) => som + regel.dagen, 0);
      if (nodig > dagen) throw new DomeinFout<Risicofoutcode>('BEZOEKKEUZE.TE_VEEL_DAGEN', { nodig, dagen });
      const vorige = await this.keuzes.vastgesteldeVan(jaar);
      if (vorige) {
        const status = volgendeStatus<Bezoekkeuzestatus, Bezoekkeuzehandeling>(
          bezoekkeuzeovergangen,
          vorige.status,
          'vervang',
        );
        await this.keuzes.zet(vorige.id, { ...vorige, status });
        this.uow.schrijf({ handeling: 'bezoekkeuze:vervangen', object: 'bezoekkeuze', objectId: vorige.id });
      }
      return { toelichting, reden: null };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK */
  async trekIn(actor: Actor, gezien: Gezien, reden: string): Promise<void> {
    await this.doe(actor, gezien, 'trekIn', () => Promise.resolve({ toelichting: null, reden }));
  }

  private async doe(
    actor: Actor,
    { id, versie }: Gezien,
    handeling: 'pasAan' | 'stelVast' | 'trekIn',
    werk: (keuze: Bezoekkeuze) => Promise<Omit<Bezoekkeuzestand, 'status'>>,
  ): Promise<void> {
    eisPersoon(actor, bezoekkeuzeovergangen.concept[handeling].recht);
    await this.uow.run(actor, async () => {
      const keuze = await this.keuzes.laadVoorWijziging(id);
      if (keuze.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const status = volgendeStatus<Bezoekkeuzestatus, Bezoekkeuzehandeling>(
        bezoekkeuzeovergangen,
        keuze.status,
        handeling,
      );
      await this.keuzes.zet(id, { ...(await werk(keuze)), status });
      this.uow.schrijf({ handeling: `bezoekkeuze:${handeling}`, object: 'bezoekkeuze', objectId: id });
    });
  }
}
