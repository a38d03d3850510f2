import { Injectable } from '@nestjs/common';
import { BevindingFeiten, LegBewijsVast, StelBevindingOp } from '@navolgbaar/bevinding';
import { DomeinFout, schrijfDag } from '@navolgbaar/kernel';
import { LegWaarnemingVast, ZaakFeiten } from '@navolgbaar/onderzoek';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Bezoekstaat } from '../../../domain/bezoek';
import { beschrijfAntwoorden, bevindingVan } from '../../../domain/lijst/bevinding-van-antwoord';
import type { Lijststaat } from '../../../domain/lijst/bezoeklijst';
import { type Veldfout, weigerLijst } from '../../../domain/lijst/fouten';
import { type Antwoordinhoud, delenVan } from '../../../domain/lijst/onderdelen';
import { type Lijstfoto, LijstRepository } from '../../ports/lijst.repository';
import { Lijstwerk } from '../lijstwerk';

/** Of which answer a finding is made, and what it means for inwoners (NW-16): that no list asks on the spot. */
export interface Gewenstebevinding {
  readonly normId: string;
  readonly gevolgen: string;
}

/** What the findings of one list share. */
interface Grond {
  readonly actor: Actor;
  readonly lijst: Lijststaat;
  readonly bezoek: Bezoekstaat;
  readonly wet: 'wmo' | 'jeugdwet' | 'wlz';
  readonly antwoorden: ReadonlyMap<string, Antwoordinhoud>;
  readonly les: string | null;
}

/**
 * Makes draft findings of the answers of a finished list, once of each: on the observation of the visit and the photos of the
 * norm, held against the version of the framework that the list has.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEZOEKLIJST.GEEN_BEVINDING, BEVINDING.…
 */
@Injectable()
export class MaakBevindingen {
  constructor(
    private readonly lijsten: LijstRepository,
    private readonly werk: Lijstwerk,
    private readonly zaken: ZaakFeiten,
    private readonly legWaarnemingVast: LegWaarnemingVast,
    private readonly legBewijsVast: LegBewijsVast,
    private readonly stelOp: StelBevindingOp,
    private readonly bevindingen: BevindingFeiten,
  ) {}

  execute(
    actor: Actor,
    { bezoekId, versie }: { readonly bezoekId: string; readonly versie: number },
    gewenst: readonly Gewenstebevinding[],
  ): Promise<void> {
    return this.werk.doe(
      actor,
      { bezoekId, gezien: versie, handeling: 'maakBevindingen' },
      async ({ lijst, bezoek }) => {
        const gedaan = new Set((await this.lijsten.bevindingen(lijst.id)).map(({ normId }) => normId));
        const nieuw = gewenst.filter(({ normId }) => !gedaan.has(normId));
        const grond = await this.grond(actor, lijst, bezoek);
        keurKeuze(grond, nieuw);
        if (nieuw.length > 0) {
          const bezoekbewijs = await this.bezoekbewijs(grond);
          const fotobewijs = await this.fotobewijs(grond, nieuw);
          for (const een of nieuw) {
            const bijNorm = fotobewijs.filter(({ normId }) => normId === een.normId);
            await this.maak(grond, een, [bezoekbewijs, ...bijNorm.map(({ bewijsstukId }) => bewijsstukId)]);
          }
          await this.lijsten.bewaar({ ...lijst, bewijsstukId: bezoekbewijs });
        }
        const velden = nieuw.map(({ normId }) => `antwoord.${normId}`);
        return { uitkomst: undefined, spoor: { handeling: 'bezoeklijst:bevindingen-maken', velden } };
      },
    );
  }

  private async grond(actor: Actor, lijst: Lijststaat, bezoek: Bezoekstaat): Promise<Grond> {
    const zaak = await this.zaken.van(lijst.zaakId);
    if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
    const geldend = (await this.lijsten.onderdelen(lijst.id)).filter(({ stand }) => stand === 'geldt');
    const antwoorden = new Map(delenVan(geldend, 'antwoord').map((deel) => [deel.sleutel, deel.inhoud]));
    const les = delenVan(geldend, 'les')[0]?.inhoud.tekst ?? null;
    return { actor, lijst, bezoek, wet: zaak.wet, antwoorden, les };
  }

  private async maak(
    grond: Grond,
    { normId, gevolgen }: Gewenstebevinding,
    bewijs: readonly string[],
  ): Promise<void> {
    const { actor, lijst, bezoek, wet, les } = grond;
    const inhoud = vanNorm(grond, normId);
    if (!inhoud) return;
    const { soort, stelling, onderbouwing, score, toelichting } = inhoud;
    const { versieId, geeftWkkgzZorg, lokaleGrondslag, dag } = lijst.kader;
    const toetsing = score && {
      ...{ kaderversieId: versieId, normcode: normId, score, toelichting: toelichting ?? undefined },
      ...{ geeftWkkgzZorg: geeftWkkgzZorg ?? undefined, lokaleGrondslag: lokaleGrondslag ?? undefined },
      // As the list asked it: what the provider does since, says nothing of the visit.
      dag: dag ?? bezoek.op,
    };
    const bevindingId = await this.stelOp.execute(actor, {
      zaakId: lijst.zaakId,
      inhoud: {
        ...{ soort, stelling, onderbouwing, gevolgen, geleerd: les, betreft: 'aanbieder' },
        aanbiederId: bezoek.aanbiederId,
        ...{ wetten: [wet], clientgroepen: [], toetsing: toetsing || null },
      },
      bewijsstukIds: bewijs,
    });
    await this.lijsten.voegBevindingToe(lijst, { normId, bevindingId });
  }

  /** The visit as evidence: one observation, whatever number of findings. */
  private async bezoekbewijs({ actor, lijst, bezoek, wet, antwoorden }: Grond): Promise<string> {
    const { zaakId, kader } = lijst;
    // What was withdrawn is no ground any more: then the visit is seen anew.
    if (lijst.bewijsstukId && (await this.inGebruik(lijst, lijst.bewijsstukId))) return lijst.bewijsstukId;
    const dag = schrijfDag(bezoek.op);
    const bronId = await this.legWaarnemingVast.execute(actor, {
      ...{ zaakId, op: bezoek.op, wetten: [wet], hoortBijAanleiding: true },
      omschrijving: `Bezoek aan ${bezoek.aanbiederNaam} op ${dag}, met de bezoeklijst van ${kader.naam}, versie ${kader.nummer}.`,
      onderbouwing: beschrijfAntwoorden(lijst, antwoorden),
    });
    return this.legBewijsVast.execute(actor, {
      ...herkomst(bezoek),
      ...{ zaakId, soort: 'waarneming', bronId, omschrijving: `Waarneming bij het bezoek van ${dag}` },
    });
  }

  private async inGebruik({ zaakId }: Lijststaat, bewijsstukId: string): Promise<boolean> {
    return (await this.bevindingen.bruikbaarBewijs(zaakId, [bewijsstukId])).includes(bewijsstukId);
  }

  /** The photos of these norms as evidence; one that is evidence already is not put in twice. */
  private async fotobewijs(
    { actor, lijst, bezoek }: Grond,
    gewenst: readonly Gewenstebevinding[],
  ): Promise<readonly { readonly normId: string | null; readonly bewijsstukId: string }[]> {
    const normen = new Set(gewenst.map(({ normId }) => normId));
    const fotos = (await this.lijsten.fotos(lijst.id)).filter(
      ({ normId }) => normId !== null && normen.has(normId),
    );
    const bestaand = await this.bevindingen.bewijsVan(
      lijst.zaakId,
      fotos.map(({ documentId }) => documentId),
    );
    const nieuw = fotos.filter(({ documentId }) => !bestaand.has(documentId));
    const bewijs = new Map([...bestaand, ...(await this.legFotosVast(actor, lijst, bezoek, nieuw))]);
    const gemaakt = fotos.flatMap(({ id, normId, documentId }) => {
      const bewijsstukId = bewijs.get(documentId);
      return bewijsstukId ? [{ id, normId, bewijsstukId }] : [];
    });
    await this.lijsten.maakFotosBewijs(lijst.id, gemaakt);
    return gemaakt;
  }

  /** All at once: the case is locked meanwhile. @returns by document the evidence that it is now */
  private async legFotosVast(
    actor: Actor,
    { zaakId }: Lijststaat,
    bezoek: Bezoekstaat,
    fotos: readonly Lijstfoto[],
  ): Promise<readonly (readonly [string, string])[]> {
    if (fotos.length === 0) return [];
    const wat = `het bezoek van ${schrijfDag(bezoek.op)}`;
    const aantal = fotos.length === 1 ? '1 foto' : `${fotos.length} foto’s`;
    const ids = await this.legBewijsVast.documenten(
      actor,
      { zaakId, tekst: `Als bewijs vastgelegd: ${aantal} bij ${wat}.` },
      fotos.map(({ documentId, bijschrift }) => ({
        ...{ ...herkomst(bezoek), bronId: documentId },
        omschrijving: `Foto bij ${wat}${bijschrift ? `: ${bijschrift}` : ''}`,
      })),
    );
    return fotos.map(({ documentId }, i) => [documentId, ids[i] as string] as const);
  }
}

function herkomst({ op, plaats }: Bezoekstaat) {
  return {
    ...{
      verkregenVan: 'eigen waarneming van de toezichthouders',
      verkregenOp: op,
      verkregenWaar: plaats,
    },
    ...{ verkregenHoe: 'Gezien en gehoord bij het bezoek.', bewaarplaats: 'Dossier van de zaak' },
    ...{ vim: false, vimReden: null },
  };
}

function vanNorm({ lijst, antwoorden }: Grond, normId: string) {
  const norm = lijst.normen.find(({ id }) => id === normId);
  const antwoord = antwoorden.get(normId);
  const bevinding = norm && antwoord ? bevindingVan(norm, antwoord) : null;
  return bevinding && { ...bevinding, toelichting: antwoord?.toelichting ?? null };
}

function keurKeuze(grond: Grond, gewenst: readonly Gewenstebevinding[]): void {
  const fouten = gewenst
    .filter(({ normId }) => !vanNorm(grond, normId))
    .map(({ normId }): Veldfout => ({
      name: `bevindingen.${normId}`,
      reason: 'Van dit antwoord komt geen bevinding: de norm is niet getoetst of niet van toepassing.',
    }));
  if (fouten.length > 0) weigerLijst('BEZOEKLIJST.GEEN_BEVINDING', fouten);
}
