import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The copied name of the provider follows the register, also of an advice that was sent: its paper keeps the old name. */
export class NaamVolgtRegister1790000759000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('GRANT UPDATE (aanbieder_naam) ON collegeadvies.adviezen TO nav_app');
    await q.query(BEWAAK(true));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(BEWAAK(false));
    await q.query('REVOKE UPDATE (aanbieder_naam) ON collegeadvies.adviezen FROM nav_app');
  }
}

const METNAAM = `IF nav.bereik() <> 'college' THEN altijd := altijd || ARRAY['aanbieder_naam']; END IF;`;
const BEWAAK = (naam: boolean) => `
  CREATE OR REPLACE FUNCTION collegeadvies.bewaak() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    altijd text[] := ARRAY['status', 'gewijzigd_op', 'versie'];
    mag text[];
  BEGIN
    ${naam ? METNAAM : ''}
    IF OLD.verzonden_op IS NOT NULL THEN
      mag := altijd || ARRAY['vragen', 'besluiten'];
      IF nav.bereik() <> 'college' THEN mag := mag || ARRAY['effecten', 'reden', 'beeindigd_op']; END IF;
    ELSIF nav.bereik() = 'college' THEN
      mag := altijd || ARRAY['juristadviezen', 'terugzendingen'];
    ELSE
      RETURN NEW;
    END IF;
    IF to_jsonb(NEW) - mag IS DISTINCT FROM to_jsonb(OLD) - mag THEN
      RAISE EXCEPTION 'Dit deel van een advies aan het college verandert niet.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF nav.bereik() = 'college' AND NEW.status = 'ingetrokken' THEN
      RAISE EXCEPTION 'Een college trekt een advies niet in.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END $$;
`;
