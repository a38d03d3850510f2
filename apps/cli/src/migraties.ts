import { migraties as activiteit } from '@navolgbaar/activiteit';
import { migraties as themaonderzoek } from '@navolgbaar/themaonderzoek';
import { migraties as netwerkkaart } from '@navolgbaar/netwerkkaart';
import { migraties as wederhoor } from '@navolgbaar/wederhoor';
import { migraties as opvraaglijst } from '@navolgbaar/opvraaglijst';
import { migraties as collegeadvies } from '@navolgbaar/collegeadvies';
import { migraties as veiligheidsafspraak } from '@navolgbaar/veiligheidsafspraak';
import { migraties as corrigerend } from '@navolgbaar/corrigerend';
import { migraties as bron } from '@navolgbaar/bron';
import { migraties as aandachtsgebied } from '@navolgbaar/aandachtsgebied';
import { migraties as aanbieder } from '@navolgbaar/aanbieder';
import { migraties as attendering } from '@navolgbaar/attendering';
import { migraties as bericht } from '@navolgbaar/bericht';
import { migraties as bevinding } from '@navolgbaar/bevinding';
import { migraties as bevoegdheid } from '@navolgbaar/bevoegdheid';
import { migraties as bezoek } from '@navolgbaar/bezoek';
import { migraties as college } from '@navolgbaar/college';
import { migraties as document } from '@navolgbaar/document';
import { migraties as identiteit } from '@navolgbaar/identiteit';
import { migraties as jaarcijfers } from '@navolgbaar/jaarcijfers';
import { migraties as jaarplan } from '@navolgbaar/jaarplan';
import { migraties as loket } from '@navolgbaar/loket';
import { migraties as maatregel } from '@navolgbaar/maatregel';
import { migraties as melding } from '@navolgbaar/melding';
import { migraties as onderzoek } from '@navolgbaar/onderzoek';
import { migraties as partner } from '@navolgbaar/partner';
import { migraties as interventieladder } from '@navolgbaar/interventieladder';
import { migraties as patroon } from '@navolgbaar/patroon';
import { migraties as toetsingskader } from '@navolgbaar/toetsingskader';
import { migraties as risico } from '@navolgbaar/risico';
import { migraties as postvak } from '@navolgbaar/postvak';
import { migraties as publicatie } from '@navolgbaar/publicatie';
import { migraties as register } from '@navolgbaar/register';
import { migraties as rapport } from '@navolgbaar/rapport';
import { migraties as weergave } from '@navolgbaar/weergave';
import { migraties as weging } from '@navolgbaar/weging';
import { migraties as audit } from '@navolgbaar/platform/audit';
import { migraties as platform } from '@navolgbaar/platform/database';
import { migraties as outbox } from '@navolgbaar/platform/outbox';
import { migraties as versleuteling } from '@navolgbaar/platform/versleuteling';
import { migraties as termijn } from '@navolgbaar/termijn';
import { migraties as woo } from '@navolgbaar/woo';
import { migraties as zoek } from '@navolgbaar/zoek';
import { DataSource, type MigrationInterface } from 'typeorm';

type Migratieklasse = new () => MigrationInterface;

/** The migrations of every lib; TypeORM runs them in the order of the timestamp in their class names. */
export const alleMigraties: readonly Migratieklasse[] = [
  ...platform,
  ...audit,
  ...versleuteling,
  ...outbox,
  ...identiteit,
  ...aanbieder,
  ...melding,
  ...partner,
  ...weging,
  ...patroon,
  ...risico,
  ...aandachtsgebied,
  ...bron,
  ...netwerkkaart,
  ...opvraaglijst,
  ...wederhoor,
  ...jaarcijfers,
  ...toetsingskader,
  ...document,
  ...bericht,
  ...termijn,
  ...onderzoek,
  ...bezoek,
  ...jaarplan,
  ...bevinding,
  ...themaonderzoek,
  ...activiteit,
  ...bevoegdheid,
  ...interventieladder,
  ...maatregel,
  ...college,
  ...rapport,
  ...collegeadvies,
  ...veiligheidsafspraak,
  ...corrigerend,
  ...publicatie,
  ...register,
  ...woo,
  ...loket,
  ...postvak,
  ...zoek,
  ...weergave,
  ...attendering,
];

/** Any number will do, as long as two migrating processes take the same one. */
const SLOT = 7_460_113;

/**
 * Brings a database up to date.
 * @param beheerUrl URL of the owner, `nav_eigenaar`.
 * @returns the names of the migrations that ran now; none when it was up to date.
 */
export async function migreer(beheerUrl: string): Promise<string[]> {
  const bron = new DataSource({
    type: 'postgres',
    url: beheerUrl,
    migrations: [...alleMigraties],
    migrationsTableName: 'migraties',
    migrationsTransactionMode: 'each',
    // One connection, so that the lock and the migrations share their session.
    extra: { max: 1, application_name: 'navolgbaar-migratie' },
  });
  await bron.initialize();
  try {
    await bron.query('SELECT pg_advisory_lock($1)', [SLOT]);
    const gedraaid = await bron.runMigrations();
    return gedraaid.map(({ name }) => name);
  } finally {
    await bron.destroy();
  }
}
