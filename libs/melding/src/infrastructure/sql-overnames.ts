import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Veldsluiter, Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import { createHash } from 'node:crypto';
import { setImmediate as aanDeBeurt } from 'node:timers/promises';
import {
  type Overname,
  type Overnamerij,
  Overnames,
  type Overnamestand,
} from '../application/ports/overnames';
import type { Persoon } from '../application/ports/melding.repository';
import { Verzegelingen } from '../application/ports/verzegelingen';
import type { Overgenomenpersoon } from '../domain/overname';
import { sluitPersoon } from './gesloten-persoon';
import { tekstinvoeging } from './tekstinvoeging';

const hex = (blob: Buffer | null): string | null => blob && blob.toString('hex');

/** The first moment of a day in Amsterdam: of what came in long ago nobody knows the hour. */
const DAGBEGIN = `(?::date)::timestamp AT TIME ZONE 'Europe/Amsterdam'`;

/** Few different ones, made once each. */
const teksten = new WeakMap<object, string>();
function herleidingstekst(herleiding: Overnamerij['route']['routeherleiding']): string {
  let tekst = teksten.get(herleiding);
  if (tekst === undefined) teksten.set(herleiding, (tekst = JSON.stringify(herleiding)));
  return tekst;
}

const MELDINGEN = tekstinvoeging<Overnamerij>('melding.meldingen', {
  organisatie_id: ['nav.organisatie()'],
  overname_id: ['$2::uuid'],
  geregistreerd_op: ['$3::timestamptz'],
  // Nobody here took it in: how it came to the older system may stand in its text.
  kanaal: [`'overgenomen'`],
  versie: ['1'],
  id: ['?::uuid', (r) => r.id],
  nummer: ['?', (r) => r.nummer],
  oude_referentie: ['?', (r) => r.melding.referentie],
  soort: ['?', (r) => r.melding.soort],
  bron: ['?', (r) => r.melding.bron],
  aard: ['?', (r) => r.melding.aard],
  wet: ['?', (r) => r.melding.wet],
  domein: ['?', (r) => r.melding.domein],
  financiering: ['?', (r) => r.melding.financiering],
  over_toezichthouder: ['?::boolean', (r) => r.melding.overToezichthouder],
  over_veilig_thuis: ['?::boolean', (r) => r.melding.overVeiligThuis],
  onderwerp: ['?', (r) => r.melding.onderwerp],
  omschrijving: ['?', (r) => r.omschrijving],
  aanbieder_id: ['?::uuid', (r) => r.aanbieder?.id ?? null],
  aanbieder_naam: ['?', (r) => r.aanbieder?.naam ?? null],
  gemeente_id: ['?::uuid', (r) => r.gemeenteId],
  ontvangen_op: [DAGBEGIN, (r) => r.melding.ontvangenOp],
  gebeurtenisdatum: ['?::date', (r) => r.melding.gebeurtenisdatum],
  ontdekkingsdatum: ['?::date', (r) => r.melding.ontdekkingsdatum],
  vaststellingsdatum: ['?::date', (r) => r.melding.vaststellingsdatum],
  via_aanbieder: ['?::boolean', (r) => r.melding.bron === 'zorgaanbieder'],
  melder_aanbieder_id: [
    '?::uuid',
    (r) => (r.melding.bron === 'zorgaanbieder' ? (r.aanbieder?.id ?? null) : null),
  ],
  onrechtmatigheid: ['?', (r) => r.melding.onrechtmatigheid],
  onrechtmatigheid_toelichting: ['?', (r) => r.melding.onrechtmatigheidToelichting],
  gevoelig: ['?::boolean', (r) => r.melding.gevoelig],
  wbk: ['?::boolean', (r) => r.melding.wbk],
  melder_vertrouwelijk: ['?::boolean', (r) => r.melding.verzegeld],
  status: ['?', (r) => r.status],
  route: ['?', (r) => r.route.route],
  routemelder: ['?', (r) => r.route.routemelder],
  routeontvangers: ['?::text[]', (r) => `{${r.route.routeontvangers.join(',')}}`],
  routeregel: ['?', (r) => r.route.routeregel],
  routetabel_id: ['?::uuid', (r) => r.route.routetabelId],
  routetabelversie: ['?::integer', (r) => r.route.routetabelversie],
  routeherleiding: ['?::jsonb', (r) => herleidingstekst(r.route.routeherleiding)],
});

interface GeslotenPersoon {
  readonly id: string;
  readonly meldingId: string;
  readonly rol: Persoon['rol'];
  readonly persoon: Overgenomenpersoon;
  readonly gesloten: ReturnType<typeof sluitPersoon>;
}

const PERSONEN = tekstinvoeging<GeslotenPersoon>('melding.personen', {
  organisatie_id: ['nav.organisatie()'],
  id: ['?::uuid', (p) => p.id],
  melding_id: ['?::uuid', (p) => p.meldingId],
  rol: ['?', (p) => p.rol],
  hoedanigheid: ['?', (p) => p.persoon.hoedanigheid],
  pgb: ['?::boolean', (p) => p.persoon.pgb],
  naam: [`decode(?, 'hex')`, (p) => hex(p.gesloten.naam)],
  telefoon: [`decode(?, 'hex')`, (p) => hex(p.gesloten.telefoon)],
  email: [`decode(?, 'hex')`, (p) => hex(p.gesloten.email)],
  toelichting: [`decode(?, 'hex')`, (p) => hex(p.gesloten.toelichting)],
  naam_index: [`decode(?, 'hex')`, (p) => hex(p.gesloten.naamIndex)],
  telefoon_index: [`decode(?, 'hex')`, (p) => hex(p.gesloten.telefoonIndex)],
  email_index: [`decode(?, 'hex')`, (p) => hex(p.gesloten.emailIndex)],
  index_versie: ['?::integer', (p) => p.gesloten.indexVersie],
});

const BEGIN = `
  INSERT INTO melding.overnames (organisatie_id, id, bestand, sha256, koppeling, koppeling_sha256, begonnen_op, door)
  VALUES (nav.organisatie(), $1, $2, $3, $4::jsonb, $5, $6, $7)
  ON CONFLICT (organisatie_id, sha256, koppeling_sha256) DO NOTHING`;

@Injectable()
export class SqlOvernames extends Overnames {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly versleuteling: Veldversleuteling,
    private readonly verzegelingen: Verzegelingen,
  ) {
    super();
  }

  async begin({ bestand, sha256, koppeling }: Overname): Promise<Overnamestand> {
    const tekst = JSON.stringify(koppeling);
    const kenmerk = createHash('sha256').update(tekst).digest('hex');
    this.uow.stuur('melding-overname-begin', BEGIN, [
      ...[nieuwId(), bestand, sha256, tekst, kenmerk, this.nu(), this.uow.actor().gebruikerId],
    ]);
    const [stand] = await this.uow.query<Overnamestand>(
      'melding-overname',
      `SELECT id, geladen FROM melding.overnames
        WHERE organisatie_id = nav.organisatie() AND sha256 = $1 AND koppeling_sha256 = $2`,
      [sha256, kenmerk],
    );
    return stand as Overnamestand;
  }

  async bekende(referenties: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rijen = await this.uow.query<{ referentie: string; overnameId: string }>(
      'melding-overname-bekende',
      // One by one in the index: asked for all at once, and before the table has statistics, every melding would be read.
      `SELECT r AS referentie, m.overname_id AS "overnameId" FROM unnest($1::text[]) AS r, LATERAL (
         SELECT overname_id FROM melding.meldingen
          WHERE organisatie_id = nav.organisatie() AND oude_referentie = r LIMIT 1) AS m`,
      [referenties],
    );
    return new Map(rijen.map(({ referentie, overnameId }) => [referentie, overnameId]));
  }

  async voegToe(overnameId: string, rijen: readonly Overnamerij[]): Promise<void> {
    this.uow.stuur('melding-overname-meldingen', MELDINGEN.sql, [
      ...[MELDINGEN.alsTekst(rijen), overnameId, this.nu()],
    ]);
    // Leaves now: the database stores them while the identities are closed here.
    await aanDeBeurt();
    const sluiter = await this.versleuteling.sluiter();
    const personen: GeslotenPersoon[] = [];
    for (const rij of rijen) {
      const { melder, client, verzegeld } = rij.melding;
      if (melder && verzegeld)
        await this.verzegelingen.verzegel({ ...melder, id: nieuwId(), meldingId: rij.id, rol: 'melder' });
      else if (melder) personen.push(sluit(sluiter, rij.id, 'melder', melder));
      if (client) personen.push(sluit(sluiter, rij.id, 'client', client));
    }
    if (personen.length > 0)
      this.uow.stuur('melding-overname-personen', PERSONEN.sql, [PERSONEN.alsTekst(personen)]);
    this.uow.stuur(
      'melding-overname-tel',
      `UPDATE melding.overnames SET geladen = geladen + $2 WHERE organisatie_id = nav.organisatie() AND id = $1`,
      [overnameId, rijen.length],
    );
  }

  async rondAf(overnameId: string): Promise<void> {
    await this.uow.query(
      'melding-overname-klaar',
      `UPDATE melding.overnames SET klaar_op = $2 WHERE organisatie_id = nav.organisatie() AND id = $1`,
      [overnameId, this.nu()],
    );
  }

  private nu(): string {
    return this.klok.nu().toString();
  }
}

function sluit(
  sluiter: Veldsluiter,
  meldingId: string,
  rol: Persoon['rol'],
  persoon: Overgenomenpersoon,
): GeslotenPersoon {
  const id = nieuwId();
  return { id, meldingId, rol, persoon, gesloten: sluitPersoon(sluiter, id, persoon) };
}
