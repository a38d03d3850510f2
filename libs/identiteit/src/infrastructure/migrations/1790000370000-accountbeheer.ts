import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who manages the accounts of a provider, and who made an account. */
export class Accountbeheer1790000370000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(EIGENSCHAPPEN);
    await q.query(TWEEDE_MUUR);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP POLICY aanbieder_maakt ON identiteit.gebruikers;
      DROP POLICY aanbieder_wijzigt ON identiteit.gebruikers;
      DROP INDEX identiteit.gebruikers_aanbieder;
      ALTER TABLE identiteit.gebruikers DROP COLUMN accountbeheerder, DROP COLUMN gemaakt_door;
    `);
  }
}

// A trait of an account and no tenth role: it gives no other work, only whose accounts one may keep.
const EIGENSCHAPPEN = `
  ALTER TABLE identiteit.gebruikers
    ADD COLUMN accountbeheerder boolean NOT NULL DEFAULT false,
    ADD COLUMN gemaakt_door uuid,
    ADD CONSTRAINT gebruikers_accountbeheerder CHECK (NOT accountbeheerder OR aanbieder_id IS NOT NULL);
  CREATE INDEX gebruikers_aanbieder ON identiteit.gebruikers (organisatie_id, aanbieder_id, naam, id)
    WHERE aanbieder_id IS NOT NULL;
  GRANT SELECT (accountbeheerder) ON identiteit.gebruikers TO nav_systeem;
`;

// Who acts for a provider makes and changes accounts of that provider, with that role, and no other row at all.
const EIGEN_ACCOUNT = `nav.bereik() <> 'aanbieder'
    OR (aanbieder_id = nav.aanbieder() AND rollen = ARRAY['aanbieder'])`;
const TWEEDE_MUUR = `
  CREATE POLICY aanbieder_maakt ON identiteit.gebruikers AS RESTRICTIVE FOR INSERT TO nav_app
    WITH CHECK (${EIGEN_ACCOUNT});
  CREATE POLICY aanbieder_wijzigt ON identiteit.gebruikers AS RESTRICTIVE FOR UPDATE TO nav_app
    USING (${EIGEN_ACCOUNT}) WITH CHECK (${EIGEN_ACCOUNT});
`;
