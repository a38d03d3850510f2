import { Bestandsankerplaats, verifieerAudit } from '@navolgbaar/platform/audit';
import { namenVan } from '@navolgbaar/platform/outbox';
import { gebeurteniscatalogus } from '../../apps/worker/src/gebeurtenissen';
import { totdat } from '../../apps/cli/src/start/processen';
import type { Huis } from './huis';
import type { Verkeer } from './verkeer';

const paren = Object.entries(gebeurteniscatalogus).flatMap(([type, afnemers]) =>
  namenVan(afnemers).map((naam) => ({ type, naam })),
);
const PAREN = [paren.map(({ type }) => type), paren.map(({ naam }) => naam)];

/** Every event with every consumer that has to follow it, and how many inbox rows there are: one each is right. */
const EFFECTEN = `
  WITH verwacht AS (
    SELECT g.organisatie_id, g.id, v.naam FROM outbox.gebeurtenissen g
    JOIN unnest($1::text[], $2::text[]) AS v(type, naam) ON v.type = g.type)
  SELECT count(*)::int AS verwacht, count(i.gebeurtenis_id)::int AS gebeurd FROM verwacht v
  LEFT JOIN outbox.inbox i ON i.organisatie_id = v.organisatie_id AND i.gebeurtenis_id = v.id AND i.verwerker = v.naam`;

export interface Effecten {
  readonly verwacht: number;
  readonly gebeurd: number;
}

export async function effecten(huis: Huis): Promise<Effecten> {
  const [rij] = await huis.sql<{ verwacht: number; gebeurd: number }>(EFFECTEN, PAREN);
  return rij ?? { verwacht: -1, gebeurd: 0 };
}

/** Waits until every event had its effects. @returns the seconds that took; more than `ms` when it did not get there */
export async function wachtOpEffecten(huis: Huis, ms: number): Promise<number> {
  const begin = performance.now();
  await totdat(
    async () => {
      const { verwacht, gebeurd } = await effecten(huis);
      return verwacht === gebeurd;
    },
    ms,
    250,
  );
  return (performance.now() - begin) / 1_000;
}

/**
 * What is wrong with the effects; nothing when it is empty. The inbox cannot hold a row twice, so it proves nothing
 * about doubles: the effects themselves are counted. Of one calamiteit one case; of one changed provider one line in
 * the audit trail, that no key keeps single.
 */
export async function foutenInEffecten(huis: Huis): Promise<Record<string, unknown>> {
  const { verwacht, gebeurd } = await effecten(huis);
  const [rij] = await huis.sql<Record<string, number>>(`
    SELECT
      (SELECT count(*) FROM melding.meldingen m WHERE m.soort = 'calamiteit' AND 1 <> (
         SELECT count(*) FROM onderzoek.zaak_meldingen z
         WHERE z.organisatie_id = m.organisatie_id AND z.melding_id = m.id))::int AS "meldingen zonder precies één zaak",
      (SELECT count(*) FROM audit.regels WHERE handeling = 'zaak:openen')::int
        - (SELECT count(*) FROM onderzoek.zaken)::int AS "auditregels te veel of te weinig voor de zaken",
      (SELECT count(*) FROM audit.regels WHERE handeling = 'melding:volg-aanbieder')::int
        - (SELECT count(*) FROM outbox.gebeurtenissen WHERE type = 'AanbiederGewijzigd')::int AS "keer te vaak of te weinig gevolgd",
      (SELECT count(*) FROM outbox.mislukkingen WHERE opgelost_op IS NULL)::int AS "opgegeven taken"`);
  return {
    ...alleenFouten(rij),
    ...(verwacht === gebeurd ? {} : { effecten: `${gebeurd} van ${verwacht}` }),
  };
}

/** What is half: rows without their audit line or event or the other way round, and holes in the numbers. */
export async function halveToestanden(huis: Huis): Promise<Record<string, unknown>> {
  const [rij] = await huis.sql<Record<string, number>>(`
    WITH regels AS (
      SELECT organisatie_id, object_id, count(*) AS n FROM audit.regels WHERE handeling = 'melding:registreren' GROUP BY 1, 2
    ), gebeurd AS (
      SELECT organisatie_id, aggregaat_id, count(*) AS n FROM outbox.gebeurtenissen WHERE type = 'MeldingGeregistreerd' GROUP BY 1, 2
    ), gewijzigd AS (
      SELECT organisatie_id, aggregaat_id, count(*) AS n FROM outbox.gebeurtenissen WHERE type = 'AanbiederGewijzigd' GROUP BY 1, 2
    ), wijzigregels AS (
      SELECT organisatie_id, object_id, count(*) AS n FROM audit.regels WHERE handeling = 'aanbieder:wijzigen' GROUP BY 1, 2
    ), nummers AS (
      SELECT organisatie_id, nummer, row_number() OVER (PARTITION BY organisatie_id, left(nummer, 4) ORDER BY nummer) AS hoort FROM melding.meldingen
      UNION ALL
      SELECT organisatie_id, nummer, row_number() OVER (PARTITION BY organisatie_id, left(nummer, 4) ORDER BY nummer) FROM onderzoek.zaken)
    SELECT
      (SELECT count(*) FROM melding.meldingen m FULL JOIN regels r ON r.organisatie_id = m.organisatie_id AND r.object_id = m.id::text
        WHERE m.id IS NULL OR r.n IS DISTINCT FROM 1)::int AS "meldingen zonder precies één auditregel",
      (SELECT count(*) FROM melding.meldingen m FULL JOIN gebeurd g ON g.organisatie_id = m.organisatie_id AND g.aggregaat_id = m.id
        WHERE m.id IS NULL OR g.n IS DISTINCT FROM 1)::int AS "meldingen zonder precies één gebeurtenis",
      (SELECT count(*) FROM aanbieder.aanbieders a
        LEFT JOIN gewijzigd g ON g.organisatie_id = a.organisatie_id AND g.aggregaat_id = a.id
        LEFT JOIN wijzigregels w ON w.organisatie_id = a.organisatie_id AND w.object_id = a.id::text
        WHERE coalesce(g.n, 0) <> a.versie - 1 OR coalesce(w.n, 0) <> a.versie - 1)::int AS "aanbieders met een andere versie dan hun wijzigingen",
      (SELECT count(*) FROM nummers WHERE right(nummer, 5)::int <> hoort)::int AS "gaten of dubbele nummers"`);
  return alleenFouten(rij);
}

/** What the writers were told against what is stored. Ask again what was unknown before this. */
export async function gebrokenBeloften(huis: Huis, verkeer: Verkeer): Promise<Record<string, unknown>> {
  const rijen = await huis.sql<{ organisatie_id: string; onderwerp: string }>(
    'SELECT organisatie_id, onderwerp FROM melding.meldingen',
  );
  const opgeslagen = new Map<string, number>();
  for (const { organisatie_id, onderwerp } of rijen) {
    const sleutel = `${organisatie_id} ${onderwerp}`;
    opgeslagen.set(sleutel, (opgeslagen.get(sleutel) ?? 0) + 1);
  }
  const keer = (p: Verkeer['pogingen'][number]) =>
    opgeslagen.get(`${p.partij.organisatieId} ${p.onderwerp}`) ?? 0;
  const versies = await huis.sql<{ id: string; versie: number }>(
    'SELECT id, versie FROM aanbieder.aanbieders',
  );
  const versie = new Map(versies.map((rij) => [rij.id, rij.versie]));
  return alleenFouten({
    'bevestigd en toch niet precies één keer opgeslagen': verkeer.pogingen.filter(
      (p) => p.uitkomst === 'bevestigd' && keer(p) !== 1,
    ).length,
    'geweigerd en toch opgeslagen': verkeer.pogingen.filter((p) => p.uitkomst === 'geweigerd' && keer(p) > 0)
      .length,
    'nog onbekend': verkeer.aantal('onbekend'),
    'wijzigingen kwijt of te veel': verkeer.wijzigers.filter((w) => {
      const gedaan = (versie.get(w.aanbiederId) ?? 0) - 1;
      return gedaan < w.bevestigd || gedaan > w.bevestigd + w.onbekend;
    }).length,
  });
}

const ONVERZEGELD = `
  SELECT count(*)::int AS n FROM audit.regels r WHERE NOT EXISTS (
    SELECT 1 FROM audit.zegels z WHERE z.organisatie_id = r.organisatie_id AND z.regel_id = r.id)`;

/** Waits until every audit line is sealed. @returns how many are not */
export async function wachtOpZegels(huis: Huis, ms = 30_000): Promise<number> {
  const tel = async () => (await huis.sql<{ n: number }>(ONVERZEGELD))[0]?.n ?? -1;
  await totdat(async () => (await tel()) === 0, ms, 250);
  return tel();
}

/** Verifies the chains of all organisations. @returns links checked, and the deviations by name */
export async function verifieer(huis: Huis): Promise<{ schakels: number; afwijkingen: unknown[] }> {
  let schakels = 0;
  const afwijkingen: unknown[] = [];
  const opties = {
    databaseUrl: huis.urls.app,
    databaseSysteemUrl: huis.urls.systeem,
    ankers: new Bestandsankerplaats(huis.ankerMap),
  };
  for await (const { verslag } of verifieerAudit(opties)) {
    schakels += verslag.gecontroleerd;
    if (verslag.afwijking) afwijkingen.push(verslag.afwijking);
  }
  return { schakels, afwijkingen };
}

function alleenFouten(rij: Record<string, number> | undefined): Record<string, number> {
  return Object.fromEntries(
    Object.entries(rij ?? { 'geen antwoord': 1 }).filter(([, aantal]) => aantal !== 0),
  );
}

/** Figures of a run, one per line, past Jest's own reporting. */
export function meldCijfers(proef: string, cijfers: Record<string, string | number>): void {
  const regels = Object.entries(cijfers).map(([naam, waarde]) => {
    const getal =
      typeof waarde === 'number' && !Number.isInteger(waarde) ? waarde.toFixed(2) : String(waarde);
    return `  ${naam.padEnd(52)} ${getal}`;
  });
  process.stdout.write(`\n[fault] ${proef}\n${regels.join('\n')}\n`);
}
