import { DomeinFout } from '@navolgbaar/kernel';
import type { Aanbiederfoutcode } from '../domain/fouten';

/** What a violated constraint means to the person who typed. */
const PER_CONSTRAINT: Readonly<Record<string, { code: Aanbiederfoutcode; name: string; reason: string }>> = {
  aanbieders_kvk: {
    code: 'AANBIEDER.KVK_BESTAAT',
    name: 'kvk',
    reason: 'Dit KVK-nummer hoort al bij een andere aanbieder.',
  },
  inzetten_gemeente: {
    code: 'AANBIEDER.GEMEENTE_ONBEKEND',
    name: 'gemeenteId',
    reason: 'Kies een gemeente van deze organisatie.',
  },
  inzetten_overlap: {
    code: 'AANBIEDER.INZET_OVERLAPT',
    name: 'van',
    reason: 'Deze periode overlapt met een eerdere inzet voor dezelfde gemeente, wet en financiering.',
  },
  relaties_dubbel: {
    code: 'AANBIEDER.RELATIE_DUBBEL',
    name: 'andereId',
    reason: 'Tussen deze twee loopt in deze periode al zo een verband.',
  },
  netwerken_naam: {
    code: 'AANBIEDER.NETWERK_BESTAAT',
    name: 'naam',
    reason: 'Er is al een netwerk met deze naam.',
  },
  netwerkleden_dubbel: {
    code: 'AANBIEDER.LID_DUBBEL',
    name: 'aanbiederId',
    reason: 'Deze aanbieder is in deze periode al lid.',
  },
};

/** Names what the database refused; TypeORM wraps the error of the driver, a named query does not. */
export async function vertaald(schrijf: () => Promise<unknown>): Promise<void> {
  try {
    await schrijf();
  } catch (fout) {
    const { constraint, driverError } = fout as {
      constraint?: string;
      driverError?: { constraint?: string };
    };
    const bekend = PER_CONSTRAINT[constraint ?? driverError?.constraint ?? ''];
    if (!bekend) throw fout;
    throw new DomeinFout<Aanbiederfoutcode>(bekend.code, {}, [{ name: bekend.name, reason: bekend.reason }]);
  }
}
