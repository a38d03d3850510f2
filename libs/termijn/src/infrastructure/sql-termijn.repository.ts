import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import {
  type Escalatiestop,
  type GeplandeMijlpaal,
  type Mijlpaalafloop,
  type NieuweVersie,
  type Termijn,
  TermijnRepository,
} from '../application/ports/termijn.repository';
import { type Termijndefinitie, schrijfLengte } from '../domain/definitie';
import { huidigeVersie } from '../domain/lopende-termijn';
import type { Mijlpaal } from '../domain/mijlpalen';
import { DEFINITIEKOLOMMEN, type DefinitieRij, naarDefinitie } from './definitie-rij';
import * as sql from './termijn.sql';
import { type TermijnRij, type VersieRij, naarTermijn } from './termijn-rij';

/** Running terms and their definitions in PostgreSQL. */
@Injectable()
export class SqlTermijnRepository extends TermijnRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async definitie(code: string, dag: string): Promise<Termijndefinitie | null> {
    const [rij] = await this.uow.query<DefinitieRij>(
      'termijn-definitie',
      `SELECT ${DEFINITIEKOLOMMEN} FROM termijn.definities d
        WHERE d.organisatie_id = nav.organisatie() AND d.code = $1 AND d.geldig_vanaf <= $2
        ORDER BY d.geldig_vanaf DESC, d.versie DESC LIMIT 1`,
      [code, dag],
    );
    return rij ? naarDefinitie(rij) : null;
  }

  async nieuwsteDefinitie(code: string): Promise<Termijndefinitie | null> {
    const [rij] = await this.uow.query<DefinitieRij>(
      'termijn-definitie-nieuwste',
      `SELECT ${DEFINITIEKOLOMMEN} FROM termijn.definities d
        WHERE d.organisatie_id = nav.organisatie() AND d.code = $1 ORDER BY d.versie DESC LIMIT 1`,
      [code],
    );
    return rij ? naarDefinitie(rij) : null;
  }

  async legDefinitieVast(d: Termijndefinitie): Promise<boolean> {
    const { duur, werkdagen } = schrijfLengte(d.lengte);
    const rijen = await this.uow.query('termijn-definitie-in', sql.DEFINITIE_IN, [
      ...[d.code, d.versie, d.geldigVanaf, d.naam, d.aard, d.grondslag.soort, d.grondslag.bron],
      ...[d.startgebeurtenis, duur, werkdagen, d.awt, d.goedeVrijdagIsWerkdag],
      ...[d.verlenging?.bron ?? null, schrijfLengte(d.verlenging?.maximum ?? null).duur],
      ...[JSON.stringify(d.herinneringen), JSON.stringify(d.ontvangers), d.eigenaar, d.gevolg, d.aanname],
      d.opschorting?.bron ?? null,
      ...[this.uow.actor().gebruikerId, this.klok.nu().toString(), JSON.stringify(d.escalatie)],
    ]);
    return rijen.length > 0;
  }

  async voegToe(t: Termijn): Promise<void> {
    const { duur, werkdagen } = schrijfLengte(t.verloop.regels.duur);
    const { ruw, uiterlijk } = huidigeVersie(t.verloop);
    await this.uow.query('termijn-in', sql.TERMIJN_IN, [
      ...[t.id, t.definitie.code, t.definitie.versie, t.object, t.objectId, t.zaakId, t.kenmerk],
      ...[t.aanbiederId, t.behandelaarId, String(t.verloop.start), duur, werkdagen, String(ruw)],
      ...[String(uiterlijk), t.status, t.voldaanOp, t.versie, this.klok.nu().toString()],
    ]);
  }

  async laadVoorWijziging(id: string): Promise<Termijn> {
    const termijn = await this.lees(id, 'termijn-laad', sql.LAAD);
    if (!termijn) throw new DomeinFout('NIET_GEVONDEN');
    return termijn;
  }

  async neem(ids: readonly string[]): Promise<Termijn[]> {
    const rijen = await this.uow.query<TermijnRij>('termijn-neem', sql.NEEM, [ids]);
    if (rijen.length === 0) return [];
    const genomen = rijen.map(({ id }) => id);
    type Rij = VersieRij & { termijnId: string };
    const versies = await this.uow.query<Rij>('termijn-versies', sql.VERSIES, [genomen]);
    const perTermijn = new Map<string, Rij[]>(genomen.map((id) => [id, []]));
    for (const versie of versies) perTermijn.get(versie.termijnId)?.push(versie);
    return rijen.map((rij) => naarTermijn(rij, perTermijn.get(rij.id) ?? []));
  }

  async voegVersieToe(t: Termijn, v: NieuweVersie): Promise<void> {
    const { ruw, ruwZonderVerlenging, uiterlijk, opgeschortOp, herleiding, waarschuwingen } = v.stand;
    await this.uow.query('termijn-versie-in', sql.VERSIE_IN, [
      ...[t.id, v.versie, t.aanbiederId, t.objectId, v.soort, v.op, v.duur, v.werkdagen, v.reden],
      ...[String(ruw), String(ruwZonderVerlenging), String(uiterlijk), opgeschortOp && String(opgeschortOp)],
      ...[JSON.stringify(herleiding), JSON.stringify(waarschuwingen)],
      ...[this.uow.actor().gebruikerId, this.klok.nu().toString(), v.gevraagdOp ?? null],
    ]);
  }

  async wijzig(t: Termijn, gezien: number): Promise<void> {
    const { ruw, uiterlijk } = huidigeVersie(t.verloop);
    const waarden = [t.id, gezien, String(ruw), String(uiterlijk), t.status, t.voldaanOp, t.versie];
    const geraakt = await this.uow.query('termijn-wijzig', sql.WIJZIG, waarden);
    if (geraakt.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async wijzigBehandelaar(zaakOfObjectId: string, behandelaarId: string | null): Promise<number> {
    const rijen = await this.uow.query('termijn-behandelaar', sql.BEHANDELAAR, [
      zaakOfObjectId,
      behandelaarId,
    ]);
    return rijen.length;
  }

  async planMijlpalen(t: Termijn, versie: number, mijlpalen: readonly Mijlpaal[]): Promise<void> {
    const rijen = mijlpalen.map(({ soort, op, ontvanger }) => ({
      id: nieuwId(),
      soort,
      op: op.toString(),
      ontvanger,
    }));
    const waarden = [t.id, versie, t.aanbiederId, t.objectId, JSON.stringify(rijen)];
    await this.uow.query('termijn-mijlpalen-in', sql.MIJLPALEN_IN, waarden);
  }

  async laatMijlpalenVervallen(termijnId: string, reden: string): Promise<void> {
    const waarden = [termijnId, reden, this.klok.nu().toString(), null];
    await this.uow.query('termijn-mijlpalen-vervallen', sql.MIJLPALEN_VERVALLEN, waarden);
  }

  async laatEscalatieVervallen(termijnId: string, reden: string): Promise<number> {
    const waarden = [termijnId, reden, this.klok.nu().toString(), 'escalatie'];
    return (await this.uow.query('termijn-mijlpalen-vervallen', sql.MIJLPALEN_VERVALLEN, waarden)).length;
  }

  async legEscalatiestopVast(t: Termijn, stop: Omit<Escalatiestop, 'termijnId'>): Promise<boolean> {
    const rijen = await this.uow.query('termijn-escalatiestop-in', sql.ESCALATIESTOP_IN, [
      ...[t.id, stop.versie, t.aanbiederId, t.objectId, stop.reden, this.uow.actor().gebruikerId, stop.op],
      this.klok.nu().toString(),
    ]);
    return rijen.length > 0;
  }

  gestopteEscalaties(ids: readonly string[]): Promise<Escalatiestop[]> {
    return this.uow.query<Escalatiestop>('termijn-escalatiestops', sql.ESCALATIESTOPS, [ids]);
  }

  async heropenCollegetrap(zaakId: string, reden: string): Promise<number> {
    return (await this.uow.query('termijn-heropen-college', sql.HEROPEN_COLLEGE, [zaakId, reden])).length;
  }

  async openMijlpalen(
    termijnIds: readonly string[],
    totEnMet: string,
    metBerichten: boolean,
  ): Promise<GeplandeMijlpaal[]> {
    type Rij = Omit<GeplandeMijlpaal, 'op'> & { op: string };
    const waarden = [termijnIds, totEnMet, metBerichten];
    const rijen = await this.uow.query<Rij>('termijn-mijlpalen-open', sql.MIJLPALEN_OPEN, waarden);
    return rijen.map((rij) => ({ ...rij, op: Temporal.PlainDate.from(rij.op) }));
  }

  async rondMijlpalenAf(ids: readonly string[], afloop: Mijlpaalafloop, reden: string | null): Promise<void> {
    if (ids.length === 0) return;
    const waarden = [ids, afloop, reden, this.klok.nu().toString()];
    await this.uow.query('termijn-mijlpalen-af', sql.MIJLPALEN_AF, waarden);
  }

  private async lees(id: string, naam: string, laad: string): Promise<Termijn | null> {
    const [rij] = await this.uow.query<TermijnRij>(naam, laad, [id]);
    if (!rij) return null;
    const versies = await this.uow.query<VersieRij>('termijn-versies', sql.VERSIES, [[id]]);
    return naarTermijn(rij, versies);
  }
}
